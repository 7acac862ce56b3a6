import { dayOf, overlap, type IsoDate } from '#kernel';
import { nightsOf, type Placement } from '#scoring';

/** A stay of the same person that stands. */
export type StandingStay = Pick<Placement, 'id' | 'unit' | 'arrival' | 'departure' | 'status'> & {
  readonly version: number;
};
/** The stay that a household is to leave for another, as whoever transfers it saw it. */
export type Leaving = { readonly placement: string; readonly version: number };
type WantedStay = { readonly unit: string; readonly arrival: IsoDate; readonly departure: IsoDate };

/** Why a household can't have a stay beside those that it has; the one that it leaves ends on the day of the new arrival. */
export type NotBeside =
  'person-has-a-place' | 'not-standing' | 'stale' | 'same-unit' | 'not-after-arrival' | 'night-between';

const whyNotLeft = (
  stay: StandingStay | undefined,
  asked: WantedStay,
  today: IsoDate,
): NotBeside | undefined => {
  if (stay === undefined || stay.status === 'PROVISIONAL') return 'not-standing';
  if (stay.unit === asked.unit) return 'same-unit';
  if (stay.status === 'CONFIRMED') return undefined;
  if (dayOf(asked.arrival) <= dayOf(stay.arrival)) return 'not-after-arrival';
  return nightsOf(stay, dayOf(today)).to < dayOf(asked.arrival) ? 'night-between' : undefined;
};

export const whyNotBeside = (
  stays: readonly StandingStay[],
  asked: WantedStay,
  { leaving, today }: { readonly leaving: Leaving | undefined; readonly today: IsoDate },
): NotBeside | undefined => {
  const nights = { from: dayOf(asked.arrival), to: dayOf(asked.departure) };
  const left = stays.find(({ id }) => id === leaving?.placement);
  if (leaving && left && left.version !== leaving.version) return 'stale';
  const others = stays.filter((stay) => stay !== left);
  const hasAnother = others.some((stay) => overlap(nightsOf(stay, dayOf(today)), nights));
  const because = leaving && whyNotLeft(left, asked, today);
  return because ?? (hasAnother ? 'person-has-a-place' : undefined);
};
