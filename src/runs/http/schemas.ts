import { viewSchema } from '#access';
import {
  arrayOf,
  closed,
  code,
  date,
  digest,
  figure,
  flag,
  moment,
  named,
  nullOr,
  orNull,
  text,
  uuid,
  whole,
  type ObjectSchema,
  type Published,
  described,
} from '#platform';
import { LATEST_PLAN_STATUSES } from '../application/wanted-plans.port.js';
import { PLAN_CAUSES } from '../domain/wanted-plan.js';

const RUN = '1d6f4e0a-8f0b-4c6e-9a55-4b8e0f6c2d13';
const progress = closed({
  stage: code(['candidates', 'coverage', 'safety', 'suitability', 'explanations']),
  fraction: { type: 'number', minimum: 0, maximum: 1, examples: [0.5] },
  levels: arrayOf(named('Level')),
});

const run = closed({
  id: uuid(RUN),
  status: { ...code(['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED']), examples: ['RUNNING'] },
  scenarioDigest: digest(),
  policyVersion: text('2026-2'),
  engine: code(['highs', 'javascript-lp-solver']),
  seed: whole(0),
  timeLimitMs: orNull(whole(60000)),
  gap: figure(0),
  causes: arrayOf(code(PLAN_CAUSES)),
  unattended: flag(false),
  attempts: whole(1),
  progress: orNull(progress),
  cancelRequested: flag(false),
  requestedAt: moment('2026-12-01T09:30:00.000Z'),
  startedAt: orNull(moment('2026-12-01T09:30:00.500Z')),
  finishedAt: nullOr(moment('2026-12-01T09:30:02.000Z')),
  failure: nullOr(text('UnsoundPlan')),
});

const planning = closed({
  isWanted: flag(false),
  run: orNull(
    closed({
      id: uuid(RUN),
      status: code(['QUEUED', 'RUNNING']),
      requestedAt: moment('2026-12-01T09:30:00.000Z'),
    }),
  ),
  latestPlan: orNull(
    closed({
      finishedAt: moment('2026-12-01T09:30:02.000Z'),
      status: {
        ...code(LATEST_PLAN_STATUSES),
        description: 'NO_PLACE_FOUND: it was planned, and no further place was found for those who wait.',
      },
    }),
  ),
  runsAreSolved: flag(true),
});
/** How far the planning of the country is. */
export const planningSchemas = () => ({
  Planning: described('Whether a run of the country is wanted or under way, and the latest plan.', planning),
});

const planView = (plan: ObjectSchema) => {
  const lists = {
    assignments: arrayOf(named('AssignmentView')),
    unplaced: arrayOf(named('UnplacedView')),
  };
  return viewSchema(['plan'], { ...plan, properties: { ...plan.properties, ...lists } });
};

/** Runs and their plans. */
export const runSchemas = (published: Published) => ({
  RunView: viewSchema(['run'], run),
  PlanView: planView(published('Plan')),
  AssignmentView: viewSchema(['assignment'], published('Assignment')),
  UnplacedView: viewSchema(['request without a place'], published('Unplaced')),
  PlannedPlace: described(
    'The unit and days that the latest plan of the country has for one request.',
    closed({
      run: uuid(RUN),
      policyVersion: text('2026-2'),
      plannedAt: moment('2026-12-01T09:30:02.000Z'),
      unit: orNull(text('U-417')),
      arrival: orNull(date('2026-12-03')),
      departure: orNull(date('2027-02-01')),
    }),
  ),
});
