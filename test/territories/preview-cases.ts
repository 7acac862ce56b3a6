import { expect, it } from '@jest/globals';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { siteAt } from '../harness/a-country.js';
import { dayFromNow, staysOf } from '../harness/a-stay.js';
import { sample } from '../harness/samples.js';
import { judgedAnew } from '../harness/service/judged-anew.js';
import { requested } from '../harness/a-country.js';
import { roughly } from '../../src/territories/domain/rough-count.js';
import type { OwnService } from '../harness/service/a-service.js';
import { TODAY } from '../harness/service/the-day.js';
import { GROUND, keyed, square } from './drawn-ground.js';

const SAMPLES = sample(4, 200, 'FRISTAD_PREVIEWS');
const random = xoroshiro128plus(20_261_129);
const between = (least: number, most: number) => least + (most - least) * uniformFloat64(random);
const oneOf = <T>(all: readonly T[]): T => all[Math.floor(between(0, all.length))]!;
/** Ground somewhere around the three sites, of some size, class, groups and days. */
const somewhere = () => {
  const { lon, lat } = siteAt(oneOf([0, 1, 2]));
  return {
    ...GROUND,
    groups: oneOf([['G1'], ['G2'], ['G1', 'G2']]),
    class: oneOf(['ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER']),
    validFrom: oneOf(['2026-01-01', '2026-12-05', '2027-02-01']),
    validTo: oneOf([null, '2027-06-01']),
    geometry: square(between(0.001, 0.06), [lon + between(-0.1, 0.2), lat + between(-0.1, 0.1)]),
  };
};
const FOUND = `
  SELECT coalesce(f.owner_region, 'none') AS region, count(*)::integer AS stays FROM fristad.stay_finding f
  JOIN fristad.placement p ON p.id = f.placement AND p.status <> 'PROPOSED'
  WHERE f."constraint" = 'clear-of-hostile-ground' AND f.ended_at IS NULL GROUP BY 1 ORDER BY 1`;
const UNDONE = [
  'fristad.stay_finding',
  'national.ground_reading',
  'fristad.stay_to_judge',
  'fristad.territory',
];

type Exact = Readonly<Record<'region', string>> & Readonly<Record<Kind, number>>;
type Kind = 'stays' | 'offers' | 'proposals' | 'requests' | 'units';
/** What of a request is left to suit it, by the ground that is drawn. */
const LEFT = `
  SELECT r.id, r.region, EXISTS (
    SELECT FROM fristad.housing_unit u WHERE national.suits_on(r.id, u.id, NULL) <> '{}') AS suited
  FROM fristad.placement_request r WHERE r.id LIKE 'R-w%' ORDER BY r.id`;
/** Three who ask and have no place: for the first town alone, for the second, and for either. */
const WAITING = [
  ['w0', 'A0'],
  ['w1', 'B1'],
  ['w2', 'A0', 'A1'],
] as const;

/** What ground would touch is what it touches, once it is drawn and everybody is judged. */
export const previewCases = (serviceOf: () => OwnService): void => {
  const analyst = (sub = 'u-anna') =>
    serviceOf().as({ sub, roles: ['ANALYST:NATIONAL'] }, { purpose: 'THREAT_REVIEW' });
  let asked = 0;
  /** Nobody is told more than twenty times a day. */
  const preview = (ground: object, territory: string | null = null) =>
    analyst(`u-anna-${Math.floor(asked++ / 20)}`).post('/territories/preview', { ...ground, territory });
  const undo = async (tables = UNDONE) => {
    await serviceOf().database.query(
      `BEGIN; SET LOCAL session_replication_role = replica; ${tables.map((table) => `DELETE FROM ${table};`).join(' ')} COMMIT`,
    );
  };
  const exactly = (ground: object, territory: string | null = null) =>
    serviceOf().database.transaction(async (manager) => {
      await manager.query(
        `SELECT set_config('app.roles', 'ANALYST', true), set_config('app.today', $1, true)`,
        [TODAY],
      );
      const values = [territory, JSON.stringify(ground)];
      return manager.query<Exact[]>('SELECT * FROM national.ground_touches($1, $2)', values);
    });
  const of = (regions: readonly Exact[], kind: Kind) =>
    regions.flatMap((one) => (one[kind] > 0 ? [{ region: one.region, [kind]: one[kind] }] : []));
  const left = () => serviceOf().database.query<{ id: string; region: string; suited: boolean }[]>(LEFT);
  const whoWaits = async () => {
    const { database } = serviceOf();
    const households = WAITING.map(([id]) => ({
      id,
      region: 'NORD' as const,
      group: 'G1' as const,
      unit: '',
    }));
    await requested(database, households);
    for (const [id, ...towns] of WAITING)
      await database.query(
        `UPDATE fristad.placement_request SET relocation_required = false, excluded_localities =
           array(SELECT code FROM fristad.locality WHERE code <> ALL ($2)) WHERE id = $1`,
        [`R-${id}`, towns],
      );
  };
  /** By region, those who had a unit that suits and have none. */
  const bereft = async (before: Awaited<ReturnType<typeof left>>) => {
    const lost = (await left()).filter(({ suited }, place) => !suited && before[place]?.suited);
    return [...Map.groupBy(lost, ({ region }) => region)].map(([region, all]) => ({
      region,
      requests: all.length,
    }));
  };

  it('previews what then happens', async () => {
    const { database } = serviceOf();
    await undo([...UNDONE, 'fristad.placement', 'fristad.placement_request', 'access.case_assignment']);
    const aStay = staysOf(serviceOf());
    for (const status of [
      'ARRIVED',
      'CONFIRMED',
      'PROPOSED',
      'ARRIVED',
      'ARRIVED',
      'PROPOSED',
      'CONFIRMED',
      'ARRIVED',
    ])
      await aStay(status, status === 'ARRIVED' ? {} : { from: 3, to: 40 });
    await database.query(
      `UPDATE fristad.placement_request SET own_groups = CASE WHEN id < 'R-m4' THEN '{G1}' ELSE '{G2}' END::text[]`,
    );
    await whoWaits();
    const [before, seen] = [await left(), { stays: 0, requests: 0 }];
    expect(before.map(({ suited }) => suited)).toEqual([true, true, true]);
    for (let drawn = 0; drawn < SAMPLES || seen.stays * seen.requests === 0; drawn++) {
      await undo();
      const ground = somewhere();
      const [{ status, body }, exact] = [await preview(ground), await exactly(ground)];
      expect(status).toBe(200);
      const { region: _, ...counts } = exact[0]!;
      expect(body.regions[0]).toMatchObject(
        Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, roughly(count)])),
      );
      await analyst().post('/territories', ground, keyed(`preview-${drawn}`));
      await judgedAnew(serviceOf());
      expect([ground, of(exact, 'stays')]).toEqual([ground, await database.query(FOUND)]);
      expect([ground, of(exact, 'requests')]).toEqual([ground, await bereft(before)]);
      seen.stays += of(exact, 'stays').length;
      seen.requests += of(exact, 'requests').length;
    }
    await undo();
  });

  it('previews what comes on top of what is touched already, and says nothing of whom', async () => {
    const { lon, lat } = siteAt(0);
    const small = { ...GROUND, groups: ['G1'], class: 'OTHER', geometry: square(0.0001, [lon, lat]) };
    const first = await preview(small);
    const said = { stays: null, offers: null, proposals: null, requests: null, units: null };
    expect(first.body.regions).toEqual([
      { ...said, region: 'NORD', units: 3 },
      { ...said, region: 'SYD' },
    ]);
    const none = { stays: 0, offers: 0, proposals: 0, requests: 0, units: 0 };
    const [north, south] = [
      { ...none, region: 'NORD' },
      { ...none, region: 'SYD' },
    ];
    expect(await exactly(small)).toEqual([
      { ...north, stays: 2, proposals: 1, requests: 1, units: 3 },
      south,
    ]);
    expect(first.text).not.toContain('PL-');
    const { body } = await analyst().post('/territories', small, keyed('small'));
    expect(await exactly(small, body.id)).toEqual([north, south]);
    expect((await preview(small, body.id)).text).not.toMatch(/[0-9]/);
    const wider = { ...small, class: 'ESPECIALLY_VULNERABLE', geometry: square(0.1, [lon, lat]) };
    expect(await exactly(wider, body.id)).toEqual([north, { ...south, units: 3 }]);
    await preview(wider, body.id);
    expect((await preview(wider, 'T-none')).status).toBe(404);
    expect((await preview({ ...wider, groups: ['G9'] })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/groups/0' }),
    ]);
    const entries = `SELECT count(*)::integer AS count FROM audit.entry WHERE act = 'territory.preview' AND object_id = $1`;
    expect(await serviceOf().database.query(entries, [body.id])).toEqual([{ count: 2 }]);
    await undo();
  });

  it('is told twenty times a day and a hundred times in thirty days, and then no more', async () => {
    const { database } = serviceOf();
    const ground = { ...GROUND, geometry: square(0.0001, [11, 56]), territory: null };
    const ask = async () => {
      const { status, headers } = await analyst('u-curious').post('/territories/preview', ground);
      return [status, headers.get('retry-after') !== null];
    };
    const took = (taken: number, ago = 0) =>
      database.query(
        `INSERT INTO fristad.ground_preview_day VALUES ('u-curious', $1, $2)
         ON CONFLICT (actor, day) DO UPDATE SET taken = $2`,
        [dayFromNow(-ago), taken],
      );
    await took(19);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(
      expect.arrayContaining([
        [200, false],
        [429, true],
      ]),
    );
    await took(1);
    for (const ago of [3, 7, 20, 29]) await took(20, ago);
    await took(18, 30);
    expect(await ask()).toEqual([200, false]);
    await took(20, 5);
    expect(await ask()).toEqual([429, true]);
    const [{ all }] = await database.query<[{ all: number }]>(
      `SELECT sum(taken)::integer AS all FROM fristad.ground_preview_day WHERE actor = 'u-curious' AND day = $1`,
      [dayFromNow(0)],
    );
    expect(all).toBe(2);
  });
};
