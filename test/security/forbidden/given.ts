import type { DataSource } from 'typeorm';
import type { Forbidden } from './statements.js';

/** Gives every statement in a transaction of its own that leaves nothing, and keeps which were not denied. */
const GIVE = `
  DO $give$
  DECLARE
    statement text;
    given text[] := '{}';
  BEGIN
    FOR statement IN SELECT jsonb_array_elements_text(current_setting('planted.statements')::jsonb) LOOP
      BEGIN
        EXECUTE statement;
        RAISE EXCEPTION 'given' USING ERRCODE = 'ZZ001';
      EXCEPTION
        WHEN insufficient_privilege THEN NULL;
        WHEN OTHERS THEN given := given || (SQLSTATE || ' ' || statement);
      END;
    END LOOP;
    PERFORM set_config('planted.given', to_jsonb(given)::text, true);
  END $give$`;

/**
 * Those of the statements that were not denied for want of a right, as the bare login or in a role: with their code, ZZ001
 * when they were carried out.
 */
export const notDenied = async (
  database: DataSource,
  role: string | null,
  forbidden: readonly Forbidden[],
): Promise<readonly string[]> => {
  const runner = database.createQueryRunner();
  await runner.startTransaction();
  try {
    const all = JSON.stringify(forbidden.map(({ statement }) => statement));
    await runner.query(`SELECT set_config('planted.statements', $1, true)`, [all]);
    if (role !== null) await runner.query(`SET LOCAL ROLE ${role}`);
    await runner.query(GIVE);
    const [row] = (await runner.query(`SELECT current_setting('planted.given') AS given`)) as {
      given: string;
    }[];
    return JSON.parse(row?.given ?? '[]') as string[];
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
};
