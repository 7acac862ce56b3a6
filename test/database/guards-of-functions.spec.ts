import { beforeAll, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { ADOPTED } from './guards/adopted.js';
import { APPROVED } from './guards/approved.js';
import { BESIDE } from './guards/beside.js';
import { CLOSED_CASES } from './guards/closed-cases.js';
import { CLOSING } from './guards/closing.js';
import { DRAWN_GROUND } from './guards/drawn.js';
import { APPEALS } from './guards/appeals.js';
import { EMERGENCIES } from './guards/emergencies.js';
import { ENTRIES } from './guards/entries.js';
import { EXPIRING } from './guards/expiring.js';
import { FACTS_JUDGED } from './guards/facts.js';
import { FINDINGS } from './guards/findings.js';
import { GOING_ON } from './guards/going-on.js';
import { GROUND_NEAR } from './guards/ground.js';
import type { Guard } from './guards/guard.js';
import { HAPPENED } from './guards/happened.js';
import { JUDGED } from './guards/judged.js';
import { EXCLUDED } from './guards/excluded.js';
import { RECORDED } from './guards/recorded.js';
import { LIMITS } from './guards/limits.js';
import { MERGING } from './guards/merging.js';
import { MOVED_UNITS } from './guards/moved.js';
import { OWNERS } from './guards/owners.js';
import { PLACEMENTS } from './guards/placements.js';
import { PLANNING } from './guards/planning.js';
import { PREVIEWS } from './guards/previewing.js';
import { REPORTED } from './guards/reported.js';
import { RECEIVING } from './guards/receiving.js';
import { REQUESTS } from './guards/requests.js';
import { REWRITING } from './guards/rewriting.js';
import { RULES_OF_PEOPLE } from './guards/rules/people.js';
import { RULES_OF_PLACES } from './guards/rules/places.js';
import { SESSIONS } from './guards/sessions.js';
import { STANDING } from './guards/standing.js';
import { STEPS } from './guards/steps.js';
import { TAKING } from './guards/taking.js';
import { ZONES } from './guards/zones.js';
import { fewEmbedded, onEachEngine } from '../harness/database/index.js';
import { MANY_OTHERS, MANY_OTHERS_AS_THEY_ARE } from './many-others.js';
import { TWO_REGIONS } from './two-regions.js';

const GUARDS = [
  ...[
    ...RULES_OF_PLACES,
    ...RULES_OF_PEOPLE,
    ...ADOPTED,
    ...APPEALS,
    ...EMERGENCIES,
    ...MERGING,
    ...EXCLUDED,
    ...CLOSED_CASES,
    ...PREVIEWS,
    ...EXPIRING,
    ...GOING_ON,
  ],
  ...[...REQUESTS, ...PLACEMENTS, ...APPROVED, ...JUDGED, ...ENTRIES, ...CLOSING],
  ...[
    ...FINDINGS,
    ...FACTS_JUDGED,
    ...RECORDED,
    ...PLANNING,
    ...LIMITS,
    ...REWRITING,
    ...BESIDE,
    ...GROUND_NEAR,
    ...DRAWN_GROUND,
    ...TAKING,
    ...MOVED_UNITS,
    ...[...SESSIONS, ...RECEIVING, ...ZONES, ...STANDING, ...STEPS, ...REPORTED, ...HAPPENED, ...OWNERS],
  ],
];
const COORDINATOR = {
  actor: 'u-1',
  region: 'SYD',
  roles: 'COORDINATOR',
  provider: '',
  municipality: '',
  scope: '',
};

onEachEngine('what functions ask before they act', { entities: [], migrations }, (database) => {
  let others: string;
  /** What the call answers as the login of the service, or what is shown then; many others stay as they are. Nothing is kept. */
  const outcome = async ({
    as = {},
    role = 'fristad_app',
    before = [],
    ...guard
  }: Guard): Promise<unknown> => {
    const { first, call, shows } = guard;
    const runner = database().dataSource.createQueryRunner();
    const valueOf = async (sql: string) => ((await runner.query(sql)) as { value: unknown }[])[0]?.value;
    await runner.startTransaction();
    try {
      for (const statement of before) await runner.query(statement);
      for (const [name, value] of Object.entries({ ...COORDINATOR, ...as }))
        await runner.query(`SELECT set_config($1, $2, true)`, [`app.${name}`, value]);
      await runner.query(`SET LOCAL ROLE ${role}`);
      if (first !== undefined) await runner.query(`SELECT ${first}`);
      const answer = await valueOf(`SELECT ${call} AS value`);
      await runner.query('RESET ROLE');
      expect(await valueOf(MANY_OTHERS_AS_THEY_ARE)).toBe(others);
      return shows === undefined ? answer : await valueOf(shows[0]);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  beforeAll(async () => {
    for (const statement of [...TWO_REGIONS, ...MANY_OTHERS]) await database().dataSource.query(statement);
    [{ value: others }] = await database().dataSource.query<[{ value: string }]>(MANY_OTHERS_AS_THEY_ARE);
  });

  it.each(fewEmbedded(GUARDS, 8))('$it', async (guard) => {
    expect(await outcome(guard)).toEqual(guard.shows === undefined ? guard.answers : guard.shows[1]);
  });
});
