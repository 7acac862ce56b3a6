import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import type { Engine, FreshDatabase } from '../database/harness/engine.js';
import { keepOwner, ownerOf } from '../database/harness/owner.js';
import { buildService } from '../../src/service.js';
import { configOn } from '../http/a-service.js';
import { DayThatStays, standStill } from '../http/the-day.js';
import {
  aCountry,
  approved,
  judged,
  POLICY,
  proposed,
  type Household,
  type ShownPlacement,
} from '../placing/a-country.js';
import { Racer } from './a-racer.js';
import { approvalOf, SPENT_ON, type Shown } from './the-acts.js';

const UNITS = 4;
const householdsOf = (n: number): readonly Household[] => [
  { id: `a${n}`, region: 'NORD', group: 'G1', unit: `A${n}-0` },
  { id: `c${n}`, region: 'SYD', group: 'G2', unit: `B${n}-0` },
  { id: `d${n}`, region: 'NORD', group: null, unit: `A${n}-0` },
  { id: `e${n}`, region: 'NORD', group: null, unit: `A${n}-1` },
];
/** A second request of the person of each case a, with a proposal of its own. */
const SECOND_REQUESTS = [
  `INSERT INTO fristad.placement_request
     SELECT (jsonb_populate_record(r, jsonb_build_object('id', replace(r.id, 'R-a', 'R-b')))).*
     FROM fristad.placement_request r WHERE r.id = ANY ($1)`,
  `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups,
                                  status, proposed_by, proposed_at)
     SELECT replace(p.id, 'PL-a', 'PL-b'), replace(p.request, 'R-a', 'R-b'), p.person,
            replace(replace(p.unit, 'A', 'B'), '-0', '-1'), p.sharing, p.turnaround_days, p.arrival, p.departure, p.persons,
            p.groups, p.status, p.proposed_by, p.proposed_at
     FROM fristad.placement p WHERE p.request = ANY ($1)`,
];
const SPENT = `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at, approved_by, approved_at, used_at)
  VALUES ($1, $2, $3, '{}', 'sha256:${'b'.repeat(64)}', 'NORD', 'u-asker', '2026-12-01T08:00Z', 'u-second',
          '2026-12-01T09:00Z', '2026-12-01T09:30Z')`;
const POLICIES = `
  INSERT INTO fristad.policy_version
  SELECT (jsonb_populate_record(v, jsonb_build_object('version', 'race-' || n))).*
  FROM fristad.policy_version v, generate_series(0, $1) AS n WHERE v.version = '${POLICY}'`;

const COMMANDS = `
  SELECT p.id, json_build_object('unit', p.unit, 'arrival', p.arrival, 'departure', p.departure, 'setAside', '{}'::text[],
                                 'judged', d.digest) AS shown
  FROM fristad.placement p JOIN fristad.decision_record d ON d.placement = p.id WHERE d.act <> 'CONFIRM'`;
type Command = { readonly id: string; readonly shown: ShownPlacement };

const start = async (fresh: FreshDatabase, keys: string) => {
  const config = configOn(fresh, { FRISTAD_KEY_DIR: keys, FRISTAD_CREATE_KEYS: 'yes' });
  const app = await keepOwner(await buildService(config, new DayThatStays()), fresh);
  await app.init();
  await standStill(app);
  return app;
};

/** A country with a site of its own for each try, and two processes that race there; `change` is done to its database. */
export async function aRaceCourse(engine: Engine, tries: number, change = 'SELECT') {
  const fresh = await engine.fresh({ entities, migrations });
  const place = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
  const keys = join(place, 'keys');
  const app = await start(fresh, keys);
  const database = ownerOf(app);
  await aCountry(database, tries, UNITS);
  await database.query(POLICIES, [tries]);
  for (const [rule, objectOf] of Object.entries(SPENT_ON))
    for (let n = 0; n < tries; n += 1)
      await database.query(SPENT, [approvalOf(rule as keyof typeof SPENT_ON, n), rule, objectOf(n)]);
  await database.query(change);
  /** The cases of some tries, proposed and approved as everything is at this moment, and how each placement is shown. */
  const prepare = async (sites: readonly number[]): Promise<Shown> => {
    await proposed(database, sites.flatMap(householdsOf));
    const first = sites.map((n) => `R-a${n}`);
    for (const statement of SECOND_REQUESTS) await database.query(statement, [first]);
    await judged(database);
    const second = sites.map((n) => `PL-b${n}`);
    await approved(database, second);
    const shown = await database.query<Command[]>(COMMANDS);
    return Object.fromEntries(shown.map((command) => [command.id, command.shown]));
  };
  const url = fresh.serving.DATABASE_URL ?? '';
  const racers = await Promise.all([Racer.start(url, keys), Racer.start(url, keys)] as const);
  const drop = async () => {
    await Promise.all(racers.map((racer) => racer.stop()));
    await app.close();
    await fresh.drop();
    await rm(place, { recursive: true, force: true });
  };
  return { database, racers, prepare, drop };
}
export type RaceCourse = Awaited<ReturnType<typeof aRaceCourse>>;
