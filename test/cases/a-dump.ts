import type { DataSource } from 'typeorm';

const TABLES = [
  'fristad.region',
  'fristad.key_encryption_key',
  'fristad.data_key',
  'fristad.case_note',
] as const;
/** The rows of a table as JSON, as a dump of the database holds them. */
export type Dump = Readonly<Record<string, string>>;

/** What a dump holds of keys and of what they seal. */
export const dumpOf = async (database: DataSource): Promise<Dump> => {
  const entries: [string, string][] = [];
  for (const table of TABLES) {
    const [row] = await database.query<{ rows: string }[]>(
      `SELECT coalesce(json_agg(t), '[]')::text AS rows FROM ${table} t`,
    );
    entries.push([table, row?.rows ?? '']);
  }
  return Object.fromEntries(entries);
};

/** Plays a dump back into an empty database. */
export const restore = async (database: DataSource, dump: Dump): Promise<void> => {
  for (const [table, rows] of Object.entries(dump))
    await database.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [
      rows,
    ]);
};
