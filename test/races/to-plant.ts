// Statements that put into a database of the tests what an act never would.
export const PAIR = (scope: string, metres = 'NULL', more = '') =>
  `INSERT INTO fristad.non_association (a, b, scope, metres, owner_region, turn)
   VALUES ('K-three', 'K-one', '${scope}', ${metres}, 'NORD', 0)${more}`;
export const COMMAND = (key: string) =>
  `INSERT INTO fristad.command VALUES ('u-eva', '${key}', 'placement.confirm PL-one', 'sha256:${'d'.repeat(64)}', '{"code": "CONFIRMED"}', now())`;
/** What was proposed for the case one, as if it had been offered. */
export const OFFERED = `
  UPDATE fristad.decision_record d
    SET document = x.offered, digest = 'sha256:' || encode(sha256(convert_to(x.offered, 'UTF8')), 'hex')
    FROM (SELECT digest, (document::jsonb || '{"act": "OFFER"}')::text AS offered FROM fristad.decision_record
          WHERE placement = 'PL-one' AND act = 'PROPOSE') AS x
    WHERE d.digest = x.digest`;
/** Of the request of the case one: which placement held its unit, and how that ended. */
export const OFFER = (held: string) => `
  INSERT INTO fristad.offer (placement, ended_at, outcome, reason, declined_by, request, unit, run, owner_region, made_at, until, day, policy)
  VALUES (${held}, 'R-one', 'A0-0', gen_random_uuid(), 'NORD', '2020-01-01', '2020-01-02', '2020-01-01', 'P')`;
export const OTHER_POLICY = `
  INSERT INTO fristad.policy_version
    SELECT (jsonb_populate_record(v, '{"version": "other"}')).* FROM fristad.policy_version v LIMIT 1;
  INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at, turn)
    SELECT 'other', 'sha256:${'c'.repeat(64)}', id, 'u-eva', now(), TURN FROM access.approval LIMIT 1`;
export const ADOPTED = (request: string, stay: string) =>
  `INSERT INTO fristad.command VALUES ('u-eva', 'adopt-${request}', 'placement.adopt ${request}', 'sha256:${'d'.repeat(64)}', '{"id": "${stay}"}', now())`;
export const REVIEWED = (key: string) =>
  `INSERT INTO fristad.command VALUES ('u-eva', '${key}', 'emergency-transfer.review R-one', 'sha256:${'d'.repeat(64)}', '"REVIEWED"', now())`;
/** The case two was found to be of the person of the case one. */
export const MERGED = `
  INSERT INTO fristad.case_merge (other, survivor, owner_region, requests, placements, approval, merged_by, merged_at)
  SELECT 'K-two', 'K-one', 'NORD', '{R-two}', '{PL-two}', id, 'u-eva', now() FROM access.approval LIMIT 1`;
export const FLED_TOO = `
  INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
  VALUES ('R-one', 'PL-two', 'NORD', 'K-two', 'INCIDENT', 'u-eva', now())`;
export const FLED = `
  INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
  VALUES ('R-two', 'PL-two', 'NORD', 'K-two', 'UNIT_LOST', 'u-eva', now())`;
/** The request of the case three, granted on the first of January by the clocks that are said. */
export const EXPIRED = (at: string, clocks: string) => `
  UPDATE fristad.policy_version SET clocks = ${clocks};
  UPDATE fristad.placement SET status = 'CANCELLED' WHERE id = 'PL-three';
  UPDATE fristad.placement_request SET status = 'EXPIRED', reason = 'WAITED_TOO_LONG', stands_since = '${at}', turn = nextval('national.turn'),
         decided_at = '2026-01-01', decided_by = 'u-lea' WHERE id = 'R-three'`;
export const LEFT = `
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at, ended_at, ended_by)
    VALUES (gen_random_uuid(), 'K-one', 'u-eva', 'u-lea', '2026-01-01', '2026-01-02', 'u-lea')`;
export const CLOSED = (at: string) =>
  `INSERT INTO fristad.data_key (subject_kind, subject_id, version, erased_at) VALUES ('CASE', 'K-one', 1, '${at}')`;
export const FILE = `
  INSERT INTO fristad.case_file (case_ref, version, owner_region, changed, written_by, written_at)
    VALUES ('K-one', 1, 'NORD', '{FUNDING}', 'u-eva', '2020-01-02')`;
export const request = (id: string, change: string) =>
  `UPDATE fristad.placement_request SET ${change} WHERE id = 'R-${id}'`;
export const placement = (id: string, change: string) =>
  `UPDATE fristad.placement SET ${change} WHERE id = 'PL-${id}'`;
export const unit = (id: string, change: string) =>
  `UPDATE fristad.housing_unit SET ${change} WHERE id = '${id}'`;
export const both = (...statements: readonly string[]) => statements.join(';');
export const MOVED = (id: string) =>
  `INSERT INTO national.unit_moved VALUES ('${id}', nextval('national.turn'))`;
export const NEAR = placement('two', `unit = 'B0-0'`);
export const NO_RELATION = `DELETE FROM fristad.group_relation`;
