import { expect, it } from '@jest/globals';
import type { Json } from '../harness/service/a-service.js';
import { requestOf, type anOfferedCountry } from './an-offered-country.js';
import { withoutTriggers } from '../harness/database/without-triggers.js';

type Country = Awaited<ReturnType<typeof anOfferedCountry>>;

/** What is put on record where the plan found nothing. */
export const unableCases = (countryOf: () => Country): void => {
  const asked = (request: string) => {
    const country = countryOf();
    const { person } = requestOf(request);
    const path = `/requests/${request}/unable-to-place`;
    const record = (key: string, { version = 1, nextStep = 'CHANGE_REQUEST' } = {}) =>
      country.eva(request, { 'if-match': `"${version}"`, 'idempotency-key': key }).post(path, { nextStep });
    const audits = { purpose: `SUPERVISION_AUDIT; case=${person}` };
    const seenBy = async (role: string) =>
      (await country.as(role, request, role === 'AUDITOR' ? audits : {}).call(path)).body.items as Json[];
    return { country, person, path, record, seenBy };
  };
  const typeOf = ({ body }: { readonly body: Json }) => body.type;

  it('is recorded as it is told, once for a plan, with what is done about it, and is no search', async () => {
    const [{ request }] = countryOf().plan.unplaced as [Json];
    const { country, record, path } = asked(request);
    expect(typeOf(await record('old', { version: 2 }))).toBe('/problems/stale');
    expect((await record('odd', { nextStep: 'NOTHING' })).status).toBe(422);
    const answered = (await country.eva(request).call(`/requests/${request}/no-offer`)).body;
    const recorded = await record('unable');
    expect(recorded.status).toBe(201);
    const { admitted, ruledOut, ruledOutAlone, relaxations, run, policyVersion } = answered;
    expect(recorded.body).toEqual({
      ...{ admitted, ruledOut, ruledOutAlone, relaxations, run, policyVersion, request },
      ...{ nextStep: 'CHANGE_REQUEST', recordedBy: expect.any(String), recordedAt: expect.any(String) },
      id: expect.any(String),
    });
    expect((await record('unable')).body).toEqual(recorded.body);
    expect(typeOf(await record('unable', { nextStep: 'PARK_REQUEST' }))).toBe('/problems/key-used-otherwise');
    expect(typeOf(await record('again'))).toBe('/problems/recorded-already');
    const entries = await country.sql(
      `SELECT outcome, particulars::text FROM audit.entry WHERE act = 'request.record-unable' AND object_id = $1 AND particulars IS NOT NULL ORDER BY at`,
      [request],
    );
    const done = { outcome: 'DONE', particulars: '{step:CHANGE_REQUEST}' };
    expect(entries).toEqual([done, { ...done, particulars: '{again:YES}' }]);
    expect(await country.sql(`SELECT FROM fristad.probing_event`)).toEqual([]);
    expect(await country.sql(`SELECT FROM fristad.search_day`)).toEqual([]);
    const stranger = {
      sub: 'u-far',
      roles: [`COORDINATOR:${requestOf(request).region === 'NORD' ? 'SYD' : 'NORD'}`],
    };
    const purpose = `PLACEMENT_MATCHING; case=${requestOf(request).person}`;
    expect((await country.service.as(stranger, { purpose }).call(path)).status).toBe(404);
  });

  it('is read by whoever decides, and by auditors without what would help, which may say where somebody lived', async () => {
    const [{ request }] = countryOf().plan.unplaced as [Json];
    const { seenBy } = asked(request);
    const [own] = await seenBy('COORDINATOR');
    expect(await seenBy('APPROVER')).toEqual([own]);
    const { relaxations, ...rest } = own!;
    expect(relaxations.length > 0).toBe(own!.admitted === 0);
    expect(await seenBy('AUDITOR')).toEqual([rest]);
  });

  it('is recorded of the plan and the policy that its reasons are told of', async () => {
    const { request } = countryOf().plan.unplaced.at(-1) as Json;
    const { country, record } = asked(request);
    const { region } = requestOf(request);
    const none = (await country.eva(request).call(`/requests/${request}/no-offer`)).body;
    const store = async (reasons: Json) => {
      const [row] = await country.sql<{ code: string }>(
        `SELECT national.record_unable(gen_random_uuid(), $1, 1, $2, 'PARK_REQUEST', now()) AS code
         FROM (SELECT set_config('app.region', $3, true), set_config('app.actor', 'u-eva', true)) AS acting`,
        [request, JSON.stringify(reasons), region],
      );
      return row?.code;
    };
    expect(await store({ ...none, run: '9b2f6d3e-2f0c-4d7e-8a55-1c8e0f6b7a21' })).toBe('planned-since');
    const other = `INSERT INTO fristad.policy_version SELECT (jsonb_populate_record(v, '{"version": "another"}')).* FROM fristad.policy_version v LIMIT 1`;
    await withoutTriggers(
      country.service.database,
      [other],
      [
        `UPDATE fristad.scenario_import SET policy_version = 'another' WHERE ordinal = (SELECT max(ordinal) FROM fristad.scenario_import)`,
      ],
    );
    expect(await store(none)).toBe('planned-since');
    const refused = await country.eva(request).call(`/requests/${request}/no-offer`);
    expect([refused.status, typeOf(refused)]).toEqual([409, '/problems/not-planned-yet']);
    expect(typeOf(await record('by-another'))).toBe('/problems/not-planned-yet');
    await withoutTriggers(
      country.service.database,
      [
        `UPDATE fristad.scenario_import SET policy_version = $1 WHERE policy_version = 'another'`,
        [none.policyVersion],
      ],
      [`DELETE FROM fristad.policy_version WHERE version = 'another'`],
    );
    expect((await country.eva(request).call(`/requests/${request}/no-offer`)).status).toBe(200);
  });

  it('is recorded of no request that has a place, or asks no more, and by nobody whose search is frozen', async () => {
    const country = countryOf();
    const placed = country.nth(0).request;
    expect(typeOf(await asked(placed).record('placed'))).toBe('/problems/has-a-place');
    const { request } = country.plan.unplaced.at(-1) as Json;
    const freeze = `INSERT INTO fristad.search_freeze (id, actor, owner_region, at, events, days)
      VALUES (gen_random_uuid(), $1, $2, now(), 7, 30)`;
    const eva = `u-COORDINATOR-${requestOf(request).region}`;
    await country.sql(freeze, [eva, requestOf(request).region]);
    expect(typeOf(await asked(request).record('frozen'))).toBe('/problems/search-frozen');
    await withoutTriggers(country.service.database, [`DELETE FROM fristad.search_freeze`]);
    await country
      .eva(request, { 'if-match': '"1"', 'idempotency-key': 'rest' })
      .post(`/requests/${request}/park`, { reason: 'SAFE_FOR_NOW' });
    expect(typeOf(await asked(request).record('parked', { version: 2 }))).toBe('/problems/asks-no-more');
  });
};
