import { escapeLiteral, type Client } from 'pg';

/** What a database is when nobody has used it: its catalogue by a digest, the rows of each table, its sequences. */
export type AtFirst = {
  readonly catalogue: string;
  readonly rows: ReadonlyMap<string, readonly string[]>;
  readonly sequences: string;
};

/** Of what is written anew where nothing changes, as by a GRANT that says what holds already, what it says. */
const SAID = {
  pg_class:
    'relname, relnamespace, relowner, relkind, relacl, reloptions, relrowsecurity, relforcerowsecurity, relchecks',
  pg_namespace: 'nspname, nspowner, nspacl',
  pg_trigger: 'tgrelid, tgname, tgfoid, tgtype, tgenabled',
};
const NOT_OF_A_SESSION: Readonly<Record<string, string>> = { pg_namespace: `WHERE nspname !~ '^pg_'` };
const WRITTEN = [
  ...[
    'pg_attrdef',
    'pg_attribute',
    'pg_auth_members',
    'pg_authid',
    'pg_cast',
    'pg_constraint',
    'pg_database',
  ],
  ...[
    'pg_db_role_setting',
    'pg_default_acl',
    'pg_description',
    'pg_event_trigger',
    'pg_extension',
    'pg_index',
  ],
  ...['pg_inherits', 'pg_policy', 'pg_proc', 'pg_publication', 'pg_rewrite', 'pg_statistic_ext', 'pg_type'],
];
const CATALOGUE = `SELECT concat_ws(' ', ${[
  ...Object.entries(SAID).map(
    ([name, columns]) =>
      `(SELECT md5(string_agg(ROW(oid, ${columns})::text, ',' ORDER BY oid)) FROM ${name} ${NOT_OF_A_SESSION[name] ?? ''})`,
  ),
  ...WRITTEN.map((name) => `(SELECT concat(count(*), '/', sum(xmin::text::bigint)) FROM ${name})`),
].join(', ')}) AS text`;

/** All but those of extensions, which nobody writes to. */
const TABLES = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name,
    (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a
     WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    (SELECT coalesce(string_agg(format('ALTER TABLE %I.%I ENABLE ALWAYS TRIGGER %I', n.nspname, c.relname, t.tgname), '; '), '')
     FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgenabled = 'A') AS always
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
  ORDER BY 1`;
type Table = { readonly name: string; readonly columns: string; readonly always: string };

/** A position is no row of the catalogue. */
const SEQUENCES = `
  SELECT coalesce(string_agg(format('SELECT setval(%L, %s, %L)', format('%I.%I', schemaname, sequencename),
    coalesce(last_value, start_value), last_value IS NOT NULL), '; ' ORDER BY 1), '') AS text FROM pg_sequences`;

const textOf = async (client: Client, query: string): Promise<string> =>
  (await client.query<{ text: string }>(query)).rows[0]?.text ?? '';
const tablesOf = async (client: Client): Promise<readonly Table[]> =>
  (await client.query<Table>(TABLES)).rows;

const used = async (client: Client, tables: readonly Table[]): Promise<ReadonlySet<string>> => {
  const each = tables.map(
    ({ name }) => `SELECT ${escapeLiteral(name)} AS name WHERE EXISTS (SELECT FROM ${name})`,
  );
  const { rows } = await client.query<{ name: string }>(each.join(' UNION ALL '));
  return new Set(rows.map(({ name }) => name));
};
const rowsOf = async (client: Client, name: string): Promise<readonly string[]> =>
  (
    await client.query<{ text: string }>(`SELECT t::text AS text FROM ${name} t ORDER BY t::text COLLATE "C"`)
  ).rows.map(({ text }) => text);

/** Reads a database that nobody has used yet. */
export async function readAtFirst(client: Client): Promise<AtFirst> {
  const tables = await tablesOf(client);
  const rows = new Map<string, readonly string[]>();
  for (const name of await used(client, tables)) rows.set(name, await rowsOf(client, name));
  return { catalogue: await textOf(client, CATALOGUE), rows, sequences: await textOf(client, SEQUENCES) };
}

async function differing(
  client: Client,
  tables: readonly Table[],
  atFirst: AtFirst,
): Promise<readonly Table[]> {
  const now = await used(client, tables);
  const differ: Table[] = [];
  for (const table of tables) {
    const rows = atFirst.rows.get(table.name);
    const same = rows
      ? JSON.stringify(await rowsOf(client, table.name)) === JSON.stringify(rows)
      : !now.has(table.name);
    if (!same) differ.push(table);
  }
  return differ;
}

const emptied = ({ name, always }: Table): string =>
  always === ''
    ? `DELETE FROM ${name}`
    : `ALTER TABLE ${name} DISABLE TRIGGER ALL; DELETE FROM ${name}; ALTER TABLE ${name} ENABLE TRIGGER ALL; ${always}`;

async function giveBack(client: Client, { name, columns }: Table, rows: readonly string[]): Promise<void> {
  await client.query(
    `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE SELECT ${columns} FROM unnest($1::${name}[])`,
    [rows],
  );
}

/**
 * Gives a database the rows and sequences that it had at first. Resolves with whether it is as it was: where anything but
 * rows was changed, it is not.
 */
export async function asAtFirst(client: Client, atFirst: AtFirst): Promise<boolean> {
  if ((await textOf(client, CATALOGUE)) !== atFirst.catalogue) return false;
  const tables = await tablesOf(client);
  const differ = await differing(client, tables, atFirst);
  await client.query('SET session_replication_role = replica');
  if (differ.length > 0) await client.query(differ.map(emptied).join('; '));
  for (const table of differ) {
    const rows = atFirst.rows.get(table.name);
    if (rows) await giveBack(client, table, rows);
  }
  if (atFirst.sequences !== '') await client.query(atFirst.sequences);
  await client.query('RESET session_replication_role');
  if (differ.length > 0) await client.query(`VACUUM ${differ.map(({ name }) => name).join(', ')}`);
  return (
    (await differing(client, tables, atFirst)).length === 0 &&
    (await textOf(client, CATALOGUE)) === atFirst.catalogue &&
    (await textOf(client, SEQUENCES)) === atFirst.sequences
  );
}
