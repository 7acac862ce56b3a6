import { refusedFor, type Guard } from './guard.js';

const AT = `'2026-12-01T09:00:00Z'`;
const ID = `'00000000-0000-4000-b000-0000000000c1'`;
const approved = (rule = 'case.merge', object = 'K-SYD') => `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at, approved_by, approved_at, used_at)
  VALUES (${ID}, '${rule}', '${object}', '{}', 'sha256:' || repeat('a', 64), 'SYD', 'u-1', ${AT}, 'u-2', ${AT}, ${AT})`;
const assigned = (...refs: readonly string[]) =>
  refs.map(
    (ref) => `
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
  VALUES (gen_random_uuid(), '${ref}', 'u-merges', 'u-x', ${AT})`,
  );
const replica = (...statements: readonly string[]) => [
  `SET LOCAL session_replication_role = replica`,
  ...statements,
  `SET LOCAL session_replication_role = origin`,
];
const BOTH = assigned('K-SYD', 'K2-SYD');
const call = (other = 'K2-SYD') => `national.merge_cases('K-SYD', '${other}', ${ID}, now()) ->> 'code'`;
const MAY_MEET = replica(
  `DELETE FROM fristad.non_association WHERE (a, b) IN (('K-SYD', 'K2-SYD'), ('K2-SYD', 'K-SYD'))`,
);
const BEFORE = [...MAY_MEET, approved(), ...BOTH];
const AS = { actor: 'u-merges' };
const merges = { it: 'two cases are merged', as: AS, before: BEFORE, call: call(), answers: 'MERGED' };
const moves = (what: string, value: unknown): Guard => ({
  ...{ it: `two cases are merged: ${what}`, as: AS, before: BEFORE, first: call() },
  ...{ call: call(), shows: [`SELECT count(*)::int AS value FROM fristad.${what}`, value] },
});

/** Which cases may be merged, and by whom. */
export const MERGING: readonly Guard[] = [
  ...refusedFor(merges, 'no-such-case', {
    'from another region': { as: { actor: 'u-merges', region: 'NORD' } },
    'by whoever has one of them': { before: [...MAY_MEET, approved(), ...assigned('K-SYD')] },
    'without an approval': { before: [...MAY_MEET, ...BOTH] },
    'with an approval of something else': { before: [...MAY_MEET, approved('case.erase'), ...BOTH] },
    'with an approval of another case': { before: [...MAY_MEET, approved('case.merge', 'K2-SYD'), ...BOTH] },
    'with what is not there': { call: call('K-NONE') },
    'of two regions': {
      before: [
        ...BEFORE,
        ...replica(`UPDATE fristad.placement_request SET region = 'NORD' WHERE person = 'K2-SYD'`),
      ],
    },
  }),
  ...refusedFor(merges, 'same-case', { 'into itself': { call: call('K-SYD') } }),
  ...refusedFor(merges, 'kept-apart', {
    // As the two are in the world that each guard begins with.
    'who are kept apart': { before: [approved(), ...BOTH] },
  }),
  moves(`placement_request WHERE person = 'K-SYD'`, 2),
  moves(`placement_request WHERE person = 'K2-SYD'`, 0),
  moves(`case_merge WHERE (other, survivor, owner_region) = ('K2-SYD', 'K-SYD', 'SYD')`, 1),
];
