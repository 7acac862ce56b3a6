import { eva, lea, requestsOf } from '../harness/a-request.js';
import { proposalOf } from '../harness/a-country.js';
import { dayFromNow } from '../harness/a-stay.js';
import type { Json } from '../harness/service/a-caller.js';
import type { TestService } from '../harness/service/a-service.js';
import type { Said } from '../harness/service/an-issuer.js';

const admin = (sub: string): Said => ({ sub, roles: ['POLICY_ADMIN'] });
const officer = (sub: string): Said => ({ sub, roles: ['HOUSING_OFFICER:provider:P1'] });
const keeper = (sub: string): Said => ({ sub, roles: ['REGISTER_KEEPER'] });
const analyst = (sub: string): Said => ({ sub, roles: ['ANALYST:NORD'] });

/** Something that two must do: what is asked, by whom of whom, what changes it, and the act. */
export type Thing = {
  readonly object: string | null;
  readonly command: unknown;
  readonly asker: Said;
  readonly second: Said;
  readonly purpose: string;
  /** May be run more than once. */
  readonly change: string;
  /** The table and id that count its version, where the act says it. */
  readonly version?: readonly [table: string, id: string];
  readonly act: readonly [method: string, path: string];
};
type Make = (service: TestService) => Promise<Thing>;

const units =
  (object: string, act: string, command: object): Make =>
  async () => ({
    ...{ object, command, asker: officer('u-olof'), second: officer('u-ola'), purpose: 'INVENTORY_DUTY' },
    change: `UPDATE fristad.housing_unit SET monthly_cost = monthly_cost + 1, version = version + 1 WHERE id = '${object}'`,
    version: ['fristad.housing_unit', object],
    act: ['POST', `/units/${object}/${act}`],
  });
const ofCase = (ref: string) => ({ asker: eva, second: lea, purpose: `CASE_HANDLING; case=${ref}` });
const written = (request: string) =>
  `UPDATE fristad.placement_request SET version = version + 1, nights = nights + 1 WHERE id = '${request}'`;
const asking = new WeakMap<TestService, ReturnType<typeof requestsOf>>();
const granted = (service: TestService): Promise<Json> => {
  const one = asking.get(service) ?? requestsOf(service);
  asking.set(service, one);
  return one.granted({ exclusionZones: [] });
};
const ANOTHER_POLICY = `
  WITH other AS (
    INSERT INTO fristad.policy_version
    SELECT (jsonb_populate_record(v, jsonb_build_object('version', gen_random_uuid(), 'cool_off_days', v.cool_off_days + 1))).*
    FROM fristad.policy_version v WHERE v.version = 'placing-1' RETURNING version)
  INSERT INTO fristad.scenario_import (digest, as_of, policy_version)
  SELECT 'sha256:' || encode(sha256(version::bytea), 'hex'), '2026-12-01', version FROM other`;
const proposedIn =
  (unit: string, act: 'confirm' | 'overrides'): Make =>
  async (service) => {
    const one = await granted(service);
    const purpose = `PLACEMENT_MATCHING; case=${one.case}`;
    const where = { unit, arrival: dayFromNow(3) };
    const { body, text } = await service
      .as(eva, { purpose })
      .post(`/requests/${one.request}/placements`, where);
    if (body.placement === undefined) throw new Error(text);
    const object = body.placement.id as string;
    const aside = { constraint: 'saturation-cap', reason: 'NO_OTHER_PLACE_IN_TIME' };
    return {
      ...{ object, asker: eva, second: lea, purpose, change: written(one.request) },
      command: act === 'confirm' ? await proposalOf(service.database, object) : aside,
      version: ['fristad.placement', object],
      act: ['POST', `/placements/${object}/${act}`],
    };
  };

/** One of each kind that is asked by hand, made anew at each call. */
export const THINGS_TO_APPROVE: Readonly<Record<string, Make>> = {
  'unit.raise-capacity': units('A5-0', 'capacity', { beds: 6 }),
  'unit.correct': units('A5-1', 'correction', { turnaroundDays: 9 }),
  'unit.reopen': async (service) => {
    await service.database.query(
      `UPDATE fristad.housing_unit SET available = '[2026-01-01,2027-06-01)' WHERE id = 'B5-0'`,
    );
    return units('B5-0', 'reopening', { availableTo: null })(service);
  },
  'provider.widen': async () => ({
    ...{ object: 'P1', command: { takesSeveralExMembers: true }, purpose: 'INVENTORY_DUTY' },
    ...{ asker: keeper('u-kim'), second: keeper('u-kaj') },
    change: `UPDATE fristad.provider SET catchment_regions = '{NORD,SYD}', version = version + 1 WHERE id = 'P1'`,
    version: ['fristad.provider', 'P1'],
    act: ['POST', '/providers/P1/widening'],
  }),
  'policy.activate': async (service) => {
    const [ada, version] = [service.as(admin('u-ada')), `next-${Date.now()}`];
    const { policy } = (await ada.call('/policies/placing-1')).body;
    const { body, text } = await ada.post('/policies', { ...policy, version });
    if (body.digest === undefined) throw new Error(text);
    return {
      ...{ object: version, command: { digest: body.digest }, asker: admin('u-ada'), second: admin('u-bo') },
      ...{ purpose: 'CASE_HANDLING', change: ANOTHER_POLICY, act: ['POST', `/policies/${version}/activate`] },
    };
  },
  'scenario.read': async () => ({
    ...{ object: null, command: {}, purpose: 'PLACEMENT_MATCHING', change: ANOTHER_POLICY },
    ...{ asker: { sub: 'u-int', roles: ['INTEGRATION'] }, second: admin('u-bo') },
    act: ['GET', '/scenarios/current'],
  }),
  'actor.restore': async (service) => {
    const out = `INSERT INTO access.actor (id, revoked_at, tokens_valid_from, changed_by) VALUES ('u-out', now(), now(), 'u-x')
      ON CONFLICT (id) DO UPDATE SET revoked_at = clock_timestamp()`;
    await service.database.query(out);
    return {
      ...{
        object: 'u-out',
        command: {},
        asker: admin('u-ada'),
        second: admin('u-bo'),
        purpose: 'CASE_HANDLING',
      },
      ...{ change: out, act: ['POST', '/actors/u-out/restore'] },
    };
  },
  'group-relation.end': async (service) => {
    const [row] = await service.database.query<Json[]>(`SELECT id FROM fristad.group_relation`);
    const { id } = row as { id: string };
    return {
      ...{ object: id, command: { reason: 'NO_LONGER_SO' }, purpose: 'THREAT_REVIEW' },
      ...{ asker: analyst('u-anna'), second: analyst('u-nils') },
      change: `UPDATE fristad.group_relation SET stated_at = clock_timestamp()`,
      version: ['(SELECT 1 AS version, id FROM fristad.group_relation) AS relation', id],
      act: ['POST', `/group-relations/${id}/end`],
    };
  },
  'territory.narrow': async (service) => {
    const id = `T-less-${Date.now()}`;
    await service.database.query(
      `INSERT INTO fristad.territory (id, groups, class, confidence, valid, ground, version, region)
       VALUES ('${id}', '{G1}', 'OTHER', 0.5, '[2026-01-01,)', 'POLYGON((22 66, 22.01 66, 22 66.01, 22 66))', 1, 'NORD')`,
    );
    const said = { until: '2027-06-15', source: 'POLICE_REPORT', reason: 'GROUND_GIVEN_UP' };
    return {
      ...{ object: id, command: { replaces: 1, ...said }, purpose: 'THREAT_REVIEW' },
      ...{ asker: analyst('u-anna'), second: analyst('u-nils') },
      change: `
        CREATE TEMP TABLE redrawn ON COMMIT DROP AS SELECT t.* FROM fristad.territory t WHERE t.id = '${id}' AND t.superseded_by IS NULL;
        UPDATE fristad.territory SET superseded_by = version + 1 WHERE id = '${id}' AND superseded_by IS NULL;
        INSERT INTO fristad.territory SELECT (jsonb_populate_record(t, jsonb_build_object('version', t.version + 1, 'confidence', 0.7))).*
        FROM redrawn t`,
      version: ['(SELECT max(version) AS version, id FROM fristad.territory GROUP BY id) AS ground', id],
      act: ['POST', `/territories/${id}/end`],
    };
  },
  'case.change-conflict-profile': async (service) => {
    const { case: ref } = await granted(service);
    return {
      ...{ object: ref, command: { other: 'K-elsewhere', scope: 'UNIT', metres: null }, ...ofCase(ref) },
      change: `INSERT INTO fristad.non_association (a, b, scope, metres, owner_region, added_by, added_at)
        VALUES ('${ref}', 'K-' || gen_random_uuid(), 'LOCALITY', NULL, 'NORD', NULL, NULL)`,
      act: ['POST', `/cases/${ref}/non-associations`],
    };
  },
  'case.merge': async (service) => {
    const [{ case: ref }, other] = [await granted(service), await granted(service)];
    return {
      ...{ object: ref, command: { other: other.case }, ...ofCase(ref) },
      change: `INSERT INTO fristad.placement_request SELECT (jsonb_populate_record(r, jsonb_build_object('id', 'R-' || gen_random_uuid()))).*
        FROM fristad.placement_request r WHERE r.id = '${other.request}'`,
      act: ['POST', `/cases/${ref}/merge`],
    };
  },
  'case.erase': async (service) => {
    const { case: ref, request } = await granted(service);
    const act = ['DELETE', `/cases/${ref}/content`] as const;
    return { object: ref, command: null, ...ofCase(ref), change: written(request), act };
  },
  'incident.keep': async (service) => {
    const one = await granted(service);
    const id = `IN-${one.request}`;
    await service.database.query(
      `INSERT INTO fristad.placement (id, request, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status,
         proposed_by, proposed_at, owner_region)
       VALUES ('PL-${one.request}', '${one.request}', '${one.case}', (SELECT u.id FROM fristad.housing_unit u WHERE u.locality LIKE 'A%'
         AND NOT EXISTS (SELECT FROM fristad.placement p WHERE p.unit = u.id) ORDER BY u.id DESC LIMIT 1),
         'EXCLUSIVE', 2, current_date - 1, current_date + 20, 1, '{}', 'ARRIVED', 'u-eva', now(), 'NORD')`,
    );
    await service.database.query(
      `INSERT INTO fristad.incident (id, placement, "constraint", opened_at, owner_region) VALUES ('${id}', 'PL-${one.request}', 'enough-beds', now(), 'NORD')`,
    );
    return {
      ...{
        object: id,
        command: { until: dayFromNow(20), reason: 'PROTECTED_OTHERWISE' },
        ...ofCase(one.case),
      },
      change: `UPDATE fristad.incident SET version = version + 1 WHERE id = '${id}'`,
      version: ['fristad.incident', id],
      act: ['POST', `/incidents/${id}/keep`],
    };
  },
  'placement.override': proposedIn('A3-0', 'overrides'),
  'placement.confirm': proposedIn('A4-0', 'confirm'),
};
/** Asked for by accepting an offer alone, and by no route yet. */
export const NOT_ASKED_BY_HAND = ['placement.confirm-in-emergency', 'case.export'];
