import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { problemsOf } from '../harness/frozen-problems.js';
import { ExpireRequests } from '#requests';
import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { REQUEST_STATUSES, type RequestStatus } from '../../src/requests/domain/request-life.js';
import { document, eva, lea, requestsOf } from '../harness/a-request.js';

describe.each(engines)('who is not to be placed ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let asking: ReturnType<typeof requestsOf>;
  const database = () => service.database;

  const place = async (
    id: string,
    { request, case: ref }: Json,
    stay: Readonly<Record<string, unknown>> = {},
  ) => {
    const { unit = 'A5-0', from = 3, to = 33, status = 'CONFIRMED' } = stay;
    await database().query(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons,
                                      groups, status, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, 'EXCLUSIVE', 2, $5, $6, 1, '{G1}', $7, 'u-eva', now())`,
      [id, request, ref, unit, dayFromNow(Number(from)), dayFromNow(Number(to)), status],
    );
  };
  const propose = async ({ request, case: ref }: Json, arrival = dayFromNow(3), unit = 'A1-0') => {
    const path = `/requests/${request}/placements`;
    const { status, body } = await asking
      .handling(eva, ref, 'PLACEMENT_MATCHING')
      .post(path, { unit, arrival });
    return status === 201 ? 'proposed' : body.type;
  };
  const inARun = async ({ request }: Json): Promise<boolean> => {
    const { body } = await service.post('/runs', {});
    const run = (await problemsOf(database())).find(({ id }) => id === body.id);
    return run?.problem.requests.some(({ id }) => id === request) ?? false;
  };
  /** Another request of the same case, granted. */
  const again = async ({ case: ref }: Json, over: object = {}): Promise<Json> => {
    const made = await asking
      .handling(eva, ref)
      .post(`/cases/${ref}/requests`, { ...document(), ...over }, asking.key());
    await asking.post(made.body, 'submit');
    await asking.post(made.body, 'grant', {}, lea, asking.at(2));
    return made.body;
  };

  const decided = async (one: Json, act: 'grant' | 'refuse', body: object = {}) => {
    await asking.post(one, 'submit');
    return asking.post(one, act, body, lea, asking.at(2));
  };
  const park = (one: Json) => asking.post(one, 'park', { reason: 'SAFE_FOR_NOW' }, eva, asking.at(3));
  const expired = async ({ request }: Json) => {
    await database().query(
      `UPDATE fristad.placement_request SET stands_since = now() - interval '31 days' WHERE id = $1`,
      [request],
    );
    await service.app.get(ExpireRequests).look();
  };
  const tried = new Set<RequestStatus>();

  beforeAll(async () => {
    service = await aService(engine);
    asking = requestsOf(service);
    await aCountry(database(), 8, 2);
  });
  afterAll(() => service.drop());

  it('is whoever is placed: in no run, not searched for, not proposed', async () => {
    const [one, control] = [await asking.granted(), await asking.granted()];
    expect([await inARun(one), await inARun(control)]).toEqual([true, true]);
    await place('PL-placed', one);
    expect([await inARun(one), await inARun(control)]).toEqual([false, true]);
    expect((await asking.search(one)).body.type).toBe('/problems/placed-already');
    expect(await propose(one)).toBe('/problems/placed-already');
    expect(await propose(control)).toBe('proposed');
    await database().query(
      `UPDATE fristad.placement SET status = 'CANCELLED', version = version + 1 WHERE id = 'PL-placed'`,
    );
    expect([await inARun(one), (await asking.search(one)).status]).toEqual([true, 201]);
  });

  it.each<[RequestStatus, (one: Json) => Promise<unknown>]>([
    ['DRAFT', () => Promise.resolve()],
    ['SUBMITTED', (one) => asking.post(one, 'submit')],
    ['GRANTED', (one) => decided(one, 'grant')],
    ['PARKED', async (one) => [await decided(one, 'grant'), await park(one)]],
    ['REFUSED', (one) => decided(one, 'refuse', { reason: 'FUNDING' })],
    ['EXPIRED', expired],
    ['WITHDRAWN', (one) => asking.post(one, 'withdraw', { reason: 'PERSON_WITHDREW' })],
  ])('is whoever’s request is not granted: %s', async (status, bring) => {
    const one = await asking.made();
    await bring(one);
    expect((await asking.statusOf(one)).status).toBe(status);
    const asks = status === 'GRANTED';
    expect(await inARun(one)).toBe(asks);
    expect((await asking.search(one)).body.type).toBe(asks ? undefined : '/problems/not-granted');
    expect(await propose(one, dayFromNow(3), 'A7-0')).toBe(asks ? 'proposed' : '/problems/not-granted');
    tried.add(status);
  });

  it('was tried in every status there is', () => {
    expect([...tried].toSorted()).toEqual([...REQUEST_STATUSES].toSorted());
  });

  it('is whoever can arrive no more, from the day after the last', async () => {
    const one = await asking.granted();
    const lastDay = (day: string) =>
      database().query(
        `UPDATE fristad.placement_request SET earliest_arrival = $2, latest_arrival = $2 WHERE id = $1`,
        [one.request, day],
      );
    await lastDay(dayFromNow(0));
    expect([await inARun(one), (await asking.search(one)).status]).toEqual([true, 201]);
    await lastDay(dayFromNow(-1));
    expect(await inARun(one)).toBe(false);
    expect((await asking.search(one)).body.type).toBe('/problems/window-passed');
    expect(await propose(one, dayFromNow(-1))).toBe('/problems/window-passed');
  });

  it('is whoever has a place in one of these nights, by whichever request', async () => {
    const one = await asking.granted();
    const other = await again(one, { arrival: { earliest: dayFromNow(3), latest: dayFromNow(60) } });
    await place('PL-other', one, { from: 3, to: 33 });
    expect(await propose(other, dayFromNow(3))).toBe('/problems/person-has-a-place');
    expect(await propose(other, dayFromNow(32))).toBe('/problems/person-has-a-place');
    expect(await propose(other, dayFromNow(33))).toBe('proposed');
    expect(await inARun(other)).toBe(true);
  });

  it('is whoever should have left and has not', async () => {
    const one = await asking.granted();
    const other = await again(one);
    await place('PL-late', one, { unit: 'A6-0', from: -20, to: -1, status: 'ARRIVED' });
    expect(await propose(other, dayFromNow(5))).toBe('/problems/person-has-a-place');
    await database().query(
      `UPDATE fristad.placement SET status = 'DEPARTED', version = version + 1 WHERE id = 'PL-late'`,
    );
    expect(await propose(other, dayFromNow(5))).toBe('proposed');
  });
});
