import { aRequest, aRun } from '../statements.js';
import type { Row } from './row.js';

const RUN = `'00000000-0000-4000-8000-000000000001'`;
const PLAN = `INSERT INTO fristad.plan VALUES (${RUN}, 'd', '2026-1', 'highs', '1', 0, 'OPTIMAL', 1, '{}')`;
const level = (name: string, value: number, bound: number) =>
  `INSERT INTO fristad.plan_level VALUES (${RUN}, 0, '${name}', ${value}, ${bound})`;
const finish = `UPDATE fristad.solver_run SET status = 'DONE', finished_at = now()`;

export const runs: readonly Row[] = [
  ['a queued run', [aRun()], undefined],
  ['a digest that is none', [aRun({ digest: `'sha256:abc'` })], 'solver_run_digest_check'],
  ['a running run without a worker', [aRun({ status: `'RUNNING'` })], 'solver_run_lease_while_running'],
  ['a running run with one', [aRun({ status: `'RUNNING'`, worker: `'w'`, lease_until: 'now()' })], undefined],
  ['a finished run without an end', [aRun({ status: `'DONE'` })], 'solver_run_end_when_finished'],
  [
    'a failed run without a failure',
    [aRun({ status: `'FAILED'`, finished_at: 'now()' })],
    'solver_run_failure_when_failed',
  ],
  ['another seed', [aRun(), `UPDATE fristad.solver_run SET seed = 1`], 'solver_run_problem_is_immutable'],
  [
    'another problem',
    [aRun(), `UPDATE fristad.solver_run SET problem = problem || '\\x00'`],
    'solver_run_problem_is_immutable',
  ],
  [
    'other distances',
    [aRun(), `UPDATE fristad.solver_run SET measured = '\\x1f8b00'`],
    'solver_run_problem_is_immutable',
  ],
  ['a finished run', [aRun(), finish], undefined],
  [
    'a finished run that runs again',
    [aRun(), finish, `UPDATE fristad.solver_run SET status = 'QUEUED', finished_at = NULL`],
    'solver_run_problem_is_immutable',
  ],
  ['a policy that no run has used', [`UPDATE fristad.policy_version SET cool_off_days = 90`], undefined],
  [
    'a policy that a run has used',
    [aRun(), `UPDATE fristad.policy_version SET cool_off_days = 90`],
    'used_policy_is_immutable',
  ],
  [
    'a policy that a run has used, deleted',
    [aRun(), `DELETE FROM fristad.policy_version`],
    'used_policy_is_immutable',
  ],
  ['a coverage up to its bound', [aRun(), PLAN, level('coverage', 7, 7)], undefined],
  ['a coverage above its bound', [aRun(), PLAN, level('coverage', 8, 7)], 'plan_level_bound_is_not_beaten'],
  ['a cost below its bound', [aRun(), PLAN, level('safety', 6, 7)], 'plan_level_bound_is_not_beaten'],
  [
    'a plan written over',
    [aRun(), PLAN, `UPDATE fristad.plan SET status = 'FEASIBLE'`],
    'plan_is_written_once',
  ],
  [
    'two places for one request',
    [
      aRequest(),
      aRun(),
      PLAN,
      `INSERT INTO fristad.plan_assignment VALUES (${RUN}, 0, 'R1', 'U1', '2026-12-01', '2026-12-09', '[]'), (${RUN}, 1, 'R1', 'S1', '2026-12-01', '2026-12-09', '[]')`,
    ],
    'plan_assignment_one_place_per_request',
  ],
];
