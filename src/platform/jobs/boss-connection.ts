import type { PgBoss } from 'pg-boss';
import type { UnitOfWork } from '../database/unit-of-work.js';

type BossDatabase = NonNullable<Exclude<ConstructorParameters<typeof PgBoss>[0], string>['db']>;
type Client = { query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> };

/** Lets the queue speak through our pool, and inside an act through the act's transaction. */
export const bossConnection = (work: UnitOfWork): BossDatabase => ({
  executeSql: (text, values) =>
    work.asPlumbing(async (runner) => {
      const client = (await runner.connect()) as Client;
      return client.query(text, values);
    }),
});
