import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { generateScenario } from '#generation';
import type { Polygon, Position } from '#kernel';
import type { Scenario } from '#scoring';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import { aService, type Json } from '../harness/service/a-service.js';
import { judgedAnew } from '../harness/service/judged-anew.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { TODAY } from '../harness/service/the-day.js';
import { dayFromNow } from '../harness/a-stay.js';
import { StaysToJudge, type StayToJudge } from '../../src/placements/application/stays-to-judge.port.js';

const day = generateScenario({ requests: 9, units: 60, territories: 3, seed: 5 });
const group = day.groups[0]?.code ?? '';
const cleared = new Set(day.providers.filter(({ kind }) => kind === 'PUBLIC').map(({ id }) => id));
const inAnotherTown = (units: Scenario['units']) =>
  units.filter(({ locality }, at) => units.findIndex((other) => other.locality === locality) === at);
/** Units in which nothing is wrong, each in a town of its own. */
const sound = inAnotherTown(
  day.units.filter(
    ({ provider, sharing, availableFrom, availableTo, voids }) =>
      cleared.has(provider) &&
      sharing === 'EXCLUSIVE' &&
      availableFrom <= TODAY &&
      availableTo === null &&
      voids.length === 0,
  ),
);
const square = ([lon, lat]: Position, side = 0.01): Polygon => {
  const [west, east, south, north] = [lon - side, lon + side, lat - side, lat + side];
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] }; // prettier-ignore
};
const ground = (id: string, geometry: Polygon) =>
  ({ ...day.territories[0]!, id, groups: [group], class: 'OTHER', geometry, validFrom: '2026-01-01', validTo: null }); // prettier-ignore
/** Each of another person. */
const asking = [...new Map(day.requests.map((one) => [one.person, one])).values()];
const personOf = (n: number) => asking[n]?.person ?? '';
const living = (n: number, unit: { readonly id: string }) => ({
  id: `PL-stands-${n}`,
  person: personOf(n),
  unit: unit.id,
  arrival: dayFromNow(-5),
  departure: dayFromNow(40),
  persons: 1,
  groups: [group],
  status: 'ARRIVED',
});
/** Ground 4 km east of a point: beyond the buffer of the policy that is kept, within that of the next. */
const beside = ([lon, lat]: Position): Position => [
  lon + 4.6 / (111.32 * Math.cos((lat * Math.PI) / 180)) + 0.001,
  lat,
];

describe.each(engines)('a stay that stands is judged anew ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let scenario: Json = { ...day, territories: [], placements: [], nonAssociations: [] };
  const take = async (more: Json): Promise<void> => {
    scenario = { ...scenario, ...more };
    const { status, text } = await service.post('/scenarios', scenario);
    if (status !== 201) throw new Error(text);
  };
  const regionOf = (n: number) => asking[n]?.region;
  const eva = (n: number): Said => ({ sub: 'u-eva', roles: [`COORDINATOR:${regionOf(n)}`] });
  const lea = (n: number): Said => ({ sub: 'u-lea', roles: [`APPROVER:${regionOf(n)}`] });
  const codesFor = async (n: number, said: Said): Promise<readonly string[]> => {
    await judgedAnew(service);
    const { status, body, text } = await service
      .as(said, { purpose: 'CASE_HANDLING' })
      .call('/findings?limit=200');
    if (status !== 200) throw new Error(text);
    const elsewhere = [0, 1, 2, 3, 4].filter((other) => regionOf(other) !== regionOf(n));
    for (const other of elsewhere) expect(text).not.toContain(personOf(other));
    return body.items
      .filter(({ placement }: Json) => placement === `PL-stands-${n}`)
      .map(({ constraint }: Json) => constraint);
  };
  /** What the coordinator and the approver of the case see at once, which is the same. */
  const found = async (n: number): Promise<readonly string[]> => {
    const seen = await codesFor(n, eva(n));
    expect(await codesFor(n, lea(n))).toEqual(seen);
    return seen;
  };

  beforeAll(async () => {
    service = await aService(engine);
    await take({ placements: [0, 1, 2, 4].map((n) => living(n, sound[n]!)) });
    for (const n of [0, 1, 2, 3, 4]) await service.assign('u-eva', personOf(n));
  }, 240_000);
  afterAll(() => service.drop());

  it('and nothing is found where nothing is wrong (control)', async () => {
    expect([await found(0), await found(1), await found(2)]).toEqual([[], [], []]);
  });

  it('when an import brings ground over it', async () => {
    await take({ territories: [ground('T-over', square(sound[0]!.location))] });
    expect(await found(0)).toEqual(['clear-of-hostile-ground']);
    expect([await found(1), await found(2)]).toEqual([[], []]);
  });

  it('when it is imported into a unit that lies away from its town', async () => {
    const [lon = 0, lat = 0] = day.localities.find(({ code }) => code === sound[3]?.locality)?.location ?? [];
    const away = { ...sound[3]!, id: 'U-away', location: [lon, lat + 0.4] };
    await take({
      units: [...day.units, away],
      placements: [...scenario.placements, { ...living(3, away), groups: [] }],
    });
    expect(await found(3)).toEqual(['unit-away-from-locality']);
  });

  it('when another policy comes into force', async () => {
    await take({
      territories: [...scenario.territories, ground('T-beside', square(beside(sound[1]!.location)))],
    });
    expect(await found(1)).toEqual([]);
    const [ada, bo] = ['u-ada', 'u-bo'].map((sub) => service.as({ sub, roles: ['POLICY_ADMIN'] }));
    const buffers = { ...day.policy.hostileBufferMetres, OTHER: 9000 };
    const next = { ...day.policy, version: 'next', hostileBufferMetres: buffers };
    const { digest } = (await ada!.post('/policies', next)).body;
    const content = { rule: 'policy.activate', object: 'next', command: { digest } };
    const approval = await approvalOf(ada!, bo!, content);
    expect((await ada!.post('/policies/next/activate', { digest }, { approval })).status).toBe(200);
    expect(await found(1)).toEqual(['clear-of-hostile-ground']);
    expect(await found(2)).toEqual([]);
  });

  it('when its household is kept apart from one that stands, which tells neither who nor where', async () => {
    const purpose = { purpose: `CASE_HANDLING; case=${personOf(2)}` };
    const command = { other: personOf(1), scope: 'DISTANCE', metres: 2_000_000 };
    const content = { rule: 'case.change-conflict-profile', object: personOf(2), command };
    const [asker, second] = [service.as(eva(2), purpose), service.as(lea(2), purpose)];
    const approval = await approvalOf(asker, second, content);
    const path = `/cases/${personOf(2)}/non-associations`;
    expect((await asker.post(path, command, { approval })).status).toBeLessThan(300);
    expect(await found(2)).toEqual(['apart-from-others']);
    expect(await found(1)).toEqual(['apart-from-others', 'clear-of-hostile-ground']);
  });

  it('also where no region asks for its household, and seen by whoever approves in the region of its unit', async () => {
    const unit = sound[5]!;
    const stranger = { ...living(5, unit), person: 'K-of-no-request' };
    const region = day.municipalities.find(
      ({ code }) => code === day.localities.find((town) => town.code === unit.locality)?.municipality,
    )?.region;
    await take({
      territories: [...scenario.territories, ground('T-over-stranger', square(unit.location))],
      placements: [...scenario.placements, stranger],
    });
    const said = (role: string, of: string | undefined): Said => ({
      sub: 'u-seer',
      roles: [`${role}:${of}`],
    });
    const elsewhere = day.regions.find(({ code }) => code !== region)?.code;
    const seen = async (by: Said) => {
      await judgedAnew(service);
      const asked = await service.as(by, { purpose: 'CASE_HANDLING' }).call('/findings?limit=200');
      return asked.body.items
        .filter(({ placement }: Json) => placement === stranger.id)
        .map(({ constraint }: Json) => constraint);
    };
    expect(await seen(said('APPROVER', region))).toEqual(['apart-from-others', 'clear-of-hostile-ground']);
    expect(await seen(said('COORDINATOR', region))).toEqual([]);
    expect(await seen(said('APPROVER', elsewhere))).toEqual([]);
  });

  it('and is not where nobody puts it down (negative control)', async () => {
    expect(await found(4)).toEqual([]);
    const wait = (how: string) =>
      service.database.query(`ALTER TABLE fristad.scenario_import ${how} TRIGGER everybody_is_judged_anew;
        ALTER TABLE fristad.territory ${how} TRIGGER who_lives_near_is_judged_anew`);
    const over = (id: string) => [...scenario.territories, ground(id, square(sound[4]!.location))];
    await wait('DISABLE');
    await take({ territories: over('T-unnoticed') });
    expect(await found(4)).toEqual([]);
    await wait('ENABLE');
    await take({ territories: over('T-noticed') });
    expect(await found(4)).toEqual(['clear-of-hostile-ground']);
  });

  it('before everybody whom a day, a policy or an import puts down, who are judged all the same', async () => {
    const waiting = (what: string) =>
      service.database.query<Json[]>(`SELECT ${what} AS is FROM fristad.stay_to_judge`);
    await judgedAnew(service);
    await service.database.query(
      `SELECT national.everybody_waits_to_be_judged() FROM generate_series(1, 1300)`,
    );
    await take({ territories: [...scenario.territories, ground('T-more', square(sound[0]!.location))] });
    expect(await waiting('DISTINCT with_everybody')).toEqual([{ is: true }]);
    expect((await waiting('turn')).length).toBeGreaterThan(5000);
    await service.database.query(
      `INSERT INTO fristad.unit_void VALUES ($1, daterange($2, $3), 'ADDRESS_EXPOSED')`,
      [sound[2]!.id, TODAY, dayFromNow(2)],
    );
    const taken = jest.spyOn(service.app.get(StaysToJudge), 'waiting');
    await judgedAnew(service);
    const batches = await Promise.all(taken.mock.results.map(({ value }) => value as Promise<StayToJudge[]>));
    taken.mockRestore();
    const turnsOf = (batch: readonly StayToJudge[]) => batch.flatMap(({ turns }) => turns.map(Number));
    const last = Math.max(...batches.flatMap(turnsOf));
    expect(batches.map((batch) => turnsOf(batch).includes(last)).indexOf(true)).toBe(0);
    expect(Math.max(...batches.map((batch) => turnsOf(batch).length))).toBeLessThan(5100);
    expect(await waiting('turn')).toEqual([]);
    expect(await found(2)).toContain('free-for-the-whole-stay');
    // What an import brought and an analyst draws anew has changed, also where it is no more.
    await service.database.query(`
      UPDATE fristad.territory SET superseded_by = 2 WHERE id = 'T-more';
      INSERT INTO fristad.territory (id, version, groups, class, confidence, valid, ground, source, reason, drawn_by)
        SELECT id, 2, groups, class, confidence, valid, ST_Buffer('POINT(20 66)'::geography, 10), 'POLICE_REPORT', 'GROUND_HAS_MOVED', 'u-anna'
        FROM fristad.territory WHERE id = 'T-more'`);
    expect(await waiting('DISTINCT with_everybody')).toEqual([{ is: false }]);
  });
});
