import { gzipSync } from 'node:zlib';
import type { DataSource } from 'typeorm';
import type { Scenario } from '#scoring';
import { unfreeze } from '../../src/runs/solving/unfreeze.js';

type Row = { readonly id: string; readonly problem: Uint8Array; readonly measured: Uint8Array };

/** What each run was given to solve, oldest first. */
export const problemsOf = async (
  database: DataSource,
): Promise<readonly { readonly id: string; readonly problem: Scenario }[]> => {
  const rows = await database.query<Row[]>(
    `SELECT id, problem, measured FROM fristad.solver_run ORDER BY requested_at, id`,
  );
  return rows.map((row) => ({ id: row.id, ...unfreeze(row) }));
};

/** A value as a run keeps it. */
export const packed = (value: unknown): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(JSON.stringify(value)));
