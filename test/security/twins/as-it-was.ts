import type { DataSource } from 'typeorm';

const TABLES = `
  SELECT format('%I.%I', table_schema, table_name) AS name, string_agg(format('%I', column_name), ', ') AS columns
  FROM information_schema.columns JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE table_schema IN ('fristad', 'access') AND t.table_type = 'BASE TABLE' AND is_generated = 'NEVER'
  GROUP BY 1 ORDER BY 1`;

const PUT_BACK = `
  CREATE FUNCTION twin.put_back() RETURNS void LANGUAGE plpgsql SET session_replication_role = replica AS $$
  DECLARE one record; digest text;
  BEGIN
    FOR one IN SELECT * FROM twin.kept LOOP
      EXECUTE format('SELECT md5(string_agg(t::text, '','' ORDER BY t::text)) FROM %s t', one.name) INTO digest;
      IF digest IS DISTINCT FROM one.digest THEN
        EXECUTE format('DELETE FROM %s', one.name);
        EXECUTE format('INSERT INTO %s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM twin.%I',
                       one.name, one.columns, one.columns, one.name);
      END IF;
    END LOOP;
  END $$`;

/** Remembers every row of the service's tables but the audit log's; the answer puts them back. */
export const restoring = async (database: DataSource): Promise<() => Promise<void>> => {
  await database.query(`CREATE SCHEMA twin; CREATE TABLE twin.kept (name text, columns text, digest text)`);
  for (const { name, columns } of await database.query<{ name: string; columns: string }[]>(TABLES)) {
    await database.query(`CREATE TABLE twin."${name}" AS SELECT ${columns} FROM ${name}`);
    await database.query(
      `INSERT INTO twin.kept SELECT $1, $2, md5(string_agg(t::text, ',' ORDER BY t::text)) FROM ${name} t`,
      [name, columns],
    );
  }
  await database.query(PUT_BACK);
  return async () => {
    await database.query(`SELECT twin.put_back()`);
  };
};
