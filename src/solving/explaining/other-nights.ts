import { dateOf, day, plusDays, type Day, type IsoDate } from '#kernel';
import { type Candidate, fromTo, many, onRequest, share, type Edit, type RelaxationMessage } from '#scoring';
import { fitsNights } from './broken.js';
import { candidateFor } from './unit-reasons.js';

/** How many days an arrival window is stretched in search of a free night. */
export const STRETCH = 60;

/** A candidate on whatever nights. */
type RequestAndUnit = Omit<Candidate, 'stay'>;

const arriving = (code: 'LATER_ARRIVAL' | 'EARLIER_ARRIVAL', arrival: IsoDate): RelaxationMessage => ({
  code,
  figures: { arrival },
  sentence: `Let the household arrive on ${arrival}.`,
});

const fits = (asked: RequestAndUnit, from: Day, nights: number): boolean =>
  fitsNights(candidateFor(asked.world, asked, { from, to: plusDays(from, nights) }));

/** Arrive later, by the fewest days and at most `within` of them; where the window has passed, counted from today. */
export const laterArrival = (asked: RequestAndUnit, within = STRETCH): Edit | undefined => {
  const { request, latest } = asked.request;
  const last = day(Math.max(latest, asked.world.asOf - 1));
  for (let days = 1; days <= within; days += 1) {
    const on = plusDays(last, days);
    if (!fits(asked, on, request.nights)) continue;
    return {
      kind: 'arrival.latest',
      change: fromTo('arrival.latest', request.arrival.latest, dateOf(on)),
      messages: [arriving('LATER_ARRIVAL', dateOf(on))],
      size: days / STRETCH,
      apply: onRequest(request.id, (one) => ({ ...one, arrival: { ...one.arrival, latest: dateOf(on) } })),
    };
  }
  return undefined;
};

/** Arrive earlier, by the fewest days, at most `within` of them and not before the scenario's day. */
export const earlierArrival = (asked: RequestAndUnit, within = STRETCH): Edit | undefined => {
  const { request, earliest } = asked.request;
  for (let days = 1; days <= Math.min(within, earliest - asked.world.asOf); days += 1) {
    const on = plusDays(earliest, -days);
    if (!fits(asked, on, request.nights)) continue;
    return {
      kind: 'arrival.earliest',
      change: fromTo('arrival.earliest', request.arrival.earliest, dateOf(on)),
      messages: [arriving('EARLIER_ARRIVAL', dateOf(on))],
      size: days / STRETCH,
      apply: onRequest(request.id, (one) => ({ ...one, arrival: { ...one.arrival, earliest: dateOf(on) } })),
    };
  }
  return undefined;
};

/** Stay for as many nights as still fit within the window, more than `moreThan`. */
export const fewerNights = (asked: RequestAndUnit, moreThan = 0): Edit | undefined => {
  const { request, firstDay, latest } = asked.request;
  let most = moreThan;
  for (let from: Day = firstDay; from <= latest; from = day(from + 1)) most = longest(asked, from, most);
  if (most === moreThan) return undefined;
  return {
    kind: 'nights',
    change: fromTo('nights', request.nights, most),
    messages: [
      { code: 'FEWER_NIGHTS', figures: { nights: most }, sentence: `Stay for ${many(most, 'night')}.` },
    ],
    size: share(request.nights, most),
    apply: onRequest(request.id, (one) => ({ ...one, nights: most })),
  };
};

/** A shorter stay from the same day breaks no more than a longer one: halve the range. */
const longest = (asked: RequestAndUnit, from: Day, known: number): number => {
  let below = known;
  let above = asked.request.request.nights;
  if (below + 1 >= above || !fits(asked, from, below + 1)) return known;
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (fits(asked, from, middle)) below = middle;
    else above = middle;
  }
  return below;
};
