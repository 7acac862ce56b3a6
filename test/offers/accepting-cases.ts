import { expect, it } from '@jest/globals';
import { digestOf } from '../../src/access/application/digest-of.js';
import { anOffer } from './an-offer.js';
import { requestOf, scenario, type anOfferedCountry } from './an-offered-country.js';
import { withoutTriggers } from '../harness/database/without-triggers.js';

const unitOf = (id: string) => {
  const unit = scenario.units.find((one) => one.id === id);
  if (unit === undefined) throw new RangeError(id);
  return unit;
};
type Country = Awaited<ReturnType<typeof anOfferedCountry>>;

/** What becomes of an offer that is accepted; each case takes offers of its own. */
export const acceptingCases = (countryOf: () => Country): void => {
  const offer = (nth: number) => anOffer(countryOf(), nth);

  it('is confirmed in the moment in which a second person approves it, each step on record', async () => {
    const { country, request, region, eva, accept, give, placementOf, answered } = offer(3);
    const placement = await placementOf();
    const accepted = await accept('yes');
    expect([accepted.status, accepted.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await accept('yes')).body).toEqual(accepted.body);
    expect((await accept('twice')).body.type).toBe('/problems/asked-already');
    const own = { digest: accepted.body.digest };
    expect((await country.eva(request).post(`/approvals/${accepted.body.approval}/give`, own)).status).toBe(
      404,
    );
    const stranger = { sub: 'u-far', roles: [`APPROVER:${region === 'NORD' ? 'SYD' : 'NORD'}`] };
    const purpose = `PLACEMENT_MATCHING; case=${requestOf(request).person}`;
    const far = country.service.as(stranger, { purpose });
    expect((await far.post(`/approvals/${accepted.body.approval}/give`, own)).status).toBe(404);
    const read = await country.as('APPROVER', request).call(`/approvals/${accepted.body.approval}`);
    const { subject, command, digest, changedSince } = read.body;
    expect(digest).toBe(accepted.body.digest);
    expect(digestOf(subject.record)).toBe(command.judged);
    const { household, threat } = requestOf(request);
    expect(subject.record).toMatchObject({
      request: { household, threat },
      unit: { id: command.unit },
      setAside: [],
    });
    const { place, strains } = (await country.eva(request).call(`/placements/${placement}/offer`)).body;
    expect([subject, changedSince]).toEqual([expect.objectContaining({ place, strains, findings: [] }), []]);
    expect(read.text).not.toContain(String(unitOf(command.unit).location[0]));
    const given = await give(accepted.body);
    expect([given.status, given.body.status, given.body.outcome]).toEqual([200, 'USED', 'CONFIRMED']);
    expect(await country.openOf(request)).toMatchObject({ outcome: 'ACCEPTED', version: 3 });
    expect(await answered(accepted.body.approval)).toEqual([
      { approved_by: `u-APPROVER-${region}`, used_at: expect.any(Date) },
    ]);
    const entries = await country.sql(
      `SELECT act, actor, outcome, object_id = $2 AS of_it FROM audit.entry WHERE approval = $1 AND outcome = 'DONE'
       ORDER BY at, act`,
      [accepted.body.approval, await placementOf()],
    );
    const lea = `u-APPROVER-${region}`;
    const step = (act: string, actor: string, ofIt: boolean) => ({
      act,
      actor,
      outcome: 'DONE',
      of_it: ofIt,
    });
    expect(entries).toHaveLength(6);
    expect(entries).toEqual(
      expect.arrayContaining([
        step('approval.ask', eva, false),
        step('offer.accept', eva, true),
        step('approval.read', lea, false),
        step('approval.give', lea, false),
        step('approval.use', lea, false),
        step('placement.confirm', lea, true),
      ]),
    );
    const onWhat = `SELECT decision_digest FROM audit.entry WHERE act = 'offer.accept' AND approval = $1 AND outcome = 'DONE'`;
    expect(await country.sql(onWhat, [accepted.body.approval])).toEqual([
      { decision_digest: command.judged },
    ]);
    expect(await country.sql(`SELECT FROM fristad.probing_event`)).toEqual([]);
  });

  it('is not confirmed when something has changed: of the approval nothing remains, and who refuses it says why', async () => {
    const { country, request, person, accept, give, standsAs, answered } = offer(4);
    const { body } = await accept('changed');
    await country.sql(
      `UPDATE fristad.placement_request SET version = version + 1, preferred_localities = '{}' WHERE id = $1`,
      [request],
    );
    const read = await country.as('APPROVER', request).call(`/approvals/${body.approval}`);
    expect(read.body.changedSince).toContain('/record/restsOn/request');
    const given = await give(body);
    expect([given.status, given.body.type]).toEqual([412, '/problems/changed-since']);
    expect(given.body.changed).toContain('request');
    expect(await answered(body.approval)).toEqual([{ approved_by: null, used_at: null }]);
    expect(await standsAs()).toEqual([{ status: 'PROVISIONAL' }]);
    const no = { digest: body.digest, reason: 'FACTS_CHANGED' };
    const refused = await country.as('APPROVER', request).post(`/approvals/${body.approval}/refuse`, no);
    expect(refused.status).toBe(200);
    const asked = await country.eva(request).call('/approvals/asked');
    expect(asked.body.items).toContainEqual(
      expect.objectContaining({
        id: body.approval,
        status: 'REFUSED',
        refusedFor: 'FACTS_CHANGED',
        case: person,
      }),
    );
    const again = await accept('once-more');
    expect([again.status, again.body.type]).toEqual([412, '/problems/judged-otherwise']);
  });

  it('is not confirmed for whoever may not any more', async () => {
    const { country, request, person, eva, accept, give, standsAs } = offer(5);
    const { body } = await accept('mine');
    const ties = [person, eva];
    await country.sql(`DELETE FROM access.case_assignment WHERE case_ref = $1 AND actor = $2`, ties);
    expect((await give(body)).body.type).toBe('/problems/asker-may-not');
    await country.service.assign(eva, person);
    const freeze = `INSERT INTO fristad.search_freeze (id, actor, owner_region, at, events, days)
      VALUES (gen_random_uuid(), $1, $2, now(), 7, 30)`;
    await country.sql(freeze, [eva, requestOf(request).region]);
    expect((await give(body)).body.type).toBe('/problems/asker-may-not');
    const lifted = `DELETE FROM fristad.search_freeze WHERE actor = $1`;
    await withoutTriggers(country.service.database, [lifted, [eva]]);
    const revoke = `INSERT INTO access.actor (id, revoked_at, tokens_valid_from, changed_by) VALUES ($1, now(), now(), 'u-x')`;
    await country.sql(revoke, [eva]);
    expect((await give(body)).body.type).toBe('/problems/asker-may-not');
    await country.sql(`DELETE FROM access.actor WHERE id = $1`, [eva]);
    expect(await standsAs()).toEqual([{ status: 'PROVISIONAL' }]);
    expect((await give(body)).body).toMatchObject({ outcome: 'CONFIRMED' });
  });

  it('is confirmed by nobody once it is declined', async () => {
    const { country, request, accept, give, placementOf } = offer(7);
    const { body } = await accept('and-then');
    const decline = { 'if-match': '"2"', 'idempotency-key': 'not' };
    const declined = await country
      .eva(request, decline)
      .post(`/placements/${await placementOf()}/offer/decline`, { reason: 'PERSON_REFUSED_PLACE' });
    expect(declined.status).toBe(200);
    const given = await give(body);
    expect([given.status, given.body.type]).toEqual([409, '/problems/ended-since']);
  });
};
