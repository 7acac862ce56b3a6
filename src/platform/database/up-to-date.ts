import type { DataSource } from 'typeorm';
import type { Database } from './data-source.js';
import { changedFunctions, type DatabaseFunction } from './functions.js';
import { PLUMBING } from './plumbing.js';

/** No such table, or no such role. */
const NOT_THERE = new Set(['42P01', '22023', '42704']);
const MAY_NOT = '42501';
const MIGRATE = 'run `fristad migrate` with the login that migrates';

const known = (dataSource: DataSource): Promise<readonly string[]> =>
  dataSource.transaction(async (manager) => {
    await manager.query(`SET LOCAL ROLE ${PLUMBING}`);
    const rows = await manager.query<{ name: string }[]>('SELECT name FROM migration');
    return rows.map(({ name }) => name);
  });

const knownOrNone = (dataSource: DataSource): Promise<readonly string[]> =>
  known(dataSource).catch((cause: unknown) => {
    const code = String((cause as { code?: unknown }).code);
    if (NOT_THERE.has(code)) return [];
    throw code === MAY_NOT
      ? new Error(`This login may not serve yet: ${MIGRATE} and \`--grant-serving\` its name.`)
      : cause;
  });

/**
 * Looks whether the database is as this program expects it. Changes nothing.
 * @throws Error for an older one, which says how to bring it up to date, and for one that a newer program has changed.
 */
export const expectUpToDate = async ({
  dataSource,
  functions,
}: Pick<Database, 'dataSource' | 'functions'>): Promise<void> => {
  const [done, expected] = [new Set(await knownOrNone(dataSource)), dataSource.migrations.map(nameOf)];
  if (expected.some((name) => !done.has(name)))
    throw new Error(`The database is older than this program: ${MIGRATE}.`);
  if ([...done].some((name) => !expected.includes(name)))
    throw new Error('The database is newer than this program: install the version that changed it.');
  if (functions.length > 0) await expectFunctions(dataSource, functions);
};

const expectFunctions = async (
  dataSource: DataSource,
  functions: readonly DatabaseFunction[],
): Promise<void> => {
  const [first] = await dataSource.transaction(async (manager) => {
    await manager.query(`SET LOCAL ROLE ${PLUMBING}`);
    return changedFunctions(manager, functions);
  });
  if (first) throw new Error(`The database has another text of ${first.name} than this program: ${MIGRATE}.`);
};

const nameOf = (migration: { readonly name?: string; readonly constructor: { readonly name: string } }) =>
  migration.name ?? migration.constructor.name;
