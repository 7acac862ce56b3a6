import { expect, it } from '@jest/globals';
import { Offers } from '../../src/offers/application/offers.port.js';
import { Clock, UnitOfWork } from '#platform';
import { NATIONAL_RUN } from '#runs';
import { approvalOf } from '../harness/service/an-approval.js';
import type { Json } from '../harness/service/a-service.js';
import { anOffer } from './an-offer.js';
import type { anOfferedCountry } from './an-offered-country.js';
import { withoutTriggers } from '../harness/database/without-triggers.js';

type Country = Awaited<ReturnType<typeof anOfferedCountry>>;

/** When an offer ends; each case takes an offer of its own. */
export const endingCases = (countryOf: () => Country): void => {
  const offer = (nth: number) => anOffer(countryOf(), nth);

  it('is held for as long as it may be answered, also on its third day', async () => {
    const { country, request, accept, placementOf } = offer(6);
    const placement = await placementOf();
    const replica = (statement: string, ...values: unknown[]) =>
      withoutTriggers(country.service.database, [statement, [placement, ...values]]);
    const aged = (hours: number) =>
      replica(
        `UPDATE fristad.offer SET made_at = now() - $2 * interval '1 hour', renewals = 1,
           until = now() + interval '1 minute' WHERE placement = $1`,
        hours,
      );
    const lapse = (at: Date) =>
      country.service.acting(NATIONAL_RUN, () =>
        country.service.app
          .get(UnitOfWork)
          .run(() => country.service.app.get(Offers, { strict: false }).lapse(at)),
      );
    const dayOver = country.service.app.get(Clock).endOf(country.nth(6).arrival).getTime();
    await aged(70);
    const { body } = await accept('third-day');
    const deadline = Math.min(Date.parse(body.until), dayOver);
    expect(Date.parse(body.heldUntil)).toBeGreaterThanOrEqual(deadline - 5_000);
    await lapse(new Date(deadline - 60_000));
    expect(await country.openOf(request)).toMatchObject({ outcome: null, approval: body.approval });
    // Refused on the fourth day: nobody is asked again, and the place is free for others.
    await aged(73);
    const no = { digest: body.digest, reason: 'MORE_TO_FIND_OUT' };
    await lapse(new Date());
    expect(await country.openOf(request)).toMatchObject({ outcome: null });
    const refused = await country.as('APPROVER', request).post(`/approvals/${body.approval}/refuse`, no);
    expect(refused.status).toBe(200);
    expect((await accept('fourth-day')).body.type).toBe('/problems/not-offered');
    await lapse(new Date());
    expect(await country.openOf(request)).toMatchObject({ outcome: 'LAPSED' });
  });

  it('is no task of its own while a second person is asked, and is one again once they refused', async () => {
    const { country, request, accept, placementOf } = offer(8);
    const placement = await placementOf();
    const tasks = async (ids: readonly unknown[]) => {
      const { body } = await country.eva(request).call('/today');
      return body.items.filter(({ id }: Json) => ids.includes(id)).map(({ kind }: Json) => kind);
    };
    expect(await tasks([placement])).toEqual(['OFFER_TO_ANSWER']);
    const { body } = await accept('today');
    expect(await tasks([placement, body.approval])).toEqual(['APPROVAL_ASKED']);
    const no = { digest: body.digest, reason: 'SAFER_OTHERWISE' };
    await country.as('APPROVER', request).post(`/approvals/${body.approval}/refuse`, no);
    expect((await tasks([placement, body.approval])).toSorted()).toEqual([
      'APPROVAL_REFUSED',
      'OFFER_TO_ANSWER',
    ]);
  });

  it('does not keep a case open: it falls back when that is closed, and is called an offer before', async () => {
    const { country, request, person, placementOf } = offer(9);
    const placement = await placementOf();
    const handling = { purpose: `CASE_HANDLING; case=${person}` };
    const atAGlance = await country.eva(request, handling).call(`/cases/${person}`);
    expect(atAGlance.body.requests).toContainEqual(
      expect.objectContaining({ id: request, outcome: 'OFFERED' }),
    );
    const content = { rule: 'case.erase', object: person, command: null };
    const eva = country.eva(request, handling);
    const approval = await approvalOf(eva, country.as('APPROVER', request, handling), content);
    const closed = await country
      .eva(request, { ...handling, approval })
      .call(`/cases/${person}/content`, { method: 'DELETE' });
    expect(closed.status).toBe(204);
    expect(await country.sql(`SELECT outcome FROM fristad.offer WHERE placement = $1`, [placement])).toEqual([
      { outcome: 'WITHDRAWN' },
    ]);
    const entries = `SELECT act FROM audit.entry WHERE object_id = $1 AND act = 'offer.withdraw'`;
    expect(await country.sql(entries, [placement])).toEqual([{ act: 'offer.withdraw' }]);
  });

  it('is declined six times in ninety days by one user, of whatever cases', async () => {
    const { country, request, eva, placementOf } = offer(11);
    const placement = await placementOf();
    const decline = (key: string) =>
      country
        .eva(request, { 'if-match': '"2"', 'idempotency-key': key })
        .post(`/placements/${placement}/offer/decline`, { reason: 'CONTACTS_NEARBY' });
    const before = (statement: string, ...values: unknown[]) =>
      withoutTriggers(country.service.database, [statement, values]);
    await before(
      `INSERT INTO fristad.offer (placement, request, unit, run, owner_region, made_at, until, day, policy, ended_at, outcome, reason,
         declined_by)
       SELECT 'PL-before-' || n, request, unit, run, owner_region, now() - interval '90 days', now() - interval '89 days', day, policy,
         now() - interval '89 days 23 hours', 'DECLINED', 'CONTACTS_NEARBY', $2
       FROM fristad.offer, generate_series(1, 6) AS n WHERE placement = $1`,
      placement,
      eva,
    );
    const seventh = await decline('seventh');
    expect([seventh.status, seventh.body.type]).toEqual([429, '/problems/no-decline-left']);
    await before(
      `UPDATE fristad.offer SET ended_at = now() - interval '90 days 1 hour', made_at = made_at - interval '1 day'
       WHERE placement = 'PL-before-1'`,
    );
    expect((await decline('sixth')).status).toBe(200);
    await before(`DELETE FROM fristad.offer WHERE placement LIKE 'PL-before-%'`);
  });
};
