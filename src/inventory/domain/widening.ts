import { covers, dayOf, FOREVER, type Period } from '#kernel';
import type { Void } from './housing-unit.js';
import type { Fault, UnitChange } from './unit-patch.js';

/** Out of use for somebody's safety, not for repair: to use it again is to reopen it. */
const FOR_SAFETY: ReadonlySet<string> = new Set(['ADDRESS_EXPOSED', 'COOLING_OFF_AFTER_INCIDENT']);
const isForSafety = ({ reason }: Void) => FOR_SAFETY.has(reason);

const periodOf = ({ from, to }: Pick<Void, 'from' | 'to'>): Period => ({
  from: dayOf(from),
  to: to === null ? FOREVER : dayOf(to),
});

/** More beds than before. */
export const raises = ({ before, after }: UnitChange): readonly Fault[] =>
  after.beds <= before.beds
    ? []
    : [{ pointer: '/beds', message: 'raises the capacity', expected: `${before.beds} or fewer` }];

/** Days on which the unit was closed, or out of use for safety, and is no more. */
export const reopens = ({ before, after }: UnitChange): readonly Fault[] => {
  const [was, is] = [before, after].map(({ availableFrom: from, availableTo: to }) => periodOf({ from, to }));
  const faults: Fault[] = [];
  if (was && is && is.from < was.from) {
    const expected = `${before.availableFrom} or later`;
    faults.push({ pointer: '/availableFrom', message: 'reopens the unit', expected });
  }
  if (was && is && is.to > was.to) {
    const expected = `${before.availableTo ?? ''} or earlier`;
    faults.push({ pointer: '/availableTo', message: 'reopens the unit', expected });
  }
  const safe = after.voids.filter(isForSafety).map(periodOf);
  for (const gone of before.voids.filter(isForSafety)) {
    if (safe.some((period) => covers(period, periodOf(gone)))) continue;
    const expected = `the void from ${gone.from} for ${gone.reason}, or a longer one`;
    faults.push({ pointer: '/voids', message: 'reopens the unit', expected });
  }
  return faults;
};

/** Somewhere else, or with another rest between two households. */
export const corrects = ({ before, after }: UnitChange): boolean =>
  before.locality !== after.locality ||
  before.turnaroundDays !== after.turnaroundDays ||
  String(before.location) !== String(after.location);
