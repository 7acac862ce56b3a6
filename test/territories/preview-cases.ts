import { expect, it } from '@jest/globals';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { siteAt } from '../harness/a-country.js';
import { staysOf } from '../harness/a-stay.js';
import { sample } from '../harness/samples.js';
import { judgedAnew } from '../harness/service/judged-anew.js';
import type { OwnService } from '../harness/service/a-service.js';
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

/** What ground would touch is what it touches, once it is drawn and everybody is judged. */
export const previewCases = (serviceOf: () => OwnService): void => {
  const analyst = () =>
    serviceOf().as({ sub: 'u-anna', roles: ['ANALYST:NATIONAL'] }, { purpose: 'THREAT_REVIEW' });
  const preview = (ground: object, territory: string | null = null) =>
    analyst().post('/territories/preview', { ...ground, territory });
  const undo = async (tables = UNDONE) => {
    await serviceOf().database.query(
      `BEGIN; SET LOCAL session_replication_role = replica; ${tables.map((table) => `DELETE FROM ${table};`).join(' ')} COMMIT`,
    );
  };
  const staysIn = (regions: readonly { region: string; stays: number }[]) =>
    regions.filter(({ stays }) => stays > 0).map(({ region, stays }) => ({ region, stays }));

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
    let touched = 0;
    for (let drawn = 0; drawn < SAMPLES || touched === 0; drawn++) {
      await undo();
      const ground = somewhere();
      const { status, body } = await preview(ground);
      expect(status).toBe(200);
      await analyst().post('/territories', ground, keyed(`preview-${drawn}`));
      await judgedAnew(serviceOf());
      expect([ground, staysIn(body.regions)]).toEqual([ground, await database.query(FOUND)]);
      touched += staysIn(body.regions).length;
    }
    await undo();
  });

  it('previews what comes on top of what is touched already, and says nothing of whom', async () => {
    const { lon, lat } = siteAt(0);
    const small = { ...GROUND, groups: ['G1'], class: 'OTHER', geometry: square(0.0001, [lon, lat]) };
    const first = await preview(small);
    expect(first.body.regions).toEqual([{ region: 'NORD', stays: 2, offers: 0, proposals: 1, units: 3 }]);
    expect(first.text).not.toContain('PL-');
    const { body } = await analyst().post('/territories', small, keyed('small'));
    expect((await preview(small, body.id)).body.regions).toEqual([]);
    const wider = { ...small, class: 'ESPECIALLY_VULNERABLE', geometry: square(0.1, [lon, lat]) };
    expect((await preview(wider, body.id)).body.regions).toEqual([
      { region: 'SYD', stays: 0, offers: 0, proposals: 0, units: 3 },
    ]);
    expect((await preview(wider, 'T-none')).status).toBe(404);
    expect((await preview({ ...wider, groups: ['G9'] })).body.errors).toEqual([
      expect.objectContaining({ pointer: '/groups/0' }),
    ]);
    const entries = `SELECT count(*)::integer AS count FROM audit.entry WHERE act = 'territory.preview' AND object_id = $1`;
    expect(await serviceOf().database.query(entries, [body.id])).toEqual([{ count: 2 }]);
    await undo();
  });
};
