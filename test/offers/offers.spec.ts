import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openToTheCase, type Plan } from '#scoring';
import { engines } from '../harness/database/index.js';
import { proposalOf } from '../harness/a-country.js';
import { approvalOf } from '../harness/service/an-approval.js';
import type { Json } from '../harness/service/a-service.js';
import { renewingCases } from './renewing-cases.js';
import { unableCases } from './unable-cases.js';
import { anOfferedCountry, requestOf, scenario } from './an-offered-country.js';
import { withoutTriggers } from '../harness/database/without-triggers.js';

describe.each(engines)('what a plan found is offered ($name)', (engine) => {
  let country: Awaited<ReturnType<typeof anOfferedCountry>>;
  beforeAll(async () => {
    country = await anOfferedCountry(engine);
  });
  afterAll(() => country.service.drop());

  const change = (request: string, version: number, asked: Json = {}) => {
    const { act = 'decline', ...body } = asked;
    return async (key: string) => {
      const { placement } = await country.openOf(request);
      const headers = { 'if-match': `"${version}"`, 'idempotency-key': key };
      return country.eva(request, headers).post(`/placements/${placement}/offer/${act}`, body);
    };
  };

  it('to each request that it places, once, and is held', async () => {
    await country.look();
    for (const { request, unit, arrival, departure } of country.plan.assignments) {
      const items = await country.offersOf(request);
      expect(items).toEqual([expect.objectContaining({ request, unit, arrival, departure, outcome: null })]);
      expect(
        await country.sql(`SELECT status FROM fristad.placement WHERE id = $1`, [items[0]!.placement]),
      ).toEqual([{ status: 'PROVISIONAL' }]);
    }
    for (const { request } of country.plan.unplaced) expect(await country.offersOf(request)).toEqual([]);
  });

  it('to no request that it does not place, whose coordinator is told why, and of nobody else', async () => {
    const [{ request, ruledOut }] = country.plan.unplaced as readonly [Plan['unplaced'][number]];
    const none = await country.eva(request).call(`/requests/${request}/no-offer`);
    expect(none.status).toBe(200);
    const open = Object.entries(ruledOut).filter(([constraint]) => openToTheCase.ofConstraint(constraint));
    expect(none.body.ruledOut).toEqual(Object.fromEntries(open));
    expect(none.body.admitted === 0).toBe(none.body.relaxations.length > 0);
    expect(none.body.sentence).toMatch(/suits? the request/);
    const answers = await Promise.all(
      country.plan.unplaced.map(async ({ request: id }) => {
        const { admitted, why } = (await country.eva(id).call(`/requests/${id}/no-offer`)).body;
        return `${admitted === 0 ? 'none suits' : 'some suit'}: ${why}`;
      }),
    );
    expect(new Set(answers)).toEqual(
      new Set(['none suits: NO_UNIT_SUITS', 'some suit: SUITABLE_UNITS_NOT_FREE']),
    );
    const others = country.plan.unplaced.flatMap(({ request: id }) =>
      id === request ? [] : [requestOf(id).person],
    );
    for (const person of others) expect(none.text).not.toContain(person);
    const placed = country.nth(0).request;
    const has = await country.eva(placed).call(`/requests/${placed}/no-offer`);
    expect([has.status, has.body.type]).toEqual([409, '/problems/has-a-place']);
    expect((await country.as('APPROVER', request).call(`/requests/${request}/no-offer`)).status).toBe(404);
  });

  describe('or found nothing', () => unableCases(() => country));

  it('with all that may be known of the place, to coordinator and approver of its case alone', async () => {
    const { request, unit, strains } = country.nth(0);
    const { placement } = await country.openOf(request);
    const answer = await country.eva(request).call(`/placements/${placement}/offer`);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
    const whole = scenario.units.find(({ id }) => id === unit)!;
    const town = scenario.localities.find(({ code }) => code === whole.locality)!;
    expect(answer.body.place).toMatchObject({
      locality: town.name,
      beds: whole.beds,
      features: whole.features,
    });
    expect(answer.text).not.toContain(String(whole.location[0]));
    const constraints = answer.body.strains.map(({ constraint }: Json) => constraint);
    const known = strains.map(({ constraint }) => constraint);
    expect(known).toEqual(expect.arrayContaining(constraints));
    expect((await country.as('APPROVER', request).call(`/placements/${placement}/offer`)).text).toBe(
      answer.text,
    );
    const { region, person } = requestOf(request);
    const stranger = { sub: 'u-x', roles: [`COORDINATOR:${region === 'NORD' ? 'SYD' : 'NORD'}`] };
    const asked = country.service.as(stranger, { purpose: `PLACEMENT_MATCHING; case=${person}` });
    expect((await asked.call(`/placements/${placement}/offer`)).status).toBe(404);
    expect((await asked.call(`/requests/${request}/offers`)).status).toBe(404);
  });

  it('waits in the day of its coordinator until it falls back, and is no arrival', async () => {
    const { request } = country.nth(0);
    const offer = await country.openOf(request);
    const { body } = await country.eva(request).call('/today');
    const about = { id: offer.placement, case: offer.person, due: offer.until, since: offer.madeAt };
    expect(body.items.filter(({ id }: Json) => id === offer.placement)).toEqual([
      { kind: 'OFFER_TO_ANSWER', ...about, urgency: requestOf(request).urgency, overdue: false },
    ]);
  });

  it('is taken with a second person, and does not count as probing', async () => {
    const { request } = country.nth(1);
    const { placement } = await country.openOf(request);
    const command = await proposalOf(country.service.database, String(placement));
    const second = country.as('APPROVER', request);
    const approval = await approvalOf(country.eva(request), second, {
      ...{ rule: 'placement.confirm', object: String(placement), command },
    });
    const headers = { approval, 'if-match': '"2"', 'idempotency-key': 'take' };
    const confirmed = await country.eva(request, headers).post(`/placements/${placement}/confirm`, command);
    expect(confirmed.body).toEqual({ code: 'CONFIRMED', version: 3 });
    expect(await country.openOf(request)).toMatchObject({ outcome: 'ACCEPTED', version: 3 });
    expect(await country.sql(`SELECT FROM fristad.probing_event`)).toEqual([]);
    expect((await country.eva(request).call(`/placements/${placement}/offer`)).status).toBe(409);
  });

  it('declined, it is out for the request, in the next plan and for whoever would propose it', async () => {
    const { request, unit, arrival } = country.nth(2);
    const decline = change(request, 2, { reason: 'CONTACTS_NEARBY' });
    expect((await change(request, 1, { reason: 'CONTACTS_NEARBY' })('stale')).status).toBe(412);
    expect((await change(request, 2, { reason: 'NO_SUCH' })('odd')).status).toBe(422);
    const declined = await decline('no');
    expect([declined.status, declined.body.outcome, declined.body.reason]).toEqual([
      ...[200, 'DECLINED', 'CONTACTS_NEARBY'],
    ]);
    const onRecord = await country.sql<{ of: string; held: string }>(
      `SELECT e.decision_digest AS of, d.digest AS held FROM audit.entry e JOIN fristad.decision_record d ON d.placement = e.object_id
       WHERE e.act = 'offer.decline' AND e.outcome = 'DONE' AND d.act = 'OFFER' AND e.object_id = $1`,
      [declined.body.placement],
    );
    expect(onRecord.map(({ of, held }) => of === held)).toEqual([true]);
    expect((await decline('no')).body).toEqual(declined.body);
    expect((await change(request, 3, { reason: 'CONTACTS_NEARBY' })('again')).status).toBe(409);
    const proposed = await country.eva(request).post(`/requests/${request}/placements`, { unit, arrival });
    expect(proposed.body).toMatchObject({ type: '/problems/does-not-suit' });
    expect(proposed.text).toContain('not-declined');
    const next = await country.planned();
    const again = next.assignments.find((one) => one.request === request);
    expect(again?.unit).not.toBe(unit);
    await country.look();
    const [latest] = await country.offersOf(request);
    if (again) expect(latest).toMatchObject({ unit: again.unit, outcome: null });
  });

  describe('and renewed', () => renewingCases(() => country, change));

  it('falls back by itself, and a plan is wanted', async () => {
    const { request } = country.nth(4);
    const { placement } = await country.openOf(request);
    await country.sql(`UPDATE fristad.offer SET until = made_at + interval '1 ms' WHERE placement = $1`, [
      placement,
    ]);
    await country.sql(`DELETE FROM fristad.plan_wanted`);
    expect((await change(request, 2, { reason: 'OTHER_PLACE_FOUND' })('late')).status).toBe(409);
    await country.look();
    expect(await country.openOf(request)).toMatchObject({ outcome: 'LAPSED', version: 3 });
    expect(await country.sql(`SELECT cause FROM fristad.plan_wanted`)).toEqual([{ cause: 'STAY' }]);
    const entries = `SELECT act, outcome FROM audit.entry WHERE object_id = $1 AND act = 'offer.lapse'`;
    expect(await country.sql(entries, [placement])).toEqual([{ act: 'offer.lapse', outcome: 'DONE' }]);
  });

  it('falls back where its request is changed', async () => {
    const { request } = country.nth(5);
    const [{ version } = { version: 0 }] = await country.sql<{ version: number }>(
      `SELECT version FROM fristad.placement_request WHERE id = $1`,
      [request],
    );
    const headers = { 'if-match': `"${version}"`, 'idempotency-key': 'park' };
    const parked = await country
      .eva(request, headers)
      .post(`/requests/${request}/park`, { reason: 'SAFE_FOR_NOW' });
    expect(parked.status).toBe(200);
    const fallen = await country.openOf(request);
    expect(fallen).toMatchObject({ outcome: 'WITHDRAWN' });
    const entries = `SELECT act FROM audit.entry WHERE object_id = $1 AND act LIKE 'offer.w%'`;
    expect(await country.sql(entries, [fallen.placement])).toEqual([{ act: 'offer.withdraw' }]);
  });

  it('is declined three times a day at most', async () => {
    const { request } = country.nth(6);
    const { placement } = await country.openOf(request);
    const others = country.plan.assignments.slice(0, 3).map((one) => one.request);
    await withoutTriggers(
      country.service.database,
      [
        `UPDATE fristad.offer SET ended_at = now(), outcome = 'DECLINED', reason = 'CONTACTS_NEARBY', declined_by = 'u-else'
         WHERE request = ANY ($1)`,
        [others],
      ],
      [
        `UPDATE fristad.placement SET person = (SELECT person FROM fristad.placement WHERE id = $1) WHERE request = ANY ($2)`,
        [placement, others],
      ],
    );
    const fourth = await change(request, 2, { reason: 'CONTACTS_NEARBY' })('fourth');
    expect([fourth.status, fourth.body.type]).toEqual([429, '/problems/no-decline-left-today']);
    expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(0);
    const before = `UPDATE fristad.offer SET ended_at = ended_at - interval '1 day' WHERE request = $1`;
    await withoutTriggers(country.service.database, [before, [others[0]]]);
    expect((await change(request, 2, { reason: 'CONTACTS_NEARBY' })('third')).status).toBe(200);
  });
});
