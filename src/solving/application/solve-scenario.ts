import { setImmediate } from 'node:timers/promises';
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
  type Unplaced,
  type World,
} from '#scoring';
import { apartnessOf } from '../domain/apart.js';
import type { PlanValues } from '../domain/plan-values.js';
import { at, type Pool } from '../domain/pool.js';
import { explainUnplaced } from '../explaining/explain-unplaced.js';
import type { MipEngine } from './mip-engine.port.js';
import { gatherPool, neighbourCost } from './offers.js';
import { Pace } from './pace.js';
import { Search } from './search.js';
import { solveLevels } from './solve-levels.js';
import { solveWhole } from './solve-whole.js';
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
  /** For the search; facts, explanations and the judge's reading come on top. */
  readonly timeLimitMs?: number | undefined;
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
  const clock = new StageClock(options.now);
  const tell = (stage: Stage, fraction: number, levels: readonly Level[] = []) =>
    options.onProgress?.({ stage, fraction, levels });
  const pool = await gatherPool(world, (done, all) => tell('candidates', done / all));
  clock.end('candidates');
  const solved = await searchFor(pool, options, tell);
  clock.end('solve');
  const assignments = solved.plan.map((column) => assignmentOf(pool, column)).sort(byRequest);
  const score = soundScore(world, assignments, solved.values);
  clock.end('judge');
  const levels = levelsOf(solved.values, solved.bounds);
  const unplaced = await explainAll(world, assignments, (fraction) => tell('explanations', fraction, levels));
  const findings = [...standingFindings(world), ...scenarioFindings(world)];
  clock.end('explanations');
  return {
    format: 'fristad-plan/1',
    scenarioDigest: options.scenarioDigest,
    policyVersion: world.policy.version,
    engine: { name: options.engine.name, version: options.engine.version, seed: options.seed },
    status: statusOf(world, levels, assignments),
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

async function explainAll(
  world: World,
  assignments: readonly Assignment[],
  onFraction: (fraction: number) => void,
): Promise<readonly Unplaced[]> {
  const placed = new Set<string>(assignments.map(({ request }) => request));
  const left = [...world.requests.values()].filter(({ request }) => !placed.has(request.id));
  const unplaced: Unplaced[] = [];
  for (const request of left) {
    onFraction(unplaced.length / left.length);
    unplaced.push(explainUnplaced(world, request, assignments));
    await setImmediate();
  }
  return unplaced;
}

function searchFor(
  pool: Pool,
  { engine, seed, timeLimitMs, gap = 0, signal, now, onTrouble = () => undefined }: SolveOptions,
  tell: (stage: Stage, fraction: number, levels: readonly Level[]) => void,
) {
  const pace = new Pace({ now, signal, deadline: now() + (timeLimitMs ?? Infinity) });
  let latest: readonly Level[] = [];
  const onBound = (level: LevelName, bound: number) => {
    tell(
      level,
      0,
      latest.map((known) => (known.name === level ? { ...known, bound } : known)),
    );
  };
  const search = new Search({ pool, aparts: apartnessOf(pool.world) }, engine, {
    pace,
    seed,
    gap,
    onBound,
    onTrouble,
  });
  const solve = engine.hasDuals ? solveLevels : solveWhole;
  return solve(search, neighbourCost(pool.world), ({ level, values, bounds }) => {
    latest = levelsOf(values, bounds);
    tell(level, 0, latest);
  });
}

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

const levelsOf = (values: PlanValues, bounds: PlanValues): readonly Level[] =>
  (['coverage', 'safety', 'suitability'] as const).map((name) => ({
    name,
    value: values[name],
    bound: bounds[name],
  }));

function statusOf(
  { requests }: World,
  levels: readonly Level[],
  assignments: readonly Assignment[],
): Plan['status'] {
  if (requests.size > 0 && assignments.length === 0) return 'NO_PLAN';
  return levels.every(({ value, bound }) => value === bound) ? 'OPTIMAL' : 'FEASIBLE';
}
