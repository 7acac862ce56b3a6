import { randomUUID } from 'node:crypto';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuditModule, Recording } from '#audit';
import { KeyCareModule, KeyEncryptionKeyMissing, KeyEncryptionKeyUnusable, KeysModule } from '#keys';
import { ok, refusal, type Result } from '#kernel';
import { Acting, NOBODY, OpenDatabaseModule, type ActingAs } from '#platform';
import type { Config } from '#settings';
import type { BadInput } from '../bad-input.js';
import { openUpToDate } from './open-up-to-date.js';
import { LoggedKeyUse } from './logged-key-use.js';

/** Whoever works at the terminal, by the number of the account: a name would not belong into the log. */
const operator = (): ActingAs => ({
  ...NOBODY,
  role: 'fristad_key_keeper',
  actor: `operator-${process.getuid?.() ?? 'unknown'}`,
  roles: ['OPERATOR'],
});

/** Only what it imports counts. */
@Module({})
class KeyCareRoot {}

const isBadInput = (cause: unknown): cause is Error =>
  cause instanceof KeyEncryptionKeyMissing || cause instanceof KeyEncryptionKeyUnusable;

/**
 * Does something with the keys of the configuration, on its database, as the role that may do that and nothing else. All
 * of it is one request in the log. Refuses when the database can't be used, or a key that is needed.
 */
export const careForKeys = async <T>(
  config: Config,
  act: (room: INestApplicationContext) => Promise<T>,
): Promise<Result<T, BadInput>> => {
  const opened = await openUpToDate(config);
  if (!opened.ok) return opened;
  const imports = [
    OpenDatabaseModule.over(opened.value),
    KeysModule.with({ directory: config.FRISTAD_KEY_DIR, createFirst: false }),
    KeyCareModule.with({ imports: [AuditModule], log: LoggedKeyUse }),
  ];
  const room = await NestFactory.createApplicationContext(
    { module: KeyCareRoot, imports },
    { logger: false, abortOnError: false },
  );
  try {
    const done = () => room.get(Acting).run(operator(), () => act(room));
    return ok(await room.get(Recording, { strict: false }).open(randomUUID(), done, 'command-line'));
  } catch (cause) {
    if (!isBadInput(cause)) throw cause;
    return refusal({ sentence: cause.message, errors: [`FRISTAD_KEY_DIR is ${config.FRISTAD_KEY_DIR}`] });
  } finally {
    await room.close();
  }
};
