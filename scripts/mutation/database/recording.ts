import { globSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { Cached } from '../cached.js';
import type { Resident } from '../resident/resident.js';

/** What a spec does to the database when nothing is changed: which functions it calls, which tables it touches. */
export type Recorded = {
  readonly seconds: number;
  readonly functions: readonly string[];
  readonly tables: readonly string[];
};

const FOLDERS =
  'test/{access,audit,cases,codes,database,inventory,keys,oversight,placements,platform,policies,requests,search,security}/*.spec.ts';
/**
 * Suites that take minutes by themselves, start processes of their own, or ask another database than the product's; and
 * those that compare the live text with the written one: they are red at every change, and say nothing of what it does.
 */
const NOT =
  /\/(schema|functions|national-answer|units-that-move|kept-databases|fuzz|twin-|races|matrix-|workers|rotation|key-rotation|large|live-|event-loop|distances|jobs|sharing|files|postgis|streams|templates|recovery|json-|openapi|erasure-race|openness|import-thread|at-the-same-time|wide-ground|properties)/;
const candidates = (): readonly string[] =>
  globSync(FOLDERS)
    .filter((spec) => !NOT.test(spec))
    .toSorted();

const TRACKING = fileURLToPath(new URL('../resident/tracking.sql', import.meta.url));
const FUNCTIONS = `SELECT funcid::regprocedure::text AS name FROM pg_stat_user_functions WHERE calls > 0`;
const TABLES = `
  SELECT relid::regclass::text AS name FROM pg_stat_user_tables
  WHERE seq_scan + coalesce(idx_scan, 0) + n_tup_ins + n_tup_upd + n_tup_del > 0`;
const OTHERS = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;

/** A session says what it did when it ends. */
async function allEnded(client: pg.Client): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    if ((await client.query(OTHERS)).rowCount === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function readOne(server: string, database: string): Promise<readonly (readonly string[])[]> {
  const url = new URL(server);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await allEnded(client);
  await client.query(`SET search_path = ''`);
  const names = async (sql: string) =>
    (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);
  const read = [await names(FUNCTIONS), await names(TABLES)];
  await client.end();
  return read;
}

/** A spec with the last change of anything beside it, which it may be made of. */
const changedAt = (spec: string): string => {
  const beside = globSync(`${dirname(spec)}/**/*.ts`);
  return `${spec} ${Math.max(...beside.map((file) => statSync(file).mtimeMs))}`;
};
type Databases = {
  readonly server: string;
  /** What the names of those that are made begin with, and all of them. */
  readonly tag: string;
  readonly databases: () => Promise<readonly string[]>;
  /** Whether a spec is asked of anything at all. */
  readonly isAsked: (spec: string) => boolean;
};

/** Runs each spec once, unchanged, unless it was before; a spec that is red by itself is told and left out. */
export async function record(
  resident: Resident,
  { server, tag: own, databases, isAsked }: Databases,
): Promise<ReadonlyMap<string, Recorded>> {
  const cached = new Cached<Readonly<Record<string, Recorded>>>('recorded');
  const known = new Map(Object.entries(cached.read({})));
  const environment = {
    TEST_ENGINE: 'postgresql',
    TEST_DATABASE_CHANGE: TRACKING,
    TEST_DATABASE_STAYS: 'yes',
  };
  for (const spec of candidates().filter((one) => isAsked(one) && !known.has(changedAt(one)))) {
    const tag = `${own}recorded${known.size}`;
    const { red, seconds } = await resident.ask({
      spec,
      server,
      environment: { ...environment, TEST_DATABASE_TAG: tag },
      change: undefined,
    });
    if (red === undefined) {
      const made = (await databases()).filter((name) => name.startsWith(`fristad_test_${tag}_`));
      const read = await Promise.all(made.map((database) => readOne(server, database)));
      const all = (place: number) => [...new Set(read.flatMap((one) => one[place] ?? []))];
      known.set(changedAt(spec), { seconds, functions: all(0), tables: all(1) });
      cached.write(Object.fromEntries(known));
    }
    console.log(`${red === undefined ? 'recorded' : 'RED'} | ${spec} | ${seconds} s | ${red ?? ''}`);
  }
  const specs = candidates().flatMap((spec) => {
    const recorded = known.get(changedAt(spec));
    return recorded === undefined ? [] : [[spec, recorded] as const];
  });
  return new Map(specs);
}
