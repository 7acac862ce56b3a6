import { configFromEnvironment, migrate, openDatabase, type Database } from '#platform';
import { migrations } from '../../migrations/index.js';
import type { Shell } from './act.js';
import { EXIT, type ExitCode } from './exit-codes.js';

/** Migrates the database of the environment and names each change that it made. 2 when it can't be opened. */
export const bringUpToDate = async ({ terminal }: Shell): Promise<ExitCode> => {
  const database = await open().catch((cause: unknown) => String(cause));
  if (typeof database === 'string') {
    terminal.err(`The database can't be opened. ${database}\n`);
    return EXIT.badInput;
  }
  try {
    const done = await migrate(database.dataSource);
    for (const name of done) terminal.out(`${name}\n`);
    terminal.err(done.length === 0 ? 'The database is up to date.\n' : `${done.length} changes made.\n`);
    return EXIT.done;
  } finally {
    await database.close();
  }
};

const open = async (): Promise<Database> =>
  openDatabase(configFromEnvironment(), { entities: [], migrations });
