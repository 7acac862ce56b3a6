import { readFileSync } from 'node:fs';
import type { Outcome } from '../mutant.js';
import type { Compiler } from './compiler.js';
import type { Controls } from './controls.js';
import type { ImportGraph } from './graph.js';
import { specsOf } from './specs-of.js';
import { comesBy, Trial, type SourceMutant, type Verdict } from './trial.js';
import type { WarmJest } from './warm-jest.js';

type Given = {
  readonly graph: ImportGraph;
  readonly compiler: Compiler;
  readonly jest: WarmJest;
  readonly controls: Controls;
};
/** Specs yet to be asked about one change; what has been asked, and the milliseconds it took. */
type Asking = { readonly queue: string[]; ms: number; specs: number };
/** Asked of one change at most. */
const MOST_SPECS = 40;
const MOST_MS = 240_000;
/** How much longer than one beside it a spec may take to be asked first, by how far away it is. */
const DEARER = [1, 1, 1.5, 2, 4];

const NOT_COMPILED: Verdict = { fate: 'not compiled', by: 'npm run typecheck' };

const spelled = ({ place, edit: { from, to, by } }: SourceMutant): string => {
  const text = readFileSync(place, 'utf8');
  return text.slice(0, from) + by + text.slice(to);
};

/**
 * Tries changes of sources: the compiler is asked first. Then each is shown to the specs that come by it, the quickest and
 * nearest first, until one is red or enough were asked; in each round every change that is left is shown to one spec.
 */
export class Rounds {
  private readonly left = new Map<SourceMutant, Asking>();
  private outcomes: Outcome[] = [];
  private readonly trial: Trial;

  constructor(
    private readonly given: Given,
    private readonly signal: AbortSignal,
  ) {
    const { jest, controls, graph } = given;
    this.trial = new Trial({ jest, controls, graph }, (mutant, verdict) => this.settle(mutant, verdict));
  }

  /** Nothing, where it was interrupted. */
  readonly run = async (mutants: readonly SourceMutant[]): Promise<readonly Outcome[]> => {
    this.left.clear();
    this.outcomes = [];
    for (const one of mutants) this.left.set(one, { queue: this.queueOf(one), ms: 0, specs: 0 });
    this.compile();
    while (this.left.size > 0 && !this.signal.aborted) await this.round();
    return this.signal.aborted ? [] : this.outcomes;
  };

  private queueOf({ place }: SourceMutant): string[] {
    const { graph, controls } = this.given;
    return [...specsOf(place, graph)]
      .map(([spec, rank]) => ({ spec, cost: controls.guess(spec) * (DEARER[rank] ?? 1) }))
      .toSorted((a, b) => a.cost - b.cost)
      .map(({ spec }) => spec);
  }

  private compile(): void {
    for (const mutant of this.left.keys())
      if (!this.signal.aborted && this.given.compiler.rejects(mutant.place, spelled(mutant)))
        this.settle(mutant, NOT_COMPILED);
  }

  /** What no spec noticed is no sound change where another file does not compile with it: a code of a list of types. */
  private lastWord(mutant: SourceMutant, asking: Asking): Verdict {
    const { graph, compiler } = this.given;
    const importers = [...graph.importing(mutant.place).keys()].filter((path) => path.startsWith('src/'));
    return compiler.rejects(mutant.place, spelled(mutant), importers) ? NOT_COMPILED : survived(asking);
  }

  private async round(): Promise<void> {
    const turns = new Map<string, SourceMutant[]>();
    for (const [mutant, asking] of this.left) {
      const spec = await this.next(mutant, asking);
      if (this.signal.aborted) return;
      if (spec === undefined) this.settle(mutant, this.lastWord(mutant, asking));
      else turns.set(spec, [...(turns.get(spec) ?? []), mutant]);
    }
    for (const [spec, theirs] of turns) {
      if (this.signal.aborted) return;
      const asking = theirs.map((mutant) => this.left.get(mutant));
      const ms = (await this.trial.ask(spec, theirs)) / theirs.length;
      for (const one of asking) if (one) one.ms += ms;
    }
  }

  /** The next spec that comes by, unless enough were asked. */
  private async next(mutant: SourceMutant, asking: Asking): Promise<string | undefined> {
    while (asking.ms < MOST_MS && asking.specs < MOST_SPECS && !this.signal.aborted) {
      const spec = asking.queue.shift();
      if (spec === undefined) return undefined;
      const control = await this.given.controls.of(spec, [mutant.place]);
      if (control === undefined || comesBy(control, mutant).when === 'never') continue;
      asking.specs += 1;
      return spec;
    }
    return undefined;
  }

  private settle(mutant: SourceMutant, verdict: Verdict): void {
    const { place, what } = mutant;
    this.left.delete(mutant);
    this.outcomes.push({ place, what, ...verdict });
    console.log(`${verdict.fate} | ${place} | ${what} | ${verdict.by}`);
  }
}

function survived({ specs, ms, queue }: Asking): Verdict {
  const rest = queue.length === 0 ? '' : `, ${queue.length} more were not asked`;
  return {
    fate: 'survived',
    by: `${specs} specs that come by are green in ${Math.round(ms / 1000)} s${rest}`,
  };
}
