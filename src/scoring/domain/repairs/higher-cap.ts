import { overlap, type Period } from '#kernel';
import type { Policy } from '../scenario.js';
import type { Candidate } from '../world.js';
import { capIn } from '../figures.js';
import { fromTo, onPolicy, onRegion, share, together, type Edit } from '../edit.js';

/** Let one more household than now live in localities of this size: in the country, in the region, or in both. */
export const higherCap = ({ world, unit: { locality, region }, stay }: Candidate): readonly Edit[] => {
  const standing = (world.standingByLocality.get(locality.code) ?? []).map(({ period }) => period);
  const needed = fullest(standing, stay) + 1;
  const { saturationCaps: national, regional = [] } = world.policy;
  const row = rowFor(national, locality.population);
  if (row === undefined) return [];
  const own = besideNational(regional.find((one) => one.region === region)?.saturationCaps ?? [], national);
  const all = together([
    ...raised({ at: '', row, to: needed }, (cap) =>
      onPolicy((policy) => ({ ...policy, saturationCaps: withCap(policy.saturationCaps, row, cap) })),
    ),
    ...raised({ at: `regional[${region}].`, row: rowFor(own, locality.population), to: needed }, (cap, row) =>
      onRegion(region, () => ({ saturationCaps: withCap(own, row, cap) })),
    ),
  ]);
  return all ? [all] : [];
};

type Raise = { readonly at: string; readonly row: Row | undefined; readonly to: number };

const raised = ({ at, row, to }: Raise, apply: (cap: number, row: Row) => Edit['apply']): readonly Edit[] => {
  if (row === undefined || row.cap >= to) return [];
  const name = `${at}saturationCaps[minPopulation=${row.minPopulation.toString()}].cap`;
  const change = fromTo(name, row.cap, to);
  return [{ kind: name, change, messages: null, size: share(row.cap, to), apply: apply(to, row) }];
};

const withCap = (rows: readonly Row[], { minPopulation }: Row, cap: number): readonly Row[] =>
  rows.map((one) => (one.minPopulation === minPopulation ? { ...one, cap } : one));

/** What a region says, for each size that the country tells apart: one that is raised stays no looser than that. */
const besideNational = (own: readonly Row[], national: readonly Row[]): readonly Row[] =>
  [...new Set([...own, ...national].map(({ minPopulation }) => minPopulation))]
    .toSorted((a, b) => a - b)
    .flatMap((minPopulation) => {
      const cap = capIn(own, minPopulation);
      return cap === undefined ? [] : { minPopulation, cap };
    });

const fullest = (standing: readonly Period[], stay: Period): number => {
  const beside = standing.filter((period) => overlap(period, stay));
  const nights = [stay.from, ...beside.map(({ from }) => from).filter((from) => from > stay.from)];
  return Math.max(...nights.map((on) => beside.filter(({ from, to }) => from <= on && on < to).length));
};

type Row = Policy['saturationCaps'][number];
const rowFor = (caps: readonly Row[], population: number) =>
  caps
    .filter(({ minPopulation }) => minPopulation <= population)
    .reduce<Row | undefined>(
      (best, row) => (best === undefined || row.minPopulation > best.minPopulation ? row : best),
      undefined,
    );
