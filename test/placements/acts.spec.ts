import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aCountry, approved, judged, ARRIVAL, DEPARTURE, proposalOf } from '../harness/a-country.js';
import { confirmIn, MANY_AT_ONCE } from '../harness/acting.js';
import { CONFIRMED, confirmationsOf, NOT_PERMITTED, refused } from '../harness/confirmations.js';
import { aService, type OwnService } from '../harness/service/a-service.js';
import { reportedOf } from '../harness/reported.js';

describe.each(engines)('the acts of placing ($name)', (engine) => {
  let service: OwnService;
  const sql = <Row>(text: string, values: unknown[] = []) => service.database.query<Row[]>(text, values);
  const { aProposed, placed, confirmWith } = confirmationsOf(() => service);

  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, 40, 4);
  });
  afterAll(() => service.drop());

  it('answers alike for a taken unit, a full town, a household in conflict and one to be kept apart', async () => {
    await placed({ unit: 'A1-0' });
    await placed({ unit: 'A1-1' });
    const full = await aProposed({ unit: 'A1-2', region: 'SYD' });
    await placed({ unit: 'A2-0', group: 'G1' });
    const conflict = await aProposed({ unit: 'B2-0', region: 'SYD', group: 'G2' });
    const taken = await aProposed({ unit: 'A2-0', region: 'SYD' });
    const other = await placed({ unit: 'A3-0' });
    const apart = await aProposed({ unit: 'A3-1', region: 'SYD' });
    await sql(`INSERT INTO fristad.non_association (a, b, scope) VALUES ($1, $2, 'MUNICIPALITY')`, [
      `K-${other.id}`,
      `K-${apart.id}`,
    ]);
    for (const one of [full, conflict, taken, apart])
      expect(await confirmIn(service, one)).toEqual(NOT_PERMITTED);
    const free = await aProposed({ unit: 'A4-0', region: 'SYD', group: 'G2' });
    expect(await confirmIn(service, free)).toEqual(CONFIRMED);
  });

  it('takes effect once for a key, and tells the outcome again', async () => {
    const one = await placed({ unit: 'A5-0' });
    expect(await confirmIn(service, one)).toEqual(CONFIRMED);
    expect(await confirmWith(one, { version: 2 })).toEqual(refused('key-used-otherwise'));
    expect(await reportedOf(service.database, `PL-${one.id}`)).toEqual([
      'placement.proposed',
      'placement.provisional',
      'placement.confirmed',
    ]);
    expect(await confirmWith(one, { key: 'another', version: 3 })).toEqual(refused('not-proposed'));
  });

  it('takes effect once however many try the key at once', async () => {
    const one = await aProposed({ unit: 'A6-0' });
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => confirmIn(service, one)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome)))).toEqual(
      new Set([JSON.stringify(CONFIRMED)]),
    );
  });

  it('keeps nothing when the placement is not as shown, has changed, or is another region’s', async () => {
    const one = await aProposed({ unit: 'A7-0' });
    const terms = { unit: 'A7-1', arrival: ARRIVAL, departure: DEPARTURE, setAside: [] };
    expect(await confirmWith(one, { expected: terms })).toEqual(refused('not-as-shown'));
    expect(await confirmWith(one, { version: 2 })).toEqual(refused('stale'));
    expect(await confirmWith({ ...one, region: 'SYD' }, {})).toEqual(refused('no-such-placement'));
    expect(await sql(`SELECT FROM fristad.command WHERE about LIKE '%' || $1`, [`PL-${one.id}`])).toEqual([]);
    expect(await confirmIn(service, one)).toEqual(CONFIRMED);
  });

  it('confirms nothing without an approval that was used up for it', async () => {
    const one = await aProposed({ unit: 'A8-0' });
    const placement = `PL-${randomUUID()}`;
    await service.database.query(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons,
                                      groups, status, proposed_by, proposed_at)
       SELECT $1, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status,
              proposed_by, proposed_at FROM fristad.placement WHERE id = $2`,
      [placement, `PL-${one.id}`],
    );
    await judged(service.database);
    const proposal = await proposalOf(service.database, placement);
    expect(await confirmWith(one, { placement, expected: proposal, key: 'without' })).toEqual(NOT_PERMITTED);
    await approved(service.database, [placement]);
    expect(await confirmWith(one, { placement, expected: proposal, key: 'with' })).toEqual(CONFIRMED);
    expect(await confirmIn(service, one)).toEqual(NOT_PERMITTED);
  });

  it('writes an entry for each outcome, and no act when none can be written', async () => {
    const one = await placed({ unit: 'A9-0' });
    const late = await aProposed({ unit: 'A9-0' });
    await confirmIn(service, late);
    const entries = await sql(
      `SELECT operation, outcome, why, owner_region FROM audit.entry WHERE object_id IN ($1, $2) ORDER BY at, outcome`,
      [`PL-${one.id}`, `PL-${late.id}`],
    );
    expect(entries).toEqual([
      { operation: 'ALTERATION', outcome: 'DONE', why: null, owner_region: 'NORD' },
      { operation: 'ALTERATION', outcome: 'REFUSED', why: 'PLACEMENT_NOT_PERMITTED', owner_region: 'NORD' },
    ]);
    const unlucky = await aProposed({ unit: 'A9-1' });
    await sql(`ALTER TABLE audit.entry ADD CONSTRAINT no_more CHECK (false) NOT VALID`);
    await expect(confirmIn(service, unlucky)).rejects.toThrow();
    await sql(`ALTER TABLE audit.entry DROP CONSTRAINT no_more`);
    expect(await sql(`SELECT status FROM fristad.placement WHERE id = $1`, [`PL-${unlucky.id}`])).toEqual([
      { status: 'PROPOSED' },
    ]);
  });

  it('freezes the search of an actor at the fifth refusal within 30 days, and tells the auditors', async () => {
    await placed({ unit: 'A10-0' });
    const tries: unknown[] = [];
    for (let n = 0; n < 6; n += 1) {
      const outcome = await confirmWith(await aProposed({ unit: 'A10-0' }), {}, 'u-prober');
      tries.push(outcome.ok ? outcome.value.code : outcome.refusal.code);
    }
    expect(tries).toEqual([...Array.from({ length: 5 }, () => 'PLACEMENT_NOT_PERMITTED'), 'search-frozen']);
    expect(await sql(`SELECT actor, owner_region, events, days FROM fristad.search_freeze`)).toEqual([
      { actor: 'u-prober', owner_region: 'NORD', events: 5, days: 30 },
    ]);
    expect(await sql(`SELECT why, hits FROM audit.entry WHERE why = 'probing'`)).toEqual([
      { why: 'probing', hits: 5 },
    ]);
  });
});
