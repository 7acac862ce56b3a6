import { createHash } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import type { QueryRunner } from 'typeorm';

/** A function of the database: `<schema>.<name>`, and the statements that make or replace it, its rights among them. */
export type DatabaseFunction = { readonly name: string; readonly text: string };
type Queries = Pick<QueryRunner, 'query'>;

const checksumOf = ({ text }: DatabaseFunction): string => createHash('sha256').update(text).digest('hex');

const MAY = `
  SELECT p.oid::regprocedure::text AS called, coalesce(r.rolname, 'PUBLIC') AS who
  FROM pg_proc p CROSS JOIN LATERAL aclexplode(p.proacl) AS a LEFT JOIN pg_roles r ON r.oid = a.grantee
  WHERE p.pronamespace = to_regnamespace($1) AND p.proname = $2 AND a.grantee <> p.proowner`;
type May = { readonly called: string; readonly who: string };

/** A function that is replaced keeps its rights; its text finds it with those that a new one has. */
async function takeRights(database: Queries, { name }: DatabaseFunction): Promise<void> {
  const rights = (await database.query(MAY, name.split('.'))) as readonly May[];
  for (const { called, who } of rights) {
    const role = who === 'PUBLIC' ? who : escapeIdentifier(who);
    await database.query(`REVOKE ALL ON FUNCTION ${called} FROM ${role}`);
  }
  for (const called of new Set(rights.map((right) => right.called)))
    await database.query(`GRANT EXECUTE ON FUNCTION ${called} TO PUBLIC`);
}

/** The functions whose text is not the one that the database was last given. */
export async function changedFunctions(
  database: Queries,
  functions: readonly DatabaseFunction[],
): Promise<readonly DatabaseFunction[]> {
  const rows = (await database.query('SELECT name, checksum FROM migration_function')) as readonly {
    readonly name: string;
    readonly checksum: string;
  }[];
  const known = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  return functions.filter((one) => known.get(one.name) !== checksumOf(one));
}

const STORE = `
  INSERT INTO migration_function (name, checksum) VALUES ($1, $2)
  ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum`;
const WITHOUT_A_FILE = `
  DELETE FROM migration_function f WHERE f.name <> ALL ($1::text[])
  RETURNING f.name, EXISTS (
    SELECT FROM pg_proc p WHERE p.pronamespace = to_regnamespace(split_part(f.name, '.', 1))
      AND p.proname = split_part(f.name, '.', 2)) AS there`;

/** @throws Error for a function that the database has and nobody describes any more. */
async function expectNoOthers(database: Queries, functions: readonly DatabaseFunction[]): Promise<void> {
  const answer: unknown = await database.query(WITHOUT_A_FILE, [functions.map(({ name }) => name)]);
  const [rows] = answer as [readonly { readonly name: string; readonly there: boolean }[]];
  const left = rows.find(({ there }) => there);
  if (left) throw new Error(`${left.name} has no file any more: a migration must drop it.`);
}

const ownerIn = (text: string): string | undefined => / OWNER TO (\w+);/.exec(text)?.[1];
const MAY_MAKE = 'SELECT has_schema_privilege($1, $2, $3) AS may';

/** Who is no superuser gives a function only to whoever could have made it there: for this moment its owner may. */
async function give(database: Queries, { name, text }: DatabaseFunction): Promise<void> {
  const [schema, owner] = [name.split('.')[0] ?? '', ownerIn(text)];
  if (owner === undefined) {
    await database.query(text);
    return;
  }
  const [row] = (await database.query(MAY_MAKE, [owner, schema, 'CREATE'])) as readonly { may: boolean }[];
  if (!row?.may) await database.query(`GRANT CREATE ON SCHEMA ${schema} TO ${owner}`);
  await database.query(text);
  if (!row?.may) await database.query(`REVOKE CREATE ON SCHEMA ${schema} FROM ${owner}`);
}

/**
 * Makes or replaces those that changed, their bodies read by the database. Resolves with their names. To be called in the
 * transaction of the migrations. @throws the driver's error for a text that the database refuses.
 */
export async function applyFunctions(
  database: Queries,
  functions: readonly DatabaseFunction[],
): Promise<readonly string[]> {
  if (functions.length === 0) return [];
  const changed = await changedFunctions(database, functions);
  for (const one of changed) {
    await takeRights(database, one);
    await give(database, one);
    await database.query(STORE, [one.name, checksumOf(one)]);
  }
  await expectNoOthers(database, functions);
  return changed.map(({ name }) => name);
}
