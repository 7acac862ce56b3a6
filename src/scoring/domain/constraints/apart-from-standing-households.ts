import { overlap } from '#kernel';
import { conflictsNear } from '../conflicts-near.js';
import { hardConstraint } from '../constraint.js';
import type { UnableToPlaceReason } from '../plan.js';
import type { Candidate, StayInWorld } from '../world.js';
import { bedsTaken, bedsTakenSentence, type BedsTaken } from './beds-in-shared-unit.js';
import { tooNear, tooNearSentence, type TooNear } from './conflicting-households-apart.js';
import { hasAPlace, hasAPlaceSentence, type HasAPlace } from './one-place-per-person.js';
import { notApart, notApartSentence, type NotApart } from './non-association.js';
import { saturated, saturatedSentence, type Saturated } from './saturation-cap.js';

type Figures =
  | { readonly breaks: 'one-place-per-person'; readonly by: HasAPlace }
  | { readonly breaks: 'beds-in-shared-unit'; readonly by: BedsTaken }
  | { readonly breaks: 'saturation-cap'; readonly by: Saturated }
  | { readonly breaks: 'conflicting-households-apart'; readonly by: TooNear; readonly other: StayInWorld }
  | { readonly breaks: 'non-association'; readonly by: NotApart; readonly other: StayInWorld };

const elsewhere = ({ request, stay }: Candidate): Figures | undefined => {
  const by = hasAPlace(request, stay);
  return by && { breaks: 'one-place-per-person', by };
};

const crowded = ({ world, unit, request, stay }: Candidate): Figures | undefined => {
  const beds = bedsTaken(unit, request.persons, stay);
  if (beds) return { breaks: 'beds-in-shared-unit', by: beds };
  const full = saturated(world, unit, stay);
  return full && { breaks: 'saturation-cap', by: full };
};

const nearConflict = (candidate: Candidate): Figures | undefined => {
  const { world, unit, stay } = candidate;
  for (const { other } of conflictsNear(candidate)) {
    if (!overlap(stay, other.period)) continue;
    const by = tooNear(world, unit, other.unit);
    if (by) return { breaks: 'conflicting-households-apart', by, other };
  }
  return undefined;
};

const nearKeptApart = ({ world, unit, request, stay }: Candidate): Figures | undefined => {
  for (const other of request.standingKeptApart) {
    if (!overlap(stay, other.period)) continue;
    const by = notApart(world, { person: request.person, unit }, other);
    if (by) return { breaks: 'non-association', by, other };
  }
  return undefined;
};

const CODES: Record<Figures['breaks'], UnableToPlaceReason> = {
  'one-place-per-person': 'PERSON_HAS_A_PLACE',
  'beds-in-shared-unit': 'NO_CAPACITY_IN_WINDOW',
  'saturation-cap': 'SATURATION',
  'conflicting-households-apart': 'DISPERSION',
  'non-association': 'NON_ASSOCIATION',
};

export const apartFromStandingHouseholds = hardConstraint<Figures>({
  id: 'apart-from-standing-households',
  title: 'The household is one more beside those that stand, and apart from those it must not meet',
  reason:
    'Those who already live somewhere are not moved for a plan; what holds between planned households holds against them.',
  tells: 'others',
  reads: 'stay',
  codes: Object.values(CODES),
  code: ({ breaks }) => CODES[breaks],
  breach: (candidate) =>
    elsewhere(candidate) ?? crowded(candidate) ?? nearConflict(candidate) ?? nearKeptApart(candidate),
  sentence: (figures) => {
    switch (figures.breaks) {
      case 'one-place-per-person':
        return hasAPlaceSentence(figures.by);
      case 'beds-in-shared-unit':
        return bedsTakenSentence(figures.by);
      case 'saturation-cap':
        return saturatedSentence(figures.by);
      case 'conflicting-households-apart':
        return tooNearSentence(`The household and placement ${figures.other.placement.id}`, figures.by);
      case 'non-association':
        return notApartSentence(`the household and placement ${figures.other.placement.id}`, figures.by);
    }
  },
});
