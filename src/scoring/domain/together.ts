import { FOREVER, type Day, type Period } from '#kernel';
import type { ComparedStay, StaysTogether } from './constraint.js';

export type FullestNight = { readonly night: Day; readonly load: number };
type Loaded = { readonly period: Period };

/** The fullest night of a period; a load only grows on a first night, so no other night needs a look. */
export const fullestNight = <S extends Loaded>(
  stays: readonly S[],
  within: Period,
  load: (stay: S) => number,
): FullestNight => {
  let fullest: FullestNight = { night: within.from, load: loadOn(stays, within.from, load) };
  for (const { period } of stays) {
    if (period.from <= within.from || period.from >= within.to) continue;
    const here = loadOn(stays, period.from, load);
    if (here > fullest.load) fullest = { night: period.from, load: here };
  }
  return fullest;
};

const loadOn = <S extends Loaded>(stays: readonly S[], on: Day, load: (stay: S) => number): number => {
  let sum = 0;
  for (const stay of stays) if (stay.period.from <= on && on < stay.period.to) sum += load(stay);
  return sum;
};

/** The nights on which so many are there that it is more than `most`, earliest first. */
export const nightsOfMoreThan = <S extends Loaded>(
  stays: readonly S[],
  most: number,
  load: (stay: S) => number,
): readonly Period[] => {
  const changes = stays
    .flatMap((stay) => [
      { on: stay.period.from, by: load(stay) },
      { on: stay.period.to, by: -load(stay) },
    ])
    .sort((a, b) => a.on - b.on);
  const found: Period[] = [];
  let held = 0;
  for (const [place, { on, by }] of changes.entries()) {
    held += by;
    const next = changes[place + 1]?.on ?? FOREVER;
    if (held > most && on < next) found.push({ from: on, to: next });
  }
  return found;
};

/** Every two stays of which at least one is judged, each pair once. */
export function* pairsOf({
  judged,
  besides,
}: StaysTogether): Generator<readonly [ComparedStay, ComparedStay]> {
  for (const [place, one] of judged.entries()) {
    for (const other of judged.slice(place + 1)) yield [one, other];
    for (const other of besides) yield [one, other];
  }
}

/** The places (units, localities …) that a judged stay is in, each with all its stays. */
export const gathered = <Place>(
  { judged, besides }: StaysTogether,
  placeOf: (stay: ComparedStay) => Place,
): ReadonlyMap<Place, StaysTogether> => {
  const places = new Map<Place, { judged: ComparedStay[]; besides: ComparedStay[] }>();
  for (const stay of judged) {
    const place = places.get(placeOf(stay));
    if (place) place.judged.push(stay);
    else places.set(placeOf(stay), { judged: [stay], besides: [] });
  }
  for (const stay of besides) places.get(placeOf(stay))?.besides.push(stay);
  return places;
};

export type Crowd = { readonly night: Day; readonly load: number; readonly present: readonly ComparedStay[] };

/** Every night on which more than `most` are there and a judged stay takes part, each crowd once. */
export const crowds = (
  { judged, besides }: StaysTogether,
  most: number,
  load: (stay: ComparedStay) => number,
): readonly Crowd[] => {
  const all = [...judged, ...besides];
  const found = new Map<Day, Crowd>();
  for (const { period } of judged) {
    const fullest = fullestNight(all, period, load);
    if (fullest.load <= most || found.has(fullest.night)) continue;
    const present = all.filter((stay) => stay.period.from <= fullest.night && fullest.night < stay.period.to);
    found.set(fullest.night, { ...fullest, present });
  }
  return [...found.values()];
};
