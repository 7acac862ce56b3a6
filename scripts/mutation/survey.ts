import { parseArgs } from 'node:util';
import { Cached } from './cached.js';
import { sampleOf, shuffled, type Mutant, type Outcome } from './mutant.js';
import { publish, type Survey } from './results.js';

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    minutes: { type: 'string' },
    again: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

type Surveyed<M> = {
  readonly name: Survey['name'];
  readonly mutants: readonly M[];
  /** Where a sample is drawn of each: the name of its part. */
  readonly roomOf?: (mutant: Mutant) => string;
};
type TryingAll<M> = Surveyed<M> & {
  readonly roomOf: (mutant: Mutant) => string;
  readonly signal: AbortSignal;
  /** What the tests say of them. */
  readonly tryAll: (mutants: readonly M[]) => Promise<readonly Outcome[]>;
};

/** Of each part, what is tried at once. */
const TOGETHER = 2;

const lineOf = ({ place, what }: Mutant): string => `${place} | ${what}`;

const survivors = new Cached<readonly string[]>('survivors-of-sources');

/** Those whose line holds a text, or a sample of each part of them; told, if nothing else is to be done. */
function drawn<M extends Mutant>({ mutants, roomOf }: Surveyed<M>) {
  const before = new Set(survivors.read([]));
  const isMeant = (one: Mutant) =>
    new RegExp(values.only).test(lineOf(one)) && (!values.again || before.has(lineOf(one)));
  const all = mutants.filter(isMeant);
  const parts = Map.groupBy(all, (mutant) => roomOf?.(mutant) ?? '');
  const chosen = [...parts.values()].flatMap((part) =>
    sampleOf(part, { sample: Number(values.sample ?? part.length), seed: Number(values.seed) }),
  );
  console.log(`${all.length} changes, ${chosen.length} to try`);
  if (values.list) for (const mutant of chosen) console.log(lineOf(mutant));
  const sizes = new Map([...parts].map(([room, part]) => [room, part.length]));
  return { all: all.length, sizes, chosen: values.list ? [] : chosen };
}

/**
 * Tries the changes, or those whose line holds a text, or a sample of each part, many together: some of each part, then
 * some more, and publishes after each, so that what was tried when the time is over is a sample of each. `--again` tries what survived last, and is no
 * result.
 */
export async function surveyTogether<M extends Mutant>(trying: TryingAll<M>): Promise<void> {
  const { name, signal, tryAll, roomOf } = trying;
  const { all, sizes, chosen } = drawn(trying);
  if (values.list) return;
  const ends = Date.now() + Number(values.minutes ?? Infinity) * 60_000;
  const parts = [...Map.groupBy(chosen, (mutant) => roomOf(mutant)).values()];
  const orders = parts.map((part) => shuffled(part, Number(values.seed)));
  const command = process.argv.slice(2).join(' ');
  const outcomes: Outcome[] = [];
  for (let at = 0; orders.some(({ length }) => at < length) && Date.now() < ends; at += TOGETHER) {
    outcomes.push(...(await tryAll(orders.flatMap((order) => order.slice(at, at + TOGETHER)))));
    if (signal.aborted) return;
    survivors.write(outcomes.filter(({ fate }) => fate === 'survived').map(lineOf));
    if (!values.again) publish({ name, command, all, outcomes, rooms: { sizes, of: roomOf } });
  }
}
