import { any, audited, either, inRegion, NOW, text, type ActTable } from './what-rows-are-seen.js';

const sees = { fristad_app: either(inRegion, audited) };
const adds = { fristad_app: inRegion };

/** What is entered of the work on a case. */
export const WORK: readonly ActTable[] = [
  {
    name: 'case_merge',
    row: ({ region, by }, n) => ({
      ...{ other: text(`K-M-${n}`), survivor: `'K-S'`, owner_region: text(region) },
      ...{ requests: `'{}'`, placements: `'{}'`, approval: `gen_random_uuid()` },
      ...{ merged_by: text(by), merged_at: NOW },
    }),
    number: 'other',
    sees: { ...sees, fristad_guard: any },
    adds: {},
  },
  {
    name: 'case_file',
    row: ({ region, by }, n) => ({
      case_ref: text(`K-${n}`),
      version: '1',
      owner_region: text(region),
      changed: `'{RESIDENT}'`,
      written_by: text(by),
      written_at: NOW,
    }),
    sees,
    adds,
  },
  {
    name: 'case_measure',
    row: ({ region, by }, n) => ({
      id: `'00000000-0000-4000-8000-${String(n).padStart(12, '0')}'`,
      version: '1',
      case_ref: text(`K-${n}`),
      owner_region: text(region),
      kind: `'WORK'`,
      agency: `'NGO'`,
      status: `'DONE'`,
      first_day: `'2026-12-01'`,
      written_by: text(by),
      written_at: NOW,
    }),
    sees,
    adds,
  },
  {
    name: 'contact_person',
    row: ({ region, by }, n) => ({
      case_ref: text(`K-${n}`),
      version: '1',
      owner_region: text(region),
      agency: `'NGO'`,
      sealed: `decode(repeat('ab', 40), 'hex')`,
      written_by: text(by),
      written_at: NOW,
    }),
    sees,
    adds,
  },
];
