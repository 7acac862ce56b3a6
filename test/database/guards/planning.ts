import { aRun } from '../statements.js';
import { uuid } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';
import { run, unfinished } from './recorded.js';

const asId = (n: number) => uuid(n).slice(1, -1);
const queued = (n: number, region = ''): readonly string[] => unfinished(run(n, { plan: false, region }));
const says = (it: string, [of, answers]: readonly [string, unknown], before: readonly string[]): Guard => ({
  ...{ it: `of the planning of the country is said ${it}`, before, answers },
  call: `(SELECT to_jsonb(p) ->> '${of}' FROM national.planning(30) p)`,
});
const seen = (seconds: number) =>
  `INSERT INTO fristad.worker (name, seen_at) VALUES ('w', clock_timestamp() - interval '${seconds} seconds')`;

const WANTED = `INSERT INTO fristad.plan_wanted (cause, urgent) VALUES ('NIGHT', false)`;

export const PLANNING: readonly Guard[] = [
  says('that a plan is wanted', ['is_wanted', 'true'], [WANTED]),
  says('that none is', ['is_wanted', 'false'], ['DELETE FROM fristad.plan_wanted']),
  says('the run that waits', ['run', asId(1)], queued(1)),
  says('no run of a region', ['run', null], queued(1, 'SYD')),
  says('no run that is done', ['run', null], run(1)),
  says('how the run is', ['run_status', 'QUEUED'], queued(1)),
  says(
    'how the run is that is solved',
    ['run_status', 'RUNNING'],
    [
      `SELECT set_config('app.region', '', true)`,
      aRun({ id: uuid(1), status: `'RUNNING'`, worker: `'w'`, lease_until: 'now()', owner_region: 'NULL' }),
    ],
  ),
  says('how the latest plan is', ['plan_status', 'OPTIMAL'], run(1)),
  says('no plan of a region', ['plan_status', null], run(1, { region: 'SYD' })),
  says('no plan that a run does not have', ['plan_status', null], [...run(1, { plan: false }), ...queued(2)]),
  says(
    'when it was planned last',
    ['planned_at', '2026-12-01T11:00:00+00:00'],
    [...run(2, { at: '11:00' }), ...run(1)],
  ),
  says(
    'when it was planned last, whatever plan is not finished',
    ['planned_at', '2026-12-01T10:00:00+00:00'],
    [...run(1), ...unfinished(run(2))],
  ),
  says('that runs are solved', ['runs_are_solved', 'true'], [seen(20)]),
  says('that they are no more', ['runs_are_solved', 'false'], [seen(40)]),
];
