import type { Policy } from '#scoring';
import { columnsOfUnit, type Pool } from '../pool.js';
import type { Shared } from './night-family.js';

/** On every night the households in a locality are at most its cap. */
export const localityOf = (pool: Pool, locality: number): Shared | undefined => {
  const units = pool.unitsOfLocality[locality] ?? [];
  const first = pool.units[units[0] ?? -1];
  if (!first) return undefined;
  const { locality: here, region } = first;
  const standing = (pool.world.standingByLocality.get(here.code) ?? []).map(({ period }) => ({
    ...period,
    load: 1,
  }));
  return {
    name: `saturation-cap:${here.code}`,
    scope: { pool, rest: 0, standing },
    columns: () => columnsIn(pool, units),
    load: () => 1,
    capacity: capFor(pool, here.population, region),
  };
};

/** The country's for that size, or the region's where it has a lower one. */
export const capFor = ({ world }: Pool, population: number, region?: string): number => {
  const { saturationCaps, regional = [] } = world.policy;
  const own = regional.find((one) => one.region === region)?.saturationCaps ?? [];
  return Math.min(tierOf(saturationCaps, population, 0), tierOf(own, population, Infinity));
};

const tierOf = (tiers: Policy['saturationCaps'], population: number, otherwise: number): number =>
  tiers
    .filter(({ minPopulation }) => minPopulation <= population)
    .reduce((best, tier) => (tier.minPopulation >= best.minPopulation ? tier : best), {
      minPopulation: -1,
      cap: otherwise,
    }).cap;

export function columnsIn(pool: Pool, units: readonly number[]): Int32Array {
  const parts = units.map((unit) => columnsOfUnit(pool, unit));
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let next = 0;
  for (const part of parts) {
    all.set(part, next);
    next += part.length;
  }
  return all.sort();
}
