import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { document, eva, lea, requestsOf } from '../harness/a-request.js';
import { aCountry } from '../harness/a-country.js';
import { mergingCases } from '../cases/merging-cases.js';
import { dayFromNow } from '../harness/a-stay.js';

describe.each(engines)('a household that goes from one place to another ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let asking: ReturnType<typeof requestsOf>;
  let keys = 0;
  const database = () => service.database;
  const stayOf = async (id: string) =>
    (await database().query(`SELECT arrival, departure, status, version FROM fristad.placement WHERE id = $1`, [id]))[0]; // prettier-ignore
  /** A case with a stay, and a second request that was granted. */
  const moving = async (id: string, [from, to, status, unit]: readonly [number, number, string, string]) => {
    const one = await asking.granted({ exclusionZones: [] });
    await database().query(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons,
                                      groups, status, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, 'EXCLUSIVE', 2, $5, $6, 1, '{G1}', $7, 'u-eva', now())`,
      [id, one.request, one.case, unit, dayFromNow(from), dayFromNow(to), status],
    );
    const again = {
      ...document(),
      exclusionZones: [],
      arrival: { earliest: dayFromNow(0), latest: dayFromNow(60) },
    };
    const { body } = await asking
      .handling(eva, one.case)
      .post(`/cases/${one.case}/requests`, again, asking.key());
    await asking.post(body, 'submit');
    await asking.post(body, 'grant', {}, lea, asking.at(2));
    return body;
  };
  const transfer = (
    id: string,
    { request, case: ref }: Json,
    [unit, day, version = 1]: readonly [string, number, number?],
  ) =>
    asking
      .handling(eva, ref, 'PLACEMENT_MATCHING')
      .post(`/placements/${id}/transfer`, { request, unit, arrival: dayFromNow(day) }, asking.at(version));
  const confirm = async ({ placement }: Json, ref: string) => {
    const { id, unit, arrival, departure } = placement;
    const caller = asking.handling(eva, ref, 'PLACEMENT_MATCHING');
    const command = { unit, arrival, departure, setAside: [], judged: placement.judged };
    const asked = await caller.post('/approvals', { rule: 'placement.confirm', object: id, command });
    const given = await asking
      .handling(lea, ref, 'PLACEMENT_MATCHING')
      .post(`/approvals/${asked.body.id}/give`, { digest: asked.body.digest });
    if (given.status !== 200) throw new Error(given.text);
    return caller.post(`/placements/${id}/confirm`, command, {
      ...asking.at(1),
      'idempotency-key': `confirm-${keys++}`,
      approval: asked.body.id,
    });
  };

  beforeAll(async () => {
    service = await aService(engine);
    asking = requestsOf(service);
    await aCountry(database(), 8, 2);
  });
  afterAll(() => service.drop());

  it('leaves on the day that it arrives elsewhere: no night in both, none between', async () => {
    const next = await moving('PL-1', [-10, 20, 'ARRIVED', 'A0-0']);
    const proposed = await transfer('PL-1', next, ['A1-0', 5]);
    expect([proposed.status, proposed.body.placement.transfers]).toEqual([201, 'PL-1']);
    expect(await stayOf('PL-1')).toMatchObject({ departure: dayFromNow(20), version: 1 });
    expect((await confirm(proposed.body, next.case)).status).toBe(200);
    const left = { arrival: dayFromNow(-10), departure: dayFromNow(5), status: 'ARRIVED', version: 2 };
    expect(await stayOf('PL-1')).toEqual(left);
    const { id } = proposed.body.placement;
    expect(await stayOf(id)).toMatchObject({ arrival: dayFromNow(5), status: 'CONFIRMED', version: 3 });
    await database().query(
      `UPDATE fristad.placement SET status = 'ARRIVED', version = version + 1 WHERE id = $1`,
      [id],
    );
    expect(await stayOf('PL-1')).toMatchObject({ departure: dayFromNow(5), status: 'DEPARTED', version: 3 });
  });

  it('goes today, also from where it should have left before', async () => {
    const next = await moving('PL-2', [-30, -3, 'ARRIVED', 'A2-0']);
    const proposed = await transfer('PL-2', next, ['A2-1', 0]);
    expect((await confirm(proposed.body, next.case)).status).toBe(200);
    expect(await stayOf('PL-2')).toMatchObject({ departure: dayFromNow(0), status: 'ARRIVED' });
  });

  it('supersedes the stay that nobody has come to', async () => {
    const next = await moving('PL-3', [4, 20, 'CONFIRMED', 'A3-0']);
    const proposed = await transfer('PL-3', next, ['A3-1', 2]);
    expect((await confirm(proposed.body, next.case)).status).toBe(200);
    expect(await stayOf('PL-3')).toMatchObject({
      departure: dayFromNow(20),
      status: 'SUPERSEDED',
      version: 2,
    });
  });

  it('keeps its place when the other one is not permitted', async () => {
    const next = await moving('PL-4', [-10, 20, 'ARRIVED', 'A4-0']);
    const proposed = await transfer('PL-4', next, ['A5-0', 5]);
    await database().query(
      `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
       VALUES ('PL-there', 'K-there', 'A5-0', 'EXCLUSIVE', 2, $1, $2, 1, '{}', 'CONFIRMED')`,
      [dayFromNow(3), dayFromNow(4)],
    );
    const refused = await confirm(proposed.body, next.case);
    expect([refused.status, refused.body.code]).toEqual([409, 'PLACEMENT_NOT_PERMITTED']);
    expect(await stayOf('PL-4')).toMatchObject({ departure: dayFromNow(20), status: 'ARRIVED', version: 1 });
  });

  it('goes nowhere from days that do not meet, and for no request of another case', async () => {
    const next = await moving('PL-6', [-10, 3, 'ARRIVED', 'A6-0']);
    const other = await asking.granted();
    const code = async (...asked: Parameters<typeof transfer>) => (await transfer(...asked)).body.type;
    expect(await code('PL-6', next, ['A7-0', 4])).toBe('/problems/night-between');
    expect(await code('PL-6', next, ['A6-0', 3])).toBe('/problems/same-unit');
    expect(await code('PL-6', next, ['A7-0', 3, 2])).toBe('/problems/stale');
    const foreign = { request: other.request, case: next.case } as Json;
    expect((await transfer('PL-6', foreign, ['A7-0', 3])).status).toBe(404);
    expect((await transfer('PL-6', next, ['A7-0', 3])).status).toBe(201);
  });

  describe('and whose two cases', () => mergingCases(() => ({ service, asking })));
});
