import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';
import type { Config } from '#settings';
import { columnTypes } from './column-types.js';
import { EmbeddedDatabase } from './embedded/embedded-database.js';
import type { DatabaseFunction } from './functions.js';

export type Schema = {
  /** Table classes. */
  readonly entities: readonly (new () => object)[];
  /** Migration classes, oldest first. */
  readonly migrations: readonly (new () => object)[];
  /** What the database is given again whenever its text changes. */
  readonly functions?: readonly DatabaseFunction[];
};
export type DatabaseChoice = Pick<
  Config,
  'DATABASE_URL' | 'DATABASE_POOL_SIZE' | 'FRISTAD_DATA_DIR' | 'FRISTAD_DURABLE'
>;
/** An open database; `close` ends its connections and, when embedded, writes everything out. */
export type Database = {
  readonly dataSource: DataSource;
  readonly embedded: EmbeddedDatabase | undefined;
  /** Those that it should have. */
  readonly functions: readonly DatabaseFunction[];
  close(): Promise<void>;
};

const CONNECT_WITHIN_MS = 10_000;
/** Policies and distances make the planner guess costs at which compiling a query takes a thousand times its running. */
const NEVER_COMPILED = '-c jit=off';

/**
 * Opens the database that the configuration names: PostgreSQL by its address, else the embedded one. Nothing is
 * migrated. @throws DirectoryInUse, or the driver's error when the server can't be reached.
 */
export async function openDatabase(choice: DatabaseChoice, schema: Schema): Promise<Database> {
  if (choice.DATABASE_URL !== undefined) return openServer(choice.DATABASE_URL, choice, schema);
  const embedded = await EmbeddedDatabase.open({
    directory: choice.FRISTAD_DATA_DIR,
    durable: choice.FRISTAD_DURABLE,
  });
  try {
    return await openEmbedded(embedded, choice, schema);
  } catch (cause) {
    await embedded.close();
    throw cause;
  }
}

async function openServer(url: string, choice: DatabaseChoice, schema: Schema): Promise<Database> {
  const target = { url, connectTimeoutMS: CONNECT_WITHIN_MS, extra: { options: NEVER_COMPILED } };
  const dataSource = await connect(target, choice, schema);
  const { functions = [] } = schema;
  return { dataSource, embedded: undefined, functions, close: () => dataSource.destroy() };
}

async function openEmbedded(
  embedded: EmbeddedDatabase,
  choice: DatabaseChoice,
  schema: Schema,
): Promise<Database> {
  const target = { username: 'postgres', database: 'postgres', extra: { stream: embedded.stream } };
  const dataSource = await connect(target, choice, schema);
  const close = async () => {
    await dataSource.destroy();
    await embedded.close();
  };
  return { dataSource, embedded, functions: schema.functions ?? [], close };
}

type ConnectionTarget = {
  url?: string;
  connectTimeoutMS?: number;
  username?: string;
  database?: string;
  extra?: object;
};

function connect(target: ConnectionTarget, choice: DatabaseChoice, schema: Schema): Promise<DataSource> {
  const options: DataSourceOptions = {
    type: 'postgres',
    ...target,
    poolSize: choice.DATABASE_POOL_SIZE,
    applicationName: 'fristad',
    entities: schema.entities as MixedList<new () => object>,
    migrations: schema.migrations as MixedList<new () => object>,
    migrationsTransactionMode: 'all',
    migrationsTableName: 'migration',
    synchronize: false,
    installExtensions: false,
    extra: { types: columnTypes, ...target.extra },
  };
  return new DataSource(options).initialize();
}
