import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import { aService, type Json } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import { eva, lea, requestsOf } from '../harness/a-request.js';

describe.each(engines)('a request that is parked ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let asking: ReturnType<typeof requestsOf>;
  beforeAll(async () => {
    service = await aService(engine);
    asking = requestsOf(service);
    await aCountry(service.database, 4, 2);
  });
  afterAll(() => service.drop());

  const park = (one: Json, version = 3, reason = 'PERSON_WANTS_TO_WAIT') =>
    asking.post(one, 'park', { reason }, eva, asking.at(version));
  const resume = (one: Json, version: number, said = eva) =>
    asking.post(one, 'resume', {}, said, asking.at(version));
  const rowOf = async ({ request }: Json) => {
    const [row] = await service.database.query<Json[]>(
      `SELECT status, changed_by, decided_by, decided_at IS NOT NULL AS decided FROM fristad.placement_request WHERE id = $1`,
      [request],
    );
    return row;
  };

  it('waits as its coordinator says, and is granted again as it was', async () => {
    const one = await asking.granted();
    const parked = await park(one);
    expect([parked.status, parked.body]).toEqual([
      200,
      { status: 'PARKED', version: 4, reason: 'PERSON_WANTS_TO_WAIT' },
    ]);
    const decided = { changed_by: 'u-eva', decided_by: 'u-lea', decided: true };
    expect(await rowOf(one)).toEqual({ status: 'PARKED', ...decided });
    expect((await asking.search(one)).body.type).toBe('/problems/not-granted');
    expect((await resume(one, 3)).status).toBe(412);
    expect((await resume(one, 4)).body).toEqual({ status: 'GRANTED', version: 5, reason: null });
    expect(await rowOf(one)).toEqual({ status: 'GRANTED', ...decided });
    expect((await asking.search(one)).body.best.length).toBeGreaterThan(0);
  });

  it('says why, by a reason of the list', async () => {
    const one = await asking.granted();
    expect((await park(one, 3, 'BORED')).status).toBe(422);
    await expect(
      service.database.query(
        `UPDATE fristad.placement_request SET status = 'PARKED', reason = 'FUNDING' WHERE id = $1`,
        [one.request],
      ),
    ).rejects.toThrow('placement_request_says_why');
  });

  it('is parked and resumed by who handles it, and not by who decides', async () => {
    const one = await asking.granted();
    expect((await asking.post(one, 'park', { reason: 'SAFE_FOR_NOW' }, lea, asking.at(3))).status).toBe(404);
    await park(one);
    expect((await resume(one, 4, lea)).status).toBe(404);
    const granted = await asking.post(one, 'grant', {}, lea, asking.at(4));
    expect([granted.status, granted.body.type]).toEqual([409, '/problems/not-possible']);
    expect((await resume(one, 4)).status).toBe(200);
  });

  it('grants nothing that nobody granted', async () => {
    const one = await asking.made();
    expect((await resume(one, 1)).status).toBe(409);
    expect((await park(one, 1)).status).toBe(409);
    await asking.post(one, 'submit');
    expect([(await resume(one, 2)).status, (await park(one, 2)).status]).toEqual([409, 409]);
    const both: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD', 'APPROVER:NORD'] };
    expect((await resume(one, 2, both)).status).toBe(409);
    expect(await asking.statusOf(one)).toMatchObject({ status: 'SUBMITTED', version: 2 });
  });

  it('must be decided anew when it was changed meanwhile, and may be withdrawn', async () => {
    const [one, other] = [await asking.granted(), await asking.granted()];
    await park(one);
    const patched = await asking
      .handling(eva, one.case)
      .patch(`/requests/${one.request}`, { needs: ['QUIET'] }, { ...asking.key(), ...asking.at(4) });
    expect(patched.body).toEqual({ status: 'SUBMITTED', version: 5, reason: null });
    expect((await resume(one, 5)).status).toBe(409);
    await park(other);
    const withdrawn = await asking.post(other, 'withdraw', { reason: 'NO_LONGER_NEEDED' }, eva, asking.at(4));
    expect(withdrawn.body.status).toBe('WITHDRAWN');
  });

  it('is not one whose household is placed', async () => {
    const one = await asking.granted();
    await service.database.query(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons,
                                      groups, status, proposed_by, proposed_at)
       VALUES ('PL-p', $1, $2, 'A3-0', 'EXCLUSIVE', 2, $3, $4, 1, '{G1}', 'CONFIRMED', 'u-eva', now())`,
      [one.request, one.case, dayFromNow(3), dayFromNow(33)],
    );
    expect((await park(one)).body.type).toBe('/problems/placed-already');
  });

  it('leaves entries of both moves, with the reason', async () => {
    const one = await asking.granted();
    await park(one);
    await resume(one, 4);
    const entries = await service.database.query<Json[]>(
      `SELECT act, actor::text, particulars::text[] FROM audit.entry
       WHERE object_id = $1 AND act IN ('request.park', 'request.resume') ORDER BY at`,
      [one.request],
    );
    expect(entries).toEqual([
      { act: 'request.park', actor: 'u-eva', particulars: ['reason:PERSON_WANTS_TO_WAIT'] },
      { act: 'request.resume', actor: 'u-eva', particulars: null },
    ]);
  });
});
