import { columnsOfUnit, type Pool } from '../pool.js';
import type { Shared } from './night-family.js';

/** On every night the households in a locality are at most its cap. */
export const localityOf = (pool: Pool, locality: number): Shared | undefined => {
  const units = pool.unitsOfLocality[locality] ?? [];
  const here = pool.units[units[0] ?? -1]?.locality;
  if (!here) return undefined;
  const standing = (pool.world.standingByLocality.get(here.code) ?? []).map(({ period }) => ({
    ...period,
    load: 1,
  }));
  return {
    name: `saturation-cap:${here.code}`,
    scope: { pool, rest: 0, standing },
    columns: () => columnsIn(pool, units),
    load: () => 1,
    capacity: capFor(pool, here.population),
  };
};

export const capFor = ({ world }: Pool, population: number): number =>
  world.policy.saturationCaps
    .filter(({ minPopulation }) => minPopulation <= population)
    .reduce((best, tier) => (tier.minPopulation >= best.minPopulation ? tier : best), {
      minPopulation: -1,
      cap: 0,
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
