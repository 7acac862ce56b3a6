import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { postgresEngine } from '../../test/harness/database/postgres-engine.js';
import { readCatalog } from './database/catalog.js';
import { mutantsOf, type DatabaseMutant } from './database/mutants.js';
import { record } from './database/recording.js';
import { ASKS_THE_DATABASE, objectOf, SpecsOf } from './database/specs-of.js';
import { isMeant, isNear, survey } from './database/survey.js';
import type { Outcome } from './mutant.js';
import { Resident } from './resident/resident.js';
import { interrupted } from './interrupted.js';

const LIMIT_MS = 900_000;
/** By which the databases that this process and its residents make are told from those of others. */
const TAG = `mutation${process.pid}`;
const server = process.env['TEST_DATABASE_URL'];
if (server === undefined) throw new Error('TEST_DATABASE_URL must name a PostgreSQL server for tests.');

const signal = interrupted();
const fresh = await postgresEngine(server).fresh({ entities, migrations });
const client = new pg.Client({ connectionString: fresh.choice.DATABASE_URL });
await client.connect();
const folder = await mkdtemp(join(tmpdir(), 'fristad-mutation-'));

const databases = async (): Promise<readonly string[]> => {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE starts_with(datname, $1)`,
    [`fristad_test_${TAG}`],
  );
  return rows.map(({ datname }) => datname);
};
/** Specs that end in red may leave their databases. */
const tidyUp = async (): Promise<void> => {
  for (const name of await databases()) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
};

let asked: Promise<unknown> = Promise.resolve();
/** Whether the database takes the change at all; one at a time. */
const isSound = (sql: string): Promise<boolean> => {
  const isTaken = asked.then(async () => {
    // Names are found as the product's own sessions find them, and not as the catalogue is read.
    await client.query('BEGIN; SET LOCAL search_path TO DEFAULT');
    const taken = await client.query(sql).then(
      () => true,
      () => false,
    );
    await client.query('ROLLBACK');
    return taken;
  });
  asked = isTaken;
  return isTaken;
};

const ENGINE = { TEST_ENGINE: 'postgresql', TEST_DATABASE_STAYS: null, TEST_DATABASE_TAG: TAG };
const residents: Resident[] = [];
const idle: Resident[] = [];
const resident = (): Resident => {
  const one = idle.pop() ?? new Resident(LIMIT_MS, signal);
  if (!residents.includes(one)) residents.push(one);
  return one;
};

/** Whether a spec is red without any change: it says nothing of any. */
const isRedByItself = async (one: Resident, spec: string): Promise<boolean> => {
  const environment = { ...ENGINE, TEST_DATABASE_CHANGE: null };
  const { red } = await one.ask({ spec, server, environment, change: undefined });
  if (red !== undefined && !signal.aborted) console.log(`RED BY ITSELF | ${spec} | ${red}`);
  return red !== undefined;
};

/** Asks one spec after the other until one is red, and would not be without the change. */
const fateOf = async (one: Resident, mutant: DatabaseMutant): Promise<Pick<Outcome, 'fate' | 'by'>> => {
  const file = join(folder, `${randomUUID()}.sql`);
  await writeFile(file, mutant.sql);
  const change = { ...mutant, object: objectOf(mutant.place) };
  for (const spec of specs.of(mutant).filter(isAsked)) {
    const environment = { ...ENGINE, TEST_DATABASE_CHANGE: file };
    const question = { spec, server, environment, change: specs.stands(spec) ? change : undefined };
    const said = await one.ask(question);
    if (said.red !== undefined && !said.isSure && (await isRedByItself(one, spec))) {
      specs.leaveOut(spec);
      continue;
    }
    specs.learn(mutant.place, spec, said.red !== undefined);
    if (said.red !== undefined)
      return { fate: said.late ? 'timed out' : 'killed', by: `${spec} › ${said.red}` };
  }
  return { fate: isNear ? 'left' : 'survived', by: '' };
};

const tryOne = async (mutant: DatabaseMutant): Promise<Outcome> => {
  const { place, what, sql } = mutant;
  if (!(await isSound(sql))) return { place, what, fate: 'unsound', by: '' };
  const one = resident();
  const fate = await fateOf(one, mutant);
  idle.push(one);
  return { place, what, ...fate };
};

const mutants = mutantsOf(await readCatalog(client));
const isOfFunctions = mutants.some((one) => one.place.startsWith('function ') && isMeant(one));
const isAsked = (spec: string): boolean => (isOfFunctions && !isNear) || ASKS_THE_DATABASE.test(spec);
const recorder = resident();
const recorded = process.argv.includes('--list')
  ? new Map()
  : await record(recorder, { server, tag: TAG, databases, isAsked });
idle.push(recorder);
const specs = new SpecsOf(recorded);

try {
  await survey({ mutants, signal, tryOne });
} finally {
  for (const one of residents) one.end();
  await tidyUp();
  await client.end();
  await fresh.drop();
  await rm(folder, { recursive: true });
}
