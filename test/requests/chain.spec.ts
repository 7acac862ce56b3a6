import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aService, type Json } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { document, eva, lea, pointers, requestsOf } from '../harness/a-request.js';

describe.each(engines)('a request that follows another ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let asking: ReturnType<typeof requestsOf>;
  let unit = 0;
  beforeAll(async () => {
    service = await aService(engine);
    asking = requestsOf(service);
    await aCountry(service.database, 4, 3);
  });
  afterAll(() => service.drop());

  const sql = (text: string, values: unknown[] = []) => service.database.query<Json[]>(text, values);
  const THEN = { kind: 'LONG_TERM', nights: 200 };
  const chained = (then: object = THEN, more = '') =>
    asking.handling(eva).post(`/requests${more}`, { ...document(), then }, asking.key());
  const seen = async (id: string, ref: string): Promise<Json> =>
    (await asking.handling(eva, ref).call(`/requests/${id}`)).body;
  const windowOf = async ({ then, case: ref }: Json) => Object.values((await seen(then, ref)).arrival);
  /** A stay of the first from five days ago until ten days from now. */
  const stays = async ({ request, case: ref }: Json, status: string) => {
    await sql(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status,
                                      proposed_by, proposed_at)
       VALUES ('PL-' || $1, $1, $2, $3, 'EXCLUSIVE', 2, $4, $5, 1, '{G1}', $6, 'u-eva', now())`,
      [request, ref, `A${unit++}-0`, dayFromNow(-5), dayFromNow(10), status],
    );
    let version = 1;
    return async (act: string, body: object) => {
      const headers = { ...asking.key(), ...asking.at(version++) };
      const answer = await asking.handling(eva, ref).post(`/placements/PL-${request}/${act}`, body, headers);
      if (answer.status !== 200) throw new Error(answer.text);
    };
  };

  it('is made with it in one act, once for a key, from the end of its nights on, as what is otherwise', async () => {
    const key = asking.key();
    const ask = () => asking.handling(eva).post('/requests?submit=yes', { ...document(), then: THEN }, key);
    const made = await ask();
    expect([made.status, made.body.status]).toEqual([201, 'SUBMITTED']);
    expect((await ask()).body).toEqual(made.body);
    const { request, then, case: ref } = made.body;
    expect(await seen(then, ref)).toMatchObject({
      ...{ ...document(), ...THEN, person: ref, status: 'SUBMITTED', version: 2, follows: request },
      arrival: { earliest: dayFromNow(32), latest: dayFromNow(39) },
    });
    expect((await seen(request, ref)).follows).toBe(null);
    const entries = await sql(
      `SELECT act FROM audit.entry WHERE object_id = ANY ($1) AND outcome = 'DONE' AND act LIKE 'request.%t'`,
      [[request, then]],
    );
    expect(entries.map(({ act }) => act).toSorted()).toEqual(
      ['request.draft', 'request.draft', 'request.submit', 'request.submit'], // prettier-ignore
    );
    const own = await asking
      .handling(eva, ref)
      .post(`/cases/${ref}/requests`, { ...document(), then: THEN }, asking.key());
    expect((await seen(own.body.then, ref)).follows).toBe(own.body.request);
    const alone = await asking.handling(eva).post('/requests', document(), asking.key());
    expect(alone.body.then).toBe(null);
  });

  it('is refused with both, by its place', async () => {
    const before = await sql(`SELECT count(*)::int AS n FROM fristad.placement_request`);
    const wrong = await chained({ nights: 0, arrival: document().arrival, id: 'R-1', then: {} });
    expect([wrong.status, pointers(wrong)]).toEqual([
      422,
      ['/then/arrival', '/then/id', '/then/nights', '/then/then'],
    ]);
    const first = await asking
      .handling(eva)
      .post('/requests', { ...document(), nights: 0, then: THEN }, asking.key());
    expect(pointers(first)).toEqual(['/nights']);
    const text = await asking.handling(eva).post('/requests', { ...document(), then: 'later' }, asking.key());
    expect(pointers(text)).toEqual(['/then']);
    expect(await sql(`SELECT count(*)::int AS n FROM fristad.placement_request`)).toEqual(before);
  });

  it('moves with the end of its stay, and never to a day that is over', async () => {
    const { body: one } = await chained();
    const other = (await chained()).body;
    const move = await stays(one, 'CONFIRMED');
    await move('arrival', { on: dayFromNow(-5) });
    expect(await windowOf(one)).toEqual([dayFromNow(10), dayFromNow(17)]);
    await move('shortening', { departure: dayFromNow(4), reason: 'PLANNED_MOVE_ON' });
    expect(await windowOf(one)).toEqual([dayFromNow(4), dayFromNow(11)]);
    await move('departure', { on: dayFromNow(-1), reason: 'PLANNED_MOVE_ON' });
    expect(await windowOf(one)).toEqual([dayFromNow(0), dayFromNow(7)]);
    expect(await windowOf(other)).toEqual([dayFromNow(32), dayFromNow(39)]);
    const entries = await sql(
      `SELECT actor::text FROM audit.entry WHERE act = 'request.follow-stay' AND object_id = $1`,
      [one.then],
    );
    expect(entries.map(({ actor }) => actor)).toEqual(['u-eva', 'u-eva', 'u-eva']);
    expect((await seen(one.then, one.case)).version).toBe(4);
  });

  it('stays where it is once something is held for it', async () => {
    const { body: one } = await chained();
    const move = await stays(one, 'CONFIRMED');
    await sql(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status,
                                      proposed_by, proposed_at)
       VALUES ('PL-' || $1, $1, $2, 'A3-1', 'EXCLUSIVE', 2, $3, $4, 1, '{G1}', 'PROVISIONAL', 'u-eva', now())`,
      [one.then, one.case, dayFromNow(32), dayFromNow(232)],
    );
    await move('arrival', { on: dayFromNow(-5) });
    expect(await windowOf(one)).toEqual([dayFromNow(32), dayFromNow(39)]);
    expect(
      await sql(`SELECT FROM audit.entry WHERE act = 'request.follow-stay' AND object_id = $1`, [one.then]),
    ).toEqual([]);
  });

  it('has no night with it', async () => {
    const { body: one } = await chained({ nights: 20 }, '?submit=yes');
    const move = await stays(one, 'CONFIRMED');
    await move('arrival', { on: dayFromNow(-5) });
    const follower = { request: one.then, case: one.case };
    const granted = await asking.post(follower, 'grant', {}, lea, asking.at(3));
    expect(granted.body.status).toBe('GRANTED');
    const propose = (arrival: string) =>
      asking
        .handling(eva, one.case, 'PLACEMENT_MATCHING')
        .post(`/requests/${one.then}/placements`, { unit: 'A3-2', arrival });
    expect((await propose(dayFromNow(9))).body.type).toBe('/problems/person-has-a-place');
    expect((await propose(dayFromNow(10))).body.type).not.toBe('/problems/person-has-a-place');
  });
});
