import { randomUUID } from 'node:crypto';
import { uuid } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';

type Entry = Readonly<
  Partial<Record<'own' | 'at' | 'operation' | 'act' | 'kind' | 'id' | 'case' | 'particulars' | 'why', string>>
>;
const entry = (one: Entry) => {
  const text = (value: string | undefined) => (value === undefined ? 'NULL' : `'${value}'`);
  return `
    INSERT INTO audit.entry (id, log, at, operation, act, actor, actor_role, system_part, system_version, object_kind, object_id,
                             case_ref, particulars, outcome, why, request_id, leaf_digest)
    VALUES (${one.own ?? uuid(1)}, 'SYD', '${one.at ?? '2026-12-01T06:00:00Z'}', '${one.operation ?? 'ALTERATION'}',
            '${one.act ?? 'request.grant'}', 'u-1', 'APPROVER', 'service', '0.1.0', '${one.kind ?? 'session'}', ${text(one.id)},
            ${text(one.case)}, ${text(one.particulars)}, '${one.why === undefined ? 'DONE' : 'REFUSED'}', ${text(one.why)}, ${uuid(9)},
            'sha256:${randomUUID().replaceAll('-', '').repeat(2)}')`;
};
const ACTS = `ARRAY['request.grant', 'offer.make', 'request.read']`;
const happened = (it: string, { as = {}, ...one }: Entry & Pick<Guard, 'as'>, is: boolean): Guard => ({
  it: `${it} ${is ? 'happened' : 'did not happen'} in the case`,
  as,
  before: [entry(one)],
  call: `ARRAY(SELECT h.act FROM national.happened_in('K-SYD', ${ACTS}, NULL, 9) AS h)`,
  answers: is ? [one.act ?? 'request.grant'] : [],
});
const OF_CASE = { case: 'K-SYD' };
const PAGES = [
  ...[1, 2, 3, 4].map((n) =>
    entry({ ...OF_CASE, own: uuid(n), at: `2026-12-01T0${[0, 7, 8, 8, 9][n]}:00:00Z` }),
  ),
  entry({ case: 'K2-SYD', own: uuid(5) }),
];
const paged = (it: string, [after, most]: readonly [string, number], answers: readonly number[]): Guard => ({
  it: `what happened is told ${it}`,
  before: PAGES,
  call: `ARRAY(SELECT right(h.id::text, 1)::int FROM national.happened_in('K-SYD', ${ACTS}, ${after}, ${most}) AS h)`,
  answers,
});

export const HAPPENED: readonly Guard[] = [
  happened('what names it', OF_CASE, true),
  happened('what is done to its request', { kind: 'request', id: 'R-SYD' }, true),
  happened(
    'what is done to its stay',
    { kind: 'placement', id: 'PL-SYD', act: 'offer.make', operation: 'COLLECTION' },
    true,
  ),
  happened('what names another', { case: 'K2-SYD' }, false),
  happened('what is done to another’s request', { kind: 'request', id: 'R2-SYD' }, false),
  happened('what names it, for another region,', { ...OF_CASE, as: { region: 'NORD' } }, false),
  happened('what was refused', { ...OF_CASE, why: 'stale' }, false),
  happened('what was read', { ...OF_CASE, act: 'request.read', operation: 'CONSULTATION' }, false),
  happened('an act that is not asked for', { ...OF_CASE, act: 'request.park' }, false),
  happened('what was done before, by the same command,', { ...OF_CASE, particulars: '{again:YES}' }, false),
  happened('what was done for a reason', { ...OF_CASE, particulars: '{reason:FUNDING}' }, true),
  paged('from the last', ['NULL', 9], [4, 3, 2, 1]),
  paged('a page at a time', ['NULL', 2], [4, 3]),
  paged('from where the page before ended, of one moment', [uuid(3), 9], [2, 1]),
];
