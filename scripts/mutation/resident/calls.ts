import type { EventEmitter } from 'node:events';
import pg from 'pg';

const CALLS = `SELECT funcid::regprocedure::text AS name, calls::int FROM pg_stat_user_functions`;
const clients = new Set<pg.Client>();

let hasFailed = false;

/** From now on every connection of this process is known, as long as it is open. */
export function rememberClients(): void {
  const { query } = pg.Client.prototype as { query: (...given: unknown[]) => unknown };
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      if (!clients.has(this)) meet(this);
      return query.apply(this, given);
    },
  });
}

function meet(client: pg.Client): void {
  clients.add(client);
  client.once('end', () => clients.delete(client));
  const { connection } = client as unknown as { connection: EventEmitter };
  connection.on('errorMessage', () => (hasFailed = true));
}

/** A session tells what it called when it is asked to, and only at the end of its transaction. */
const flushAll = (database: string | undefined): Promise<unknown> =>
  Promise.allSettled(
    [...clients]
      .filter((client) => client.database === database)
      .map((client) => client.query('SELECT pg_stat_force_next_flush()')),
  );

/** Which functions of the database each of some tests calls; a call that fails is not counted by the server. */
export class CallsOf<T> {
  private before = new Map<string, number>();
  private readonly callers = new Map<string, Set<T>>();
  private readonly failing = new Set<T>();

  constructor(private readonly owner: pg.Client) {}

  /** To be called after each test. */
  async learn(test: T): Promise<void> {
    if (hasFailed) this.failing.add(test);
    hasFailed = false;
    await flushAll(this.owner.database);
    await this.owner.query(`SET search_path = ''`);
    const { rows } = await this.owner.query<{ name: string; calls: number }>(CALLS);
    await this.owner.query('RESET search_path');
    for (const { name, calls } of rows) {
      if (calls === this.before.get(name)) continue;
      this.callers.set(name, (this.callers.get(name) ?? new Set()).add(test));
    }
    this.before = new Map(rows.map(({ name, calls }) => [name, calls]));
  }

  /** Those that do, and those that may; undefined where none is known to. */
  callersOf(name: string): readonly T[] | undefined {
    const tests = this.callers.get(name);
    return tests && [...new Set([...tests, ...this.failing])];
  }
}
