import { metres, overlap } from '#kernel';
import type { TerritoryClass } from '../scenario.js';
import type { Candidate } from '../world.js';
import { fromTo, onPolicy, share, together, type Edit } from '../edit.js';

/** Lower the buffers to the unit's distance; never for a unit that lies inside hostile ground. */
export const narrowerBuffers = (candidate: Candidate): readonly Edit[] => {
  const least = leastDistances(candidate);
  if ([...least.values()].some((distance) => distance < 1)) return [];
  const buffers = candidate.world.policy.hostileBufferMetres;
  const all = together([...least].map(([kind, distance]) => lower(kind, buffers[kind], distance)));
  return all ? [all] : [];
};

const leastDistances = ({ request, unit, stay }: Candidate): ReadonlyMap<TerritoryClass, number> => {
  const least = new Map<TerritoryClass, number>();
  for (const { territory, valid, metres: distance, buffer } of unit.ground) {
    if (distance >= buffer || !overlap(valid, stay)) continue;
    if (!territory.groups.some((group) => request.threatening.has(group))) continue;
    least.set(territory.class, Math.min(Math.floor(distance), least.get(territory.class) ?? Infinity));
  }
  return least;
};

const lower = (of: TerritoryClass, from: number, to: number): Edit => ({
  kind: `hostileBufferMetres.${of}`,
  change: fromTo(`hostileBufferMetres.${of}`, from, to),
  size: share(from, to),
  apply: onPolicy((policy) => ({
    ...policy,
    hostileBufferMetres: { ...policy.hostileBufferMetres, [of]: metres(to) },
  })),
});
