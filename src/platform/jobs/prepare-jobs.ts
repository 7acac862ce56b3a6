import { PgBoss } from 'pg-boss';
import type { DataSource } from 'typeorm';
import { PLUMBING } from '../database/plumbing.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { bossConnection } from './boss-connection.js';

/** How long a job may take before it is given to another worker, seconds. */
const EXPIRE_IN_SECONDS = 3600;
const SCHEMA = 'pgboss';

/** What the process may do in the queue, once that is made or changed: work it, and alter nothing of how it is kept. */
const GRANT = `
  DO $$ BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${PLUMBING}') THEN
      GRANT USAGE ON SCHEMA ${SCHEMA} TO ${PLUMBING};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${PLUMBING};
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${SCHEMA} TO ${PLUMBING};
    END IF;
  END $$`;

export type QueueSettings = { readonly queues: readonly string[]; readonly expireInSeconds?: number };

/** Makes the tables of the queue and the queues, or brings them up to date: by a login that owns them from then on. */
export const prepareJobs = async (
  dataSource: DataSource,
  { queues, expireInSeconds = EXPIRE_IN_SECONDS }: QueueSettings,
): Promise<void> => {
  const boss = new PgBoss({
    db: bossConnection(new UnitOfWork(dataSource)),
    schedule: false,
    supervise: false,
  });
  await boss.start();
  try {
    for (const queue of queues) await boss.createQueue(queue, { expireInSeconds, retryLimit: 2 });
  } finally {
    await boss.stop({ graceful: false });
  }
  await dataSource.query(GRANT);
};
