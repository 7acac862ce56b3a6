import { metres, type Position } from '#kernel';
import { geodesicMetres, toNearest } from '#geodesy';
import type { Locality } from '#scoring';
import { pointerOf, type InputError } from '../errors/input-error.js';
import type { Check, Draft } from './draft.js';
import { groundsIn, polygonsIn, type GroundAt } from './grounds.js';
import { looksTurned } from './longitude-first.js';

/** No unit lies farther than this from the point of its own locality. */
const FARTHEST_UNIT = metres(100_000);
/** No corner of an area lies farther than this from every locality. */
const FARTHEST_CORNER = metres(500_000);

const kilometres = (distance: number): string => `${Math.round(distance / 1000)} km`;

type Named = Pick<Locality, 'name' | 'location'>;

/** Why a unit cannot lie there: too far from the point of its locality. */
export const unitTooFar = (location: Position, locality: Named): Omit<InputError, 'pointer'> | undefined => {
  const away = geodesicMetres(location, locality.location);
  if (away <= FARTHEST_UNIT) return undefined;
  return {
    message: `is ${kilometres(away)} from ${locality.name}, its locality`,
    expected: `a point at most ${kilometres(FARTHEST_UNIT)} from ${JSON.stringify(locality.location)}`,
    got: JSON.stringify(location),
  };
};

/** A unit lies where its locality is: a place that could not be found on the map (0, 0) must never look safe. */
export const unitsNearTheirLocality: Check = (draft) => {
  const localities = new Map(draft.list('localities').map(({ item }) => [item.code, item]));
  return draft.list('units').flatMap(({ at, item: { location, locality: code } }) => {
    const locality = localities.get(code);
    const flaw = locality && !looksTurned(location) && unitTooFar(location, locality);
    return flaw ? [{ pointer: pointerOf([...at, 'location']), ...flaw }] : [];
  });
};

/** Every locality, or nothing when one of them cannot be read. */
const allLocalities = ({ list, named }: Draft): readonly Locality[] => {
  const sound = list('localities').map(({ item }) => item);
  return named('localities', 'code')?.size === sound.length ? sound : [];
};

const farthestOff = (area: GroundAt, away: (corner: Position) => number) => {
  const corners = polygonsIn(area).flatMap(({ rings }) => rings.flat());
  if (corners.some(looksTurned)) return undefined;
  let farthest: { readonly corner: Position; readonly distance: number } | undefined;
  for (const corner of corners) {
    const distance = away(corner);
    if (distance > (farthest?.distance ?? FARTHEST_CORNER)) farthest = { corner, distance };
  }
  return farthest;
};

/** Ground and zones lie in the country: a ring round the world would count it as outside. */
export const groundNearLocalities: Check = (draft) => {
  const localities = allLocalities(draft);
  if (localities.length === 0) return [];
  const nearest = toNearest(localities.map(({ location }) => location));
  return groundsIn(draft).flatMap((area) => {
    const farthest = farthestOff(area, (corner) => nearest(corner, FARTHEST_CORNER));
    if (farthest === undefined) return [];
    return [
      {
        pointer: pointerOf(area.at.slice(0, -1)),
        message: `has a corner ${JSON.stringify(farthest.corner)} that is ${kilometres(farthest.distance)} from every locality`,
        expected: `corners at most ${kilometres(FARTHEST_CORNER)} from some locality`,
      },
    ];
  });
};
