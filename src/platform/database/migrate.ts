import type { DataSource, QueryRunner } from 'typeorm';
import { prepareJobs } from '../jobs/prepare-jobs.js';

/** One at a time, whichever process starts first. The embedded database has one process anyway. */
const MIGRATION_LOCK = 4_712_031_987;

/**
 * Runs the migrations that have not run yet, each in its transaction, then makes the queues. Resolves with the names of the
 * migrations, oldest first.
 */
export async function migrate(dataSource: DataSource, queues: readonly string[]): Promise<readonly string[]> {
  const guard = dataSource.createQueryRunner();
  try {
    return await underLock(guard, async () => {
      const done = await dataSource.runMigrations();
      await prepareJobs(dataSource, { queues });
      return done.map(({ name }) => name);
    });
  } finally {
    await guard.release();
  }
}

async function underLock<T>(guard: QueryRunner, act: () => Promise<T>): Promise<T> {
  await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    return await act();
  } finally {
    await guard.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}
