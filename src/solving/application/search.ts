import type { LevelName } from '#scoring';
import type { Apart } from '../domain/apart.js';
import type { MipModel, MipOutcome, SolveLimits, WarmStart } from '../domain/mip-model.js';
import type { Pool } from '../domain/pool.js';
import type { Row } from '../domain/row.js';
import type { SolverParameters } from '../domain/solver-parameters.js';
import { trivialOutcome } from '../domain/trivial.js';
import type { LevelProof } from './level-proof.port.js';
import type { MipEngine } from './mip-engine.port.js';
import type { Pace } from './pace.js';

/** Told of every better bound, as the level's value would be written. */
export type OnBound = (level: LevelName, bound: number) => void;
/** Told why the engine failed when it did, twice; the search goes on with what it has. */
export type OnTrouble = (because: string) => void;
type Within = {
  readonly proof: LevelProof;
  readonly parameters: SolverParameters;
  readonly pace: Pace;
  readonly seed: number;
  /** Relative to the value; a level that is this close to its bound is left as it is. 0 = every level is proved. */
  readonly gap: number;
  readonly onBound: OnBound;
  readonly onTrouble: OnTrouble;
};
type Limits = Omit<SolveLimits, 'seed'>;

/** What one solve gathers on its way through the levels: the columns and rows that proved useful, and how far it is. */
export class Search {
  readonly active = new Set<number>();
  readonly rows = new Map<string, Row>();

  level: LevelName = 'coverage';

  constructor(
    readonly problem: { readonly pool: Pool; readonly aparts: readonly Apart[] },
    private readonly engine: MipEngine,
    private readonly within: Within,
  ) {}

  get parameters(): SolverParameters {
    return this.within.parameters;
  }

  get proof(): LevelProof {
    return this.within.proof;
  }

  addRow(row: Row): void {
    this.rows.set(row.name, row);
  }

  isOver(): boolean {
    return this.within.pace.isOver();
  }

  /** Runs steps while others run in between; nothing when time is up before the last. */
  atLeisure<T>(steps: Generator<unknown, T>): Promise<T | undefined> {
    return this.within.pace.through(steps);
  }

  /** Runs steps of which each tells what there is so far. */
  asFarAs<T>(steps: Generator<T, T>, before: T): Promise<T> {
    return this.within.pace.asFarAs(steps, before);
  }

  /** How far, in points, the value may be from its bound. */
  allowance(value: number): number {
    return this.within.gap * Math.abs(value);
  }

  /** The least bound that is good enough for a plan of that value. */
  goalFor(value: number): number {
    return Math.ceil(value - this.allowance(value));
  }

  report(bound: number): void {
    this.within.onBound(this.level, this.level === 'coverage' ? -bound : bound);
  }

  /** A failure is never the end: the engine is asked once more, by another road and without what it was told beforehand. */
  async solve(model: MipModel, limits: Limits, start?: WarmStart): Promise<MipOutcome> {
    const trivial = trivialOutcome(model);
    if (trivial) return trivial;
    const outcome = await this.ask(model, limits, start);
    if (outcome.status !== 'error' || this.isOver()) return outcome;
    const again = await this.ask(model, { ...limits, withoutPresolve: limits.withoutPresolve !== true });
    if (again.status === 'error') this.within.onTrouble(again.because ?? 'the engine failed');
    return again;
  }

  private ask(model: MipModel, limits: Limits, start?: WarmStart): Promise<MipOutcome> {
    const { pace, seed } = this.within;
    const left = pace.left();
    const timed = Number.isFinite(left) ? { timeMs: Math.max(1, left) } : {};
    const { signal } = pace;
    return this.engine.solve(model, { ...limits, seed, ...timed, ...(signal ? { signal } : {}) }, start);
  }
}
