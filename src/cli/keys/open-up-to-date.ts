import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ok, refusal, type Result } from '#kernel';
import { expectUpToDate, openDatabase, ownersChoice, whyNotOpened, type Database } from '#platform';
import type { Config } from '#settings';
import { functions, migrations } from '../../../migrations/index.js';
import type { BadInput } from '../bad-input.js';

const HINT =
  'DATABASE_MIGRATION_URL or DATABASE_URL names a PostgreSQL server; without them the embedded database in FRISTAD_DATA_DIR is used, which only one ' +
  'process at a time may open: stop the service first.';

const because = (sentence: string) => refusal<BadInput>({ sentence, errors: [HINT] });

/** The database of the configuration, which must be there and up to date: nothing is made and nothing migrated. */
export const openUpToDate = async (config: Config): Promise<Result<Database, BadInput>> => {
  const directory = config.FRISTAD_DATA_DIR;
  const choice = ownersChoice(config);
  if (choice.DATABASE_URL === undefined && !existsSync(join(directory, 'PG_VERSION')))
    return because(`There is no embedded database in ${directory}.`);
  const database = await openDatabase(choice, { entities: [], migrations, functions }).catch(
    (cause: unknown) => whyNotOpened(config, cause),
  );
  if (typeof database === 'string') return because(database);
  const wrong = await whyNot(database);
  if (wrong === undefined) return ok(database);
  await database.close();
  return because(wrong);
};

const HOLDS_KEYS = `
  SELECT coalesce((SELECT pg_has_role(session_user, oid, 'MEMBER') FROM pg_roles WHERE rolname = 'fristad_key_keeper'), false)
    AS may`;

async function whyNot(database: Database): Promise<string | undefined> {
  const old = await expectUpToDate(database).then(
    () => undefined,
    (cause: unknown) => (cause as Error).message,
  );
  if (old !== undefined) return old;
  const [row] = await database.dataSource.query<{ may: boolean }[]>(HOLDS_KEYS);
  return row?.may
    ? undefined
    : 'This login may not care for keys: name the one that migrates in DATABASE_MIGRATION_URL.';
}
