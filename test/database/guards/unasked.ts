import { DIGEST, NOBODY_WAITS } from '../what-a-trigger-does.js';
import { anotherPolicy } from '../statements.js';
import { refusedFor, type Guard } from './guard.js';

const APPROVER = { roles: 'APPROVER' };
const waits = (placement: string, owner: string) =>
  `INSERT INTO fristad.stay_to_judge VALUES ('${placement}', '2026-12-01', ${owner}, 1)`;
/** A stay that no region asks for, in a unit of SYD; one of NORD lies in the same. */
const judges: Guard = {
  ...{ it: 'a stay that no region asks for is judged where it is', as: APPROVER },
  before: [
    anotherPolicy({ caps: `'[{"minPopulation": 0, "cap": 9}]'` }),
    `INSERT INTO fristad.scenario_import VALUES (${DIGEST}, '2026-12-01', '2026-0')`,
    ...[NOBODY_WAITS, waits('PL-NOBODY', 'NULL'), waits('PL-NORD', `'NORD'`)],
  ],
  call: `national.judged_by_case('PL-NOBODY', 1, '{no-lift}', '2026-12-03')::text`,
  shows: [
    `SELECT coalesce(array_agg(placement ORDER BY placement), '{}') AS value FROM fristad.stay_finding
     WHERE "constraint" = 'no-lift' AND placement NOT LIKE 'V-%'`,
    ['PL-NOBODY'],
  ],
};
const not = (reasons: Readonly<Record<string, Partial<Guard>>>): readonly Guard[] =>
  refusedFor(judges, undefined, reasons).map((guard, place) =>
    place === 0 ? guard : { ...guard, shows: [judges.shows?.[0] ?? '', []] },
  );

export const UNASKED: readonly Guard[] = not({
  'by a coordinator': { as: {} },
  'by who is an approver second': { as: { roles: 'COORDINATOR APPROVER' } },
  'by an approver of another region, which has a unit': { as: { ...APPROVER, region: 'NORD' } },
  'by an approver of a third one': { as: { ...APPROVER, region: 'VAST' } },
  'where a region asks for it': {
    call: `national.judged_by_case('PL-NORD', 1, '{no-lift}', '2026-12-03')::text`,
  },
  'that is not there': { call: `national.judged_by_case('PL-NONE', 1, '{no-lift}', '2026-12-03')::text` },
});
