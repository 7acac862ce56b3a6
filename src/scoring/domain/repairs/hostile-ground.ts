import { metres, overlap } from '#kernel';
import type { FiguresOfPlaces, TerritoryClass } from '../scenario.js';
import { exactly, kilometresAway, roughly } from '../message.js';
import type { RelaxationMessage } from '../relaxation-message.js';
import type { Candidate } from '../world.js';
import { lowered, together, type Edit } from '../edit.js';

/** Lower the buffers to the unit's distance; never for a unit that lies inside hostile ground. */
export const narrowerBuffers = (candidate: Candidate): readonly Edit[] => {
  const least = leastDistances(candidate);
  if ([...least.values()].some((distance) => distance < 1)) return [];
  const { policy } = candidate.world;
  const regions = [candidate.unit.region];
  const all = together([...least].flatMap(([kind, to]) => lowered(policy, bufferOf(kind), { regions, to })));
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

/** Of which ground, and to the metre, is not said. */
const nearer = (leastKilometres: number, kilometres: number): RelaxationMessage => ({
  code: 'NEARER_TO_HOSTILE_GROUND',
  figures: { leastKilometres, kilometres },
  sentence: `Allow ${kilometresAway(kilometres)} to hostile ground instead of ${leastKilometres} km.`,
});

const bufferOf = (of: TerritoryClass) => ({
  name: `hostileBufferMetres.${of}`,
  of: (figures: Partial<FiguresOfPlaces>) => figures.hostileBufferMetres?.[of],
  with: ({ hostileBufferMetres }: FiguresOfPlaces, to: number) => ({
    hostileBufferMetres: { ...hostileBufferMetres, [of]: metres(to) },
  }),
  message: (from: number, to: number) => nearer(exactly(metres(from)), roughly(metres(to))),
});
