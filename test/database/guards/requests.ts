import { aRequest } from '../statements.js';
import { aStay } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const NEW = {
  ...{ id: `'R-N'`, person: `'K-N'`, status: `'DRAFT'`, changed_by: `'u-1'` },
  ...{ changed_at: 'now()', decided_by: 'NULL' },
};
const request = (over: Readonly<Record<string, string>> = {}) => aRequest({ ...NEW, ...over });
const assigned = `
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
  VALUES (gen_random_uuid(), 'K-N', 'u-2', 'u-3', now())`;

const CREATORS: readonly Guard[] = refusedFor(
  {
    it: 'a case is assigned to who registered it',
    before: [request()],
    call: `national.assign_creator('K-N', now())`,
    answers: true,
  },
  false,
  {
    twice: { before: [request(), assigned] },
    'by a second request': { before: [request(), request({ id: `'R-M'` })] },
    'by a request of another region too': {
      before: [request(), request({ id: `'R-M'`, region: `'NORD'`, status: `'GRANTED'` })],
    },
    'without a request': { before: [] },
    'by the draft of another': {
      before: [
        request({ status: `'GRANTED'`, decided_by: `'u-2'`, decided_at: 'now()' }),
        request({ id: `'R-M'`, person: `'K-M'` }),
      ],
    },
    'by what is no draft any more': { before: [request({ status: `'SUBMITTED'` })] },
    'to another than who wrote it': { as: { actor: 'u-2' } },
    'from another region': { as: { region: 'NORD' } },
  },
);

const change = (becomes: string, over: Partial<Record<'seen' | 'reason' | 'document' | 'id', string>> = {}) =>
  `national.change_request('${over.id ?? 'R-N'}', ${over.seen ?? '1'}, '${becomes}', ${over.reason ?? 'NULL'},
     ${over.document ?? 'NULL'}, now())`;
const submitted = request({ status: `'SUBMITTED'` });
const writtenBy = (...actors: readonly string[]) =>
  request({ status: `'SUBMITTED'`, written_by: `'{${actors.join(',')}}'` });
const granted = request({ status: `'GRANTED'`, decided_by: `'u-2'`, decided_at: 'now()' });
const parked = request({
  ...{ status: `'PARKED'`, decided_by: `'u-2'`, decided_at: 'now()', reason: `'SAFE_FOR_NOW'` },
});
const approver = (actor: string) => ({ actor, roles: 'APPROVER' });
const CHANGED = 'CHANGED';
const submits = {
  it: 'a draft is submitted',
  before: [request()],
  call: change('SUBMITTED'),
  answers: CHANGED,
};
const grants = {
  ...{ it: 'what was submitted is granted', before: [submitted], as: approver('u-2') },
  ...{ call: change('GRANTED'), answers: CHANGED },
};
const by = (column: string) => `SELECT ${column} AS value FROM fristad.placement_request WHERE id = 'R-N'`;

const STEPS: readonly Guard[] = [
  ...refusedFor(submits, 'no-such-request', {
    'of another region': { as: { region: 'NORD' } },
    'by who reads only': { as: { roles: 'AUDITOR' } },
    'by who is a coordinator second': { as: { roles: 'AUDITOR COORDINATOR' } },
    'that is not there': { call: change('SUBMITTED', { id: 'R-NONE' }) },
  }),
  ...refusedFor(submits, 'not-possible', {
    'by an approver': { as: approver('u-2') },
    'to what it was': { call: change('DRAFT') },
    'past the approver': { as: approver('u-2'), call: change('GRANTED') },
  }),
  ...refusedFor(submits, 'stale', {
    'as it was before': { call: change('SUBMITTED', { seen: '0' }) },
    'as it never was': { call: change('SUBMITTED', { seen: '2' }) },
  }),
  ...refusedFor(grants, 'own-request', {
    'by who submitted it': { as: approver('u-1') },
    'by one of those who wrote it': { before: [writtenBy('u-2', 'u-4')] },
    'by another of them': { before: [writtenBy('u-4', 'u-2')] },
  }),
  { ...grants, it: 'what two others wrote is granted', before: [writtenBy('u-3', 'u-4')] },
  ...refusedFor(grants, 'not-possible', {
    'by a coordinator': { as: { actor: 'u-2' } },
    'to what it was': { as: { actor: 'u-2' }, call: change('SUBMITTED') },
  }),
  {
    ...{ it: 'what was submitted is refused', before: [submitted], as: approver('u-2') },
    ...{ call: change('REFUSED', { reason: `'FUNDING'` }), answers: CHANGED },
  },
  {
    ...{ it: 'what was submitted is not refused by a coordinator', before: [submitted] },
    ...{ call: change('REFUSED', { reason: `'FUNDING'` }), answers: 'not-possible' },
  },
];

const parks = {
  ...{ it: 'what was granted rests', before: [granted] },
  ...{ call: change('PARKED', { reason: `'SAFE_FOR_NOW'` }), answers: CHANGED },
};
const wakes = {
  it: 'what rests is wanted again',
  before: [parked],
  call: change('GRANTED'),
  answers: CHANGED,
};
const stays = (status: string) => aStay({ request: 'R-N', status, unit: 'S1' }).replace(`'K-SYD'`, `'K-N'`);
const RESTS: readonly Guard[] = [
  ...refusedFor(parks, 'not-possible', { 'by an approver': { as: approver('u-2') } }),
  ...refusedFor(wakes, 'not-possible', { 'by an approver': { as: approver('u-2') } }),
  ...refusedFor(parks, 'placed-already', {
    'while the place is theirs': { before: [granted, stays('CONFIRMED')] },
    'while they live there': { before: [granted, stays('ARRIVED')] },
  }),
  { ...parks, it: 'what was granted rests beside a proposal', before: [granted, stays('PROPOSED')] },
  { ...parks, it: 'what was granted rests after a stay', before: [granted, stays('DEPARTED')] },
];

const holding = (guard: Guard, column: string, value: unknown): Guard => ({
  ...guard,
  it: `${guard.it}, and then its ${column} is ${String(value)}`,
  shows: [by(column), value],
});
const resubmits = {
  ...{ it: 'what was granted is submitted again', before: [granted], as: { actor: 'u-3' } },
  ...{ call: change('SUBMITTED', { document: 'NULL' }), answers: CHANGED },
};
const withdraws = {
  ...{ it: 'what was granted is withdrawn', before: [granted], as: { actor: 'u-3' } },
  ...{ call: change('WITHDRAWN', { reason: `'PERSON_WITHDREW'` }), answers: CHANGED },
};
const LEAVES: readonly Guard[] = [
  ...[grants, submits, parks, wakes].map((guard) => holding(guard, 'version', 2)),
  ...[holding(grants, 'changed_by', 'u-1'), holding(grants, 'decided_by', 'u-2')],
  ...[holding(parks, 'changed_by', 'u-1'), holding(parks, 'decided_by', 'u-2')],
  holding({ ...parks, as: { actor: 'u-3' } }, 'changed_by', 'u-1'),
  ...[holding(resubmits, 'changed_by', 'u-3'), holding(resubmits, 'decided_by', null)],
  ...[holding(withdraws, 'changed_by', 'u-3'), holding(withdraws, 'decided_by', 'u-2')],
  ...[holding(withdraws, 'decided_at IS NULL', false), holding(resubmits, 'decided_at IS NULL', true)],
  ...[holding(parks, 'reason', 'SAFE_FOR_NOW'), holding(wakes, 'reason', null)],
];

const document = (over: Readonly<Record<string, unknown>> = {}) =>
  `'${JSON.stringify({ nights: 60, arrival: { earliest: '2026-12-01', latest: '2026-12-04' }, ...over })}'`;
const placed = [granted, stays('CONFIRMED')];
const rewritten = (over: Readonly<Record<string, unknown>> = {}) =>
  change('GRANTED', { document: document(over) });
const window = (earliest: string, latest: string) => rewritten({ arrival: { earliest, latest } });
const refusedWith = (it: string, answers: string, over: Partial<Guard>): Guard => ({
  ...{ it: `what is placed is not rewritten ${it}`, before: placed, as: { actor: 'u-3' } },
  ...{ call: rewritten(), answers, ...over },
});
const REWRITES: readonly Guard[] = [
  refusedWith('by who granted it', 'own-request', { as: { actor: 'u-2' } }),
  refusedWith('by an approver', 'not-possible', { as: approver('u-3') }),
  refusedWith('for more nights', 'nights-stand', { call: rewritten({ nights: 61 }) }),
  refusedWith('to come earlier', 'nights-stand', { call: window('2026-11-30', '2026-12-04') }),
  refusedWith('to come later', 'nights-stand', { call: window('2026-12-01', '2026-12-05') }),
  refusedWith('to another status', 'stale', { call: change('SUBMITTED', { document: document() }) }),
];

export const REQUESTS: readonly Guard[] = [...CREATORS, ...STEPS, ...RESTS, ...LEAVES, ...REWRITES];
