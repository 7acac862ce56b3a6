import type { CommandOfCli } from '../act.js';
import { countFromOne } from '../option-values.js';

const commands = () => import('../keys/key-commands.js');

/** The rooms of the service are loaded only when one of these is called. */
export const keysCommand: CommandOfCli = (program, shell) => {
  const keys = program
    .command('keys')
    .summary('the keys that wrap every data key: which there are, a new one, and the end of an old one')
    .description(
      'On the server that DATABASE_URL names, while the service runs; or else on the embedded database in ' +
        'FRISTAD_DATA_DIR, while no service does. The keys lie in FRISTAD_KEY_DIR. Each use is on record.',
    );
  keys
    .command('status')
    .summary('which keys there are, which one is current, how many data keys lie under each')
    .option('--json', 'as JSON')
    .action(async (options: { readonly json?: true }) =>
      shell.finish(await (await commands()).printKeyStatus(shell, options)),
    );
  keys
    .command('renew')
    .summary('make a new key, which wraps from now on; also the first one')
    .action(async () => shell.finish(await (await commands()).renew(shell)));
  keys
    .command('rotate')
    .summary('wrap every data key anew under the current key; may be stopped and goes on when run again')
    .option('--batch <n>', 'data keys in one transaction', countFromOne, 200)
    .action(async (options: { readonly batch: number }) =>
      shell.finish(await (await commands()).rotate(shell, options)),
    );
  keys
    .command('retire')
    .summary('destroy a key under which no data key is left')
    .argument('<id>', 'as `status` shows it')
    .action(async (id: string) => shell.finish(await (await commands()).retire(shell, id)));
};
