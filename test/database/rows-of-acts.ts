import { FOUND } from './rows-found.js';
import { WORK } from './rows-of-work.js';
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
  type Left,
  type Verdict,
} from './what-rows-are-seen.js';

const uuid = (n: number) => `'00000000-0000-4000-8000-${String(n).padStart(12, '0')}'`;
const about = ({ region, by }: Left) => ({ owner_region: text(region), actor: text(by) });
const key = (n: number) => ({ key: text(`key-${n}`), at: NOW });

const KIND_BY = { 'u-1': 'approval.given', 'u-2': 'approval.asked-in-emergency' } as const;
/** Approvers of every region learn of what any of them may answer. */
const toAnswer: Verdict = ({ by }, { roles }) => by === 'u-2' && roles[0] === 'APPROVER';

const ACTS: readonly ActTable[] = [
  {
    name: 'placement_move',
    row: (left, n) => ({
      ...about(left),
      ...key(n),
      placement: text(`PL-${left.region}`),
      version: String(n + 2),
      act: `'ARRIVAL'`,
      status: `'ARRIVED'`,
      day: `'2026-12-01'`,
    }),
    sees: { fristad_app: either(inRegion, ofActor, audited) },
    adds: {},
  },
  {
    name: 'event',
    row: ({ region, by }, n) => ({
      ...{ kind: text(KIND_BY[by]), subject_kind: `'approval'`, subject: text(`n-${n}`) },
      ...{ region: text(region), asker: text(by), rule: `'case.erase'` },
    }),
    number: `substring(subject FROM '^n-[0-9]$')`,
    sees: { fristad_app: either(inRegion, ofActor, audited, toAnswer), fristad_run: run },
    adds: {},
  },
  {
    name: 'command',
    row: ({ by }, n) => ({
      ...key(n),
      about: `'placement.confirm PL-1'`,
      digest: text(`sha256:${'a'.repeat(64)}`),
      actor: text(by),
    }),
    sees: { fristad_app: ofActor, fristad_run: ofActor },
    adds: { fristad_app: ofActor, fristad_run: ofActor },
  },
  {
    name: 'probing_event',
    row: (left, n) => ({ ...about(left), id: uuid(n), kind: `'NOT_PERMITTED'`, case_ref: `'K-1'`, at: NOW }),
    sees: { fristad_app: ofActor, fristad_audit_reader: either(inRegion, audited) },
    adds: { fristad_app: both(inRegion, ofActor) },
  },
  {
    name: 'search_freeze',
    // One that was lifted: an actor has one freeze at a time.
    row: (left, n) => ({
      ...about(left),
      id: uuid(n),
      at: NOW,
      events: '5',
      days: '30',
      lifted_at: NOW,
      lifted_by: `'u-admin'`,
    }),
    sees: { fristad_app: ofActor, fristad_audit_reader: either(inRegion, audited), fristad_guard: any },
    adds: { fristad_app: both(inRegion, ofActor) },
  },
  {
    name: 'unit_search',
    row: ({ region, by }, n) => ({
      ...{ id: uuid(n), request: text(`R-${region}`), case_ref: `'K-1'`, owner_region: text(region) },
      ...{ asked_by: text(by), asked_at: NOW, until: `'2026-12-01T09:00:00Z'`, policy: `'2026-1'` },
      ...{ summary: `'{}'`, lists: `'x'` },
    }),
    sees: { fristad_app: inRegion, fristad_guard: any, fristad_run: run },
    adds: { fristad_app: both(inRegion, ofActor) },
  },
  {
    name: 'form_draft',
    row: ({ by }, n) => ({
      ...{ id: uuid(n), actor: text(by), case_ref: `'K-1'`, key: text(`form-${n}`) },
      ...{ sealed: `decode(repeat('ab', 40), 'hex')`, written_at: NOW, until: `'2026-12-10T08:00:00Z'` },
    }),
    sees: { fristad_app: ofActor, fristad_run: run },
    adds: { fristad_app: ofActor },
  },
  {
    name: 'search_day',
    row: ({ region }, n) => ({
      owner_region: text(region),
      case_ref: text(`K-${n}`),
      day: `'2026-12-01'`,
      taken: '1',
    }),
    sees: { fristad_app: inRegion },
    adds: { fristad_app: inRegion },
  },
  {
    name: 'case_note',
    row: ({ region, by }, n) => ({
      owner_region: text(region),
      id: uuid(n),
      case_ref: text(`K-${n}`),
      kind: `'NOTE'`,
      sealed: `decode(repeat('ab', 40), 'hex')`,
      written_by: text(by),
      written_at: NOW,
    }),
    sees: { fristad_app: inRegion },
    adds: { fristad_app: inRegion },
  },
  {
    name: 'decision_record',
    row: ({ region }, n) => {
      const document = `{"placement": "PL-${region}", "act": "CONFIRM", "restsOn": {}, "n": ${n}}`;
      return {
        owner_region: text(region),
        digest: `'sha256:' || encode(sha256(convert_to('${document}', 'UTF8')), 'hex')`,
        document: text(document),
      };
    },
    number: `document::jsonb ->> 'n'`,
    sees: {
      fristad_app: either(inRegion, audited),
      fristad_audit_reader: either(inRegion, audited),
    },
    adds: { fristad_app: both(inRegion, (_, as) => as.scope !== 'national-audit') },
  },
  {
    name: 'placement_override',
    row: ({ region, by }, n) => ({
      owner_region: text(region),
      placement: text(`PL-${region}`),
      constraint: text(
        ['saturation-cap', 'cooled-off', 'away-from-home', 'programme-conditions'][n % 4] ?? '',
      ),
      reason: `'NO_OTHER_PLACE'`,
      approval: uuid(n),
      asked_by: text(by),
      at: NOW,
    }),
    sees: {
      fristad_app: either(inRegion, audited),
      fristad_audit_reader: either(inRegion, audited, run),
      fristad_run: either(run, audited),
    },
    adds: {},
  },
];

export const ACT_TABLES: readonly ActTable[] = [...ACTS, ...FOUND, ...WORK];

export const insertOf = ({ name, row }: ActTable, left: Left, n: number): string => {
  const columns = row(left, n);
  const names = Object.keys(columns).map((column) => `"${column}"`);
  return `INSERT INTO fristad.${name} (${names.join(', ')}) VALUES (${Object.values(columns).join(', ')})`;
};
