import { dateOf, day } from '#kernel';
import {
  judge,
  scorePlan,
  scenarioFindings,
  standingFindings,
  type Assignment,
  type Level,
  type LevelName,
  type Plan,
  type World,
} from '#scoring';
import type { PlanValues } from '../domain/plan-values.js';
import { at, type Pool } from '../domain/pool.js';
import { explainAll } from './explain-all.js';
import type { MipEngine } from './mip-engine.port.js';
import { gatherPool } from './offers.js';
import { Pace } from './pace.js';
import { levelsOf, searchFor } from './search-for.js';
import { StageClock } from './stage-clock.js';

export type Stage = 'candidates' | LevelName | 'explanations';
export type SolveProgress = {
  readonly stage: Stage;
  /** 0…1 within the stage, where it is known. */
  readonly fraction: number;
  readonly levels: readonly Level[];
};
export type SolveOptions = {
  /** Digest of the scenario, to stand in the plan. */
  readonly scenarioDigest: string;
  readonly engine: MipEngine;
  readonly seed: number;
  /** For everything but the judge's reading. */
  readonly timeLimitMs?: number | undefined;
  /** When the limit began to run, in the clock of `now`; when left out, now. */
  readonly startedAt?: number | undefined;
  /** Relative; be content with a level this close to its bound, and go on to the next. */
  readonly gap?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SolveProgress) => void) | undefined;
  /** Told why the engine failed, when it did: the plan is then the best found without it. */
  readonly onTrouble?: ((because: string) => void) | undefined;
  /** Milliseconds, monotonic. */
  readonly now: () => number;
};

/** A plan that the judge refused: a fault of the solver, never of the input. */
export class UnsoundPlan extends Error {}

/** Solves a scenario level by level and has the judge read the plan. @throws UnsoundPlan */
export async function solveScenario(world: World, options: SolveOptions): Promise<Plan> {
  const { engine, seed, gap, onTrouble } = options;
  const clock = new StageClock(options.now);
  const pace = paceOf(options);
  const report = (stage: Stage, fraction: number, levels: readonly Level[] = []) =>
    options.onProgress?.({ stage, fraction, levels });
  const gathered = await gatherPool(world, pace, (done, all) => report('candidates', done / all));
  const { pool } = gathered;
  clock.end('candidates');
  const solved = await searchFor(gathered, { engine, seed, gap, onTrouble, pace, report });
  clock.end('solve');
  const assignments = solved.plan.map((column) => assignmentOf(pool, column)).sort(byRequest);
  const score = soundScore(world, assignments, solved.values);
  clock.end('judge');
  const levels = levelsOf(solved.values, solved.bounds);
  const onFraction = (fraction: number) => report('explanations', fraction, levels);
  const unplaced = await explainAll(world, assignments, { pace, onFraction });
  const findings = [...standingFindings(world), ...scenarioFindings(world)];
  clock.end('explanations');
  return {
    format: 'fristad-plan/1',
    scenarioDigest: options.scenarioDigest,
    policyVersion: world.policy.version,
    engine: { name: engine.name, version: engine.version, seed },
    status: statusOf(pool, levels),
    levels,
    assignments: assignments.map((assignment) => ({
      ...assignment,
      strains: score.strains.get(assignment.request) ?? [],
    })),
    unplaced,
    findings,
    timing: clock.read(),
  };
}

const paceOf = ({ now, signal, timeLimitMs, startedAt = now() }: SolveOptions): Pace =>
  new Pace({ now, signal, deadline: timeLimitMs === undefined ? undefined : startedAt + timeLimitMs });

function assignmentOf(pool: Pool, column: number): Assignment {
  const { id: request } = requireAt(pool.requests, at(pool.request, column)).request;
  const { id: unit } = requireAt(pool.units, at(pool.unit, column)).unit;
  return {
    request,
    unit,
    arrival: dateOf(day(at(pool.arrival, column))),
    departure: dateOf(day(at(pool.departure, column))),
  };
}

function requireAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`No item ${index}.`);
  return item;
}

const byRequest = (a: Assignment, b: Assignment) => (a.request < b.request ? -1 : 1);

function soundScore(world: World, assignments: readonly Assignment[], values: PlanValues) {
  const findings = judge(world, assignments);
  if (findings.length > 0)
    throw new UnsoundPlan(
      `The judge refused the plan: ${findings.map(({ sentence }) => sentence).join(' ')}`,
    );
  const score = scorePlan(world, assignments);
  for (const level of ['coverage', 'safety', 'suitability'] as const)
    if (score[level] !== values[level])
      throw new UnsoundPlan(`The plan's ${level} is ${score[level]}, the search counted ${values[level]}.`);
  return score;
}

/** None only where it is proved that nobody can be placed; who adds nothing to the coverage might be. */
function statusOf({ requests, weight }: Pool, [coverage, ...others]: readonly Level[]): Plan['status'] {
  const isClosed = [coverage, ...others].every((level) => level?.value === level?.bound);
  if (!isClosed) return 'FEASIBLE';
  const placesNobody = coverage?.bound === 0 && weight.every((one) => one > 0);
  return placesNobody && requests.length > 0 ? 'NO_PLAN' : 'OPTIMAL';
}
