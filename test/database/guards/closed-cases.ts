import { aRequest } from '../statements.js';
import type { Guard } from './guard.js';

const erased = (kind: string) =>
  `INSERT INTO fristad.data_key (subject_kind, subject_id, version, erased_at) VALUES ('${kind}', 'K-SYD', 1, now())`;
const merged = (other = 'K-SYD') => `
  INSERT INTO fristad.case_merge (other, survivor, owner_region, requests, placements, approval, merged_by, merged_at)
  VALUES ('${other}', 'K-TOLD', 'SYD', '{}', '{}', gen_random_uuid(), 'u-x', now())`;
type Named = readonly [list: string, id: string, person: string];
const ERASED = erased('CASE');
const NAMED: readonly Named[] = [
  ['requests', 'R-NEW', 'K-SYD'],
  ['placements', 'PL-NEW', 'K-SYD'],
  ['nonAssociations', 'K-NEW', 'K-SYD'],
];
const closed = (
  it: string,
  [before, answers]: readonly [readonly string[], string | null],
  named = NAMED,
): Guard => {
  const columns = [0, 1, 2].map((column) => `ARRAY[${named.map((one) => `'${one[column]}'`).join()}]`);
  return {
    ...{ it: `an import brings ${it}`, role: 'fristad_import', before, answers },
    call: `(SELECT string_agg(c.place || ' ' || c.why, ',') FROM national.closed_to_imports(${columns.join()}) AS c)`,
  };
};
const ALL = (why: string) => [1, 2, 3].map((place) => `${place} ${why}`).join();

/** For whom an import brings nothing more. */
export const CLOSED_CASES: readonly Guard[] = [
  closed('what is new of an open case', [[], null]),
  closed('nothing new of a case that was erased', [[ERASED], ALL('ERASED')]),
  closed('nothing new of a case that was merged', [[merged()], ALL('MERGED')]),
  closed('nothing new of a case that was merged and then erased', [[merged(), ERASED], ALL('MERGED')]),
  closed('what is new of a case whose key is in use', [
    [
      `SET LOCAL session_replication_role = replica`,
      `INSERT INTO fristad.data_key (subject_kind, subject_id, version, kek_id, wrapped) VALUES ('CASE', 'K-SYD', 1, 'k', '\\x00')`,
      `SET LOCAL session_replication_role = origin`,
    ],
    null,
  ]),
  closed('what is new of a case that has the name of a unit', [[erased('UNIT')], null]),
  closed('what is new of a case that another was merged into', [
    [merged('K-OTHER').replace('K-TOLD', 'K-SYD')],
    null,
  ]),
  closed(
    'what is there already of a case that was erased',
    [[ERASED], null],
    [
      ['requests', 'R-SYD', 'K-SYD'],
      ['placements', 'PL-SYD', 'K-SYD'],
      ['nonAssociations', 'K2-SYD', 'K-SYD'],
      ['nonAssociations', 'K-NORD', 'K-SYD'],
    ],
  ),
  closed(
    'what is there already under another person, or in another list, as something new',
    [[ERASED, aRequest({ id: `'PL-NEW'`, person: `'K-SYD'` })], '1 ERASED,2 ERASED,3 ERASED,4 ERASED'],
    [
      ['requests', 'R2-SYD', 'K-SYD'],
      ['placements', 'PL-NORD', 'K-SYD'],
      ['placements', 'PL-NEW', 'K-SYD'],
      ['nonAssociations', 'K2-NORD', 'K-SYD'],
    ],
  ),
];
