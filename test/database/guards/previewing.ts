import { refusedFor, type Guard } from './guard.js';
import {
  AS,
  assigned,
  assigns,
  BOTH,
  ENDED,
  erased,
  MAY_MEET,
  on,
  pair,
  stays,
  withdrawn,
} from './merging.js';

const previewed = (what = 'code', other = 'K2-SYD') =>
  `national.preview_merge('K-SYD', '${other}') ->> '${what}'`;
const previews: Guard = {
  ...{ it: 'what merging would do is told', as: AS, before: [...MAY_MEET, ...BOTH] },
  ...{ call: previewed(), answers: 'PREVIEW' },
};
const listed = (ref: string, verdict: string, ended = 'NULL, NULL') => `
  INSERT INTO access.case_listing (id, case_ref, actor, verdict, listed_by, listed_at, ended_at, ended_by)
  VALUES (gen_random_uuid(), '${ref}', 'u-merges', '${verdict}', 'u-x', '2026-01-01', ${ended})`;
const discloses = (what: string, value: string, more: readonly string[] = []): Guard => ({
  ...{ ...previews, it: `what merging would do is told: ${what} ${value}`, call: previewed(what) },
  ...{ before: [...on('2026-12-12'), ...MAY_MEET, ...BOTH, ...more], answers: value },
});
/** What is told of merging two cases before they are, and to whom. */
export const PREVIEWS: readonly Guard[] = [
  ...refusedFor(previews, null, {
    'to another region': { as: { ...AS, region: 'NORD' } },
    'to whoever has one of them': { before: assigned('K-SYD') },
    'of a case that nobody asks for': {
      before: assigned('K-SYD', 'K-NONE'),
      call: previewed('code', 'K-NONE'),
    },
    'to whoever is kept out of the one': { before: [...BOTH, listed('K-SYD', 'MAY_NOT')] },
    'to whoever is kept out of the other': { before: [...BOTH, listed('K2-SYD', 'MAY_NOT')] },
    'to whoever approves beside what they act as': {
      before: [],
      as: { ...AS, roles: 'COORDINATOR APPROVER' },
    },
  }),
  {
    ...previews,
    it: 'what merging would do is told to an approver',
    as: { ...AS, roles: 'APPROVER' },
    before: [],
  },
  {
    ...{ ...previews, it: 'what merging would do is told to whoever was kept out once, or of a third case' },
    before: [
      ...BOTH,
      listed('K-SYD', 'MAY_NOT', ENDED),
      listed('K2-SYD', 'MAY'),
      listed('K-THIRD', 'MAY_NOT'),
    ],
  },
  ...['K-SYD', 'K2-SYD'].map((ref) => ({
    ...{ ...previews, it: `what merging would do is not told when ${ref} was erased` },
    ...{ before: [...BOTH, erased(ref)], answers: 'erased' },
  })),
  discloses('obstacles', '[]'),
  { ...discloses('obstacles', '[{"code": "kept-apart"}]'), before: BOTH },
  discloses('obstacles', '[{"code": "two-places", "placements": ["PL-SYD", "PL-T"]}]', [stays('ARRIVED')]),
  discloses('requests', '["R2-SYD"]'),
  discloses('placements', '["PL-T"]', [stays('DEPARTED')]),
  discloses('fallsBack', '["PL-T"]', [stays('PROPOSED')]),
  discloses('fallsBack', '[]', [stays('DEPARTED')]),
  discloses('judgedAnew', '["PL-SYD", "PL-T"]', [stays('CONFIRMED', { arrival: '2027-01-15' })]),
  discloses('judgedAnew', '["PL-SYD"]', [stays('PROVISIONAL')]),
  discloses('apartFrom', '["K-A", "K-B"]', [...pair('K2-SYD', 'K-B'), ...pair('K-A', 'K2-SYD')]),
  discloses('apartFrom', '[]', [
    ...pair('K2-SYD', 'K-B'),
    ...withdrawn('K2-SYD', 'K-B'),
    ...pair('K-SYD', 'K-C'),
    `INSERT INTO fristad.non_association (a, b, scope, owner_region) VALUES ('K2-SYD', 'K-D', 'UNIT', 'NORD')`,
  ]),
  discloses('coordinators', '["u-8"]', [assigns('K2-SYD', 'u-8'), assigns('K2-SYD', 'u-9', ENDED)]),
  discloses('coordinators', '["u-8"]', [
    assigns('K2-SYD', 'u-8'),
    assigns('K-SYD', 'u-8', ENDED),
    assigns('K-THIRD', 'u-7'),
  ]),
];
