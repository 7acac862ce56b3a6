import { aStay, NOBODY_WAITS, setting } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

const AT = `'2026-12-01T09:00:00Z'`;
const ID = `'00000000-0000-4000-b000-0000000000c1'`;
const approved = (rule = 'case.merge', object = 'K-SYD') => `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at, approved_by, approved_at, used_at)
  VALUES (${ID}, '${rule}', '${object}', '{}', 'sha256:' || repeat('a', 64), 'SYD', 'u-1', ${AT}, 'u-2', ${AT}, ${AT})`;
export const assigns = (ref: string, actor: string, ended = 'NULL, NULL') => `
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at, ended_at, ended_by)
  VALUES (gen_random_uuid(), '${ref}', '${actor}', 'u-x', ${AT}, ${ended})`;
export const assigned = (...refs: readonly string[]) => refs.map((ref) => assigns(ref, 'u-merges'));
export const ENDED = `${AT}, 'u-x'`;
const replica = (...statements: readonly string[]) => [
  `SET LOCAL session_replication_role = replica`,
  ...statements,
  `SET LOCAL session_replication_role = origin`,
];
export const BOTH = assigned('K-SYD', 'K2-SYD');
const call = (other = 'K2-SYD') => `national.merge_cases('K-SYD', '${other}', ${ID}, now()) ->> 'code'`;
export const MAY_MEET = replica(
  `DELETE FROM fristad.non_association WHERE (a, b) IN (('K-SYD', 'K2-SYD'), ('K2-SYD', 'K-SYD'))`,
);
const BEFORE = [...MAY_MEET, approved(), ...BOTH];
export const AS = { actor: 'u-merges' };
const merges = { it: 'two cases are merged', as: AS, before: BEFORE, call: call(), answers: 'MERGED' };
export const merged = (
  it: string,
  before: readonly string[],
  [value, is]: readonly [string, unknown],
): Guard => ({
  ...{ it: `two cases are merged: ${it}`, as: AS, before: [...BEFORE, ...before], call: call() },
  shows: [`SELECT ${value} AS value`, is],
});
export const erased = (ref: string) =>
  `INSERT INTO fristad.data_key (subject_kind, subject_id, version, erased_at) VALUES ('CASE', '${ref}', 1, now())`;
export const pair = (a: string, b: string, over: readonly string[] = []) => [
  `INSERT INTO fristad.non_association (a, b, scope, owner_region) VALUES ('${a}', '${b}', 'UNIT', 'SYD')`,
  ...over,
];
export const withdrawn = (a: string, b: string) =>
  replica(`
  UPDATE fristad.non_association
  SET withdrawn_at = now(), withdrawn_by = 'u-1', withdrawn_for = 'CONFLICT_OVER', withdrawn_approval = ${ID}
  WHERE (a, b) = ('${a}', '${b}')`);

/** Which cases may be merged, and by whom. */
const WHO: readonly Guard[] = [
  ...refusedFor(merges, 'no-such-case', {
    'from another region': { as: { actor: 'u-merges', region: 'NORD' } },
    'by whoever has one of them': { before: [...MAY_MEET, approved(), ...assigned('K-SYD')] },
    'by whoever has one of them and a third': {
      before: [...MAY_MEET, approved(), ...assigned('K-SYD', 'K-THIRD')],
    },
    'where somebody else has the other': {
      before: [...MAY_MEET, approved(), ...assigned('K-SYD'), assigns('K2-SYD', 'u-other')],
    },
    'by whoever had the other once': {
      before: [...MAY_MEET, approved(), ...assigned('K-SYD'), assigns('K2-SYD', 'u-merges', ENDED)],
    },
    'without an approval': { before: [...MAY_MEET, ...BOTH] },
    'with an approval of something else': { before: [...MAY_MEET, approved('case.erase'), ...BOTH] },
    'with an approval of another case': { before: [...MAY_MEET, approved('case.merge', 'K2-SYD'), ...BOTH] },
    'with what is not there': { call: call('K-NONE') },
    'with a case that nobody asks for': {
      before: [...MAY_MEET, approved(), ...assigned('K-SYD', 'K-NONE')],
      call: call('K-NONE'),
    },
    'of two regions': {
      before: [
        ...BEFORE,
        ...replica(`UPDATE fristad.placement_request SET region = 'NORD' WHERE person = 'K2-SYD'`),
      ],
    },
  }),
  ...refusedFor(merges, 'same-case', { 'into itself': { call: call('K-SYD') } }),
  ...refusedFor(merges, 'erased', {
    'when the one was erased': { before: [...BEFORE, erased('K-SYD')] },
    'when the other was erased': { before: [...BEFORE, erased('K2-SYD')] },
  }),
  ...refusedFor(merges, 'kept-apart', {
    // As the two are in the world that each guard begins with.
    'who are kept apart': { before: [approved(), ...BOTH] },
  }),
  {
    ...{ ...merges, it: 'two cases are merged that may meet again' },
    before: [approved(), ...BOTH, ...withdrawn('K-SYD', 'K2-SYD')],
  },
  {
    ...{ ...merges, it: 'two cases are merged of whom one is kept from somebody else' },
    before: [...BEFORE, ...pair('K-WHO', 'K2-SYD')],
  },
];

export const on = (day: string) => [
  'UPDATE national.clock SET follows_service = true',
  setting('today', day),
];
/** Of the person of the other case; that of the survivor lives in its place until the middle of January. */
export const stays = (status: string, over: Readonly<Record<string, string>> = {}) =>
  aStay({ request: 'R2-SYD', status, arrival: '2026-12-10', departure: '2027-01-20', ...over }).replace(
    `'K-SYD'`,
    `'K2-SYD'`,
  );
const with2 = (...more: readonly string[]) => ({ before: [...on('2026-12-12'), ...BEFORE, ...more] });
const ownIs = (status: string) =>
  replica(`UPDATE fristad.placement SET status = '${status}' WHERE id = 'PL-SYD'`);
const STANDS: readonly Guard[] = [
  ...refusedFor(merges, 'two-places', {
    'while both live somewhere': with2(stays('ARRIVED')),
    'while the other is to come to a place': with2(stays('CONFIRMED')),
    'while the survivor is to come to a place': with2(...ownIs('CONFIRMED'), stays('ARRIVED')),
    'on the night on which both have one': with2(stays('ARRIVED', { arrival: '2027-01-14' })),
  }),
  {
    ...{ ...merges, it: 'two cases are merged of whom one comes on the day on which the other leaves' },
    ...with2(stays('CONFIRMED', { arrival: '2027-01-15' })),
  },
  {
    ...{ ...merges, it: 'two cases are merged of whom one is offered a place' },
    ...with2(stays('PROVISIONAL')),
  },
  {
    ...{ ...merges, it: 'two cases are merged of whom the survivor is offered a place' },
    ...with2(...ownIs('PROVISIONAL'), stays('ARRIVED')),
  },
];

const count = (what: string) => `(SELECT count(*)::int FROM ${what})`;
const statusOf = (id: string) => `(SELECT status FROM fristad.placement WHERE id = '${id}')`;
const FLED = (request: string, person: string) => `
  INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
  VALUES ('${request}', 'PL-SYD', 'SYD', '${person}', 'UNIT_LOST', 'u-asks', now())`;
const pointer = (other: string, survivor: string) => `
  INSERT INTO fristad.case_merge (other, survivor, owner_region, requests, placements, approval, merged_by, merged_at)
  VALUES ('${other}', '${survivor}', 'SYD', '{}', '{}', ${ID}, 'u-x', now())`;
const survivorOf = (other: string) => `(SELECT survivor FROM fristad.case_merge WHERE other = '${other}')`;
const MOVES: readonly Guard[] = [
  merged('requests', [], [count(`fristad.placement_request WHERE person = 'K-SYD'`), 2]),
  merged('no request is left', [], [count(`fristad.placement_request WHERE person = 'K2-SYD'`), 0]),
  merged('who points to whom', [], [survivorOf('K2-SYD'), 'K-SYD']),
  merged(
    'whose it was',
    [stays('DEPARTED')],
    [
      `(SELECT array_to_string(requests, ',') || ' ' || array_to_string(placements, ',') FROM fristad.case_merge)`,
      'R2-SYD PL-T',
    ],
  ),
  merged(
    'who pointed to the other points to the survivor',
    [pointer('K-OLD', 'K2-SYD')],
    [survivorOf('K-OLD'), 'K-SYD'],
  ),
  merged(
    'who points to somebody else does so',
    [pointer('K-OLD', 'K-ELSE')],
    [survivorOf('K-OLD'), 'K-ELSE'],
  ),
  merged(
    'who fled is the survivor, and others are who they are',
    [FLED('R2-SYD', 'K2-SYD'), FLED('R-NORD', 'K-NORD')],
    [`(SELECT string_agg(person, ',' ORDER BY request) FROM fristad.emergency_transfer)`, 'K-NORD,K-SYD'],
  ),
  ...['PROPOSED', 'PROVISIONAL'].map((status) =>
    merged(`what is ${status} falls back`, [stays(status)], [statusOf('PL-T'), 'CANCELLED']),
  ),
  merged('who lives somewhere does so', [], [statusOf('PL-SYD'), 'ARRIVED']),
  ...[
    ['K2-SYD', 'K-WHO', 'K-SYD', 'K-WHO'],
    ['K-WHO', 'K2-SYD', 'K-WHO', 'K-SYD'],
  ].map(([a = '', b = '', x = '', y = '']) =>
    merged(`kept apart as ${a} and ${b} were`, pair(a, b), [
      count(`fristad.non_association WHERE (a, b) = ('${x}', '${y}')`),
      1,
    ]),
  ),
  merged(
    'may meet whom the other may meet again',
    [...pair('K2-SYD', 'K-WHO'), ...withdrawn('K2-SYD', 'K-WHO')],
    [count(`fristad.non_association WHERE (a, b) = ('K-SYD', 'K-WHO')`), 0],
  ),
  ...[
    ['PL-SYD', stays('CONFIRMED', { arrival: '2027-01-15' }), 'PL-SYD,PL-T'],
    ['no stay that is over', stays('DEPARTED'), 'PL-SYD'],
  ].map(([it = '', stay = '', waits = '']) =>
    merged(
      `what is judged anew is ${it}`,
      [...on('2026-12-12'), stay, NOBODY_WAITS],
      [
        `(SELECT string_agg(DISTINCT placement, ',' ORDER BY placement) FROM fristad.stay_to_judge WHERE placement NOT LIKE 'V-%' AND by_case)`,
        waits,
      ],
    ),
  ),
];

export const MERGING: readonly Guard[] = [...WHO, ...STANDS, ...MOVES];
