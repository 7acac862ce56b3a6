import { overlap, type Period } from '#kernel';
import type { Policy } from '../scenario.js';
import type { Candidate } from '../world.js';
import { fromTo, onPolicy, share, type Edit } from '../edit.js';

/** Let one more household than now live in localities of this size. */
export const higherCap = ({ world, unit: { locality }, stay }: Candidate): readonly Edit[] => {
  const standing = (world.standingByLocality.get(locality.code) ?? []).map(({ period }) => period);
  const needed = fullest(standing, stay) + 1;
  const row = rowFor(world.policy, locality.population);
  if (row === undefined || row.cap >= needed) return [];
  const name = `saturationCaps[minPopulation=${row.minPopulation.toString()}].cap`;
  return [
    {
      kind: name,
      change: fromTo(name, row.cap, needed),
      size: share(row.cap, needed),
      apply: onPolicy((policy) => ({
        ...policy,
        saturationCaps: policy.saturationCaps.map((one) =>
          one.minPopulation === row.minPopulation ? { ...one, cap: needed } : one,
        ),
      })),
    },
  ];
};

const fullest = (standing: readonly Period[], stay: Period): number => {
  const beside = standing.filter((period) => overlap(period, stay));
  const nights = [stay.from, ...beside.map(({ from }) => from).filter((from) => from > stay.from)];
  return Math.max(...nights.map((on) => beside.filter(({ from, to }) => from <= on && on < to).length));
};

const rowFor = ({ saturationCaps }: Policy, population: number) =>
  saturationCaps
    .filter(({ minPopulation }) => minPopulation <= population)
    .reduce<Policy['saturationCaps'][number] | undefined>(
      (best, row) => (best === undefined || row.minPopulation > best.minPopulation ? row : best),
      undefined,
    );
