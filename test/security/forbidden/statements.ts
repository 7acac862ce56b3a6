import type { DataSource } from 'typeorm';

/** A statement that nobody who serves may give, and what it would change. */
export type Forbidden = { readonly on: string; readonly statement: string };

const SCHEMAS = `('access', 'audit', 'fristad', 'national', 'pgboss')`;
const TABLES = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name, c.relrowsecurity AS fenced,
         (SELECT format('%I', a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 LIMIT 1) AS first
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND (n.nspname IN ${SCHEMAS} OR c.oid = 'public.migration'::regclass) ORDER BY 1`;
const FUNCTIONS = `
  SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname IN ${SCHEMAS} AND p.prokind = 'f' ORDER BY 1`;
const TRIGGERS = `
  SELECT format('%I', t.tgname) AS name, t.tgrelid::regclass::text AS of FROM pg_trigger t
  JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT t.tgisinternal AND n.nspname IN ${SCHEMAS} ORDER BY 2, 1`;
const POLICIES = `
  SELECT format('%I', policyname) AS name, format('%I.%I', schemaname, tablename) AS of FROM pg_policies
  WHERE schemaname IN ${SCHEMAS} ORDER BY 2, 1`;

type Named = { readonly name: string };
type Table = Named & { readonly fenced: boolean; readonly first: string };
type Part = Named & { readonly of: string };

/** Whoever may not grant a right is only warned that none was granted. */
const granted = (table: string) => `
  DO $$ BEGIN
    GRANT TRIGGER ON ${table} TO PUBLIC;
    IF NOT has_table_privilege('public', '${table}', 'TRIGGER') THEN
      RAISE insufficient_privilege;
    END IF;
  END $$`;

/** Statements about how a table is kept; the rows in it are another question. */
const aboutTable = ({ name }: Table): readonly string[] => [
  `TRUNCATE ${name} CASCADE`,
  `DROP TABLE ${name} CASCADE`,
  `ALTER TABLE ${name} DISABLE TRIGGER ALL`,
  `ALTER TABLE ${name} DISABLE TRIGGER USER`,
  `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`,
  `ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`,
  `ALTER TABLE ${name} ADD COLUMN planted text`,
  `ALTER TABLE ${name} OWNER TO CURRENT_USER`,
  `ALTER TABLE ${name} RENAME TO planted`,
  `ALTER TABLE ${name} SET SCHEMA public`,
  granted(name),
  `CREATE POLICY planted ON ${name} USING (true)`,
  `CREATE RULE planted AS ON INSERT TO ${name} DO INSTEAD NOTHING`,
  `CREATE INDEX planted ON ${name} ((1))`,
  `COPY ${name} TO PROGRAM 'true'`,
];
const aboutFunction = ({ name }: Named): readonly string[] => [
  `ALTER FUNCTION ${name} OWNER TO CURRENT_USER`,
  `ALTER FUNCTION ${name} RESET ALL`,
  `ALTER FUNCTION ${name} RENAME TO planted`,
  `DROP FUNCTION ${name} CASCADE`,
];
const aboutSchema = (name: string): readonly string[] => [
  `CREATE TABLE ${name}.planted ()`,
  `CREATE FUNCTION ${name}.planted() RETURNS integer LANGUAGE sql AS 'SELECT 1'`,
  `CREATE VIEW ${name}.planted AS SELECT 1 AS one`,
  `DROP SCHEMA ${name} CASCADE`,
  `ALTER SCHEMA ${name} RENAME TO planted`,
];

const OWNERS = ['fristad_owner', 'fristad_national', 'fristad_key_keeper'];
const PREDEFINED = [
  'pg_write_all_data',
  'pg_read_all_data',
  'pg_execute_server_program',
  'pg_signal_backend',
];
const aboutServer = (owner: string): readonly string[] => [
  `SET LOCAL session_replication_role = replica`,
  ...[...OWNERS, ...PREDEFINED, owner].map((role) => `SET LOCAL ROLE ${role}`),
  ...[...OWNERS, owner].map((role) => `SET LOCAL SESSION AUTHORIZATION ${role}`),
  ...[...OWNERS, ...PREDEFINED].map((role) => `GRANT ${role} TO CURRENT_USER`),
  ...OWNERS.map((role) => `REASSIGN OWNED BY ${role} TO CURRENT_USER`),
  ...OWNERS.map((role) => `DROP OWNED BY ${role}`),
  ...OWNERS.map((role) => `ALTER DEFAULT PRIVILEGES FOR ROLE ${role} GRANT ALL ON TABLES TO PUBLIC`),
  `CREATE ROLE planted SUPERUSER`,
  `CREATE ROLE planted`,
  `ALTER ROLE CURRENT_USER SUPERUSER`,
  `ALTER ROLE CURRENT_USER BYPASSRLS`,
  `ALTER ROLE CURRENT_USER CREATEROLE`,
  `ALTER ROLE fristad_app BYPASSRLS`,
  `ALTER ROLE ALL SET session_replication_role = replica`,
  `CREATE SCHEMA planted`,
  `CREATE TABLE public.planted ()`,
  `CREATE EXTENSION pgcrypto`,
  `CREATE EVENT TRIGGER planted ON ddl_command_start EXECUTE FUNCTION audit.entries_only_grow()`,
  `CREATE PUBLICATION planted FOR ALL TABLES`,
  `COPY (SELECT 1) TO PROGRAM 'true'`,
  `COPY (SELECT 1) TO '/tmp/fristad-planted'`,
  `SELECT pg_read_file('PG_VERSION')`,
  `SELECT lo_import('/etc/hostname')`,
  `SELECT pg_reload_conf()`,
  `SELECT pg_switch_wal()`,
];

/** All that changes how the database is kept, made from its catalogue so that nothing new is left out. */
export const forbiddenToAll = async (owner: DataSource): Promise<readonly Forbidden[]> => {
  const [tables, functions] = [await owner.query<Table[]>(TABLES), await owner.query<Named[]>(FUNCTIONS)];
  const [triggers, policies] = [await owner.query<Part[]>(TRIGGERS), await owner.query<Part[]>(POLICIES)];
  const [row] = await owner.query<{ name: string }[]>(`SELECT format('%I', current_user) AS name`);
  const schemas = ['access', 'audit', 'fristad', 'national', 'pgboss', 'public'];
  const on = (what: string, statements: readonly string[]) =>
    statements.map((statement): Forbidden => ({ on: what, statement }));
  return [
    ...tables.flatMap((table) => on(table.name, aboutTable(table))),
    ...functions.flatMap((one) => on(one.name, aboutFunction(one))),
    ...triggers.flatMap(({ name, of }) =>
      on(of, [`ALTER TABLE ${of} DISABLE TRIGGER ${name}`, `DROP TRIGGER ${name} ON ${of}`]),
    ),
    ...policies.flatMap(({ name, of }) =>
      on(of, [`ALTER POLICY ${name} ON ${of} TO PUBLIC`, `DROP POLICY ${name} ON ${of}`]),
    ),
    ...schemas.flatMap((name) => on(name, aboutSchema(name))),
    ...on('the server', aboutServer(row?.name ?? '')),
  ];
};

/** What reaches the rows of each table. */
export const onRows = async (owner: DataSource, words: readonly ('read' | 'add' | 'change' | 'remove')[]) => {
  const tables = await owner.query<Table[]>(TABLES);
  const statements = ({ name, first }: Table) => ({
    read: `SELECT FROM ${name}`,
    add: `INSERT INTO ${name} SELECT * FROM ${name} LIMIT 0`,
    change: `UPDATE ${name} SET ${first} = ${first} WHERE false`,
    remove: `DELETE FROM ${name} WHERE false`,
  });
  return tables.flatMap((table) =>
    words.map((word): Forbidden => ({ on: table.name, statement: statements(table)[word] })),
  );
};
