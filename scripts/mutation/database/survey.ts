import { parseArgs } from 'node:util';
import { Cached } from '../cached.js';
import { sampleOf, shuffled, type Mutant, type Outcome } from '../mutant.js';
import { publish } from '../results.js';

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    minutes: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    rest: { type: 'boolean', default: false },
    near: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

const lineOf = ({ place, what }: Mutant): string => `${place} | ${what}`;
const meant = new RegExp(values.only);
/** Whether a change is meant, by its place or by what is done; and whether only suites that ask the database alone are asked. */
export const isMeant = (mutant: Mutant): boolean => meant.test(lineOf(mutant));
export const isNear = values.near;
type Trying<M> = {
  readonly mutants: readonly M[];
  readonly signal: AbortSignal;
  /** What the tests say of it. */
  readonly tryOne: (mutant: M) => Promise<Outcome>;
};
/** The last outcome of each change, and by which command the first of them came. */
type Known = { readonly command: string; readonly outcomes: readonly Outcome[] };

/**
 * Fence, policy, function, trigger or check; a rule of confirmation is a function, held against the judge by one suite; and
 * what a function knows one code less by.
 */
const kindOf = ({ place, what }: Mutant): string => {
  if (what.startsWith('left out ')) return 'code in a function';
  return place.includes('.breaks_') ? 'rule' : place.slice(0, place.indexOf(' '));
};

/** The outcomes that are kept, and how one more is, beside whatever else goes on adding. */
class Outcomes {
  private readonly cached = new Cached<Known>('database-outcomes');
  private readonly none: Known = { command: process.argv.slice(2).join(' '), outcomes: [] };

  constructor() {
    if (!values.again && !values.rest && !values.near && !values.list) this.cached.write(this.none);
  }

  read(): Known {
    return this.cached.read(this.none);
  }

  add(outcome: Outcome): void {
    const { command, outcomes } = this.read();
    const others = outcomes.filter((one) => lineOf(one) !== lineOf(outcome));
    this.cached.write({ command, outcomes: [...others, outcome] });
  }

  /** Whether a change is one of those that are to be tried. */
  wants(): (mutant: Mutant) => boolean {
    const fates = new Map(this.read().outcomes.map((one) => [lineOf(one), one.fate]));
    return (mutant) => {
      const fate = fates.get(lineOf(mutant));
      const isWanted = values.again ? fate === 'survived' || fate === 'timed out' : fate === undefined;
      const isLeft = fate === 'left';
      return isMeant(mutant) && (isWanted || isLeft);
    };
  }
}

/**
 * Tries the changes, or a sample of them, or those whose place matches, some at once, until the time is over, in an order
 * drawn by the seed, so that what was tried is always a sample; tells of each, and keeps the outcome in the results.
 * `--again` tries only what survived or was left before, and `--rest` also what was never tried: both add to the outcomes.
 * `--near` does as `--rest`, but asks only the suites that ask the database alone; what those leave counts as survived until
 * the others were asked.
 */
export async function survey<M extends Mutant>({ mutants, signal, tryOne }: Trying<M>): Promise<void> {
  const cached = new Outcomes();
  const all = mutants.filter(values.list ? isMeant : cached.wants());
  const seed = Number(values.seed);
  const chosen = shuffled(sampleOf(all, { sample: Number(values.sample ?? all.length), seed }), seed);
  console.log(`${all.length} changes, ${chosen.length} to try`);
  if (values.list) {
    for (const mutant of chosen) console.log(lineOf(mutant));
    return;
  }
  const ends = Date.now() + Number(values.minutes ?? Infinity) * 60_000;
  const waiting = [...chosen];
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined && Date.now() < ends; one = waiting.shift()) {
      const since = Date.now();
      const outcome = await tryOne(one);
      if (signal.aborted) return;
      cached.add(outcome);
      const seconds = ((Date.now() - since) / 1000).toFixed(1);
      console.log(`${outcome.fate} | ${lineOf(outcome)} | ${seconds} s | ${outcome.by}`);
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  if (signal.aborted) console.log('interrupted: what was tried until now is published');
  const { command, outcomes } = cached.read();
  if (outcomes.length > 0) publishAll(mutants, outcomes, command);
}

/** What the near suites left has survived, as far as anybody knows. */
const countedAs = (one: Outcome): Outcome => (one.fate === 'left' ? { ...one, fate: 'survived' } : one);

function publishAll(mutants: readonly Mutant[], outcomes: readonly Outcome[], command: string): void {
  const fates = new Map(outcomes.map((one) => [lineOf(one), countedAs(one)]));
  const kinds = Map.groupBy(mutants, kindOf);
  publish({
    ...{ name: 'database', command, all: mutants.length },
    outcomes: mutants.flatMap((one) => fates.get(lineOf(one)) ?? []),
    rooms: { sizes: new Map([...kinds].map(([kind, of]) => [kind, of.length])), of: kindOf },
  });
}
