import type { Client } from 'pg';

export type Policy = {
  readonly table: string;
  readonly name: string;
  readonly permissive: boolean;
  /** What is asked of a row that is seen or changed, and of one that is written; null where no role gets so far. */
  readonly qual: string | null;
  readonly check: string | null;
  /** The statement that makes it anew. */
  readonly definition: string;
};
export type Routine = {
  readonly signature: string;
  readonly definition: string;
  readonly body: string;
  /** Whether it may be written out where it is called, and is then no call to the server. */
  readonly inlined: boolean;
};
export type Check = { readonly table: string; readonly name: string; readonly definition: string };
export type Trigger = { readonly table: string; readonly name: string; readonly always: boolean };
export type Catalog = {
  readonly policies: readonly Policy[];
  readonly routines: readonly Routine[];
  readonly checks: readonly Check[];
  readonly triggers: readonly Trigger[];
  readonly fenced: readonly string[];
};

const OURS = `n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema', 'public', 'pgboss')`;
/** Whether a role that the policy is for may do one of these at all: `*` and the command's letter, the privilege. */
const reached = (...ways: readonly (readonly [letter: string, privilege: string])[]): string => {
  const tries = ways.map(
    ([letter, privilege]) => `
      (p.polcmd IN ('*', '${letter}') AND ${
        privilege === 'DELETE'
          ? `has_table_privilege(role, c.oid, 'DELETE')`
          : `has_any_column_privilege(role, c.oid, '${privilege}')`
      })`,
  );
  return `EXISTS (SELECT FROM unnest(p.polroles) AS role WHERE role = 0 OR ${tries.join(' OR ')})`;
};
const POLICIES = `
  SELECT c.oid::regclass::text AS "table", p.polname AS name, p.polpermissive AS permissive,
         CASE WHEN ${reached(['r', 'SELECT'], ['w', 'UPDATE'], ['d', 'DELETE'])}
              THEN pg_get_expr(p.polqual, p.polrelid) END AS qual,
         CASE WHEN ${reached(['a', 'INSERT'], ['w', 'UPDATE'])}
              THEN pg_get_expr(p.polwithcheck, p.polrelid) END AS "check",
         format('CREATE POLICY %I ON %s AS %s FOR %s TO %s', p.polname, c.oid::regclass,
                CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE'
                              ELSE 'ALL' END,
                (SELECT string_agg(CASE role WHEN 0 THEN 'PUBLIC' ELSE role::regrole::text END, ', ')
                 FROM unnest(p.polroles) AS role))
           || coalesce(' USING (' || pg_get_expr(p.polqual, p.polrelid) || ')', '')
           || coalesce(' WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '') AS definition
  FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${OURS} ORDER BY 1, 2`;
const ROUTINES = `
  SELECT p.oid::regprocedure::text AS signature, pg_get_functiondef(p.oid) AS definition, p.prosrc AS body,
         l.lanname = 'sql' AND NOT p.prosecdef AND p.proconfig IS NULL AS inlined
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
  WHERE ${OURS} AND l.lanname IN ('sql', 'plpgsql')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e') ORDER BY 1`;
const CHECKS = `
  SELECT c.conrelid::regclass::text AS "table", c.conname AS name, pg_get_constraintdef(c.oid) AS definition
  FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
  WHERE ${OURS} AND c.contype = 'c' AND c.conrelid <> 0 ORDER BY 1, 2`;
const TRIGGERS = `
  SELECT t.tgrelid::regclass::text AS "table", t.tgname AS name, t.tgenabled = 'A' AS always
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${OURS} AND NOT t.tgisinternal AND t.tgparentid = 0 ORDER BY 1, 2`;
const FENCED = `
  SELECT c.oid::regclass::text AS "table" FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ${OURS} AND c.relrowsecurity ORDER BY 1`;

/** The live text of all that a database asks of whoever uses it. */
export async function readCatalog(client: Client): Promise<Catalog> {
  await client.query(`SET search_path = ''`);
  const rows = async <Row>(sql: string): Promise<readonly Row[]> => (await client.query(sql)).rows as Row[];
  const fenced = await rows<{ table: string }>(FENCED);
  return {
    policies: await rows(POLICIES),
    routines: await rows(ROUTINES),
    checks: await rows(CHECKS),
    triggers: await rows(TRIGGERS),
    fenced: fenced.map(({ table }) => table),
  };
}
