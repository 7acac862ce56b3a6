import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { GRANTS, LOGINS, PURPOSES_OF_CELLS, TIES } from '../matrix-cells.js';
import { isLetIn, verdictBy, type HttpCell, type Written } from './http-cells.js';
import type { Place } from './the-things.js';

const PLACES: readonly Place[] = ['NORD', 'SYD', 'NOBODY', 'NATIONAL', 'NOWHERE'];
const DIMENSIONS = ['grant', 'purpose', 'login', 'where', 'tie', 'denied'] as const;
const thingOf = ({ where, tie, denied }: HttpCell): string => `${where} ${tie} ${denied}`;

type Step = readonly [what: string, cell: HttpCell];
function purposeStep(was: HttpCell['purpose'], purpose: HttpCell['purpose']): string {
  if (purpose === null) return 'no purpose';
  return purpose.code === was?.code ? 'for another case' : 'another purpose';
}

/** Every combination that differs from one in a single thing, and what that is; `things` are those that there are. */
const stepsFrom = (cell: HttpCell, things: ReadonlySet<string>): readonly Step[] => [
  ...GRANTS.map((grant): Step => [
    grant.role === cell.grant.role ? 'of elsewhere' : 'role',
    { ...cell, grant },
  ]),
  ...PURPOSES_OF_CELLS.map((purpose): Step => [purposeStep(cell.purpose, purpose), { ...cell, purpose }]),
  ...LOGINS.map((login): Step => [`login ${login}`, { ...cell, login }]),
  ...[
    ...PLACES.map((where): Step => [`in ${where}`, { ...cell, where }]),
    ...TIES.map((tie): Step => [`tie ${tie}`, { ...cell, tie }]),
    ['denied', { ...cell, denied: true }] as const,
  ].filter(([, thing]) => things.has(thingOf(thing))),
];

/** One refused combination for each step and each answer to it, from those let in. */
const refusedByOneStep = (
  centres: Iterable<HttpCell>,
  written: Written,
  things: ReadonlySet<string>,
): readonly HttpCell[] => {
  const sampled = new Map<string, HttpCell>();
  for (const centre of centres)
    for (const [step, cell] of stepsFrom(centre, things)) {
      const verdict = verdictBy(written, cell);
      if (verdict !== 'in' && !sampled.has(`${step} ${verdict}`)) sampled.set(`${step} ${verdict}`, cell);
    }
  return [...sampled.values()];
};

/** One let in for each line, grant and place: the lines come one after the other. */
const letIn = (allowed: readonly HttpCell[], { lines, isList }: Written): ReadonlyMap<string, HttpCell> => {
  const found = new Map<string, HttpCell>();
  for (const cell of allowed)
    for (const [index, line] of lines.entries()) {
      const key = `${index} ${GRANTS.indexOf(cell.grant)} ${cell.where}`;
      if (!found.has(key) && isLetIn([line], cell, isList)) found.set(key, cell);
    }
  return found;
};

const isSame = (a: HttpCell, b: HttpCell): boolean =>
  DIMENSIONS.every((dimension) => a[dimension] === b[dimension]);
const distinct = (cells: readonly HttpCell[]): readonly HttpCell[] =>
  cells.filter((cell, index) => cells.findIndex((other) => isSame(cell, other)) === index);
/** By exchanging each with one before it; fast-check's own takes time by the square of how many there are. */
const shuffled = (cells: readonly HttpCell[], seed: number): readonly HttpCell[] => {
  const [chance, mixed] = [xoroshiro128plus(seed), [...cells]];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = uniformInt(chance, 0, at);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
};

/**
 * Some of the combinations, the same for the same seed: for each line one that it lets in, for each reason one that is
 * refused for it alone, however many these are; then others up to `most`, a quarter of them let in.
 */
export const sampleOf = (
  all: readonly HttpCell[],
  written: Written,
  { most, seed }: { readonly most: number; readonly seed: number },
): readonly HttpCell[] => {
  const { lines, isList } = written;
  const cells = shuffled(all, seed);
  const allowed = cells.filter((cell) => isLetIn(lines, cell, isList));
  const centres = letIn(allowed, written);
  const ofLines = lines.flatMap(
    (_, index) => [...centres].find(([key]) => key.startsWith(`${index} `))?.[1] ?? [],
  );
  const refused = refusedByOneStep(centres.values(), written, new Set(all.map(thingOf)));
  const others = [...allowed.slice(0, Math.ceil(most / 4)), ...cells.slice(0, most)];
  const sampled = distinct([...ofLines, ...refused]);
  return distinct([...sampled, ...others]).slice(0, Math.max(most, sampled.length));
};
