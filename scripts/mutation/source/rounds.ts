import { readFileSync } from 'node:fs';
import type { Outcome } from '../mutant.js';
import type { Compiler } from './compiler.js';
import type { Controls } from './controls.js';
import type { ImportGraph } from './graph.js';
import { specsOf } from './specs-of.js';
import { Trial, type SourceMutant, type Verdict } from './trial.js';
import type { WarmJest } from './warm-jest.js';

type Given = {
  readonly graph: ImportGraph;
  readonly compiler: Compiler;
  readonly jest: WarmJest;
  readonly controls: Controls;
};
type Asking = { readonly ranks: ReadonlyMap<string, number>; ms: number; specs: number };
/** Asked of one change: so many specs, and so many milliseconds of theirs when nothing is changed. */
const MOST_SPECS = 20;
const MOST_MS = 90_000;
const [NEAR, FARTHEST] = [2, 4];

const spelled = ({ place, edit: { from, to, by } }: SourceMutant): string => {
  const text = readFileSync(place, 'utf8');
  return text.slice(0, from) + by + text.slice(to);
};

/**
 * Tries changes of sources in rounds: the specs beside them, those of their folder and of their room; then the compiler; then
 * those that the room is tested by, and some from far away. Each is asked at once about all that nobody has noticed yet.
 */
export class Rounds {
  private readonly left = new Map<SourceMutant, Asking>();
  private outcomes: Outcome[] = [];
  private readonly trial: Trial;

  constructor(
    private readonly given: Given,
    private readonly signal: AbortSignal,
  ) {
    this.trial = new Trial(given.jest, given.controls, (mutant, verdict) => this.settle(mutant, verdict));
  }

  /** Nothing, where it was interrupted. */
  readonly run = async (mutants: readonly SourceMutant[], isNear: boolean): Promise<readonly Outcome[]> => {
    this.left.clear();
    this.outcomes = [];
    for (const one of mutants)
      this.left.set(one, { ranks: specsOf(one.place, this.given.graph), ms: 0, specs: 0 });
    const farthest = isNear ? NEAR : FARTHEST;
    for (let rank = 0; rank <= farthest && !this.signal.aborted; rank += 1) {
      await this.round(rank);
      if (rank === NEAR) this.compile();
    }
    if (this.signal.aborted) return [];
    for (const [mutant, { specs }] of this.left)
      this.settle(mutant, {
        fate: 'survived',
        by: specs === 0 ? 'no spec comes by' : `${specs} specs are green`,
      });
    return this.outcomes;
  };

  private compile(): void {
    for (const mutant of this.left.keys())
      if (!this.signal.aborted && this.given.compiler.refuses(mutant.place, spelled(mutant)))
        this.settle(mutant, { fate: 'not compiled', by: 'npm run typecheck' });
  }

  private async round(rank: number): Promise<void> {
    const specs = [...this.left.values()].flatMap(({ ranks }) => [...ranks]);
    const inTurn = new Set(specs.filter(([, of]) => of === rank).map(([spec]) => spec));
    const { controls } = this.given;
    for (const spec of [...inTurn].toSorted((a, b) => controls.guess(a) - controls.guess(b))) {
      const waiting = [...this.left].filter(
        ([, { ranks, ms, specs }]) => ranks.get(spec) === rank && ms < MOST_MS && specs < MOST_SPECS,
      );
      if (waiting.length === 0 || this.signal.aborted) continue;
      const { asked, ms } = await this.trial.ask(
        spec,
        waiting.map(([mutant]) => mutant),
      );
      for (const [mutant, asking] of waiting)
        if (asked.has(mutant)) Object.assign(asking, { ms: asking.ms + ms, specs: asking.specs + 1 });
    }
  }

  private settle(mutant: SourceMutant, verdict: Verdict): void {
    const { place, what } = mutant;
    this.left.delete(mutant);
    this.outcomes.push({ place, what, ...verdict });
    console.log(`${verdict.fate} | ${place} | ${what} | ${verdict.by}`);
  }
}
