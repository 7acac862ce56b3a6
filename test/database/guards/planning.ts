import { uuid } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';
import { run } from './kept.js';

const asId = (n: number) => uuid(n).slice(1, -1);
const queued = (n: number, region = ''): readonly string[] =>
  run(n, { plan: false, region }).map((one) =>
    one
      .replace('finished_at', 'failure')
      .replace(`'DONE'`, `'QUEUED'`)
      .replace(/'2026-12-01T10:00:00Z'/, 'NULL'),
  );
const says = (it: string, of: string, before: readonly string[], answers: unknown): Guard => ({
  ...{ it: `of the planning of the country is said ${it}`, before, answers },
  call: `(SELECT to_jsonb(p) ->> '${of}' FROM national.planning(30) p)`,
});
const seen = (seconds: number) =>
  `INSERT INTO fristad.worker (name, seen_at) VALUES ('w', clock_timestamp() - interval '${seconds} seconds')`;

export const PLANNING: readonly Guard[] = [
  says(
    'that a plan is wanted',
    'is_wanted',
    [`INSERT INTO fristad.plan_wanted (cause, urgent) VALUES ('NIGHT', false)`],
    'true',
  ),
  says('that none is', 'is_wanted', ['DELETE FROM fristad.plan_wanted'], 'false'),
  says('the run that waits', 'run', queued(1), asId(1)),
  says('no run of a region', 'run', queued(1, 'SYD'), null),
  says('no run that is done', 'run', run(1), null),
  says('how the run is', 'run_status', queued(1), 'QUEUED'),
  says('how the latest plan is', 'plan_status', run(1), 'OPTIMAL'),
  says('no plan of a region', 'plan_status', run(1, { region: 'SYD' }), null),
  says('no plan that a run does not have', 'plan_status', [...run(1, { plan: false }), ...queued(2)], null),
  says(
    'when it was planned last',
    'planned_at',
    [...run(2, { at: '11:00' }), ...run(1)],
    '2026-12-01T11:00:00+00:00',
  ),
  says('that runs are solved', 'runs_are_solved', [seen(20)], 'true'),
  says('that they are no more', 'runs_are_solved', [seen(40)], 'false'),
];
