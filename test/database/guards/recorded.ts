import { anotherPolicy, aRun } from '../statements.js';
import { approval, aStay, uuid } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

/** A run that ended at that hour, of the country where no region is named, with or without a plan. */
export const run = (
  n: number,
  { at = '10:00', region = '', plan = true, status = 'DONE' } = {},
): readonly string[] => [
  `SELECT set_config('app.region', '', true)`,
  aRun({
    ...{ id: uuid(n), status: `'${status}'`, finished_at: `'2026-12-01T${at}:00Z'` },
    owner_region: region === '' ? 'NULL' : `'${region}'`,
  }),
  ...(plan
    ? [`INSERT INTO fristad.plan VALUES (${uuid(n)}, 'd', '2026-1', 'highs', '1', 0, 'OPTIMAL', 1, '{}')`]
    : []),
];
/** The same run, still under way. */
export const unfinished = (statements: readonly string[]): readonly string[] =>
  statements.map((one) =>
    one
      .replace('finished_at', 'failure')
      .replace(`'DONE'`, `'QUEUED'`)
      .replace(/'2026-12-01T\d\d:00:00Z'/, 'NULL'),
  );
const placed = (n: number, unit: string, request = 'R-SYD') =>
  `INSERT INTO fristad.plan_assignment VALUES (${uuid(n)}, 0, '${request}', '${unit}', '2026-12-01', '2026-12-09', '[]')`;
const unplaced = (n: number) =>
  `INSERT INTO fristad.plan_unplaced VALUES (${uuid(n)}, 0, 'R-SYD', 'SATURATION', '{}', '{}', false, '[]')`;
const planned: Guard = {
  ...{ it: 'a place is planned', before: [...run(1), placed(1, 'U1')], answers: 'U1' },
  call: `(SELECT coalesce(p.unit, 'none') FROM national.planned_place('R-SYD') p)`,
};
const PLANNED: readonly Guard[] = [
  ...refusedFor(planned, null, {
    'by another region': { as: { region: 'NORD' } },
    'for another request': { before: [...run(1), placed(1, 'S1', 'R2-SYD')] },
    'where it is not part of the plan': { before: run(1) },
    'by a run of a region': { before: [...run(1, { region: 'SYD' }), placed(1, 'U1')] },
    'by a run that goes on': {
      before: [...unfinished(run(1)), placed(1, 'U1')],
    },
    'by a run that was cancelled': {
      before: [...run(1, { status: 'CANCELLED' }), placed(1, 'U1')],
    },
  }),
  {
    ...{ ...planned, it: 'a place is planned by the latest plan' },
    before: [...run(1), placed(1, 'S1'), ...run(2, { at: '11:00' }), placed(2, 'U1')],
  },
  {
    ...{ ...planned, it: 'a place is planned by the latest plan, whatever has none since' },
    before: [...run(1), placed(1, 'U1'), ...run(2, { at: '11:00', plan: false })],
  },
  {
    ...{ ...planned, it: 'a place is planned by the latest plan, whatever is not finished' },
    before: [...run(1), placed(1, 'U1'), ...unfinished(run(2)), placed(2, 'S1')],
  },
  {
    ...{ ...planned, it: 'no place is planned by the latest plan', before: [...run(1), unplaced(1)] },
    answers: 'none',
  },
  {
    ...{ ...planned, it: 'no place is planned by the latest plan, whatever an earlier one did' },
    before: [...run(1), placed(1, 'U1'), ...run(2, { at: '11:00' }), unplaced(2)],
    answers: 'none',
  },
];

const IN_FORCE = `INSERT INTO fristad.scenario_import VALUES ('sha256:${'c'.repeat(64)}', '2026-12-01', '2026-1')`;
const found = [IN_FORCE, ...run(1), unplaced(1)];
/** Told of that plan. */
const reasons = (n: number) =>
  `jsonb_build_object('run', ${uuid(n)}, 'admitted', 0, 'ruledOut', '{}'::jsonb, 'ruledOutAlone', '{}'::jsonb,
     'relaxations', '[]'::jsonb)`;
const record = (n: number, { version = 1, plan = 1 } = {}) =>
  `national.record_unable(${uuid(n)}, 'R-SYD', ${version}, ${reasons(plan)}, 'PARK_REQUEST', now())`;
const recorded: Guard = {
  ...{ it: 'it is recorded that no place was found', before: found, call: record(1), answers: 'RECORDED' },
};
const UNABLE: readonly Guard[] = [
  ...refusedFor(recorded, 'no-such-request', { 'by another region': { as: { region: 'NORD' } } }),
  ...refusedFor(recorded, 'stale', { 'as it was before': { call: record(1, { version: 2 }) } }).slice(1),
  ...refusedFor(recorded, 'recorded-already', { 'twice for a plan': { first: record(2) } }).slice(1),
  ...refusedFor(recorded, 'asks-no-more', {
    'while it is parked': {
      before: [
        ...found,
        `UPDATE fristad.placement_request SET status = 'PARKED', reason = 'SAFE_FOR_NOW', decided_by = 'u-2' WHERE id = 'R-SYD'`,
      ],
    },
  }).slice(1),
  ...refusedFor(recorded, 'planned-since', {
    'of the plan before': { before: [...found, ...run(2, { at: '11:00' }), unplaced(2)] },
    'of no plan': { call: record(1, { plan: 3 }) },
    'of a plan by another policy': {
      before: [
        anotherPolicy(),
        IN_FORCE,
        ...run(1).map((one) => one.replace(`'2026-1'`, `'2026-0'`)),
        unplaced(1),
      ],
    },
  }).slice(1),
  ...refusedFor(recorded, 'has-a-place', {
    'where a place was planned': { before: [...run(1), placed(1, 'U1')] },
    'where no plan knows of it': { before: run(1) },
    'while it is offered a place': {
      before: [...found, aStay({ id: 'PL-N', request: 'R-SYD', status: 'PROVISIONAL' })],
    },
  }).slice(1),
  {
    ...recorded,
    it: 'it is recorded anew for another plan',
    call: record(1, { plan: 2 }),
    before: [
      ...found,
      `INSERT INTO fristad.unable_to_place
       VALUES (${uuid(2)}, 'R-SYD', ${uuid(1)}, '2026-1', 'SYD', 0, '{}', '{}', '[]', 'PARK_REQUEST', 'u-1', now())`,
      ...run(2, { at: '11:00' }),
      unplaced(2),
    ],
  },
];

const registered = (of: string, byte: string) =>
  `INSERT INTO fristad.registered_person VALUES (decode(repeat('${byte}', 64), 'hex'), '${of}')`;
const FORGOTTEN: Guard = {
  ...{ it: 'a person is forgotten, and nobody else', call: `national.forget_person('K-SYD')::text` },
  before: [registered('K-SYD', 'ab'), registered('K2-SYD', 'cd'), registered('K-SYD', 'ef')],
  shows: [
    'SELECT array_agg(case_ref ORDER BY case_ref) AS value FROM fristad.registered_person',
    ['K2-SYD', 'V-K-DRAFT'],
  ],
};

const stored = (n: number, text: string) =>
  `INSERT INTO access.approval_record
   SELECT ${uuid(n)}, 'sha256:' || encode(sha256('${text}'), 'hex'), '${text}', ${uuid(1)}`;
const RECORD: Guard = {
  ...{ it: 'what was shown for an approval is told', answers: true },
  before: [approval(1), approval(2), stored(1, 'one'), stored(2, 'two')],
  call: `access.record_of_approval(${uuid(2)}) = 'sha256:' || encode(sha256('two'), 'hex')`,
};

export const RECORDED: readonly Guard[] = [
  ...PLANNED,
  ...UNABLE,
  FORGOTTEN,
  RECORD,
  {
    ...RECORD,
    it: 'nothing is told of what was not shown',
    call: `access.record_of_approval(${uuid(3)})`,
    answers: null,
  },
];
