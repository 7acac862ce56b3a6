import { RunsModule } from '#runs';
import { grantServing, migrate, openDatabase, ownersChoice, whyNotOpened, type Database } from '#platform';
import { configFromEnvironment, type Config } from '#settings';
import { functions, migrations } from '../../migrations/index.js';
import type { Shell } from './act.js';
import { EXIT, type ExitCode } from './exit-codes.js';

type Wish = {
  /** A login that is to serve. */
  readonly grantServing?: string;
};

/**
 * Migrates the database of the environment, names each change that it made, and lets a login serve. 2 when it can't be opened
 * or changed by the login of the environment, or when the login that is to serve could do more than that.
 */
export const bringUpToDate = async ({ terminal }: Shell, wish: Wish): Promise<ExitCode> => {
  const config = configFromEnvironment();
  const database = await open(config).catch((cause: unknown) => whyNotOpened(config, cause));
  if (typeof database === 'string') {
    terminal.err(`${database}\n`);
    return EXIT.badInput;
  }
  try {
    const done = await migrate(database, RunsModule.queues);
    for (const name of done) terminal.out(`${name}\n`);
    terminal.err(done.length === 0 ? 'The database is up to date.\n' : `${done.length} changes made.\n`);
    return await letServe(database, { terminal }, wish.grantServing);
  } catch (cause) {
    if (!isFaultOfLogin(cause)) throw cause;
    terminal.err(`${cause.message}\n${HINT}\n`);
    return EXIT.badInput;
  } finally {
    await database.close();
  }
};

const HINT = 'The login that migrates owns the database; its address belongs in DATABASE_MIGRATION_URL.';
/** The login is not there, or whoever is logged in may not do that. */
const isFaultOfLogin = (cause: unknown): cause is Error =>
  cause instanceof Error && ['42501', '42704', '0LP01'].includes(String((cause as { code?: unknown }).code));

const open = (config: Config): Promise<Database> =>
  openDatabase(ownersChoice(config), { entities: [], migrations, functions });

async function letServe(
  { dataSource }: Database,
  { terminal }: Pick<Shell, 'terminal'>,
  login: string | undefined,
): Promise<ExitCode> {
  if (login === undefined) return EXIT.done;
  const faults = await grantServing(dataSource, login);
  for (const fault of faults) terminal.err(`${login} must not serve: ${fault}.\n`);
  if (faults.length > 0) return EXIT.badInput;
  terminal.err(`${login} may serve.\n`);
  return EXIT.done;
}
