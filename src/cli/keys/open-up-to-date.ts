import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, refuse, type Result } from '#kernel';
import { openDatabase, type Config, type Database } from '#platform';
import { migrations } from '../../../migrations/index.js';
import type { BadInput } from '../refusal.js';

const HINT =
  'DATABASE_URL names a PostgreSQL server; without it the embedded database in FRISTAD_DATA_DIR is used, which only one ' +
  'process at a time may open: stop the service first.';

const because = (sentence: string) => refuse<BadInput>({ sentence, errors: [HINT] });

/** The database of the configuration, which must be there and up to date: nothing is made and nothing migrated. */
export const openUpToDate = async (config: Config): Promise<Result<Database, BadInput>> => {
  const directory = config.FRISTAD_DATA_DIR;
  if (config.DATABASE_URL === undefined && !existsSync(join(directory, 'PG_VERSION')))
    return because(`There is no embedded database in ${directory}.`);
  const database = await openDatabase(config, { entities: [], migrations }).catch((cause: unknown) =>
    String(cause),
  );
  if (typeof database === 'string') return because(`The database can't be opened. ${database}`);
  if (!(await database.dataSource.showMigrations())) return ok(database);
  await database.close();
  return because('The database is older than this program: run `fristad migrate`.');
};
