import { share, together, type Edit } from '#scoring';
import { STAY_BITS, UNIT_BITS } from './broken.js';
import { brokenByDay } from './days-broken.js';
import { bitsOf, sizeOf, type Mask } from './mask.js';
import { addIfSmaller, type Options } from './option.js';
import { STRETCH } from './other-nights.js';
import { editOfNights, type KnownAlone } from './single-alone.js';

/** What is broken on a day, counted from the first of the window. */
type OnDay = { readonly place: number; readonly mask: Mask; readonly days: number };
type Found = { readonly known: KnownAlone; readonly options: Options };

/** The smallest sets of changes that answer so many constraints of some unit on some day, where nobody stands. */
export const combinedAlone = (known: KnownAlone): ((size: number) => Options) => {
  const isBeyond = beyondRepair(known);
  let sizes: Uint8Array | undefined;
  return (size) => {
    sizes ??= Uint8Array.from(known.verdicts.broken, sizeOf);
    const options: Options = new Map();
    for (let place = 0; place < sizes.length; place += 1) {
      if (sizes[place] === 0 || sizes[place]! > size || isBeyond(place)) continue;
      for (const on of distinctMasks(known, place))
        if (sizeOf(on.mask) === size) addCombinations({ known, options }, on);
    }
    return options;
  };
};

/** Units of which something is broken, whatever the nights, that no change answers. Asked once. */
const beyondRepair = ({ verdicts, repairs }: KnownAlone): ((place: number) => boolean) => {
  const found = new Int8Array(verdicts.broken.length).fill(-1);
  return (place) => {
    if (found[place] === -1) {
      const fixed = bitsOf(verdicts.broken[place]! & UNIT_BITS);
      const days = verdicts.days[place]!;
      found[place] = fixed.some((number) => repairs(number, place, days).length === 0) ? 1 : 0;
    }
    return found[place] === 1;
  };
};

/** What is broken, each different answer with its first day. */
const distinctMasks = ({ verdicts }: KnownAlone, place: number): readonly OnDay[] => {
  const byDay = brokenByDay(verdicts, place);
  return byDay.flatMap((mask, days) => (byDay.indexOf(mask) === days ? [{ place, mask, days }] : []));
};

const smallestOfEach = ({ repairs }: KnownAlone, { place, days }: OnDay, mask: Mask) => {
  const edits: Edit[] = [];
  for (const number of bitsOf(mask)) {
    const [first, ...others] = repairs(number, place, days);
    if (first === undefined) return undefined;
    edits.push(others.reduce((least, edit) => (edit.size < least.size ? edit : least), first));
  }
  return edits;
};

const sizeOfAll = (edits: readonly Edit[]): number => edits.reduce((sum, { size }) => sum + size, 0);
const kindOfAll = (edits: readonly Edit[]): string => edits.map(({ kind }) => kind).join(' + ');

const addCombinations = ({ known, options }: Found, on: OnDay): void => {
  const isSmaller = (kind: string, size: number): boolean =>
    size < (options.get(kind)?.edit.size ?? Infinity);
  const add = (edits: readonly Edit[], touches: Mask): void => {
    const edit = together(edits);
    if (edit) addIfSmaller(options, { edit, answers: on.mask, touches });
  };
  const all = smallestOfEach(known, on, on.mask);
  if (all && isSmaller(kindOfAll(all), sizeOfAll(all))) add(all, on.mask);
  if ((on.mask & STAY_BITS) === 0) return;
  const fixed = smallestOfEach(known, on, on.mask & UNIT_BITS);
  if (fixed === undefined) return;
  for (const { which, kind, count, size } of nightsAt(known, on.place)) {
    if (!isSmaller(kindOfAll([...fixed, { kind } as Edit]), sizeOfAll(fixed) + size)) continue;
    const nights = editOfNights(known.asked, on.place, { which, size: count });
    if (nights) add([...fixed, nights], on.mask | STAY_BITS);
  }
};

/** The other nights of a unit, without making the edit. */
const nightsAt = ({ asked, nights }: KnownAlone, place: number) => {
  const found = [
    { which: 'later', kind: 'arrival.latest', count: nights.later(place) },
    { which: 'earlier', kind: 'arrival.earliest', count: nights.earlier(place) },
    { which: 'most', kind: 'nights', count: nights.most(place) },
  ] as const;
  return found.flatMap(({ count, ...one }) =>
    count === undefined
      ? []
      : [
          {
            ...one,
            count,
            size: one.which === 'most' ? share(asked.request.request.nights, count) : count / STRETCH,
          },
        ],
  );
};
