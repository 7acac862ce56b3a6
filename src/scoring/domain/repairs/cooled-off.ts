import { inConflict } from '../allegiance.js';
import type { Candidate } from '../world.js';
import { fromTo, onPolicy, share, type Edit } from '../edit.js';

/** Let a unit rest for fewer days: those that will have gone by on arrival. */
export const shorterCoolOff = ({ world, request, unit, stay }: Candidate): readonly Edit[] => {
  const { coolOffDays } = world.policy;
  const gone = unit.stays
    .filter((other) => inConflict(request, other))
    .map(({ period }) => stay.from - period.to)
    .filter((days) => days >= 0 && days < coolOffDays);
  if (gone.length === 0) return [];
  const least = Math.min(...gone);
  return [
    {
      kind: 'coolOffDays',
      change: fromTo('coolOffDays', coolOffDays, least),
      size: share(coolOffDays, least),
      apply: onPolicy((policy) => ({ ...policy, coolOffDays: least })),
    },
  ];
};
