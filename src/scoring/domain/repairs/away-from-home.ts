import { metres } from '#kernel';
import type { Candidate } from '../world.js';
import { fromTo, onPolicy, onRequest, share, type Edit } from '../edit.js';

/** Ask for a shorter way from home; in the home locality itself only giving up relocation helps. */
export const nearerToHome = ({ world, request, unit }: Candidate): readonly Edit[] => {
  const least = world.policy.leastRelocationMetres;
  const away = Math.floor(world.measure.between(unit.unit.location, request.home.location, least));
  if (unit.unit.locality === request.request.homeLocality || away >= least)
    return [stayAtHome(request.request.id)];
  return [
    {
      kind: 'leastRelocationMetres',
      change: fromTo('leastRelocationMetres', least, away),
      size: share(least, away),
      apply: onPolicy((policy) => ({ ...policy, leastRelocationMetres: metres(away) })),
    },
  ];
};

const stayAtHome = (id: Candidate['request']['request']['id']): Edit => ({
  kind: 'relocationRequired',
  change: fromTo('relocationRequired', true, false),
  size: 1,
  lastResort: true,
  apply: onRequest(id, (asked) => ({ ...asked, relocationRequired: false })),
});
