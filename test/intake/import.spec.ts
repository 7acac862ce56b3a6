import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { digestOf } from '#interchange';
import { inScenarioOrder, type Placement, type Scenario } from '#scoring';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { closedCases } from './closed-cases.js';

const scenario = generateScenario({ requests: 6, units: 40, territories: 10, seed: 7 });
const other = generateScenario({ requests: 5, units: 30, territories: 8, seed: 8 });
const TABLES = [
  'region',
  'municipality',
  'locality',
  'hostile_group',
  'group_relation',
  'territory',
  'provider',
];
const MORE = [
  'housing_unit',
  'unit_void',
  'placement_request',
  'exclusion_zone',
  'non_association',
  'placement',
];

/** A scenario that is `scenario` but for one placement, in the unit and on the day of a standing one. */
const withMeetingStay = (): Scenario => {
  const standing = scenario.placements.find(
    ({ status, unit }) =>
      status === 'ARRIVED' && scenario.units.find(({ id }) => id === unit)?.sharing === 'EXCLUSIVE',
  );
  if (standing === undefined) throw new RangeError('no standing placement in an exclusive unit');
  const second = { ...standing, id: 'PL-SECOND', status: 'CONFIRMED' } as Placement;
  return { ...scenario, placements: [...scenario.placements, second] };
};

describe.each(engines)('taking in a scenario ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  const rows = async (): Promise<Record<string, number>> => {
    const counts: [string, number][] = [];
    for (const table of [...TABLES, ...MORE, 'policy_version', 'scenario_import']) {
      const query = `SELECT count(*) AS n FROM fristad.${table}`;
      const [row] = await service.database.query<{ n: number }[]>(query);
      counts.push([table, row?.n ?? -1]);
    }
    return Object.fromEntries(counts);
  };
  const nothing = Object.fromEntries(
    [...TABLES, ...MORE, 'policy_version', 'scenario_import'].map((t) => [t, 0]),
  );

  beforeAll(async () => {
    service = await aService(engine);
  });
  afterAll(() => service.drop());

  it('refuses what is no scenario, every error with its pointer, and writes nothing', async () => {
    const [first, ...units] = scenario.units;
    const broken = { ...scenario, extra: 1, units: [{ ...first, beds: 0, kind: 'HOTEL' }, ...units] };
    const answer = await service.post('/scenarios', broken);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(answer.body).toMatchObject({
      type: '/problems/not-a-scenario',
      title: 'The document is not a valid fristad-scenario/1',
      status: 422,
    });
    const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.toSorted()).toEqual(['/extra', '/units/0/beds', '/units/0/kind']);
    expect(answer.body.errors[0]).toMatchObject({
      message: expect.any(String),
      expected: expect.any(String),
    });
    expect(await rows()).toEqual(nothing);
  });

  it('refuses a body that is not JSON, and one with a key twice', async () => {
    expect(await service.post('/scenarios', '{"format": ')).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'is not JSON: the text ends too early, at line 1, column 12' }] },
    });
    const twice = JSON.stringify(scenario).replace('{', '{"asOf":"2026-12-01",');
    expect(await service.post('/scenarios', twice)).toMatchObject({
      status: 422,
      body: { code: 'not-a-scenario' },
    });
    expect(await rows()).toEqual(nothing);
  });

  it('refuses text that a database can not hold', async () => {
    const [first, ...regions] = scenario.regions;
    const answer = await service.post('/scenarios', {
      ...scenario,
      regions: [{ ...first, name: 'Syd\u0000' }, ...regions],
    });
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('cannot-be-kept');
    expect(answer.body.errors).toEqual([
      {
        pointer: '/regions/0/name',
        message: 'holds a null character',
        expected: 'text without null characters',
      },
    ]);
    expect(await rows()).toEqual(nothing);
  });

  it('refuses two households in one exclusive unit and names the placement', async () => {
    const answer = await service.post('/scenarios', withMeetingStay());
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toHaveLength(1);
    expect(answer.body.errors[0].pointer).toMatch(/^\/placements\/\d+$/);
    expect(answer.body.errors[0].message).toMatch(/^is in unit \S+ at the same time as placement \S+$/);
    expect(await rows()).toEqual(nothing);
  });

  it('writes nothing when the database fails midway', async () => {
    const dataSource = service.database;
    await dataSource.query(`ALTER TABLE fristad.placement ADD CONSTRAINT failing CHECK (persons < 0)`);
    const answer = await service.post('/scenarios', scenario);
    await dataSource.query(`ALTER TABLE fristad.placement DROP CONSTRAINT failing`);
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/failing|placement|persons/);
    expect(await rows()).toEqual(nothing);
  });

  it('takes in a whole scenario', async () => {
    const answer = await service.post('/scenarios', scenario);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      digest: digestOf(scenario),
      asOf: scenario.asOf,
      policyVersion: scenario.policy.version,
      counts: { units: 40, requests: 6, territories: scenario.territories.length },
    });
    expect(await rows()).toMatchObject({ housing_unit: 40, placement_request: 6, scenario_import: 1 });
  });

  it('changes nothing when the same scenario comes again', async () => {
    const before = await rows();
    expect(await service.post('/scenarios', scenario)).toMatchObject({
      status: 200,
      body: { digest: digestOf(scenario) },
    });
    expect(await rows()).toEqual(before);
  });

  it('gives back what it took in', async () => {
    const admin = service.as({ sub: 'u-admin', roles: ['POLICY_ADMIN'] });
    const approval = await approvalOf(service, admin, { rule: 'scenario.read', command: {} });
    const current = await service.call('/scenarios/current', { headers: { approval } });
    expect((await service.call('/scenarios/current', { headers: { approval } })).status).toBe(409);
    expect(digestOf(current.body)).toBe(digestOf(inScenarioOrder(scenario)));
  });

  it('refuses ids that are kept with other content, names each, and writes nothing', async () => {
    const before = await rows();
    const [first, second, ...units] = scenario.units;
    const [request, ...requests] = scenario.requests;
    if (second === undefined || request === undefined) throw new RangeError('too small a scenario');
    const changed = {
      ...scenario,
      policy: { ...scenario.policy, coolOffDays: scenario.policy.coolOffDays + 1 },
      units: [first, { ...second, beds: second.beds + 1 }, ...units, { ...second, id: 'U-NEW' }],
      requests: [{ ...request, nights: request.nights + 1 }, ...requests],
    };
    const answer = await service.post('/scenarios', changed);
    expect(answer.status).toBe(409);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/policy',
      '/units/1',
      '/requests/0',
    ]);
    expect(answer.body.errors[1].message).toBe(`${second.id} is kept already with other content`);
    expect(await rows()).toEqual(before);
  });

  it('adds a scenario that only brings new things', async () => {
    const renamed = JSON.parse(
      JSON.stringify(other).replaceAll(/"(U|R|PL|T|P|G)(\d+)"/g, '"$1-other-$2"'),
    ) as Scenario;
    const answer = await service.post('/scenarios', {
      ...renamed,
      policy: { ...renamed.policy, version: 'other' },
    });
    expect(answer.body.errors ?? []).toEqual([]);
    expect(answer.status).toBe(201);
    expect(await rows()).toMatchObject({ housing_unit: 70, placement_request: 11, policy_version: 2 });
  });

  describe('for cases that take nothing more', () => closedCases(() => ({ service, scenario, rows })));
});
