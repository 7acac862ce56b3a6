import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { TODAY } from '../harness/service/the-day.js';
import {
  aHousingService,
  colleague,
  landlord,
  scenario,
  type HousingService,
} from '../harness/housing/a-housing-service.js';
import { faultsOf } from '../harness/housing/a-unit.js';
import { officersOf } from '../harness/housing/officers.js';
import { judgedAnew } from '../harness/service/judged-anew.js';

describe.each(engines)('where a unit lies, corrected by two ($name)', (engine) => {
  let service: HousingService;
  const { aNewUnit, patch, read } = officersOf(() => service);
  const correct = async (id: string, command: object, version = 1) => {
    const content = { rule: 'unit.correct', object: id, command };
    const approval = await approvalOf(service.askAs(landlord), service.askAs(colleague), content);
    return service
      .askAs(landlord, { 'if-match': `"${version}"`, approval })
      .post(`/units/${id}/correction`, command);
  };
  const [home] = scenario.localities;
  const [lon = 0, lat = 0] = home?.location ?? [];
  /** Somebody of the region who lives in the unit. */
  const livingIn = async (unit: string, [from, to]: readonly [number, number], id: string) => {
    const [request] = scenario.requests;
    await service.database.query(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons,
                                      groups, status, proposed_by, proposed_at)
       SELECT $1, r.id, r.person, u.id, u.sharing, u.turnaround_days, $4::date + $5::integer, $4::date + $6::integer,
              r.adults + r.children, r.own_groups, 'CONFIRMED', 'u-eva', now()
       FROM fristad.placement_request r, fristad.housing_unit u WHERE r.id = $2 AND u.id = $3`,
      [id, request?.id, unit, TODAY, from, to],
    );
    await service.assign('u-eva', request?.person ?? '');
  };
  const findings = async (placement: string): Promise<readonly string[]> => {
    const eva = service.as(
      { sub: 'u-eva', roles: [`COORDINATOR:${scenario.requests[0]?.region}`] },
      { purpose: 'CASE_HANDLING' },
    );
    await judgedAnew(service);
    const { body } = await eva.call('/findings?limit=200');
    return body.items
      .filter((one: Json) => one.placement === placement)
      .map(({ constraint }: Json) => constraint);
  };

  beforeAll(async () => {
    service = await aHousingService(engine);
  });
  afterAll(() => service.drop());

  it('is no change of one officer, and done once by two', async () => {
    const id = await aNewUnit();
    const there = [lon + 0.01, lat];
    expect(faultsOf(await patch(id, { location: there }))).toEqual([
      '/location is nothing that is changed here',
    ]);
    const alone = await service
      .askAs(landlord, { 'if-match': '"1"' })
      .post(`/units/${id}/correction`, { location: there });
    expect(alone.body.type).toBe('/problems/approval-needed');
    const done = await correct(id, { location: there, turnaroundDays: 4 });
    expect([done.status, done.headers.get('etag'), done.body.location, done.body.turnaroundDays]).toEqual([200, '"2"', there, 4]); // prettier-ignore
    expect((await read(id)).body).toMatchObject({ location: there, turnaroundDays: 4 });
    expect((await correct(id, { turnaroundDays: 4 }, 2)).body.type).toBe('/problems/nothing-to-approve');
    expect((await correct(id, { turnaroundDays: 5 }, 1)).status).toBe(412);
  });

  it('lies nowhere far from its locality: not in the Gulf of Guinea, at registration nor later', async () => {
    const id = await aNewUnit();
    expect(faultsOf(await correct(id, { location: [0, 0] }))[0]).toMatch(/^\/location .*, its locality$/);
    await expect(aNewUnit({ location: [0, 0] })).rejects.toThrow();
    expect((await read(id)).body.location).toEqual([lon, lat]);
  });

  it('has who lives there judged anew', async () => {
    const [ground] = scenario.territories;
    const [lon2 = 0, lat2 = 0] =
      JSON.stringify(ground?.geometry.coordinates)
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const corner = [lon2, lat2] as const;
    const near = scenario.localities.toSorted(
      (a, b) =>
        Math.hypot(a.location[0] - corner[0], a.location[1] - corner[1]) -
        Math.hypot(b.location[0] - corner[0], b.location[1] - corner[1]),
    )[0];
    const id = await aNewUnit();
    await service.database.query(
      `UPDATE fristad.placement_request SET other_groups = ARRAY[$1] WHERE id = $2`,
      [ground?.groups[0], scenario.requests[0]?.id],
    );
    await livingIn(id, [2, 9], 'PL-lives');
    const before = await findings('PL-lives');
    expect((await correct(id, { location: corner, locality: near?.code })).status).toBe(200);
    const after = await findings('PL-lives');
    expect(before).not.toContain('clear-of-hostile-ground');
    expect(after).toContain('clear-of-hostile-ground');
  });

  it('rests no longer than those who come next let it', async () => {
    const id = await aNewUnit();
    await service.database.query(
      `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
       SELECT 'PL-' || n || $1, 'K-x' || n, u.id, u.sharing, u.turnaround_days, $2::date + n * 10, $2::date + n * 10 + 6, 1, '{}', 'CONFIRMED'
       FROM fristad.housing_unit u, generate_series(5, 6) AS n WHERE u.id = $1`,
      [id, TODAY],
    );
    expect(faultsOf(await correct(id, { turnaroundDays: 5 }))).toEqual([
      '/turnaroundDays lets two stays meet that stand',
    ]);
    expect((await correct(id, { turnaroundDays: 4 })).status).toBe(200);
  });

  it('rests no longer where somebody stays on whom nobody has recorded as gone, and the next one is due', async () => {
    const id = await aNewUnit();
    await service.database.query(
      `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
       SELECT 'PL-' || said.id || $1, 'K-' || said.id, u.id, u.sharing, u.turnaround_days, $2::date + said.arrives,
              $2::date + said.leaves, 1, '{}', said.status
       FROM fristad.housing_unit u, (VALUES ('late', -20, -2, 'ARRIVED'), ('next', 3, 9, 'CONFIRMED'))
              AS said (id, arrives, leaves, status) WHERE u.id = $1`,
      [id, TODAY],
    );
    const longer = await correct(id, { turnaroundDays: 6 });
    expect([longer.status, faultsOf(longer)]).toEqual([
      409,
      ['/turnaroundDays lets two stays meet that stand'],
    ]);
    expect((await correct(id, { turnaroundDays: 5 })).status).toBe(200);
  });

  it('in the database too: nobody moves a unit alone', async () => {
    const id = await aNewUnit();
    const alone = service.database.query(
      `UPDATE fristad.housing_unit SET turnaround_days = 9 WHERE id = $1`,
      [id],
    );
    await expect(alone).rejects.toThrow('needs a second person');
  });
});
