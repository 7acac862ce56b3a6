import { overlap, type Period } from '#kernel';
import { hardConstraint } from '../constraint.js';
import { narrowerBuffers } from '../repairs/hostile-ground.js';
import { exactly, kilometresAway, roughly, type Message } from '../message.js';
import { inMetres, listed, many } from '../wording.js';
import type { Allegiance, Candidate, GroundNearby, UnitInWorld } from '../world.js';

type Threatened = Pick<Allegiance, 'threatening'>;
/** Every territory that lies too near, nearest first. */
type Figures = { readonly tooNear: readonly GroundNearby[] };

/** Whether a territory is held by somebody who threatens the household, on some night of the stay. */
export const isHostile = (near: GroundNearby, household: Threatened, stay: Period): boolean =>
  overlap(near.valid, stay) && near.territory.groups.some((group) => household.threatening.has(group));

/** Inside or on the edge never holds, whatever the buffer; outside, the buffer itself is far enough. */
export const isTooNear = ({ metres, buffer }: GroundNearby): boolean => metres === 0 || metres < buffer;

const isInside = ({ unit, request, stay }: Candidate): boolean =>
  unit.ground.some((near) => near.metres === 0 && isHostile(near, request, stay));

export const hostileGround = (
  unit: UnitInWorld,
  household: Threatened,
  stay: Period,
): Figures | undefined => {
  const tooNear = unit.ground.filter((near) => isTooNear(near) && isHostile(near, household, stay));
  return tooNear.length > 0 ? { tooNear } : undefined;
};

const where = ({ metres, buffer, territory }: GroundNearby): string => {
  const ground = `hostile ground (territory ${territory.id}, held by ${listed(territory.groups)})`;
  if (metres === 0 && buffer === 0) return `The unit lies inside ${ground}.`;
  return metres === 0
    ? `The unit lies inside ${ground}; at least ${inMetres(buffer)} is required.`
    : `The unit lies ${inMetres(metres)} from ${ground}; at least ${inMetres(buffer)} is required.`;
};

const hostileGroundSentence = ({ tooNear }: Figures): string => {
  const [nearest, ...others] = tooNear.map(where);
  return others.length === 0
    ? (nearest ?? '')
    : `${nearest ?? ''} ${many(others.length, 'more territory lies', 'more territories lie')} too near.`;
};

const messageOfGround = ({ tooNear }: Figures): Message => {
  const [nearest] = tooNear;
  const [kilometres, leastKilometres] = nearest ? [roughly(nearest.metres), exactly(nearest.buffer)] : [0, 0];
  const figures = { territories: tooNear.length, leastKilometres };
  if (nearest?.metres === 0)
    return { code: 'INSIDE_HOSTILE_GROUND', figures, sentence: 'The unit lies inside hostile ground.' };
  return {
    code: 'TOO_NEAR_HOSTILE_GROUND',
    figures: { ...figures, kilometres },
    sentence: `The unit lies ${kilometresAway(kilometres)} from hostile ground; at least ${leastKilometres} km is required.`,
  };
};

export const clearOfHostileGround = hardConstraint<Figures>({
  id: 'clear-of-hostile-ground',
  title: 'The unit lies clear of hostile ground',
  reason: 'A household must reach the shop without crossing ground held by those who threaten it.',
  discloses: 'case',
  overridable: {
    never: { words: 'the unit lies inside the territory', isReached: isInside },
    isProbe: false,
  },
  dependsOn: 'nights',
  alikeBy: ({ ground }) =>
    ground
      .filter(isTooNear)
      .map(({ territory }) => territory.id)
      .join(),
  sql: ['national.units_near_territories', 'national.unit_near_territories'],
  codes: ['HOSTILE_GROUND'],
  code: () => 'HOSTILE_GROUND',
  whileStanding: (stay) => hostileGround(stay.unit, stay, stay.period),
  repair: narrowerBuffers,
  breach: ({ unit, request, stay }) => hostileGround(unit, request, stay),
  message: messageOfGround,
  sentence: hostileGroundSentence,
});
