import { expect, it } from '@jest/globals';
import type { Json } from '../harness/service/a-service.js';
import { requestOf, scenario, type anOfferedCountry } from './an-offered-country.js';

type Country = Awaited<ReturnType<typeof anOfferedCountry>>;

/** What is reported of the ground by whoever declines a place for what they learnt. */
export const reportingCases = (countryOf: () => Country): void => {
  const unitOf = (id: string) => scenario.units.find((one) => one.id === id)!;
  const regionOf = (locality: string) => {
    const town = scenario.localities.find(({ code }) => code === locality)!;
    return scenario.municipalities.find(({ code }) => code === town.municipality)!.region as string;
  };
  const reviewing = (region: string, headers: Readonly<Record<string, string>> = {}) =>
    countryOf().service.as(
      { sub: `u-ground-${region}`, roles: [`ANALYST:${region}`] },
      { purpose: 'THREAT_REVIEW', ...headers },
    );
  const decline = async (request: string, body: Json, key = 'learnt') => {
    const { placement } = await countryOf().openOf(request);
    const headers = { 'if-match': '"2"', 'idempotency-key': key };
    return countryOf().eva(request, headers).post(`/placements/${placement}/offer/decline`, body);
  };
  const reportsOf = async (region: string): Promise<readonly Json[]> =>
    (await reviewing(region).call('/ground-reports')).body.items;
  const learnt = { reason: 'NEW_LOCAL_INTELLIGENCE', remark: 'GROUND_HAS_GROWN' };

  it('is a town and what was learnt of it, to its region, and nothing of the case', async () => {
    const { request, unit } = countryOf().nth(10);
    const { locality } = unitOf(unit);
    const region = regionOf(locality);
    expect((await decline(request, { reason: 'NEW_LOCAL_INTELLIGENCE' }, 'none')).status).toBe(422);
    expect((await decline(request, { reason: 'CONTACTS_NEARBY', remark: 'NEW_GROUP' }, 'odd')).status).toBe(
      422,
    );
    const declined = await decline(request, learnt);
    expect([declined.status, declined.body.report]).toEqual([200, 'OPEN']);
    expect((await decline(request, learnt)).body).toEqual(declined.body);
    const listed = await reviewing(region).call('/ground-reports');
    expect(listed.body.items).toEqual([
      {
        ...{ id: expect.any(String), locality, remark: 'GROUND_HAS_GROWN', status: 'OPEN', version: 1 },
        ...{ reportedOn: expect.any(String), reason: null, decidedBy: null, decidedAt: null },
        ...{ territory: null, territoryVersion: null },
      },
    ]);
    const { placement } = declined.body;
    for (const secret of [requestOf(request).person, request, unit, placement])
      expect(listed.text).not.toContain(String(secret));
    const { body } = await reviewing(region).call('/today');
    expect(body.items.filter(({ kind }: Json) => kind === 'GROUND_REPORT')).toEqual([
      expect.objectContaining({ id: listed.body.items[0].id, case: null, due: null }),
    ]);
    for (const other of scenario.regions.filter(({ code }) => code !== region))
      expect(await reportsOf(other.code)).toEqual([]);
    const [entry] = await countryOf().sql<Json>(
      `SELECT log, case_ref FROM audit.entry WHERE act = 'ground-report.open' AND object_id = $1`,
      [listed.body.items[0].id],
    );
    expect(entry).toEqual({ log: requestOf(request).region, case_ref: requestOf(request).person });
  });

  it('is taken up or dismissed by that region, which whoever declined sees, and its ground is theirs to redraw', async () => {
    const { request, unit } = countryOf().nth(10);
    const region = regionOf(unitOf(unit).locality);
    const [report] = await reportsOf(region);
    const path = `/ground-reports/${report!.id}`;
    const at = (version: number, key: string) => ({ 'if-match': `"${version}"`, 'idempotency-key': key });
    const elsewhere = scenario.regions.find(({ code }) => code !== region)!.code;
    expect((await reviewing(elsewhere, at(1, 'far')).post(`${path}/take-up`, {})).status).toBe(404);
    const taken = await reviewing(region, at(1, 'take')).post(`${path}/take-up`, {});
    expect([taken.status, taken.headers.get('etag'), taken.body.status]).toEqual([200, '"2"', 'TAKEN_UP']);
    expect(await countryOf().openOf(request)).toMatchObject({ report: 'TAKEN_UP' });
    expect((await reviewing(region, at(1, 'old')).post(`${path}/take-up`, {})).status).toBe(412);
    expect((await reviewing(region, at(2, 'twice')).post(`${path}/take-up`, {})).status).toBe(409);
    const waits = await reviewing(region).call('/today');
    expect(waits.body.items).toContainEqual(
      expect.objectContaining({ kind: 'GROUND_REPORT', id: report!.id }),
    );
    const imported = scenario.territories[0]!.id;
    const asDrawn = { territory: imported, territoryVersion: 1 };
    const none = await reviewing(region, at(2, 'none')).post(`${path}/drawn`, asDrawn);
    expect([none.status, none.body.type]).toEqual([422, '/problems/no-such-version']);
    const no = { reason: 'NOT_CONFIRMED' };
    const dismissed = await reviewing(region, at(2, 'no')).post(`${path}/dismiss`, no);
    expect(dismissed.body).toMatchObject({ status: 'DISMISSED', reason: 'NOT_CONFIRMED', version: 3 });
    expect(await countryOf().openOf(request)).toMatchObject({ report: 'DISMISSED' });
    const { body } = await reviewing(region).call('/today');
    expect(body.items.filter(({ kind }: Json) => kind === 'GROUND_REPORT')).toEqual([]);
    const entries = `SELECT DISTINCT act, log, case_ref FROM audit.entry
      WHERE object_id = $1 AND act <> 'ground-report.open' AND outcome = 'DONE' ORDER BY act`;
    expect(await countryOf().sql(entries, [report!.id])).toEqual([
      { act: 'ground-report.dismiss', log: region, case_ref: null },
      { act: 'ground-report.take-up', log: region, case_ref: null },
    ]);
  });

  it('is drawn, as which version of which ground its region says', async () => {
    const { request, unit } = countryOf().nth(10);
    const { locality } = unitOf(unit);
    const region = regionOf(locality);
    const [x, y] = scenario.localities.find(({ code }) => code === locality)!.location;
    const corners = [
      [x, y],
      [x + 0.001, y],
      [x, y + 0.001],
      [x, y],
    ];
    const ground = {
      ...{
        groups: [scenario.groups[0]!.code],
        class: 'OTHER',
        confidence: 0.5,
        validFrom: '2020-01-01',
        validTo: '2020-01-02',
      },
      ...{
        geometry: { type: 'Polygon', coordinates: [corners] },
        source: 'GROUND_REPORT',
        reason: 'NEW_GROUND',
      },
    };
    const opened = await reviewing(region, { 'idempotency-key': 'by-hand' }).post('/ground-reports', {
      ...{ locality, remark: 'NEW_GROUP' },
    });
    const drawn = await reviewing(region, { 'idempotency-key': 'draw' }).post('/territories', ground);
    expect([opened.status, drawn.status, request]).toEqual([201, 201, request]);
    const headers = { 'if-match': '"1"', 'idempotency-key': 'as-drawn' };
    const { status, body } = await reviewing(region, headers).post(
      `/ground-reports/${opened.body.report}/drawn`,
      {
        ...{ territory: drawn.body.id, territoryVersion: 1 },
      },
    );
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ status: 'DRAWN', version: 2, territory: drawn.body.id, territoryVersion: 1 }),
    ]);
    const late = await reviewing(region, { 'if-match': '"2"', 'idempotency-key': 'late' }).post(
      `/ground-reports/${opened.body.report}/dismiss`,
      { reason: 'OUT_OF_DATE' },
    );
    expect(late.status).toBe(409);
  });
};
