import { expect, it } from '@jest/globals';
import type { Said } from '../harness/service/an-issuer.js';
import { dayFromNow } from '../harness/a-stay.js';
import { eva, lea } from '../harness/a-request.js';
import { UNITS, householdsThatLive } from './households-that-live.js';

type Living = ReturnType<typeof householdsThatLive>;

/** What becomes of it afterwards. */
export const movingCases = ({
  key,
  sql,
  by,
  stayOf,
  caseOf,
  lives,
  of,
  named,
  transfer,
  planned,
}: Living): void => {
  it('closes by itself once the household arrives elsewhere', async () => {
    const [it] = await of('one');
    const { offer } = it!.transfer;
    const matching = (said: Said) => by(said, caseOf('one'), 'PLACEMENT_MATCHING');
    const act = async (name: string, body: object, version: number) => {
      const headers = { 'if-match': `"${version}"`, ...key() };
      const done = await matching(eva).post(`/placements/${offer}/${name}`, body, headers);
      if (done.status !== 200) throw new Error(done.text);
      return done.body;
    };
    const { approval, digest } = await act('offer/accept', {}, 2);
    const given = await matching(lea).post(`/approvals/${approval}/give`, { digest });
    expect(given.body.outcome).toBe('CONFIRMED');
    expect(await of('one')).toEqual([
      expect.objectContaining({
        ...{ id: it!.id, status: 'LEAVING', version: 2 },
        transfer: { ...it!.transfer, status: 'CONFIRMED' },
      }),
    ]);
    const arrived = await by(eva, caseOf('one')).post(
      `/placements/${offer}/arrival`,
      { on: dayFromNow(0) },
      { 'if-match': '"3"', ...key() },
    );
    expect(arrived.body.status).toBe('ARRIVED');
    expect(await of('one')).toEqual([]);
    expect(await of('one', eva, '&closed=yes')).toEqual([
      expect.objectContaining({ id: it!.id, status: 'ENDED', due: null, overdue: false }),
    ]);
  });

  it('is late again where no place was found, and where it is asked for no more', async () => {
    await sql(`INSERT INTO fristad.unit_void VALUES ($1, daterange($2, $3), 'ADDRESS_EXPOSED')`, [
      ...[UNITS.far, dayFromNow(-1), dayFromNow(60)],
    ]);
    await sql(`
      UPDATE fristad.housing_unit u SET available = '[2026-01-01,2026-01-02)', version = version + 1
      WHERE NOT EXISTS (SELECT FROM fristad.placement p WHERE p.unit = u.id)`);
    const counts = async () => (await by(lea).call('/today')).body.counts.INCIDENT;
    const [open] = await of('far');
    expect([open!.constraint, open!.status, await counts()]).toEqual(['free-for-the-whole-stay', 'OPEN', 1]);
    await sql(`UPDATE fristad.incident SET opened_at = opened_at - interval '4 hours' WHERE id = $1`, [
      open!.id,
    ]);
    expect(await of('far', eva, '&overdue=yes')).toHaveLength(1);
    const asked = await transfer(eva, { constraint: 'free-for-the-whole-stay' });
    const [{ request }] = asked.body.transfers;
    expect(await of('far')).toEqual([
      expect.objectContaining({ status: 'LEAVING', overdue: false, version: 2 }),
    ]);
    expect([await of('far', eva, '&overdue=yes'), await counts()]).toEqual([[], undefined]);
    const town = `SELECT excluded_localities FROM fristad.placement_request WHERE id = $1`;
    expect(await sql(town, [request])).toEqual([{ excluded_localities: ['B2'] }]);
    await planned();
    const [none] = await of('far', eva, '&overdue=yes');
    expect(none).toMatchObject({
      status: 'OPEN',
      transfer: { request, status: 'NO_PLACE_FOUND', offer: null },
    });
    const done = await sql(`SELECT id FROM fristad.solver_run ORDER BY requested_at DESC LIMIT 1`);
    expect([none!.transfer.run, await counts()]).toEqual([done[0]!.id, 1]);
    const why = await by(eva, caseOf('far'), 'PLACEMENT_MATCHING').call(`/requests/${request}/no-offer`);
    expect(why.body.why).toBe('SUITABLE_UNITS_NOT_FREE');
    expect((await transfer(eva, named([none!]))).body.type).toBe('/problems/asked-already');
    const withdrawn = await by(eva, caseOf('far')).post(
      `/requests/${request}/withdraw`,
      { reason: 'NO_LONGER_NEEDED' },
      { 'if-match': '"1"', ...key() },
    );
    expect(withdrawn.status).toBe(200);
    expect(await of('far')).toEqual([
      expect.objectContaining({ status: 'OPEN', transfer: expect.objectContaining({ status: 'WITHDRAWN' }) }),
    ]);
    const kept = await sql(`SELECT 1 FROM fristad.emergency_transfer WHERE reason = 'INCIDENT'`);
    expect(kept).toHaveLength(5);
  });

  it('is asked for where somebody lives, and leaves out who does not yet', async () => {
    await lives('next', 'CONFIRMED', 3);
    const [next] = await of('next');
    expect(next).toMatchObject({ constraint: 'free-for-the-whole-stay', urgency: 'SHORT_NOTICE' });
    const no = await transfer(eva, named([...(await of('far')), next!]));
    expect([no.status, no.body.type, no.body.pointer]).toEqual([
      409,
      '/problems/not-lived-in',
      '/incidents/1',
    ]);
    const all = await transfer(eva, { constraint: 'free-for-the-whole-stay' });
    expect(all.body).toEqual({
      transfers: [
        expect.objectContaining({
          placement: stayOf('far'),
          person: caseOf('far'),
          incidents: [expect.any(String)],
        }),
      ],
      left: [{ incident: next!.id, code: 'not-lived-in' }],
    });
  });
};
