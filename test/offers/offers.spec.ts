import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import { OfferByItself } from '#offers';
import { WorkRuns } from '#runs';
import type { Plan } from '#scoring';
import { engines } from '../harness/database/index.js';
import { shownOf } from '../harness/a-country.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { aService, type Json } from '../harness/service/a-service.js';

const scenario = generateScenario({ requests: 24, units: 90, territories: 8, seed: 4, scarcity: 0.6 });
const requestOf = (id: string) => {
  const request = scenario.requests.find((one) => one.id === id);
  if (request === undefined) throw new RangeError(id);
  return request;
};

describe.each(engines)('what a plan found is offered ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let plan: Plan;
  const sql = <Row>(text: string, values: unknown[] = []) => service.database.query<Row[]>(text, values);
  const look = () => service.app.get(OfferByItself).look();
  const as = (role: string, request: string, more: object = {}) => {
    const { region, person } = requestOf(request);
    const purpose = `PLACEMENT_MATCHING; case=${person}`;
    return service.as({ sub: `u-${role}-${region}`, roles: [`${role}:${region}`] }, { purpose, ...more });
  };
  const eva = (request: string, more: object = {}) => as('COORDINATOR', request, more);
  const planned = async (): Promise<Plan> => {
    const { body } = await service.post('/runs', {});
    await (await service.ask(`/runs/${body.id}/events`)).text();
    return (await service.call(`/runs/${body.id}/plan`)).body as Plan;
  };
  const offersOf = async (request: string): Promise<readonly Json[]> =>
    (await eva(request).call(`/requests/${request}/offers`)).body.items;
  const openOf = async (request: string): Promise<Json> => (await offersOf(request))[0]!;
  const nth = (index: number) => plan.assignments[index]!;
  const change = (request: string, version: number, asked: Json = {}) => {
    const { act = 'decline', ...body } = asked;
    return async (key: string) => {
      const { placement } = await openOf(request);
      const headers = { 'if-match': `"${version}"`, 'idempotency-key': key };
      return eva(request, headers).post(`/placements/${placement}/offer/${act}`, body);
    };
  };

  beforeAll(async () => {
    service = await aService(engine);
    if (engine.name === 'postgresql')
      await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
    expect((await service.post('/scenarios', scenario)).status).toBe(201);
    for (const { region, person } of scenario.requests)
      await service.assign(`u-COORDINATOR-${region}`, person);
    plan = await planned();
    expect(plan.assignments.length).toBeGreaterThan(7);
    await look();
  });
  afterAll(() => service.drop());

  it('to each request that it places, once, and is held', async () => {
    await look();
    for (const { request, unit, arrival, departure } of plan.assignments) {
      const items = await offersOf(request);
      expect(items).toEqual([expect.objectContaining({ request, unit, arrival, departure, outcome: null })]);
      expect(await sql(`SELECT status FROM fristad.placement WHERE id = $1`, [items[0]!.placement])).toEqual([
        { status: 'PROVISIONAL' },
      ]);
    }
    for (const { request } of plan.unplaced) expect(await offersOf(request)).toEqual([]);
  });

  it('with all that may be known of the place, to coordinator and approver of its case alone', async () => {
    const { request, unit, strains } = nth(0);
    const { placement } = await openOf(request);
    const shown = await eva(request).call(`/placements/${placement}/offer`);
    expect([shown.status, shown.headers.get('etag')]).toEqual([200, '"2"']);
    const whole = scenario.units.find(({ id }) => id === unit)!;
    const town = scenario.localities.find(({ code }) => code === whole.locality)!;
    expect(shown.body.place).toMatchObject({
      locality: town.name,
      beds: whole.beds,
      features: whole.features,
    });
    expect(shown.text).not.toContain(String(whole.location[0]));
    const told = shown.body.strains.map(({ constraint }: Json) => constraint);
    const known = strains.map(({ constraint }) => constraint);
    expect(known).toEqual(expect.arrayContaining(told));
    expect((await as('APPROVER', request).call(`/placements/${placement}/offer`)).text).toBe(shown.text);
    const { region, person } = requestOf(request);
    const stranger = { sub: 'u-x', roles: [`COORDINATOR:${region === 'NORD' ? 'SYD' : 'NORD'}`] };
    const asked = service.as(stranger, { purpose: `PLACEMENT_MATCHING; case=${person}` });
    expect((await asked.call(`/placements/${placement}/offer`)).status).toBe(404);
    expect((await asked.call(`/requests/${request}/offers`)).status).toBe(404);
  });

  it('waits in the day of its coordinator until it falls back, and is no arrival', async () => {
    const { request } = nth(0);
    const offer = await openOf(request);
    const { body } = await eva(request).call('/today');
    const about = { id: offer.placement, case: offer.person, due: offer.until, since: offer.madeAt };
    expect(body.items.filter(({ id }: Json) => id === offer.placement)).toEqual([
      { kind: 'OFFER_TO_ANSWER', ...about, urgency: requestOf(request).urgency },
    ]);
  });

  it('is taken with a second person, and does not count as probing', async () => {
    const { request } = nth(1);
    const { placement } = await openOf(request);
    const command = await shownOf(service.database, String(placement));
    const second = as('APPROVER', request);
    const approval = await approvalOf(eva(request), second, {
      ...{ rule: 'placement.confirm', object: String(placement), command },
    });
    const headers = { approval, 'if-match': '"2"', 'idempotency-key': 'take' };
    const confirmed = await eva(request, headers).post(`/placements/${placement}/confirm`, command);
    expect(confirmed.body).toEqual({ code: 'CONFIRMED', version: 3 });
    expect(await openOf(request)).toMatchObject({ outcome: 'ACCEPTED', version: 3 });
    expect(await sql(`SELECT FROM fristad.probing_event`)).toEqual([]);
    expect((await eva(request).call(`/placements/${placement}/offer`)).status).toBe(404);
  });

  it('can’t be taken by anybody else', async () => {
    const [held, other] = [nth(0), plan.unplaced[0]!];
    const { placement } = await openOf(held.request);
    const stands = `
      SELECT "national".broken_by(ROW('K-nobody', '{}', '{}', p.persons, p.unit, daterange(p.arrival, p.departure),
        "national".policy_in_force(), NULL, $2, NULL)::"national".stay) AS broken
      FROM fristad.placement p WHERE p.id = $1`;
    const [row] = await sql<{ broken: string[] }>(stands, [placement, other.request]);
    expect(row?.broken.join()).toMatch(/one-household-per-unit|beds-in-shared-unit|saturation-cap/);
  });

  it('declined, it is out for the request, in the next plan and for whoever would propose it', async () => {
    const { request, unit, arrival } = nth(2);
    const decline = change(request, 2, { reason: 'CONTACTS_NEARBY' });
    expect((await change(request, 1, { reason: 'CONTACTS_NEARBY' })('stale')).status).toBe(412);
    expect((await change(request, 2, { reason: 'NO_SUCH' })('odd')).status).toBe(422);
    const declined = await decline('no');
    expect([declined.status, declined.body.outcome, declined.body.reason]).toEqual([
      ...[200, 'DECLINED', 'CONTACTS_NEARBY'],
    ]);
    expect((await decline('no')).body).toEqual(declined.body);
    expect((await change(request, 3, { reason: 'CONTACTS_NEARBY' })('again')).status).toBe(409);
    const proposed = await eva(request).post(`/requests/${request}/placements`, { unit, arrival });
    expect(proposed.body).toMatchObject({ type: '/problems/does-not-suit' });
    expect(proposed.text).toContain('not-declined');
    const next = await planned();
    const again = next.assignments.find((one) => one.request === request);
    expect(again?.unit).not.toBe(unit);
    await look();
    const [latest] = await offersOf(request);
    if (again) expect(latest).toMatchObject({ unit: again.unit, outcome: null });
  });

  it('is renewed once', async () => {
    const { request } = nth(3);
    const before = await openOf(request);
    const renewed = await change(request, 2, { act: 'renew' })('once');
    expect([renewed.status, renewed.body.renewed]).toEqual([200, true]);
    expect(Date.parse(renewed.body.until)).toBeGreaterThan(Date.parse(String(before.until)));
    expect((await change(request, 2, { act: 'renew' })('twice')).body.type).toBe('/problems/renewed-already');
  });

  it('falls back by itself, and a plan is wanted', async () => {
    const { request } = nth(4);
    const { placement } = await openOf(request);
    await sql(`UPDATE fristad.offer SET until = made_at + interval '1 ms' WHERE placement = $1`, [placement]);
    await sql(`DELETE FROM fristad.plan_wanted`);
    expect((await change(request, 2, { reason: 'OTHER_PLACE_FOUND' })('late')).status).toBe(409);
    await look();
    expect(await openOf(request)).toMatchObject({ outcome: 'LAPSED', version: 3 });
    expect(await sql(`SELECT cause FROM fristad.plan_wanted`)).toEqual([{ cause: 'STAY' }]);
    const entries = `SELECT act, outcome FROM audit.entry WHERE object_id = $1 AND act = 'offer.lapse'`;
    expect(await sql(entries, [placement])).toEqual([{ act: 'offer.lapse', outcome: 'DONE' }]);
  });

  it('falls back where its request is changed', async () => {
    const { request } = nth(5);
    const [{ version } = { version: 0 }] = await sql<{ version: number }>(
      `SELECT version FROM fristad.placement_request WHERE id = $1`,
      [request],
    );
    const headers = { 'if-match': `"${version}"`, 'idempotency-key': 'park' };
    const parked = await eva(request, headers).post(`/requests/${request}/park`, { reason: 'SAFE_FOR_NOW' });
    expect(parked.status).toBe(200);
    expect(await openOf(request)).toMatchObject({ outcome: 'WITHDRAWN' });
  });
});
