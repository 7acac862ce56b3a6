import type { Fate, Mutant } from '../mutant.js';
import type { Controls } from './controls.js';
import type { Edit } from './edits.js';
import type { ImportGraph } from './graph.js';
import type { Choice, Reached, WarmJest } from './warm-jest.js';

export type SourceMutant = Mutant & { readonly edit: Edit; readonly number: number };
export type Verdict = { readonly fate: Fate; readonly by: string };
type Narrow = { readonly mutant: SourceMutant; readonly tests?: readonly number[] };
type Given = { readonly jest: WarmJest; readonly controls: Controls; readonly graph: ImportGraph };
type Report = (mutant: SourceMutant, verdict: Verdict) => void;

/** Changes that one load of a spec is asked about. */
const MOST_TURNS = 25;
/** How long a turn may take, of what the spec takes when nothing is changed, in milliseconds. */
const limitOf = (ms: number): number => 30_000 + 5 * ms;
/** As the world of the specs says it. */
const BETWEEN = -1;
const NOTHING: Choice = { path: '', number: -1 };
const choiceOf = ({ place, number }: SourceMutant) => ({ path: place, number });

/**
 * Whether a spec comes by the place of a change: as it loads it or not before it runs, and then in which of its tests, by their
 * place in the spec; undefined where that is between tests, too, or not at all.
 */
export function comesBy(
  { reached }: { readonly reached: readonly Reached[] },
  { place, number }: SourceMutant,
): { readonly when: 'loading' | 'running' | 'never'; readonly tests?: readonly number[] } {
  const found = reached.find(({ path }) => path === place);
  if (found?.loading.includes(number)) return { when: 'loading' };
  const [, tests] = found?.running.find(([edit]) => edit === number) ?? [];
  if (tests === undefined) return { when: 'never' };
  return { when: 'running', ...(tests.includes(BETWEEN) ? {} : { tests }) };
}

/** Asks a spec about changes that it comes by. */
export class Trial {
  constructor(
    private readonly given: Given,
    private readonly report: Report,
  ) {}

  /** Tells of those that it notices; answers how long it took, in milliseconds. */
  async ask(spec: string, mutants: readonly SourceMutant[]): Promise<number> {
    const paths = mutants.map(({ place }) => place);
    const control = await this.given.controls.of(spec, paths);
    if (control === undefined) return 0;
    const began = performance.now();
    const limit = limitOf(control.ms);
    const all = mutants.map((mutant) => ({ mutant, ...comesBy(control, mutant) }));
    const warm = all.filter(({ when }) => when === 'running');
    for (let at = 0; at < warm.length; at += MOST_TURNS)
      await this.askWarm(spec, warm.slice(at, at + MOST_TURNS), limit);
    for (const { mutant, when } of all) if (when === 'loading') await this.askFresh(spec, mutant, limit);
    return performance.now() - began;
  }

  /** Red is believed where it is green next without any change; else both are asked once more, in a process of their own. */
  private async askFresh(spec: string, mutant: SourceMutant, limit: number): Promise<void> {
    const { jest, graph, controls } = this.given;
    const affected = [...graph.importing(mutant.place).keys()];
    for (const isSecond of [false, true]) {
      const order = { spec, mutants: [choiceOf(mutant)], isFresh: true, affected } as const;
      const { last } = await jest.run(order, limit);
      if (last?.red === false) return;
      const fate = last === undefined ? 'timed out' : 'killed';
      if (await controls.isGreen(spec)) {
        this.report(mutant, { fate, by: spec });
        return;
      }
      if (!isSecond) jest.end();
    }
  }

  /** Only the tests that come by are run. Where they are red, they are believed if they are green without the change. */
  private async askWarm(spec: string, narrow: readonly Narrow[], limit: number): Promise<void> {
    const suspects = await this.redOf(spec, narrow, limit);
    const sets = new Map(suspects.map(({ tests }) => [String(tests), { ...NOTHING, tests }]));
    const turns = await this.turnsOf(spec, [...sets.values()], limit);
    const isGreen = new Map([...sets.keys()].map((key, at) => [key, turns?.[at] === false]));
    for (const { mutant, tests } of suspects)
      if (isGreen.get(String(tests))) this.report(mutant, { fate: 'killed', by: spec });
      else await this.askFresh(spec, mutant, limit);
  }

  /** All of them, where the process ended or took too long. */
  private async redOf(spec: string, narrow: readonly Narrow[], limit: number): Promise<readonly Narrow[]> {
    const choices = narrow.map(({ mutant, tests }) => ({ ...choiceOf(mutant), tests }));
    const turns = await this.turnsOf(spec, choices, limit);
    return turns === undefined ? narrow : narrow.filter((_, at) => turns[at]);
  }

  private async turnsOf(spec: string, mutants: readonly Choice[], limit: number) {
    if (mutants.length === 0) return [];
    const { turns, last } = await this.given.jest.run({ spec, mutants, isFresh: false }, limit);
    return last !== undefined && turns.length === mutants.length ? turns : undefined;
  }
}
