import { expect, it } from '@jest/globals';
import { dateOf, dayOf, isoDate, plusDays } from '#kernel';
import type { Caller, Json } from '../harness/service/a-caller.js';
import type { TestService } from '../harness/service/a-service.js';
import { TODAY } from '../harness/service/the-day.js';
import { withoutTriggers } from '../harness/database/without-triggers.js';
import { heardAsItIsAsked } from './heard-as-it-is-asked.js';

const LONGER = dateOf(plusDays(dayOf(isoDate(TODAY)), 25));

export type Fleeing = {
  readonly service: TestService;
  readonly region: string;
  readonly case: string;
  /** The placement in which the household lives. */
  readonly lives: string;
  readonly offered: (request: unknown) => Promise<void>;
};

/** A household that lives somewhere and must leave at once. */
export const emergencyCases = (world: () => Fleeing): void => {
  let keys = 0;
  const key = (version?: number) => ({
    'idempotency-key': `flight-${keys++}`,
    ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  });
  const by = (sub: string, role: string, purpose = 'PLACEMENT_MATCHING'): Caller =>
    world().service.as({ sub, roles: [role] }, { purpose: `${purpose}; case=${world().case}` });
  const eva = (purpose?: string) => by('u-COORDINATOR', `COORDINATOR:${world().region}`, purpose);
  const lea = () => by('u-APPROVER', `APPROVER:${world().region}`);
  const elsewhere = () => (world().region === 'NORD' ? 'SYD' : 'NORD');
  const noor = (purpose?: string) => by('u-far', `APPROVER:${elsewhere()}`, purpose);
  const sql = <Row>(text: string, values: unknown[] = []) =>
    world().service.database.query<Row[]>(text, values);
  const stayOf = async (id: unknown) =>
    (
      await sql<Json>(
        `SELECT arrival, departure, status, version, unit FROM fristad.placement WHERE id = $1`,
        [id],
      )
    )[0]!;
  /** As if it had begun five days ago. */
  const began = async (id: string) => {
    const move = `UPDATE fristad.placement SET arrival = $2::date - 5, departure = $3 WHERE id = $1`;
    await withoutTriggers(world().service.database, [move, [id, TODAY, LONGER]]);
  };
  const flee = async (from: string, reason = 'ADDRESS_EXPOSED', headers = key()) =>
    eva('INCIDENT').post(
      `/placements/${from}/emergency-transfer`,
      { reason },
      {
        'if-match': `"${(await stayOf(from)).version}"`,
        ...headers,
      },
    );
  const offerOf = async (request: string): Promise<Json> => {
    await world().offered(request);
    const [open] = (await eva().call(`/requests/${request}/offers`)).body.items;
    return open;
  };
  const accept = async ({ placement, version }: Json) =>
    (await eva().post(`/placements/${placement}/offer/accept`, {}, key(version))).body;
  const tasks = async (caller: Caller, kind: string) =>
    (await caller.call('/today')).body.items.filter((one: Json) => one.kind === kind);
  const purposes = {
    eva: () => eva('CASE_HANDLING'),
    lea: () => by('u-APPROVER', `APPROVER:${world().region}`, 'CASE_HANDLING'),
  };

  const isHeard = (question: string) =>
    heardAsItIsAsked(world(), question, [noor('CASE_HANDLING'), purposes.lea(), purposes.eva()]);

  let next = '';
  let fled = '';

  it('is asked for in one act, offered by itself, and stays until it arrives elsewhere', async () => {
    const { lives } = world();
    await began(lives);
    const before = await stayOf(lives);
    const given = key();
    const asked = await flee(lives, 'ADDRESS_EXPOSED', given);
    expect([asked.status, asked.body.leaves]).toEqual([201, lives]);
    expect((await flee(lives, 'ADDRESS_EXPOSED', given)).body).toEqual(asked.body);
    expect((await flee(lives)).body.type).toBe('/problems/asked-already');
    fled = asked.body.request;
    expect(asked.headers.get('location')).toBe(`/api/requests/${fled}`);
    const request = (await eva('CASE_HANDLING').call(`/requests/${fled}`)).body;
    expect(request).toMatchObject({ urgency: 'EMERGENCY', status: 'GRANTED', leaves: lives, nights: 14 });
    expect(request.arrival.earliest).toBe(TODAY);
    const offer = await offerOf(fled);
    next = offer.placement;
    const towns = await sql<{ locality: string }>(
      `SELECT DISTINCT locality FROM fristad.housing_unit WHERE id IN ($1, $2)`, [before.unit, offer.unit]); // prettier-ignore
    expect(towns).toHaveLength(2);
    expect(await stayOf(lives)).toEqual(before);
    expect((await eva('CASE_HANDLING').call(`/placements/${next}`)).body.transfers).toBe(lives);
    const found = (await purposes.eva().call('/findings')).body.items;
    expect(found.filter(({ placement }: Json) => [lives, next].includes(placement))).toEqual([]);
  });

  it('is approved by an approver of any region, and ends on the day of the new arrival', async () => {
    const { lives } = world();
    const accepted = await accept(await offerOf(fled));
    const listed = (await noor().call('/approvals')).body.items;
    expect(listed.map(({ id }: Json) => id)).toContain(accepted.approval);
    await isHeard(accepted.approval);
    const question = await noor().call(`/approvals/${accepted.approval}`);
    expect(question.body).toMatchObject({ rule: 'placement.confirm-in-emergency', object: next });
    expect(question.body.subject.record.request.urgency).toBe('EMERGENCY');
    const given = await noor().post(`/approvals/${accepted.approval}/give`, { digest: accepted.digest });
    expect([given.status, given.body.outcome]).toEqual([200, 'CONFIRMED']);
    const { arrival } = await stayOf(next);
    expect(await stayOf(lives)).toMatchObject({ departure: arrival, status: 'ARRIVED' });
    // Of what else is asked in the region, somebody of another has no part.
    const content = { rule: 'case.erase', object: world().case, command: null };
    const other = await eva('CASE_HANDLING').post('/approvals', content);
    expect((await noor().call(`/approvals/${other.body.id}`)).status).toBe(404);
  });

  it('is reviewed by the own region in its time, once, which changes no stay', async () => {
    const [waits] = await tasks(purposes.lea(), 'TRANSFER_TO_REVIEW');
    expect(waits).toMatchObject({ id: fled, case: world().case, overdue: false });
    const hours = (Date.parse(waits.due) - Date.parse(waits.since)) / 3_600_000;
    expect(hours).toBeCloseTo(24, 1);
    const overdue = async () => (await lea().call('/emergency-transfers?overdue=yes')).body.items;
    expect(await overdue()).toEqual([]);
    await sql(`UPDATE fristad.emergency_transfer SET review_due = now() - interval '1 second' WHERE request = $1`, [fled]); // prettier-ignore
    expect(await overdue()).toEqual([
      expect.objectContaining({ id: fled, status: 'TO_REVIEW', approvedBy: 'u-far' }),
    ]);
    expect((await purposes.lea().call('/today')).body.overdue).toMatchObject({ TRANSFER_TO_REVIEW: 1 });
    const review = (who: Caller, body: object) =>
      who.post(`/emergency-transfers/${fled}/review`, body, key());
    const objects = { outcome: 'OBJECTED', reason: 'COULD_HAVE_WAITED' };
    expect((await review(noor(), objects)).status).toBe(404);
    expect((await review(eva(), objects)).status).toBe(404);
    const bare = await review(lea(), { outcome: 'OBJECTED' });
    expect([bare.status, bare.body.errors[0].pointer]).toEqual([422, '/reason']);
    const odd = await review(lea(), { ...objects, outcome: 'UPHELD' });
    expect([odd.status < 500, odd.body.errors[0].pointer]).toEqual([true, '/reason']);
    const stood = [await stayOf(next), await stayOf(world().lives)];
    const done = await review(lea(), objects);
    expect(done.body).toMatchObject({
      status: 'OBJECTED',
      objection: 'COULD_HAVE_WAITED',
      reviewedBy: 'u-APPROVER',
    });
    expect((await review(lea(), { outcome: 'UPHELD' })).body.type).toBe('/problems/reviewed-already');
    expect([await stayOf(next), await stayOf(world().lives)]).toEqual(stood);
    expect(await tasks(purposes.lea(), 'TRANSFER_TO_REVIEW')).toEqual([]);
    expect(await tasks(purposes.eva(), 'TRANSFER_OBJECTED')).toEqual([expect.objectContaining({ id: fled })]);
    const events = (await purposes.eva().call('/events?limit=500')).body.items;
    expect(events.filter(({ subject }: Json) => subject === fled).map(({ kind }: Json) => kind)).toEqual([
      ...['emergency-transfer.asked', 'emergency-transfer.to-be-reviewed', 'emergency-transfer.objected'],
    ]);
  });

  it('has left once it has arrived there', async () => {
    const { version, arrival } = await stayOf(next);
    const arrived = await eva('CASE_HANDLING').post(
      `/placements/${next}/arrival`,
      { on: arrival },
      key(version),
    );
    expect([arrived.status, arrived.text]).toEqual([200, expect.any(String)]);
    expect(await stayOf(world().lives)).toMatchObject({ departure: arrival, status: 'DEPARTED' });
    const { items } = (await eva('CASE_HANDLING').call(`/cases/${world().case}/timeline`)).body;
    expect(items.map(({ kind }: Json) => kind)).toEqual(
      expect.arrayContaining([
        'TRANSFER_ASKED_IN_AN_EMERGENCY',
        'EMERGENCY_TRANSFER_TO_REVIEW',
        'EMERGENCY_TRANSFER_REVIEWED',
      ]),
    );
  });

  it('stays where it was when it never arrives; what its own region approved is not reviewed', async () => {
    await began(next);
    const again = (await flee(next, 'UNIT_LOST')).body.request;
    const offer = await offerOf(again);
    expect(offer.unit).not.toBe((await stayOf(next)).unit);
    const accepted = await accept(offer);
    const given = await lea().post(`/approvals/${accepted.approval}/give`, { digest: accepted.digest });
    expect(given.body.outcome).toBe('CONFIRMED');
    const listed = (await lea().call('/emergency-transfers')).body.items;
    expect(listed.map(({ status }: Json) => status).toSorted()).toEqual(['CONFIRMED', 'OBJECTED']);
    expect(await stayOf(next)).toMatchObject({ departure: offer.arrival });
    const missed = await eva('CASE_HANDLING').post(
      `/placements/${offer.placement}/non-arrival`,
      { on: offer.arrival, reason: 'TRANSPORT_FAILED' },
      key((await stayOf(offer.placement)).version),
    );
    expect(missed.body.status).toBe('NOT_ARRIVED');
    expect(await stayOf(next)).toMatchObject({ departure: LONGER, status: 'ARRIVED' });
    const entries = `SELECT act FROM audit.entry WHERE object_id = $1 AND act = 'placement.go-on' AND outcome = 'DONE'`;
    expect(await sql(entries, [next])).toEqual([{ act: 'placement.go-on' }]);
    const { version } = (await eva('CASE_HANDLING').call(`/requests/${again}/status`)).body;
    const withdrawn = await eva('CASE_HANDLING').post(`/requests/${again}/withdraw`, { reason: 'NO_LONGER_NEEDED' }, key(version)); // prettier-ignore
    expect(withdrawn.status).toBe(200);
  });

  it('is asked for where somebody lives, and three times in thirty days', async () => {
    const third = await flee(next, 'THREAT_CHANGED');
    expect(third.status).toBe(201);
    const { version } = (await eva('CASE_HANDLING').call(`/requests/${third.body.request}/status`)).body;
    await eva('CASE_HANDLING').post(`/requests/${third.body.request}/withdraw`, { reason: 'NO_LONGER_NEEDED' }, key(version)); // prettier-ignore
    expect((await flee(next)).body.type).toBe('/problems/no-emergency-left');
    expect((await flee(next, 'BETTER_PLACE_FOUND')).status).toBe(422);
    expect((await flee(world().lives)).body.type).toBe('/problems/not-lived-in');
  });
};
