import { parseArgs } from 'node:util';
import { sampleOf, type Mutant, type Outcome } from './mutant.js';
import { publish, type Survey } from './results.js';

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    minutes: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
  },
});

type Trying<M> = {
  readonly name: Survey['name'];
  readonly mutants: readonly M[];
  readonly signal: AbortSignal;
  /** What the tests say of it. */
  readonly tryOne: (mutant: M) => Promise<Outcome>;
};

const told = ({ place, what }: Mutant): string => `${place} | ${what}`;

/**
 * Tries the changes, or a sample of them, or those whose place holds a text, some at once, until the time is over; tells of
 * each, and keeps the outcome in the results.
 */
export async function survey<M extends Mutant>({ name, mutants, signal, tryOne }: Trying<M>): Promise<void> {
  const all = mutants.filter(({ place }) => place.includes(values.only));
  const sample = Number(values.sample ?? all.length);
  const chosen = sampleOf(all, { sample, seed: Number(values.seed) });
  console.log(`${all.length} changes, ${chosen.length} to try`);
  if (values.list) {
    for (const mutant of chosen) console.log(told(mutant));
    return;
  }
  const ends = Date.now() + Number(values.minutes ?? Infinity) * 60_000;
  const outcomes: Outcome[] = [];
  const left = [...chosen];
  const work = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined && Date.now() < ends; one = left.shift()) {
      const outcome = await tryOne(one);
      if (signal.aborted) return;
      outcomes.push(outcome);
      console.log(`${outcome.fate} | ${told(outcome)} | ${outcome.by}`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  publish({ name, command: process.argv.slice(2).join(' '), all: all.length, outcomes });
}
