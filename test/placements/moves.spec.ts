import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { aService, type OwnService } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';
import { dayFromNow, staysOf } from '../harness/a-stay.js';
import { learntCase } from './learnt-case.js';
import { overstayingCases } from './overstaying-cases.js';
import { reportedOf } from '../harness/reported.js';

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const olle: Said = { sub: 'u-olle', roles: ['HOUSING_OFFICER:provider:P1'] };
const stranger: Said = { sub: 'u-strange', roles: ['HOUSING_OFFICER:provider:P2'] };

describe.each(engines)('what happens to a placement ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let database: OwnService['database'];
  let placed: ReturnType<typeof staysOf>;
  let keys = 0;
  type MoveWords = [id: string, act: string, body: object, said?: Said, more?: Record<string, string>];
  const move = (...[id, act, body, said = eva, more = {}]: MoveWords) => {
    const purpose = said === eva ? `CASE_HANDLING; case=K-${id}` : 'INVENTORY_DUTY';
    const headers = { 'if-match': '"1"', 'idempotency-key': `key-${keys++}`, ...more };
    return service.as(said, { purpose }).post(`/placements/PL-${id}/${act}`, body, headers);
  };
  const done = async (...asked: MoveWords) => {
    const { status, body, headers } = await move(...asked);
    expect([status, headers.get('etag')]).toEqual([200, `"${body.version}"`]);
    return body;
  };
  const stayOf = async (id: string) => {
    const query = 'SELECT departure, status, version FROM fristad.placement WHERE id = $1';
    return (await database.query<Json[]>(query, [`PL-${id}`]))[0];
  };

  beforeAll(async () => {
    service = await aService(engine);
    database = service.database;
    await aCountry(database, 12, 3);
    placed = staysOf(service);
  });
  afterAll(() => service.drop());
  overstayingCases(() => ({ service, placed, done }));
  learntCase(() => ({ database, placed, move }));

  it('is cancelled for a coded reason, once for a key, and frees its unit', async () => {
    const id = await placed('CONFIRMED');
    expect((await move(id, 'cancel', { reason: 'BORED' })).status).toBe(422);
    expect((await move(id, 'cancel', { reason: 'UNIT_LOST' }, eva, { 'if-match': '"2"' })).status).toBe(412);
    const key = { 'idempotency-key': 'once' };
    const cancelled = await done(id, 'cancel', { reason: 'UNIT_LOST' }, eva, key);
    expect(cancelled).toEqual({ status: 'CANCELLED', version: 2 });
    expect(await done(id, 'cancel', { reason: 'UNIT_LOST' }, eva, key)).toEqual(cancelled);
    const otherwise = await move(id, 'cancel', { reason: 'ADDRESS_EXPOSED' }, eva, key);
    expect(otherwise.body.type).toBe('/problems/key-used-otherwise');
    expect((await move(id, 'cancel', { reason: 'UNIT_LOST' }, eva, { 'if-match': '"2"' })).status).toBe(409);
    const entries = await database.query<Json[]>(
      `SELECT outcome, why, log FROM audit.entry WHERE object_id = 'PL-${id}' AND operation = 'ALTERATION' ORDER BY at`,
    );
    expect(entries.filter(({ outcome }) => outcome === 'DONE').every(({ log }) => log === 'NORD')).toBe(true);
    expect(await reportedOf(database, `PL-${id}`)).toEqual(['placement.cancelled']);
    await database.query(
      `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
       SELECT 'again-' || id, 'K-x', unit, sharing, turnaround_days, arrival, departure, 1, '{}', 'CONFIRMED'
       FROM fristad.placement WHERE id = 'PL-${id}'`,
    );
  });

  it('needs a version and a key', async () => {
    const id = await placed('CONFIRMED');
    const purpose = `CASE_HANDLING; case=K-${id}`;
    const bare = (headers: Record<string, string>) =>
      service.as(eva, { purpose }).post(`/placements/PL-${id}/cancel`, { reason: 'UNIT_LOST' }, headers);
    expect((await bare({ 'idempotency-key': 'k' })).status).toBe(428);
    expect((await bare({ 'if-match': '"1"' })).status).toBe(400);
    expect((await stayOf(id)).status).toBe('CONFIRMED');
  });

  it('is declined by the unit’s officer alone, once it is confirmed', async () => {
    const id = await placed('CONFIRMED');
    const reason = { reason: 'RESIDENT_MIX' };
    expect((await move(id, 'decline', reason, eva)).status).toBe(404);
    expect((await move(id, 'decline', reason, stranger)).status).toBe(404);
    expect((await move(id, 'cancel', { reason: 'UNIT_LOST' }, olle)).status).toBe(404);
    expect(await done(id, 'decline', reason, olle)).toEqual({ status: 'CANCELLED', version: 2 });
    const purpose = `CASE_HANDLING; case=K-${id}`;
    const moves = await service.as(eva, { purpose }).call(`/placements/PL-${id}/moves`);
    expect(moves.body.items).toMatchObject([
      { act: 'DECLINE', reason: 'RESIDENT_MIX', status: 'CANCELLED', version: 2, by: 'u-olle', day: null },
    ]);
    const listed = await service.as(olle, { purpose: 'INVENTORY_DUTY' }).call(`/placements/PL-${id}/moves`);
    expect(Object.keys(listed.body.items[0])).toEqual(['act', 'status', 'version', 'day', 'at']);
    const proposal = await placed('PROPOSED');
    expect((await move(proposal, 'decline', reason, olle)).status).toBe(404);
    expect((await move(await placed('ARRIVED'), 'decline', reason, olle)).status).toBe(409);
  });

  it.each([
    ['coordinator', eva],
    ['officer', olle],
  ] as const)('records arrival and departure by the %s, not before, not to come', async (_, said) => {
    const id = await placed('CONFIRMED');
    const arrive = (days: number) => move(id, 'arrival', { on: dayFromNow(days) }, said);
    expect((await arrive(1)).body.type).toBe('/problems/day-to-come');
    expect((await arrive(-6)).body.type).toBe('/problems/before-the-stay');
    expect((await move(id, 'arrival', { on: '2026-02-30' }, said)).status).toBe(422);
    expect(await done(id, 'arrival', { on: dayFromNow(-5) }, said)).toEqual({
      status: 'ARRIVED',
      version: 2,
    });
    const left = { on: dayFromNow(-2), reason: 'LEFT_PROGRAMME' };
    const since = { 'if-match': '"2"' };
    expect((await move(id, 'departure', { ...left, on: dayFromNow(1) }, said, since)).body.type).toBe(
      '/problems/day-to-come',
    );
    expect((await move(id, 'departure', { on: dayFromNow(-2) }, said, since)).status).toBe(422);
    expect(await done(id, 'departure', left, said, since)).toEqual({ status: 'DEPARTED', version: 3 });
    expect(await stayOf(id)).toEqual({ departure: dayFromNow(-2), status: 'DEPARTED', version: 3 });
  });

  it('records a departure on the day of arrival as one night, and a late one as late', async () => {
    const hasty = await placed('ARRIVED');
    await done(hasty, 'departure', { on: dayFromNow(-5), reason: 'RULES_BROKEN' });
    expect((await stayOf(hasty)).departure).toBe(dayFromNow(-4));
    const late = await placed('ARRIVED', { from: -9, to: -3 });
    await done(late, 'departure', { on: dayFromNow(0), reason: 'PLANNED_MOVE_ON' });
    expect((await stayOf(late)).departure).toBe(dayFromNow(0));
  });

  it('records who did not come, and nobody arrives after that, or after the stay', async () => {
    const id = await placed('CONFIRMED');
    const missing = { on: dayFromNow(0), reason: 'TRANSPORT_FAILED' };
    expect(await done(id, 'non-arrival', missing, olle)).toEqual({ status: 'NOT_ARRIVED', version: 2 });
    expect((await move(id, 'arrival', { on: dayFromNow(0) }, eva, { 'if-match': '"2"' })).status).toBe(409);
    const over = await placed('CONFIRMED', { from: -9, to: -3 });
    expect((await move(over, 'arrival', { on: dayFromNow(-3) })).body.type).toBe('/problems/after-the-stay');
    expect((await move(over, 'arrival', { on: dayFromNow(-4) })).status).toBe(200);
    const departed = await placed('CONFIRMED');
    expect((await move(departed, 'departure', { ...missing, reason: 'CUSTODY' })).status).toBe(409);
  });

  it('is shortened without permission, never lengthened, by the coordinator alone', async () => {
    const id = await placed('ARRIVED');
    const until = (days: number) => ({ departure: dayFromNow(days), reason: 'CUSTODY' });
    const shorten = (days: number, version = 1, said = eva) =>
      move(id, 'shortening', until(days), said, { 'if-match': `"${version}"` });
    expect((await shorten(10)).body.type).toBe('/problems/not-shorter');
    expect((await shorten(-1)).body.type).toBe('/problems/before-the-stay');
    expect((await shorten(4, 1, olle)).status).toBe(404);
    expect((await shorten(4)).body).toEqual({ status: 'ARRIVED', version: 2 });
    expect(await stayOf(id)).toEqual({ departure: dayFromNow(4), status: 'ARRIVED', version: 2 });
    expect((await shorten(5, 2)).status).toBe(422);
    const proposal = await placed('PROPOSED');
    expect((await move(proposal, 'shortening', until(4))).status).toBe(409);
  });

  it('is one region’s and one case’s own', async () => {
    const id = await placed('CONFIRMED');
    const others: Said[] = [
      { ...eva, sub: 'u-other' },
      { ...eva, roles: ['COORDINATOR:SYD'] },
      { sub: 'u-lea', roles: ['APPROVER:NORD'] },
    ];
    for (const said of others) {
      const asked = service.as(said, { purpose: `CASE_HANDLING; case=K-${id}` });
      const headers = { 'if-match': '"1"', 'idempotency-key': 'other' };
      expect((await asked.post(`/placements/PL-${id}/cancel`, { reason: 'UNIT_LOST' }, headers)).status).toBe(
        404,
      );
    }
    expect((await stayOf(id)).version).toBe(1);
  });

  it('moves once when many try at the same time', async () => {
    const id = await placed('CONFIRMED');
    const tries = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        move(
          id,
          n % 2 ? 'cancel' : 'decline',
          { reason: n % 2 ? 'UNIT_LOST' : 'RESIDENT_MIX' },
          n % 2 ? eva : olle,
        ),
      ),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(11).fill(412)]);
    expect((await stayOf(id)).version).toBe(2);
  });

  it('can be moved by the database in no other way', async () => {
    const id = await placed('CONFIRMED');
    const refusal = (statement: string) =>
      database.query(statement).then(
        () => undefined,
        (cause: unknown) => (cause as { constraint?: string }).constraint,
      );
    const change = (what: string) =>
      refusal(`UPDATE fristad.placement SET version = version + 1, ${what} WHERE id = 'PL-${id}'`);
    expect(await change(`departure = departure + 1`)).toBe('placement_moves_forward');
    expect(await change(`status = 'DEPARTED'`)).toBe('placement_moves_forward');
    expect(await change(`arrival = arrival + 1`)).toBe('placement_moves_forward');
    expect(await change(`departure = departure - 1`)).toBeUndefined();
    const said = (act: string, reason: string | null) =>
      refusal(
        `INSERT INTO fristad.placement_move VALUES ('PL-${id}', 9, '${act}', 'CANCELLED', ${reason}, NULL, 'u', '${act}',
         NULL, now())`,
      );
    expect(await said('CANCEL', `'RESIDENT_MIX'`)).toBe('placement_move_says_why');
    expect(await said('CANCEL', 'NULL')).toBe('placement_move_says_why');
    expect(await said('DECLINE', `'RESIDENT_MIX'`)).toBeUndefined();
  });
});
