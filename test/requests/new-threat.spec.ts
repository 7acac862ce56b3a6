import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { judgedAnew } from '../harness/service/judged-anew.js';
import { aCountry, siteAt } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { document, eva, lea, requestsOf } from '../harness/a-request.js';

const sonja: Said = { sub: 'u-sonja', roles: ['COORDINATOR:SYD'] };
const stranger: Said = { sub: 'u-stranger', roles: ['COORDINATOR:NORD'] };
const threat = (...ownGroups: string[]) => ({
  level: 'EXTREME',
  scope: 'NATIONAL',
  ownGroups,
  otherGroups: [],
});
const around = (place: number) => {
  const { lon, lat } = siteAt(place);
  const [west, east, south, north] = [lon - 0.02, lon + 0.02, lat - 0.02, lat + 0.02];
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
  return { type: 'Polygon', coordinates: [ring] };
};

describe.each(engines)('a new threat against a household that is placed ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let asking: ReturnType<typeof requestsOf>;
  let stays = 0;
  const database = () => service.database;
  const add = (id: string, of: Json, [unit, group, status]: readonly [string, string, string]) =>
    database().query(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons,
                                      groups, status, proposed_by, proposed_at, owner_region)
       VALUES ($1, $2, $3, $4, 'EXCLUSIVE', 2, $5, $6, 1, $7, $8, 'u-eva', now(), $9)`,
      [id, of.request, of.case, unit, dayFromNow(-1), dayFromNow(29), group, status, of.region ?? 'NORD'],
    );
  /** A granted request whose household lives in a unit since yesterday. */
  const placed = async (unit: string, status = 'ARRIVED'): Promise<Json> => {
    const one = await asking.granted({ exclusionZones: [], threat: threat() });
    await database().query(
      `UPDATE fristad.placement_request SET earliest_arrival = $2, latest_arrival = $2 WHERE id = $1`,
      [one.request, dayFromNow(-1)],
    );
    const id = `PL-${stays++}`;
    await add(id, one, [unit, '{}', status]);
    return { ...one, placement: id };
  };
  const rewrite = ({ request, case: ref }: Json, changes: object, version = 3) =>
    asking
      .handling(eva, ref)
      .patch(`/requests/${request}`, changes, { ...asking.key(), ...asking.at(version) });
  const stayOf = async ({ placement }: Json) =>
    (await database().query(`SELECT groups, persons::int, version, status FROM fristad.placement WHERE id = $1`, [placement]))[0]; // prettier-ignore
  const findings = async (said: Said, about: Json) => {
    await judgedAnew(service);
    const { status, body, text } = await service
      .as(said, { purpose: 'CASE_HANDLING' })
      .call('/findings?limit=200');
    if (status !== 200) throw new Error(text);
    return body.items.filter(({ placement }: Json) => placement === about.placement);
  };
  const broken = async (said: Said, about: Json) =>
    (await findings(said, about)).map(({ constraint }: Json) => constraint).toSorted();

  beforeAll(async () => {
    service = await aService(engine);
    asking = requestsOf(service);
    await aCountry(database(), 8, 2);
  });
  afterAll(() => service.drop());

  it('is written down at once; the placement follows, and what it breaks is seen by coordinator and approver', async () => {
    const one = await placed('A1-0');
    expect(await broken(eva, one)).toEqual([]);
    const household = { adults: 5, children: 0 };
    const changed = await rewrite(one, { threat: threat('G2'), household, exclusionZones: [around(1)] });
    expect([changed.status, changed.body]).toEqual([200, { status: 'GRANTED', version: 4, reason: null }]);
    expect(await stayOf(one)).toEqual({ groups: ['G2'], persons: 5, version: 2, status: 'ARRIVED' });
    for (const said of [eva, lea]) {
      expect(await findings(said, one)).toEqual([
        {
          id: `${one.placement}:enough-beds`,
          placement: one.placement,
          request: one.request,
          person: one.case,
          constraint: 'enough-beds',
          title: expect.any(String),
          since: expect.stringMatching(/^20\d\d-.*Z$/),
        },
        expect.objectContaining({ constraint: 'outside-exclusion-zones', placement: one.placement }),
      ]);
    }
    for (const said of [sonja, stranger]) expect(await findings(said, one)).toEqual([]);
    await rewrite(one, { household: { adults: 1, children: 0 } }, 4);
    expect(await broken(eva, one)).toEqual(['outside-exclusion-zones']);
    await rewrite(one, { exclusionZones: [] }, 5);
    expect(await broken(lea, one)).toEqual([]);
  });

  it('tells that others stand against it, and them that it stands against them, and neither who or where', async () => {
    const [one, calm] = [await placed('A2-0'), await placed('A4-0')];
    const rival: Json = { case: 'K-rival', region: 'SYD', placement: 'PL-rival' };
    await database().query(
      `INSERT INTO fristad.placement_request SELECT (json_populate_record(r, '{"id": "R-rival", "person": "K-rival", "region": "SYD", "own_groups": ["G1"]}')).*
       FROM fristad.placement_request r WHERE r.id = $1`,
      [one.request],
    );
    await add('PL-rival', { ...rival, request: 'R-rival' }, ['B2-0', '{G1}', 'ARRIVED']);
    await service.assign('u-sonja', 'K-rival');
    expect([await broken(eva, one), await broken(sonja, rival)]).toEqual([[], []]);
    expect((await rewrite(one, { threat: threat('G2') })).status).toBe(200);
    expect([await broken(eva, one), await broken(lea, one)]).toEqual([
      ['apart-from-others'],
      ['apart-from-others'],
    ]);
    expect(await broken(sonja, rival)).toEqual(['apart-from-others']);
    expect(await broken(eva, calm)).toEqual([]);
    const findings = await service.as(eva, { purpose: 'CASE_HANDLING' }).call('/findings?limit=200');
    for (const secret of ['rival', 'B2', 'G1', 'SYD', 'conflict'])
      expect(findings.text).not.toContain(secret);
    await database().query(
      `UPDATE fristad.placement SET status = 'DEPARTED', version = version + 1 WHERE id = 'PL-rival'`,
    );
    expect(await broken(eva, one)).toEqual([]);
  });

  it('changes neither nights nor the status of what is placed, and is written by its own coordinator alone', async () => {
    const one = await placed('A5-0', 'CONFIRMED');
    expect((await rewrite(one, { nights: 31 })).body.type).toBe('/problems/nights-stand');
    const arrival = { earliest: dayFromNow(-1), latest: dayFromNow(3) };
    expect((await rewrite(one, { arrival })).body.type).toBe('/problems/nights-stand');
    const withdraw = await asking.post(one, 'withdraw', { reason: 'PERSON_WITHDREW' }, eva, asking.at(3));
    expect(withdraw.body.type).toBe('/problems/placed-already');
    expect((await asking.post(one, 'submit', {}, eva, asking.at(3))).status).toBe(409);
    expect((await rewrite(one, { threat: threat('G1') }, 2)).status).toBe(412);
    expect((await asking.handling(stranger, one.case).patch(`/requests/${one.request}`, {}, { ...asking.key(), ...asking.at(3) })).status).toBe(404); // prettier-ignore
    expect(await stayOf(one)).toEqual({ groups: [], persons: 1, version: 1, status: 'CONFIRMED' });
    expect(await asking.statusOf(one)).toEqual({ status: 'GRANTED', version: 3, reason: null });
  });

  it('lists who has not left and who has not come, until somebody records it', async () => {
    const [late, missing] = [await placed('A6-0'), await placed('A7-0', 'CONFIRMED')];
    expect(await broken(eva, missing)).toEqual(['arrival-overdue']);
    expect(await broken(eva, late)).toEqual([]);
    await database().query(
      `UPDATE fristad.placement SET departure = $2, version = version + 1 WHERE id = $1`,
      [late.placement, dayFromNow(0)],
    );
    expect(await broken(lea, late)).toEqual(['overstay']);
  });

  it('keeps every stay that stands as its request says (whole database)', async () => {
    const differing = await database().query(
      `SELECT p.id FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request
       WHERE p.status IN ('CONFIRMED', 'ARRIVED')
         AND (r.status <> 'GRANTED' OR (p.groups, p.persons) IS DISTINCT FROM (r.own_groups, r.adults + r.children))`,
    );
    expect(differing).toEqual([]);
    expect(document().nights).toBe(30);
  });
});
