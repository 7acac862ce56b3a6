import type { INestApplicationContext } from '@nestjs/common';
import {
  kekId,
  RenewKeyEncryptionKey,
  RetireKeyEncryptionKey,
  RewrapDataKeys,
  ReadKeyStatus,
  type RenewRefusal,
  type RetireRefusal,
} from '#keys';
import { configFromEnvironment, type Config } from '#settings';
import type { Shell } from '../act.js';
import { countBar } from '../count-bar.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { untilInterrupted } from '../interrupt.js';
import { printBadInput, type BadInput } from '../bad-input.js';
import { keysTable } from '../tables/keys-table.js';
import { counted } from '../tables/wording.js';
import { careForKeys } from './key-care.js';

type Act = (room: INestApplicationContext, config: Config) => Promise<ExitCode | BadInput>;

const config = (): Config | BadInput => {
  try {
    return configFromEnvironment();
  } catch (cause) {
    return { sentence: cause instanceof Error ? cause.message : String(cause), errors: [] };
  }
};

const run = async ({ terminal }: Shell, act: Act): Promise<ExitCode> => {
  const read = config();
  if ('sentence' in read) return printBadInput(terminal, read);
  const done = await careForKeys(read, (room) => act(room, read));
  if (!done.ok) return printBadInput(terminal, done.refusal);
  return typeof done.value === 'number' ? done.value : printBadInput(terminal, done.value);
};

/** Exit 1 when data keys lie under a key that is not there. */
export const printKeyStatus = (shell: Shell, { json }: { readonly json?: true }): Promise<ExitCode> =>
  run(shell, async (room) => {
    const keys = await room.get(ReadKeyStatus).run();
    if (json) shell.terminal.data(`${JSON.stringify({ keys }, null, 2)}\n`);
    else shell.terminal.out(keysTable(shell.terminal, keys));
    const lost = keys.filter(({ here, dataKeys }) => !here && dataKeys > 0);
    for (const { id, dataKeys } of lost)
      shell.terminal.err(
        `${id} is not there: ${counted(dataKeys, 'data key')} can't be opened without it.\n`,
      );
    return lost.length > 0 ? EXIT.no : EXIT.done;
  });

const elsewhere = ({ kek, dataKeys }: RenewRefusal, { FRISTAD_KEY_DIR }: Config): BadInput => ({
  sentence: `${FRISTAD_KEY_DIR} does not hold ${kek}, under which there are ${counted(dataKeys, 'data key')}. Nothing was made.`,
  errors: [
    'Is FRISTAD_KEY_DIR the directory of this database? A key that was lost comes back from its backup only.',
  ],
});

export const renew = (shell: Shell): Promise<ExitCode> =>
  run(shell, async (room, settings) => {
    const renewed = await room.get(RenewKeyEncryptionKey).run();
    if (!renewed.ok) return elsewhere(renewed.refusal, settings);
    shell.terminal.out(`${renewed.value}\n`);
    shell.terminal.err(
      `It wraps what is sealed from now on. Back up ${settings.FRISTAD_KEY_DIR}, then run \`fristad keys rotate\`.\n`,
    );
    return EXIT.done;
  });

/** Exit 3 when it was interrupted, 1 when some data keys could not be opened. */
export const rotate = (shell: Shell, { batch }: { readonly batch: number }): Promise<ExitCode> =>
  run(shell, async (room) => {
    const { terminal } = shell;
    const left = (await room.get(ReadKeyStatus).run())
      .filter(({ current }) => !current)
      .reduce((sum, { dataKeys }) => sum + dataKeys, 0);
    const bar = countBar(terminal, left);
    const announceStop = () => terminal.err('Stopping after this batch …\n');
    const { rewrapped, unreadable, isStopped } = await untilInterrupted(async (signal) => {
      const done = await room.get(RewrapDataKeys).run({ batch, signal, onBatch: bar.show });
      return { ...done, isStopped: signal.aborted };
    }, announceStop).finally(bar.stop);
    terminal.out(`${counted(rewrapped, 'data key')} wrapped anew.\n`);
    if (unreadable > 0)
      terminal.err(`${counted(unreadable, 'data key')} can't be unwrapped: somebody altered the rows.\n`);
    if (isStopped && rewrapped + unreadable < left) {
      terminal.err('Stopped. Run `fristad keys rotate` again: it goes on from here.\n');
      return EXIT.stopped;
    }
    return unreadable > 0 ? EXIT.no : EXIT.done;
  });

const notRetired = (id: string, refusal: RetireRefusal): BadInput | string => {
  switch (refusal.code) {
    case 'no-such-key':
      return { sentence: `There is no key ${id}.`, errors: refusal.there.map((key) => `there is ${key}`) };
    case 'current':
      return `${id} is the current key: run \`fristad keys renew\` and \`fristad keys rotate\` first.\n`;
    case 'still-wrapping':
      return `${counted(refusal.keys, 'data key')} lie under ${id}: run \`fristad keys rotate\` first.\n`;
  }
};

/** Exit 1 when something still needs the key. */
export const retire = (shell: Shell, id: string): Promise<ExitCode> =>
  run(shell, async (room) => {
    const retired = await room.get(RetireKeyEncryptionKey).run(kekId(id));
    if (retired.ok) {
      shell.terminal.out(`${id} is destroyed.\n`);
      return EXIT.done;
    }
    const why = notRetired(id, retired.refusal);
    if (typeof why !== 'string') return why;
    shell.terminal.err(why);
    return EXIT.no;
  });
