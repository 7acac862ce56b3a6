import { pointerOf, type InputError, type Path } from '../errors/input-error.js';
import { printed } from '../errors/printed.js';
import type { Check } from './draft.js';

type Span = {
  readonly start: string;
  readonly end: string | null;
  readonly at: Path;
  /** The window of arrival days holds its last day; every other period ends before its end. */
  readonly holdsEnd?: true;
};

const errorIn = ({ start, end, at, holdsEnd }: Span): readonly InputError[] => {
  const fits = end === null || start < end || (holdsEnd === true && start === end);
  if (fits) return [];
  return [
    {
      pointer: pointerOf(at),
      message: holdsEnd === true ? 'is before the start' : 'is not after the start',
      expected: holdsEnd === true ? `${start} or later` : `a day after ${start}: the first day outside`,
      got: printed(end),
    },
  ];
};

/** Every period has a day in it. ISO dates sort as they follow each other. */
export const periods: Check = ({ list }) =>
  [
    ...list('territories').map(({ at, item }): Span => ({
      start: item.validFrom,
      end: item.validTo,
      at: [...at, 'validTo'],
    })),
    ...list('units').flatMap(({ at, item }): readonly Span[] => [
      { start: item.availableFrom, end: item.availableTo, at: [...at, 'availableTo'] },
      ...item.voids.map(({ from, to }, index) => ({
        start: from,
        end: to,
        at: [...at, 'voids', index, 'to'],
      })),
    ]),
    ...list('requests').map(({ at, item: { arrival } }): Span => ({
      start: arrival.earliest,
      end: arrival.latest,
      at: [...at, 'arrival', 'latest'],
      holdsEnd: true,
    })),
    ...list('placements').map(({ at, item }): Span => ({
      start: item.arrival,
      end: item.departure,
      at: [...at, 'departure'],
    })),
  ].flatMap(errorIn);
