import { overlap } from '#kernel';
import { conflictsNear } from '../conflicts-near.js';
import type { PlanConstraintId } from '../constraint-ids.js';
import { hardConstraint, type PlanConstraint } from '../constraint.js';
import { besideStanding } from '../repairs/apart-from-standing.js';
import type { Candidate, StayInWorld } from '../world.js';
import { bedsInSharedUnit, bedsTaken, bedsTakenSentence, type BedsTaken } from './beds-in-shared-unit.js';
import {
  conflictingHouseholdsApart,
  tooNear,
  tooNearSentence,
  type TooNear,
} from './conflicting-households-apart.js';
import { nonAssociation, notApart, notApartSentence, type NotApart } from './non-association.js';
import { oneHouseholdPerUnit } from './one-household-per-unit.js';
import { hasAPlace, hasAPlaceSentence, onePlacePerPerson, type HasAPlace } from './one-place-per-person.js';
import { saturated, saturatedSentence, saturationCap, type Saturated } from './saturation-cap.js';

/** What is held against standing households here; a unit's own nights are another constraint's, and a request has one place. */
type HeldBeside = Exclude<PlanConstraintId, 'one-place-per-request' | 'one-household-per-unit'>;
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

const nearNonAssociate = ({ world, unit, request, stay }: Candidate): Figures | undefined => {
  for (const other of request.standingNonAssociates) {
    if (!overlap(stay, other.period)) continue;
    const by = notApart(world, { person: request.person, unit }, other);
    if (by) return { breaks: 'non-association', by, other };
  }
  return undefined;
};

const BESIDE: Readonly<Record<HeldBeside, PlanConstraint>> = {
  'one-place-per-person': onePlacePerPerson,
  'beds-in-shared-unit': bedsInSharedUnit,
  'saturation-cap': saturationCap,
  'conflicting-households-apart': conflictingHouseholdsApart,
  'non-association': nonAssociation,
};
const beside = Object.values(BESIDE);

export const apartFromStandingHouseholds = hardConstraint<Figures>({
  id: 'apart-from-standing-households',
  title: 'The household is one more beside those that stand, and apart from those it must not meet',
  reason:
    'Those who already live somewhere are not moved for a plan; what holds between planned households holds against them.',
  discloses: 'others',
  dependsOn: 'nights',
  alikeBy: ({ locality, region }) => `${locality.population} ${region}`,
  sql: beside.flatMap(({ sql }) => sql),
  codes: beside.map(({ code }) => code),
  code: ({ breaks }) => BESIDE[breaks].code,
  whileStanding: null,
  repair: besideStanding([oneHouseholdPerUnit, ...beside]),
  breach: (candidate) =>
    elsewhere(candidate) ?? crowded(candidate) ?? nearConflict(candidate) ?? nearNonAssociate(candidate),
  message: null,
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
