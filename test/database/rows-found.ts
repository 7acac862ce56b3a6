import {
  any,
  audited,
  both,
  either,
  inRegion,
  NOW,
  ofActor,
  run,
  text,
  type ActTable,
} from './what-rows-are-seen.js';

const FINDINGS: readonly ActTable[] = [
  {
    name: 'emergency_transfer',
    row: ({ region }, n) => ({
      ...{ request: text(`R${n % 2 === 0 ? '' : '2'}-${region}`), leaves: text(`PL-${region}`) },
      ...{
        owner_region: text(region),
        person: `'K-1'`,
        reason: `'UNIT_LOST'`,
        asked_by: `'u-1'`,
        asked_at: NOW,
      },
    }),
    number: `array_position('{R-SYD,R2-SYD,R-NORD,R2-NORD}', request) - 1`,
    sees: { fristad_app: either(inRegion, audited), fristad_run: run },
    adds: {},
  },
  {
    name: 'stay_finding',
    row: ({ region }, n) => ({
      owner_region: text(region),
      placement: text(`PL-${region}`),
      constraint: `'saturation-cap'`,
      since: `'2026-12-0${n + 1}T08:00:00Z'`,
      ended_at: `'2026-12-20T08:00:00Z'`,
    }),
    number: `extract(day FROM since)::integer - 1`,
    sees: { fristad_app: either(inRegion, audited) },
    adds: {},
  },
  {
    name: 'stay_to_judge',
    row: (_, n) => ({
      placement: text(`PL-${n}`),
      since: NOW,
      by_case: 'true',
      by_others: 'false',
    }),
    number: 'placement',
    sees: { fristad_run: run },
    adds: {},
  },
];
const CODES: readonly ActTable[] = [
  {
    name: 'feature_code',
    row: ({ by }, n) => ({
      ...{ code: text(`CODE_${n}`), label_sv: text(`CODE_${n}`), label_en: text(`CODE_${n}`) },
      ...{ added_by: text(by), added_at: NOW },
    }),
    number: 'code',
    sees: { fristad_app: any, fristad_run: any, fristad_import: any },
    adds: {
      fristad_app: both(ofActor, (_, as) => as.roles[0] === 'POLICY_ADMIN'),
      fristad_import: both(ofActor, run),
    },
  },
];

/** What is found of stays, and the codes that features are named by. */
export const FOUND: readonly ActTable[] = [...FINDINGS, ...CODES];
