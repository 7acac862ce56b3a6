import type { LevelName } from '#scoring';
import type { Apart } from '../domain/apart.js';
import type { MipModel, MipOutcome, SolveLimits, WarmStart } from '../domain/mip-model.js';
import type { Pool } from '../domain/pool.js';
import type { Row } from '../domain/row.js';
import type { MipEngine } from './mip-engine.port.js';

/** Told of every better bound, as the level's value would be written. */
export type OnBound = (level: LevelName, bound: number) => void;
/** Told why the engine failed when it did; the search goes on with what it has. */
export type OnTrouble = (because: string) => void;
type Within = {
  readonly limits: SearchLimits;
  readonly onBound: OnBound;
  readonly onTrouble: OnTrouble;
};
export type SearchLimits = {
  readonly seed: number;
  /** In the clock of `now`. */
  readonly deadline: number;
  readonly now: () => number;
  readonly signal: AbortSignal | undefined;
  /** Relative to the value; a level that is this close to its bound is left as it is. 0 = every level is proved. */
  readonly gap: number;
};

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

  addRow(row: Row): void {
    this.rows.set(row.name, row);
  }

  isOver(): boolean {
    const { signal, now, deadline } = this.within.limits;
    return signal?.aborted === true || now() >= deadline;
  }

  /** How far, in points, the value may be from its bound. */
  allowance(value: number): number {
    return this.within.limits.gap * Math.abs(value);
  }

  report(bound: number): void {
    this.within.onBound(this.level, this.level === 'coverage' ? -bound : bound);
  }

  async solve(model: MipModel, limits: Omit<SolveLimits, 'seed'>, start?: WarmStart): Promise<MipOutcome> {
    const { deadline, now, seed, signal } = this.within.limits;
    const left = deadline - now();
    const outcome = await this.engine.solve(
      model,
      {
        ...limits,
        seed,
        ...(Number.isFinite(left) ? { timeMs: Math.max(1, left) } : {}),
        ...(signal ? { signal } : {}),
      },
      start,
    );
    if (outcome.status === 'error') this.within.onTrouble(outcome.because ?? 'the engine failed');
    return outcome;
  }
}
