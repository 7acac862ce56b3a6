import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCountry, insert } from '../harness/a-country.js';
import { engines } from '../harness/database/index.js';
import { staysOf } from '../harness/a-stay.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { aService, type OwnService } from '../harness/service/a-service.js';
import { crookedGroundCases } from './crooked-ground-cases.js';
import { groupCases } from './group-cases.js';
import { previewCases } from './preview-cases.js';
import { at, GROUND, keyed, lat, lon, square } from './drawn-ground.js';

const PURPOSE = { purpose: 'THREAT_REVIEW' };
describe.each(engines)('ground that an analyst keeps ($name)', (engine) => {
  let service: OwnService;
  const someone = (sub: string, role: string) => service.as({ sub, roles: [role] }, PURPOSE);
  const anna = () => someone('u-anna', 'ANALYST:NORD');
  const nils = () => someone('u-nils', 'ANALYST:NORD');
  const sara = () => someone('u-sara', 'ANALYST:SYD');
  const rike = () => someone('u-rike', 'ANALYST:NATIONAL');
  let count = 0;
  const drawn = async (more: Partial<typeof GROUND> = {}) => {
    const { status, body } = await anna().post(
      '/territories',
      { ...GROUND, ...more },
      keyed(`draw-${++count}`),
    );
    expect([status, body.errors]).toEqual([201, undefined]);
    return body.id as string;
  };
  const redraw = (id: string, more: object, version = 1) =>
    anna().post(`/territories/${id}/versions`, { ...GROUND, ...more }, keyed(`redraw-${++count}`, version));
  const approved = async (object: string, command: object, second = nils()) =>
    approvalOf(anna(), second, { rule: 'territory.narrow', object, command });

  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 3, 3);
    await insert(service.database, 'fristad.locality', [
      { code: 'FAR', name: 'Far', municipality: 'M2', population: 900, location: `POINT(${lon + 3} ${lat})` },
    ]);
  });
  afterAll(() => service.drop());

  it('is of the region that is nearest, counts at once and leaves an entry', async () => {
    const id = await drawn();
    const { body } = await anna().call(`/territories/${id}/versions`);
    expect(body.items).toEqual([
      {
        ...{ ...GROUND, id, version: 1, region: 'NORD', drawnBy: 'u-anna' },
        ...{ recordedAt: expect.any(String), supersededBy: null },
      },
    ]);
    expect(
      await service.database.query(
        `SELECT log, particulars::text LIKE '%LOCAL_INTELLIGENCE%' AS says FROM audit.entry WHERE object_id = $1 AND act = 'territory.draw'`,
        [id],
      ),
    ).toEqual([{ log: 'NORD', says: true }]);
    const again = await anna().post('/territories', GROUND, keyed(`draw-${count}`));
    expect([again.status, again.body.id]).toEqual([201, id]);
  });

  it('is drawn by the analysts of its region and of the country, and by nobody else', async () => {
    const elsewhere = { ...GROUND, geometry: square(0.01, [lon + 3, lat]) };
    expect((await anna().post('/territories', elsewhere, keyed('abroad'))).body.type).toBe(
      '/problems/ground-of-another-region',
    );
    expect((await sara().post('/territories', elsewhere, keyed('abroad'))).body.region).toBe('SYD');
    const id = await drawn();
    const wider = { ...GROUND, geometry: square(0.02), reason: 'GROUND_HAS_GROWN' };
    for (const [who, status] of [
      [sara(), 404],
      [someone('u-eva', 'COORDINATOR:NORD'), 404],
      [rike(), 200],
    ] as const)
      expect((await who.post(`/territories/${id}/versions`, wider, keyed('whose', 1))).status).toBe(status);
    expect((await sara().call(`/territories/${id}/versions`)).body.items).toHaveLength(2);
  });

  it('says where it is wrong', async () => {
    const [open, crossed] = [square(0.01), square(0.01)];
    open.coordinates[0]!.pop();
    const [a, b, c, d] = crossed.coordinates[0]!;
    crossed.coordinates[0] = [a!, c!, b!, d!, a!];
    const turned = square(0.01, [lat + 2, lon]);
    const wrong = { ...GROUND, groups: ['G9'], source: 'HEARSAY', validTo: '2026-01-01' };
    for (const [document, pointers] of [
      [{ ...GROUND, geometry: open }, ['/geometry/coordinates/0']],
      [{ ...GROUND, geometry: crossed }, ['/geometry/coordinates']],
      [{ ...GROUND, geometry: turned }, ['/geometry/coordinates/0/0']],
      [{ ...GROUND, geometry: square(90, [0, 0]) }, ['/geometry']],
      [wrong, ['/groups/0', '/validTo', '/source']],
      [{ ...GROUND, id: 'T1' }, ['/id']],
      [[], ['']],
    ] as const) {
      const { status, body } = await anna().post('/territories', document, keyed('wrong'));
      expect([status, body.errors?.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
        422,
        pointers,
      ]);
    }
  });

  const HALF = 0.01;
  it.each([
    ['the same, better known', { reason: 'BETTER_KNOWN', source: 'POLICE_REPORT' }, 200],
    ['larger', { geometry: square(HALF + 1e-7) }, 200],
    ['smaller', { geometry: square(HALF - 1e-7) }, 422],
    ['moved', { geometry: square(HALF, [lon + 1e-7, lat]) }, 422],
    ['of one group more', { groups: ['G2', 'G1'] }, 200],
    ['of another group', { groups: ['G2'] }, 422],
    ['more surely', { confidence: 0.501 }, 200],
    ['less surely', { confidence: 0.499 }, 422],
    ['of a class with a wider buffer', { class: 'ESPECIALLY_VULNERABLE' }, 200],
    ['of a class with a narrower one', { class: 'VULNERABLE' }, 422],
    ['for longer', { validFrom: '2025-12-31', validTo: null }, 200],
    ['for a day less', { validTo: '2027-05-31' }, 422],
    ['from a day later', { validFrom: '2026-01-02' }, 422],
    ['larger and for less long', { geometry: square(0.02), validTo: '2027-05-31' }, 422],
  ])('drawn anew %s counts at once, or needs a second person', async (_, more, status) => {
    const id = await drawn();
    const answer = await redraw(id, more);
    expect([answer.status, answer.body.type ?? 'drawn']).toEqual([
      status,
      status === 200 ? 'drawn' : '/problems/second-person-needed',
    ]);
    const { body } = await anna().call(`/territories/${id}/versions`);
    expect(body.items).toHaveLength(status === 200 ? 2 : 1);
  });

  crookedGroundCases(rike);

  it('is less once a second person has approved just that of just that version', async () => {
    const id = await drawn();
    const command = { ...GROUND, geometry: square(0.005), reason: 'GROUND_HAS_SHRUNK', replaces: 1 };
    const path = `/territories/${id}/narrowing`;
    expect((await anna().post(path, command, at(1))).body.type).toBe('/problems/approval-needed');
    const approval = await approved(id, command);
    const other = { ...command, geometry: square(0.004) };
    expect((await anna().post(path, other, { ...at(1), approval })).status).toBe(409);
    expect((await redraw(id, { geometry: square(0.02) })).status).toBe(200);
    const since = await anna().post(path, command, { ...at(2), approval });
    expect([since.body.code, since.body.changed]).toEqual([
      'changed-since',
      expect.arrayContaining(['/version']),
    ]);
    const anew = { ...command, replaces: 2 };
    const given = await approved(id, anew, rike());
    const { status, body, headers } = await anna().post(path, anew, { ...at(2), approval: given });
    expect([status, body.version, headers.get('etag')]).toEqual([200, 3, '"3"']);
    const wider = { ...GROUND, geometry: square(0.03), replaces: 3 };
    const needless = await approved(id, wider);
    expect((await anna().post(path, wider, { ...at(3), approval: needless })).body.type).toBe(
      '/problems/nothing-to-approve',
    );
  });

  it('ends with a second person, who sees what it is; its days before that stay on the map', async () => {
    const id = await drawn();
    const command = { replaces: 1, until: '2026-12-15', source: 'POLICE_REPORT', reason: 'GROUND_GIVEN_UP' };
    const content = { rule: 'territory.narrow', object: id, command };
    const asked = await anna().post('/approvals', content);
    expect(asked.status).toBe(201);
    expect((await sara().call(`/approvals/${asked.body.id}`)).status).toBe(404);
    const seen = await nils().call(`/approvals/${asked.body.id}`);
    expect(seen.body.subject).toMatchObject({ id, version: 1, class: 'RISK' });
    const { digest } = seen.body;
    expect((await anna().post(`/approvals/${asked.body.id}/give`, { digest })).body.type).toBe(
      '/problems/own-request',
    );
    expect((await nils().post(`/approvals/${asked.body.id}/give`, { digest })).status).toBe(200);
    const before = new Date().toISOString();
    const ended = await anna().post(`/territories/${id}/end`, command, { ...at(1), approval: asked.body.id });
    expect([ended.status, ended.body.validTo]).toEqual([200, '2026-12-15']);
    const listed = async (query: string) =>
      (await anna().call(`/territories?${query}`)).body.features.filter(
        (one: { id: string }) => one.id === id,
      ).length;
    expect(await listed('on=2026-12-14')).toBe(1);
    expect(await listed('on=2026-12-15')).toBe(0);
    expect(await listed(`on=2026-12-15&knownAt=${before}`)).toBe(1);
    expect(await listed('on=2026-12-15&knownAt=2026-01-01T00:00:00Z')).toBe(0);
    expect(await listed('')).toBe(1);
    expect((await anna().call('/today')).body.items).toContainEqual(
      expect.objectContaining({ kind: 'GROUND_ENDS', id, due: '2026-12-15' }),
    );
  });

  groupCases(() => service);

  it('puts down whom it threatens near by to be judged anew, and a plan of the country', async () => {
    await staysOf(service)('ARRIVED');
    const waiting = 'SELECT DISTINCT placement, with_everybody AS "ofAll" FROM fristad.stay_to_judge';
    await service.database.query('DELETE FROM fristad.stay_to_judge');
    await drawn({ geometry: square(0.05) });
    expect(await service.database.query(waiting)).toEqual([]);
    await service.database.query(`UPDATE fristad.placement_request SET own_groups = $1`, [GROUND.groups]);
    await service.database.query('DELETE FROM fristad.stay_to_judge');
    await service.database.query('DELETE FROM fristad.plan_wanted');
    await drawn({ geometry: square(0.05) });
    expect(await service.database.query(waiting)).toEqual([{ placement: 'PL-m0', ofAll: false }]);
    expect(await service.database.query('SELECT DISTINCT cause FROM fristad.plan_wanted')).toEqual([
      { cause: 'GROUND' },
    ]);
  });

  previewCases(() => service);
});
