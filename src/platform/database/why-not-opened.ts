import type { DatabaseChoice } from './data-source.js';
import { DirectoryInUse } from './embedded/directory-lock.js';

type Fault = { readonly message?: unknown; readonly code?: unknown; readonly errors?: readonly unknown[] };

/** What a driver or the file system says of a failure; of several attempts, the first one’s. */
const wordsOf = (cause: unknown): string => {
  const { message, code, errors } = (cause ?? {}) as Fault;
  if (errors !== undefined && errors.length > 0) return wordsOf(errors[0]);
  return (
    [message, code].find((words) => typeof words === 'string' && words !== '')?.toString() ?? String(cause)
  );
};

type Named = DatabaseChoice & { readonly DATABASE_MIGRATION_URL?: string | undefined };

/** Why the database of the configuration can't be opened, with the setting that names it, and without its address. */
export const whyNotOpened = (
  { DATABASE_URL, DATABASE_MIGRATION_URL, FRISTAD_DATA_DIR }: Named,
  cause: unknown,
): string => {
  const name = DATABASE_MIGRATION_URL === undefined ? 'DATABASE_URL' : 'DATABASE_MIGRATION_URL';
  if ((DATABASE_MIGRATION_URL ?? DATABASE_URL) !== undefined)
    return `The database at ${name} can not be opened: ${wordsOf(cause)}.`;
  if (cause instanceof DirectoryInUse) return cause.message;
  return `The embedded database in FRISTAD_DATA_DIR (${FRISTAD_DATA_DIR}) can not be opened: ${wordsOf(cause)}.`;
};
