import { MigrationExecutor, type QueryRunner } from 'typeorm';
import { prepareJobs } from '../jobs/prepare-jobs.js';
import type { Database } from './data-source.js';
import { applyFunctions } from './functions.js';

/** One at a time, whichever process starts first. The embedded database has one process anyway. */
const MIGRATION_LOCK = 4_712_031_987;

/**
 * Runs the migrations that have not run yet and gives the database the functions that changed, all in one transaction, then
 * makes the queues. Resolves with the names of the migrations, oldest first, and of the functions.
 */
export async function migrate(
  { dataSource, functions }: Pick<Database, 'dataSource' | 'functions'>,
  queues: readonly string[],
): Promise<readonly string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    return await underLock(runner, async () => {
      const done = await inOneTransaction(runner, async () => {
        const ran = await new MigrationExecutor(dataSource, runner).executePendingMigrations();
        return [...ran.map(({ name }) => name), ...(await applyFunctions(runner, functions))];
      });
      await prepareJobs(dataSource, { queues });
      return done;
    });
  } finally {
    await runner.release();
  }
}

async function inOneTransaction<T>(runner: QueryRunner, act: () => Promise<T>): Promise<T> {
  await runner.startTransaction();
  try {
    const answer = await act();
    await runner.commitTransaction();
    return answer;
  } catch (cause) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw cause;
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
