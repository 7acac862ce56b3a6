import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireRequests } from '#requests';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import { aService, type Json } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { eva, lea, requestsOf } from '../harness/a-request.js';
import { expiringCases } from './expiring-cases.js';
import { withoutTriggers } from '../harness/database/without-triggers.js';

const HOUR = 3_600_000;

describe.each(engines)('how far a request has come ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let asking: ReturnType<typeof requestsOf>;
  beforeAll(async () => {
    service = await aService(engine);
    asking = requestsOf(service);
    await aCountry(service.database, 4, 2);
  });
  afterAll(() => service.drop());

  const sql = (text: string, values: unknown[] = []) => service.database.query<Json[]>(text, values);
  const seen = async ({ request, case: ref }: Json, said: Said = eva): Promise<Json> =>
    (await asking.handling(said, ref).call(`/requests/${request}`)).body;
  const aged = (one: Json, hours: number) =>
    sql(`UPDATE fristad.placement_request SET stands_since = now() - $2 * interval '1 hour' WHERE id = $1`, [
      one.request,
      hours,
    ]);
  const overdueFor = async (said: Said): Promise<string[]> =>
    (await asking.handling(said).call('/requests?overdue=yes&limit=500')).body.items.map(
      ({ id }: Json) => id,
    );
  const today = async (said: Said): Promise<Json> => (await asking.handling(said).call('/today')).body;
  const taskOf = async (one: Json, said: Said) =>
    (await today(said)).items.find(({ id }: Json) => id === one.request);
  const submitted = async (over: object = {}) => {
    const one = await asking.made(over);
    await asking.post(one, 'submit');
    return one;
  };
  const stay = (one: Json, status: string, [arrival, departure]: readonly [number, number]) =>
    sql(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons,
                                      groups, status, proposed_by, proposed_at)
       VALUES ('PL-' || $1, $1, $2, 'A3-0', 'EXCLUSIVE', 2, $3, $4, 1, '{G1}', $5, 'u-eva', now())`,
      [one.request, one.case, dayFromNow(arrival), dayFromNow(departure), status],
    );

  const harness = () => ({
    seen,
    aged,
    taskOf,
    submitted,
    stay,
    expire: () => service.app.get(ExpireRequests).look(),
  });

  it('is told with since when, by when and how long it waits, at each step', async () => {
    const one = await asking.made();
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / HOUR / 24;
    const draft = await seen(one);
    expect(draft).toMatchObject({ stage: 'DRAFT', overdue: false, waitedDays: 0, reviewOn: null });
    // Nobody can arrive after the ninth day: sooner than thirty days of a draft.
    expect(draft.due).toBe(draft.expires);
    expect(days(draft.since, draft.due)).toBeGreaterThan(9);
    expect(days(draft.since, draft.due)).toBeLessThan(10.1);
    await asking.post(one, 'submit');
    const waits = await seen(one);
    expect([waits.stage, days(waits.since, waits.due)]).toEqual(['SUBMITTED', 5]);
    await asking.post(one, 'grant', {}, lea, asking.at(2));
    await sql(`UPDATE fristad.placement_request SET registered_on = registered_on - 17 WHERE id = $1`, [
      one.request,
    ]);
    expect(await seen(one)).toMatchObject({ stage: 'GRANTED', waitedDays: 17, reason: null, remark: null });
    const urgent = await asking.granted({ urgency: 'SHORT_NOTICE' });
    const granted = await seen(urgent);
    expect(days(granted.since, granted.due)).toBe(3);
    // What is planned ahead, such as a release from prison, is wanted ninety days before its first day; nearer than that, as all else.
    const due = async (first: number) => {
      const arrival = { earliest: dayFromNow(first), latest: dayFromNow(first + 20) };
      return Math.ceil(days(new Date().toISOString(), (await seen(await asking.granted({ arrival }))).due));
    };
    expect([await due(160), await due(130)]).toEqual([70, 40]);
    expect(await due(100)).toBe(await due(110));
  });

  it('is told by what became of its place', async () => {
    const [held, late, lives, left] = [
      await asking.granted(),
      await asking.granted(),
      await asking.granted(),
      await asking.granted(),
    ];
    await stay(held, 'PROVISIONAL', [40, 50]);
    await stay(late, 'CONFIRMED', [0, 5]);
    await stay(lives, 'ARRIVED', [-20, -9]);
    await stay(left, 'DEPARTED', [-40, -30]);
    const stages = await Promise.all([held, late, lives, left].map((one) => seen(one)));
    expect(stages.map(({ stage, overdue }) => [stage, overdue])).toEqual([
      ['OFFERED', false],
      ['PLACED', false],
      ['PLACED', true],
      ['ENDED', false],
    ]);
    expect(stages.map(({ expires }) => expires)).toEqual([null, null, null, null]);
    expect(stages[3]!.due).toBe(null);
    const moved = `UPDATE fristad.placement SET arrival = arrival - 1 WHERE request = $1`;
    await withoutTriggers(service.database, [moved, [late.request]]);
    expect((await seen(late)).overdue).toBe(true);
  });

  it('is listed once it is overdue, for who decides and who handles it, by its urgency', async () => {
    const [urgent, plain, others] = [
      await submitted({ urgency: 'EMERGENCY' }),
      await submitted(),
      await submitted(),
    ];
    await aged(urgent, 1.99);
    expect(await overdueFor(eva)).not.toContain(urgent.request);
    await aged(urgent, 2.01);
    await aged(plain, 2.01);
    await aged(others, 121);
    const listed = await overdueFor(eva);
    expect([urgent, plain, others].map(({ request }) => listed.includes(request))).toEqual([
      true,
      false,
      true,
    ]);
    expect(await overdueFor({ ...eva, sub: 'u-else' })).toEqual([]);
    expect(await overdueFor({ ...eva, roles: ['COORDINATOR:SYD'] })).toEqual([]);
    const { overdue, counts } = await today(lea);
    expect(overdue.REQUEST_TO_DECIDE).toBe(2);
    expect(counts.REQUEST_TO_DECIDE).toBeGreaterThan(2);
    expect(await taskOf(urgent, lea)).toMatchObject({ kind: 'REQUEST_TO_DECIDE', overdue: true });
    expect(await taskOf(plain, lea)).toMatchObject({ kind: 'REQUEST_TO_DECIDE', overdue: false });
    expect((await asking.handling(eva).call('/requests?overdue=maybe')).status).toBe(400);
    const first = (await asking.handling(eva).call('/requests?overdue=yes&limit=1')).body;
    expect(first.next).toContain('overdue=yes');
  });

  it('tells an approver of what has no place once that is late', async () => {
    const one = await asking.granted({ urgency: 'EMERGENCY' });
    expect(await taskOf(one, lea)).toBeUndefined();
    await aged(one, 12.01);
    expect(await taskOf(one, lea)).toMatchObject({ kind: 'REQUEST_WITHOUT_A_PLACE', overdue: true });
    expect(await taskOf(one, eva)).toMatchObject({ kind: 'REQUEST_WITHOUT_A_PLACE', overdue: true });
  });

  it('says what has to be otherwise where it is refused', async () => {
    const one = await submitted();
    const odd = { reason: 'NOT_COMPLETE', remark: 'too little' };
    expect((await asking.post(one, 'refuse', odd, lea, asking.at(2))).body.errors).toMatchObject([
      { pointer: '/remark' },
    ]);
    await asking.post(
      one,
      'refuse',
      { reason: 'NOT_COMPLETE', remark: 'THREAT_ASSESSMENT' },
      lea,
      asking.at(2),
    );
    expect(await seen(one)).toMatchObject({
      stage: 'REFUSED',
      reason: 'NOT_COMPLETE',
      remark: 'THREAT_ASSESSMENT',
      due: null,
    });
    const patch = { ...asking.key(), ...asking.at(3) };
    await asking.handling(eva, one.case).patch(`/requests/${one.request}`, { nights: 20 }, patch);
    expect(await seen(one)).toMatchObject({ stage: 'DRAFT', reason: null, remark: null });
  });

  it('is looked at again on a day, where it is parked', async () => {
    const [one, other] = [await asking.granted(), await asking.granted()];
    const past = { reason: 'SAFE_FOR_NOW', reviewOn: dayFromNow(0) };
    const refused = await asking.post(one, 'park', past, eva, asking.at(3));
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/reviewOn']);
    await asking.post(one, 'park', { reason: 'SAFE_FOR_NOW', reviewOn: dayFromNow(3) }, eva, asking.at(3));
    await asking.post(other, 'park', { reason: 'SAFE_FOR_NOW' }, eva, asking.at(3));
    expect([(await seen(one)).reviewOn, (await seen(other)).reviewOn]).toEqual([
      dayFromNow(3),
      dayFromNow(14),
    ]);
    expect([await taskOf(one, eva), await overdueFor(eva)]).toEqual([
      undefined,
      expect.not.arrayContaining([one.request]),
    ]);
    const review = (day: number) =>
      sql(`UPDATE fristad.placement_request SET review_on = $2 WHERE id = $1`, [
        one.request,
        dayFromNow(day),
      ]);
    await review(0);
    expect(await taskOf(one, eva)).toMatchObject({ kind: 'REQUEST_TO_REVIEW', overdue: false });
    await review(-1);
    expect(await taskOf(one, lea)).toMatchObject({ kind: 'REQUEST_TO_REVIEW', overdue: true });
    expect(await overdueFor(eva)).toContain(one.request);
    await asking.post(one, 'resume', {}, eva, asking.at(4));
    expect(await seen(one)).toMatchObject({ stage: 'GRANTED', reviewOn: null });
  });

  describe('and over by itself', () => expiringCases(() => ({ ...harness(), asking, sql })));
});
