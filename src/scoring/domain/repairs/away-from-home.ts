import { metres } from '#kernel';
import type { Candidate } from '../world.js';
import { exactly, roughly } from '../message.js';
import type { RelaxationMessage } from '../relaxation-message.js';
import { fromTo, lowered, onRequest, type Edit } from '../edit.js';
import { figuresIn } from '../figures.js';
import type { FiguresOfPlaces } from '../scenario.js';

const RELOCATION = {
  name: 'leastRelocationMetres',
  of: (figures: Partial<FiguresOfPlaces>) => figures.leastRelocationMetres,
  with: (_: unknown, to: number) => ({ leastRelocationMetres: metres(to) }),
  message: (from: number, to: number): RelaxationMessage => {
    const [leastKilometres, kilometres] = [exactly(metres(from)), roughly(metres(to))];
    return {
      code: 'NEARER_TO_HOME',
      figures: { leastKilometres, kilometres },
      sentence: `Allow ${kilometres} km to the home locality instead of ${leastKilometres} km.`,
    };
  },
};

/** Ask for a shorter way from home; in the home locality itself only giving up relocation helps. */
export const nearerToHome = ({ world, request, unit }: Candidate): readonly Edit[] => {
  const least = figuresIn(world.policy, unit.region).leastRelocationMetres;
  const away = Math.floor(world.measure.between(unit.unit.location, request.home.location, least));
  if (unit.unit.locality === request.request.homeLocality || away >= least)
    return [stayAtHome(request.request.id)];
  return lowered(world.policy, RELOCATION, { regions: [unit.region], to: away });
};

const stayAtHome = (id: Candidate['request']['request']['id']): Edit => ({
  kind: 'relocationRequired',
  change: fromTo('relocationRequired', true, false),
  messages: [
    {
      code: 'STAY_IN_HOME_LOCALITY',
      figures: {},
      sentence: 'Do not require that the household relocates.',
    },
  ],
  size: 1,
  lastResort: true,
  apply: onRequest(id, (asked) => ({ ...asked, relocationRequired: false })),
});
