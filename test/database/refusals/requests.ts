import { aRequest, BOW_TIE } from '../statements.js';
import type { Row } from './row.js';

type Apart = { readonly a?: string; readonly b?: string; readonly scope: string; readonly metres?: string };
const apart = ({ a = 'K-1', b = 'K-2', scope, metres = 'NULL' }: Apart) =>
  `INSERT INTO fristad.non_association VALUES ('${a}', '${b}', '${scope}', ${metres})`;

export const requests: readonly Row[] = [
  ['a sound request', [aRequest()], undefined],
  ['a household of nobody', [aRequest({ adults: '0', children: '0' })], 'placement_request_check'],
  ['a household of one child', [aRequest({ adults: '0', children: '1' })], undefined],
  ['a latest arrival on the earliest', [aRequest({ latest_arrival: `'2026-12-01'` })], undefined],
  [
    'a latest arrival before the earliest',
    [aRequest({ latest_arrival: `'2026-11-30'` })],
    'placement_request_check1',
  ],
  ['no night', [aRequest({ nights: '0' })], 'placement_request_nights_check'],
  ['a home that is not there', [aRequest({ home_locality: `'L9'` })], 'placement_request_home_locality_fkey'],
  [
    'an excluded locality that is not there',
    [aRequest({ excluded_localities: `'{L1,L9}'` })],
    'placement_request_excluded_localities',
  ],
  ['an allowed region that is there', [aRequest({ allowed_regions: `'{SYD}'` })], undefined],
  [
    'an allowed region that is not there',
    [aRequest({ allowed_regions: `'{NORD}'` })],
    'placement_request_allowed_regions',
  ],
  [
    'an exclusion zone that crosses itself',
    [aRequest(), `INSERT INTO fristad.exclusion_zone VALUES ('R1', 0, '${BOW_TIE}')`],
    'exclusion_zone_ground_check',
  ],
  ['persons apart by metres', [apart({ scope: 'DISTANCE', metres: '50000' })], undefined],
  ['a distance without metres', [apart({ scope: 'DISTANCE' })], 'non_association_metres_with_distance'],
  [
    'metres without a distance',
    [apart({ scope: 'LOCALITY', metres: '50000' })],
    'non_association_metres_with_distance',
  ],
  ['a person apart from itself', [apart({ b: 'K-1', scope: 'UNIT' })], 'non_association_check'],
  [
    'the same pair twice',
    [apart({ scope: 'UNIT' }), apart({ scope: 'UNIT' })],
    'non_association_a_b_scope_metres_key',
  ],
];
