import { beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { entities } from '../../src/app.entities.js';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { aCountry, proposed, siteAt } from '../harness/a-country.js';

const { lon, lat } = siteAt(0);
const square = (west: number, south: number, size: number) =>
  `POLYGON((${west} ${south}, ${west + size} ${south}, ${west + size} ${south + size}, ${west} ${south + size}, ${west} ${south}))`;
const ground = (id: string, west: number, drawn = square(west, lat, 0.01)) =>
  `INSERT INTO fristad.territory (id, groups, class, confidence, valid, ground)
   VALUES ('${id}', '{G2}', 'OTHER', 1, '[2026-01-01,)', '${drawn}')`;
const request = (set: string) => `UPDATE fristad.placement_request SET ${set} WHERE id = 'R-a'`;
const unit = (set: string) => `UPDATE fristad.housing_unit SET ${set} WHERE id = 'A0-0'`;
const activated = (version: string) => `
  INSERT INTO fristad.policy_version
  SELECT '${version}', hostile_buffer_metres, least_relocation_metres, dispersion_metres, saturation_caps, 181,
         urgency_weights, waiting_weight_per_day, soft_weights FROM fristad.policy_version WHERE version = 'placing-1';
  INSERT INTO fristad.scenario_import (digest, as_of, policy_version)
  VALUES ('sha256:${'c'.repeat(64)}', '2026-12-01', '${version}')`;

/** A change of what the judgement rests on, and what is said to have changed. */
const changes: readonly (readonly [string, string, readonly string[]])[] = [
  ['the version of the request', request('version = version + 1'), ['request']],
  ['the household', request('children = 2'), ['household', 'request']],
  ['the own groups', request(`own_groups = '{G1}'`), ['groups', 'relations', 'request']],
  ['other groups', request(`other_groups = '{G2}'`), ['groups', 'relations', 'request']],
  ['the threat', request(`threat_level = 'LOW'`), ['request', 'threat']],
  ['the nights', request('nights = 31'), ['nights', 'request']],
  ['the window', request(`latest_arrival = '2026-12-12'`), ['request', 'window']],
  [
    'the window, passed by',
    request(`earliest_arrival = '2026-12-11', latest_arrival = '2026-12-11'`),
    ['request', 'window'],
  ],
  ['the needs', request(`needs = '{STEP_FREE}'`), ['request']],
  [
    'an exclusion zone',
    `INSERT INTO fristad.exclusion_zone VALUES ('R-a', 0, '${square(20, 60, 1)}')`,
    ['request'],
  ],
  ['the version of the unit', unit('version = version + 1'), ['unit']],
  ['the features of the unit', unit(`features = '{STEP_FREE}'`), ['unit']],
  [
    'a planned void',
    `INSERT INTO fristad.unit_void VALUES ('A0-0', '[2028-01-01,2028-02-01)', 'REPAIRS')`,
    ['unit'],
  ],
  ['the provider', `UPDATE fristad.provider SET vetted = false WHERE id = 'P1'`, ['provider']],
  ['the policy', activated('placing-2'), ['policy']],
  ['new ground', ground('T-NEW', lon + 0.02), ['ground']],
  [
    'ground that is near by straight edges alone',
    ground('T-WIDE', lon, square(lon - 5, lat + 0.01, 10)),
    ['ground'],
  ],
  [
    'ground drawn anew',
    `UPDATE fristad.territory SET superseded_by = 2 WHERE id = 'T-OLD';
     INSERT INTO fristad.territory (id, version, groups, class, confidence, valid, ground)
     SELECT id, 2, groups, class, confidence, valid, ground FROM fristad.territory WHERE id = 'T-OLD'`,
    ['ground'],
  ],
];
/** What may change without touching the judgement. */
const besides: readonly (readonly [string, string])[] = [
  [
    'another request',
    `UPDATE fristad.placement_request SET own_groups = '{G2}', version = 9 WHERE id = 'R-b'`,
  ],
  ['another unit', `UPDATE fristad.housing_unit SET version = 7 WHERE id = 'A0-1'`],
  ['ground far away', ground('T-FAR', lon + 0.3)],
  [
    'another household’s stay',
    `UPDATE fristad.placement SET status = 'PROVISIONAL', version = 2 WHERE id = 'PL-b'`,
  ],
  [
    'a policy that is not in force',
    `
    INSERT INTO fristad.policy_version SELECT 'draft', hostile_buffer_metres, 1, 1, saturation_caps, 1, urgency_weights,
      1, soft_weights FROM fristad.policy_version WHERE version = 'placing-1'`,
  ],
];

onEachEngine('what a judgement rests on', { entities, migrations }, (open) => {
  /** Undone afterwards, so that each case begins with a placement as it was judged. */
  const afterwards = async (statements: string, placement = 'PL-a', region = 'NORD') => {
    const runner = open().dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      for (const statement of statements.split(';')) await runner.query(statement);
      await runner.query(`SET LOCAL app.region = '${region}'`);
      const [row] = (await runner.query(`SELECT national.what_changed('${placement}') AS what`)) as {
        what: string[];
      }[];
      return row!.what;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  };

  beforeAll(async () => {
    const database: DataSource = open().dataSource;
    await aCountry(database, 1, 2);
    await database.query(`INSERT INTO fristad.hostile_group VALUES ('G3', 'OTHER')`);
    await database.query(ground('T-OLD', lon + 0.03));
    await proposed(database, [
      { id: 'a', region: 'NORD', group: null, unit: 'A0-0' },
      { id: 'b', region: 'SYD', group: null, unit: 'A0-1' },
      { id: 'c', region: 'NORD', group: 'G1', unit: 'B0-0' },
    ]);
  });

  it.each(changes)('notices %s', async (_what, statements, said) => {
    expect(await afterwards(statements)).toEqual(said);
  });
  it.each(besides)('is not touched by %s', async (_what, statements) => {
    expect(await afterwards(statements)).toEqual([]);
  });
  it('notices that a group of the household has another enemy', async () => {
    const relation = `INSERT INTO fristad.group_relation VALUES ('G1', 'G3', 'HOSTILE')`;
    expect(await afterwards(relation, 'PL-c')).toEqual(['relations']);
    expect(await afterwards(relation)).toEqual([]);
  });

  it('calls a placement that was never judged, or is another region’s, changed', async () => {
    const never = `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure,
                     persons, groups, status, proposed_by, proposed_at)
                   SELECT 'PL-never', request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups,
                     'PROPOSED', proposed_by, proposed_at FROM fristad.placement WHERE id = 'PL-a'`;
    expect(await afterwards(never, 'PL-never')).toEqual(['judgement']);
    expect(await afterwards('SELECT 1', 'PL-a', 'SYD')).toEqual(['judgement']);
    expect(await afterwards('SELECT 1')).toEqual([]);
  });

  it('says so when the placement itself is not what its request asks for', async () => {
    const set = (what: string) => `
      ALTER TABLE fristad.placement DISABLE TRIGGER placement_moves_forward;
      UPDATE fristad.placement SET ${what} WHERE id = 'PL-a'`;
    expect(await afterwards(set(`groups = '{G2}'`))).toEqual(['groups']);
    expect(await afterwards(set('persons = 2'))).toEqual(['household']);
    expect(await afterwards(set(`departure = '2027-01-10'`))).toEqual(['nights']);
    expect(await afterwards(set(`person = 'K-b'`))).toEqual(['request']);
  });
});
