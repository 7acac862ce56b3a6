import { day } from '#kernel';
import type { AskedAlike } from './alike-units.js';
import { STAY_BITS } from './broken.js';
import { bitsOf } from './mask.js';
import { STRETCH } from './other-nights.js';
import { asBefore, freeDay, onDays, overPlaces } from './over-places.js';

/** On which other nights a unit, by its place, would fit. */
export type OtherNights = {
  /** By how many days the household would arrive later, or earlier. */
  readonly later: (place: number) => number | undefined;
  readonly earlier: (place: number) => number | undefined;
  /** The most nights within the window, fewer than are asked for. */
  readonly most: (place: number) => number | undefined;
};

type Window = Parameters<typeof onDays>[1];
const STAY_NUMBERS = bitsOf(STAY_BITS);

const freeWithin = (asked: AskedAlike, window: Window, which: 'first' | 'last' = 'first') => {
  const anew = asBefore(onDays(asked, window));
  return freeDay(
    STAY_NUMBERS.map((number) => overPlaces(anew, number)),
    anew.request,
    which,
  );
};

const mostNights = (asked: AskedAlike): OtherNights['most'] => {
  const { firstDay, latest, request } = asked.request;
  const known = new Map<number, ReturnType<typeof freeDay>>();
  const fits = (place: number, nights: number): boolean => {
    const free = known.get(nights) ?? freeWithin(asked, { firstDay, latest, nights });
    known.set(nights, free);
    return free(place) !== undefined;
  };
  return (place) => {
    let [below, above] = [1, request.nights];
    if (above <= 1 || !fits(place, 1)) return undefined;
    while (above - below > 1) {
      const middle = Math.floor((below + above) / 2);
      if (fits(place, middle)) below = middle;
      else above = middle;
    }
    return below;
  };
};

/** A stay of fewer nights from the same day breaks no more than a longer one: the range is halved. */
export const otherNightsAlone = (asked: AskedAlike): OtherNights => {
  const { request, world } = asked;
  const { nights } = request.request;
  const last = Math.max(request.latest, world.asOf - 1);
  const ahead = Math.min(STRETCH, request.earliest - world.asOf);
  const later = freeWithin(asked, { firstDay: day(last + 1), latest: day(last + STRETCH), nights });
  const before = { firstDay: day(request.earliest - ahead), latest: day(request.earliest - 1), nights };
  const earlier = ahead < 1 ? () => undefined : freeWithin(asked, before, 'last');
  return {
    later: (place) => {
      const days = later(place);
      return days === undefined ? undefined : days + 1;
    },
    earlier: (place) => {
      const days = earlier(place);
      return days === undefined ? undefined : ahead - days;
    },
    most: mostNights(asked),
  };
};
