import type { Fate, Mutant } from '../mutant.js';
import type { Controls } from './controls.js';
import type { Edit } from './edits.js';
import type { WarmJest } from './warm-jest.js';

export type SourceMutant = Mutant & { readonly edit: Edit; readonly number: number };
export type Verdict = { readonly fate: Fate; readonly by: string };
type Tell = (mutant: SourceMutant, verdict: Verdict) => void;

/** Changes that one load of a spec is asked about. */
const MOST_TURNS = 25;
/** How long a turn may take, of what the spec takes when nothing is changed, in milliseconds. */
const limitOf = (ms: number): number => 30_000 + 5 * ms;
const choiceOf = ({ place, number }: SourceMutant) => ({ path: place, number });

/** Asks a spec about the changes that it comes by. */
export class Trial {
  constructor(
    private readonly jest: WarmJest,
    private readonly controls: Controls,
    private readonly tell: Tell,
  ) {}

  /** Tells of those that it notices; answers those that it came by, and how long it takes, in milliseconds. */
  async ask(spec: string, mutants: readonly SourceMutant[]) {
    const { ms, reached } = await this.controls.of(spec);
    const byPath = new Map(reached.map((one) => [one.path, one]));
    const isLoaded = ({ place, number }: SourceMutant) =>
      byPath.get(place)?.loading.includes(number) ?? false;
    const isRun = ({ place, number }: SourceMutant) => byPath.get(place)?.running.includes(number) ?? false;
    const fresh = mutants.filter(isLoaded);
    const warm = mutants.filter((one) => !isLoaded(one) && isRun(one));
    for (let at = 0; at < warm.length; at += MOST_TURNS)
      await this.askWarm(spec, warm.slice(at, at + MOST_TURNS), limitOf(ms));
    for (const one of fresh) await this.askFresh(spec, one, limitOf(ms));
    return { asked: new Set([...fresh, ...warm]), ms };
  }

  private async askFresh(spec: string, mutant: SourceMutant, limit: number): Promise<void> {
    const { last } = await this.jest.run({ spec, mutants: [choiceOf(mutant)], isFresh: true }, limit);
    if (last === undefined) this.tell(mutant, { fate: 'timed out', by: spec });
    else if (last.red) this.tell(mutant, { fate: 'killed', by: spec });
  }

  /** The last turn is one without any change: if it is red, none of the others is believed. */
  private async askWarm(spec: string, mutants: readonly SourceMutant[], limit: number): Promise<void> {
    if (mutants.length === 0) return;
    const { turns, last } = await this.jest.run(
      { spec, mutants: mutants.map(choiceOf), isFresh: false },
      limit,
    );
    const isSound = last !== undefined && turns.length > mutants.length && turns.at(-1) === false;
    if (!isSound) {
      for (const one of mutants) await this.askFresh(spec, one, limit);
      return;
    }
    for (const [index, one] of mutants.entries())
      if (turns[index]) this.tell(one, { fate: 'killed', by: spec });
  }
}
