import type { DataSource } from 'typeorm';

/** A statement, and what it is given. */
export type Given = readonly [statement: string, values?: readonly unknown[]];

/** What a test prepares that no act does: done by one connection, without triggers and foreign keys, all of it or nothing. */
export const withoutTriggers = (database: DataSource, ...statements: readonly Given[]): Promise<void> =>
  database.transaction(async (manager) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    for (const [statement, values = []] of statements) await manager.query(statement, [...values]);
  });
