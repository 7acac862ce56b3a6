import type { Position } from '#kernel';
import { pointerOf, type InputError, type Path } from '../errors/input-error.js';
import type { Check } from './draft.js';
import { groundsIn, polygonsIn } from './grounds.js';

/** A box around Sweden, degrees. */
const EAST = { least: 10, most: 25 };
const NORTH = { least: 55, most: 70 };

const within = (degrees: number, { least, most }: typeof EAST): boolean =>
  least <= degrees && degrees <= most;
export const looksTurned = ([first, second]: Position): boolean =>
  within(first, NORTH) && within(second, EAST);

type Placed = { readonly position: Position; readonly at: Path };

const errorOf = ({ position, at }: Placed): InputError => ({
  pointer: pointerOf(at),
  message: 'looks like latitude, longitude',
  expected: `longitude first: write ${JSON.stringify([position[1], position[0]])}`,
  got: JSON.stringify(position),
});

/** No position is one in Sweden with its two numbers exchanged; of an area only the first such position is told. */
export const longitudeFirst: Check = (draft) => {
  const points: readonly Placed[] = [
    ...draft.list('localities').map(({ at, item }) => ({ position: item.location, at: [...at, 'location'] })),
    ...draft.list('units').map(({ at, item }) => ({ position: item.location, at: [...at, 'location'] })),
    ...draft
      .list('requests')
      .flatMap(({ at, item: { contactPerson } }) =>
        contactPerson === null ? [] : { position: contactPerson, at: [...at, 'contactPerson'] },
      ),
  ];
  const inAreas = groundsIn(draft).flatMap((area) =>
    polygonsIn(area)
      .flatMap(({ at, rings }) =>
        rings.flatMap((ring, r) => ring.map((position, p) => ({ position, at: [...at, r, p] }))),
      )
      .filter(({ position }) => looksTurned(position))
      .slice(0, 1),
  );
  return [...points.filter(({ position }) => looksTurned(position)), ...inAreas].map(errorOf);
};
