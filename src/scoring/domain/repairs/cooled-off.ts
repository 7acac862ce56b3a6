import { inConflict } from '../allegiance.js';
import type { Candidate } from '../world.js';
import { lowered, type Edit } from '../edit.js';
import { figuresIn } from '../figures.js';
import type { FiguresOfPlaces } from '../scenario.js';

/** Let a unit rest for fewer days: those that will have gone by on arrival. */
export const shorterCoolOff = ({ world, request, unit, stay }: Candidate): readonly Edit[] => {
  const { coolOffDays } = figuresIn(world.policy, unit.region);
  const gone = unit.stays
    .filter((other) => inConflict(request, other))
    .map(({ period }) => stay.from - period.to)
    .filter((days) => days >= 0 && days < coolOffDays);
  if (gone.length === 0) return [];
  const least = Math.min(...gone);
  const days = {
    name: 'coolOffDays',
    of: (figures: Partial<FiguresOfPlaces>) => figures.coolOffDays,
    with: (_: unknown, to: number) => ({ coolOffDays: to }),
    message: null,
  };
  return lowered(world.policy, days, { regions: [unit.region], to: least });
};
