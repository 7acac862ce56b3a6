import { anOffer, aRequest, aRun, aTerritory } from './statements.js';
import { approval, aStay, uuid, type Watched } from './what-a-trigger-does.js';

const NOTHING_HAPPENED = 'DELETE FROM fristad.event';
type Happening = {
  readonly table: string;
  readonly before?: readonly string[];
  readonly does: string;
  /** Kind, thing, region, case and unit. */
  readonly event: string;
};
const HAPPENED = `
  SELECT string_agg(concat_ws(' ', kind, subject, coalesce(region, '-'), coalesce(case_ref, '-'), unit), ', ' ORDER BY ordinal) AS value
  FROM fristad.event`;
const happening = (name: string, { table, before = [], does, event }: Happening): Watched => ({
  ...{ trigger: `${table.includes('.') ? table : `fristad.${table}`} ${name}`, does },
  ...{ before: [...before, NOTHING_HAPPENED], shows: [HAPPENED, event] },
});

const stay = (status: string) => aStay({ request: 'R-SYD', status });
const becomes = (status: string) =>
  `UPDATE fristad.placement SET status = '${status}', version = version + 1 WHERE id = 'PL-T'`;
const ofStay = (was: string, is: string, unit = ' S1'): Happening => ({
  ...{ table: 'placement', before: [stay(was)], does: becomes(is) },
  event: `placement.${is.toLowerCase().replace('_', '-')} PL-T SYD K-SYD${unit}`,
});
const request = (status: string) => aRequest({ id: `'R-N'`, person: `'K-N'`, status: `'${status}'` });
const ofRequest = (was: string, is: string, [kind, reason = 'NULL']: readonly string[] = []): Happening => ({
  ...{ table: 'placement_request', before: [request(was)] },
  does: `UPDATE fristad.placement_request SET status = '${is}', reason = ${reason}, version = version + 1 WHERE id = 'R-N'`,
  event: `request.${kind ?? is.toLowerCase()} R-N SYD K-N`,
});
const OFFERED = [stay('PROVISIONAL'), anOffer({ placement: `'PL-T'` })];
const ofOffer = (set: string, word: string): Happening => ({
  ...{ table: 'offer', before: OFFERED, event: `offer.${word} PL-T SYD K-SYD` },
  does: `UPDATE fristad.offer SET ${set} WHERE placement = 'PL-T'`,
});
const ended = (outcome: string, more = '') => `ended_at = now(), outcome = '${outcome}'${more}`;
const FOUND = `INSERT INTO fristad.stay_finding VALUES ('PL-SYD', 'saturation-cap', '2026-12-01T08:00:00Z', NULL, 'SYD')`;
/** A finding that opens and closes no incident. */
const ALONE = ['incident_opens', 'incident_closes'].map(
  (name) => `ALTER TABLE fristad.stay_finding DISABLE TRIGGER ${name}`,
);
const BROKEN = `INSERT INTO fristad.incident (id, placement, "constraint", owner_region, opened_at)
  VALUES ('IN-1', 'PL-SYD', 'enough-beds', 'SYD', '2026-12-01T08:00:00Z')`;
const REPORT = `INSERT INTO fristad.ground_report (id, locality, region, remark, reported_on)
  VALUES (${uuid(1)}, 'L1', 'SYD', 'GROUP_SEEN', '2026-12-01')`;
const idOf = (n: number) => uuid(n).replaceAll(`'`, '');
const decided = (status: string, reason: string): Happening => ({
  ...{ table: 'ground_report', before: [REPORT] },
  does: `UPDATE fristad.ground_report SET status = '${status}', reason = ${reason}, decided_by = 'u-1', decided_at = now() WHERE id = ${uuid(1)}`,
  event: `ground-report.${status.toLowerCase().replace('_', '-')} ${idOf(1)} SYD -`,
});
const drawnReport: Happening = {
  ...{ table: 'ground_report', before: [REPORT, aTerritory()] },
  does: `UPDATE fristad.ground_report SET status = 'DRAWN', decided_by = 'u-1', decided_at = now(), territory = 'T1', territory_version = 1
    WHERE id = ${uuid(1)}`,
  event: `ground-report.drawn ${idOf(1)} SYD -`,
};
const RUN = aRun({ id: uuid(2) });
const ofRun = (set: string, word: string): Happening => ({
  ...{ table: 'solver_run', before: [RUN], event: `run.${word} ${idOf(2)} - -` },
  does: `UPDATE fristad.solver_run SET ${set} WHERE id = ${uuid(2)}`,
});
const ASKED = approval(3, { case_ref: `'K-SYD'` });
const answered = (set: string, word: string): Happening => ({
  ...{ table: 'access.approval', before: [ASKED], event: `approval.${word} ${idOf(3)} SYD K-SYD` },
  does: `UPDATE access.approval SET ${set} WHERE id = ${uuid(3)}`,
});
const AT = `'2026-12-01T09:00:00Z'`;
const UNABLE = `INSERT INTO fristad.unable_to_place
  SELECT ${uuid(4)}, 'R-SYD', run, '2026-1', 'SYD', 0, '{}', '{}', '[]', 'WAIT_FOR_NEXT_PLAN', 'u-1', now()
  FROM fristad.plan ORDER BY run LIMIT 1`;

const FLED = `INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
  VALUES ('R-SYD', 'PL-SYD', 'SYD', 'K-SYD', 'UNIT_LOST', 'u-1', now())`;
const ofFlight = (set: string, word: string, before: readonly string[] = []): Happening => ({
  ...{
    table: 'emergency_transfer',
    before: [FLED, ...before],
    event: `emergency-transfer.${word} R-SYD SYD K-SYD`,
  },
  does: `UPDATE fristad.emergency_transfer SET ${set}`,
});
const CONFIRMED = `placement = 'PL-SYD', approved_by = 'u-2', confirmed_at = now()`;
const TO_REVIEW = `${CONFIRMED}, review_due = now()`;
const review = (outcome: string, more = '') =>
  ofFlight(`outcome = '${outcome}', reviewed_by = 'u-3', reviewed_at = now()${more}`, outcome.toLowerCase(), [
    `UPDATE fristad.emergency_transfer SET ${TO_REVIEW}`,
  ]);

/** What happens that somebody waits for: each kind once, with whose it is. */
export const HAPPENING: readonly Watched[] = [
  ...(
    [
      { table: 'placement', does: stay('PROPOSED'), event: 'placement.proposed PL-T SYD K-SYD' },
      {
        ...{ table: 'offer', before: [stay('PROVISIONAL')] },
        does: OFFERED[1]!,
        event: 'offer.made PL-T SYD K-SYD',
      },
      { table: 'placement_request', does: request('DRAFT'), event: 'request.drafted R-N SYD K-N' },
      { table: 'emergency_transfer', does: FLED, event: 'emergency-transfer.asked R-SYD SYD K-SYD' },
      { table: 'unable_to_place', does: UNABLE, event: 'request.unable-to-place R-SYD SYD K-SYD' },
      { table: 'stay_finding', before: ALONE, does: FOUND, event: 'finding.begun PL-SYD SYD K-SYD' },
      { table: 'incident', does: BROKEN, event: 'incident.opened IN-1 SYD K-SYD' },
      { table: 'ground_report', does: REPORT, event: `ground-report.opened ${idOf(1)} SYD -` },
      { table: 'solver_run', does: RUN, event: `run.queued ${idOf(2)} - -` },
      { table: 'access.approval', does: ASKED, event: `approval.asked ${idOf(3)} SYD K-SYD` },
      {
        ...{ table: 'access.approval', event: `approval.asked-in-emergency ${idOf(3)} SYD K-SYD` },
        does: approval(3, {
          rule: `'placement.confirm-in-emergency'`,
          object: `'PL-SYD'`,
          case_ref: `'K-SYD'`,
        }),
      },
      {
        ...{ table: 'access.approval', event: `approval.asked ${idOf(3)} SYD - U1` },
        does: approval(3, { rule: `'unit.reopen'`, object: `'U1'` }),
      },
    ] as readonly Happening[]
  ).map((one) => happening('an_event_begins', one)),
  ...[
    ofStay('PROPOSED', 'PROVISIONAL'),
    ofStay('PROPOSED', 'CANCELLED', ''),
    ofStay('CONFIRMED', 'CANCELLED'),
    ofStay('CONFIRMED', 'ARRIVED'),
    ofStay('CONFIRMED', 'NOT_ARRIVED'),
    ofStay('CONFIRMED', 'SUPERSEDED'),
    ofStay('ARRIVED', 'DEPARTED'),
    ofStay('PROVISIONAL', 'CONFIRMED'),
    {
      ...{
        table: 'placement',
        before: [stay('CONFIRMED')],
        event: 'placement.days-changed PL-T SYD K-SYD S1',
      },
      does: `UPDATE fristad.placement SET departure = departure - 1, version = version + 1 WHERE id = 'PL-T'`,
    },
    ofOffer('renewals = 1', 'renewed'),
    ofOffer(ended('ACCEPTED'), 'accepted'),
    ofOffer(ended('DECLINED', `, reason = 'CONTACTS_NEARBY', declined_by = 'u-1'`), 'declined'),
    ofOffer(ended('LAPSED'), 'lapsed'),
    ofOffer(ended('WITHDRAWN'), 'withdrawn'),
    ofRequest('DRAFT', 'SUBMITTED'),
    ofRequest('SUBMITTED', 'SUBMITTED', ['rewritten']),
    ofRequest('SUBMITTED', 'GRANTED'),
    ofRequest('SUBMITTED', 'REFUSED', ['refused', `'FUNDING'`]),
    ofRequest('GRANTED', 'PARKED', ['parked', `'SAFE_FOR_NOW'`]),
    ofRequest('SUBMITTED', 'EXPIRED', ['expired', `'ARRIVAL_OVER'`]),
    ofRequest('GRANTED', 'WITHDRAWN', ['withdrawn', `'PERSON_WITHDREW'`]),
    {
      ...ofRequest('DRAFT', 'DRAFT', ['reopened']),
      before: [
        request('SUBMITTED'),
        `UPDATE fristad.placement_request SET status = 'REFUSED', reason = 'FUNDING' WHERE id = 'R-N'`,
      ],
    },
    {
      ...{ table: 'incident', before: [BROKEN], event: 'incident.answered IN-1 SYD K-SYD' },
      does: `UPDATE fristad.incident SET version = 2 WHERE id = 'IN-1'`,
    },
    {
      ...{ table: 'incident', before: [BROKEN], event: 'incident.closed IN-1 SYD K-SYD' },
      does: `UPDATE fristad.incident SET closed_at = '2026-12-02T08:00:00Z', closed_for = 'STAY_ENDED' WHERE id = 'IN-1'`,
    },
    {
      ...{ table: 'stay_finding', before: [...ALONE, FOUND], event: 'finding.ended PL-SYD SYD K-SYD' },
      does: `UPDATE fristad.stay_finding SET ended_at = '2026-12-02T08:00:00Z' WHERE placement = 'PL-SYD'`,
    },
    ofFlight(CONFIRMED, 'confirmed'),
    ofFlight(TO_REVIEW, 'to-be-reviewed'),
    review('UPHELD'),
    review('OBJECTED', `, objection = 'FACTS_WRONG'`),
    decided('TAKEN_UP', 'NULL'),
    decided('DISMISSED', `'OUT_OF_DATE'`),
    drawnReport,
    ofRun(`status = 'RUNNING', worker = 'w', lease_until = now()`, 'running'),
    ofRun(`status = 'CANCELLED', finished_at = now()`, 'cancelled'),
    ofRun(`status = 'FAILED', failure = 'broken', finished_at = now()`, 'failed'),
    ofRun(`status = 'DONE', finished_at = now()`, 'done'),
    answered(`approved_by = 'u-2', approved_at = ${AT}`, 'given'),
    answered(`refused_by = 'u-2', refused_at = ${AT}, refused_for = 'NOT_JUSTIFIED'`, 'refused'),
  ].map((one) => happening('an_event_happens', one)),
];
