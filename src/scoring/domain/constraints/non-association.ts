import { overlap, type Metres } from '#kernel';
import { planConstraint, type ComparedStay } from '../constraint.js';
import { closerNonAssociates } from '../repairs/shorter-separation.js';
import type { NonAssociation } from '../scenario.js';
import { pairsOf } from '../together.js';
import { inMetres, named } from '../wording.js';
import type { PlaceOfStay, WorldOfStays } from '../world.js';

export type NotApart =
  | { readonly scope: 'UNIT' | 'LOCALITY' | 'MUNICIPALITY'; readonly place: string }
  | { readonly scope: 'DISTANCE'; readonly metres: Metres; readonly least: Metres };

type Two = { readonly a: PlaceOfStay; readonly b: PlaceOfStay };

const brokenBy = (rule: NonAssociation, { a, b }: Two, world: WorldOfStays): NotApart | undefined => {
  switch (rule.scope) {
    case 'UNIT':
      return a === b ? { scope: rule.scope, place: `unit ${a.unit.id}` } : undefined;
    case 'LOCALITY':
      return a.locality === b.locality ? { scope: rule.scope, place: a.locality.name } : undefined;
    case 'MUNICIPALITY':
      return a.municipality === b.municipality
        ? { scope: rule.scope, place: `the municipality of ${a.municipality.name}` }
        : undefined;
    case 'DISTANCE': {
      const metres = world.measure.between(a.unit.location, b.unit.location, rule.metres);
      return metres > rule.metres ? undefined : { scope: rule.scope, metres, least: rule.metres };
    }
  }
};

type InUnit = Pick<ComparedStay, 'person' | 'unit'>;

/** What a pair that must be kept apart breaks; a distance of exactly the metres is still too near. */
export const notApart = (world: WorldOfStays, one: InUnit, other: InUnit): NotApart | undefined => {
  for (const rule of world.nonAssociationsOf(one.person, other.person)) {
    const broken = brokenBy(rule, { a: one.unit, b: other.unit }, world);
    if (broken) return broken;
  }
  return undefined;
};

/** @param who the two households, as the object of a sentence */
export const notApartSentence = (who: string, figures: NotApart): string =>
  figures.scope === 'DISTANCE'
    ? `A decision keeps ${who} apart; they would be ${inMetres(figures.metres)} from each other, and more than ${inMetres(figures.least)} is required.`
    : `A decision keeps ${who} apart; they would both be in ${figures.place}.`;

export const nonAssociation = planConstraint({
  id: 'non-association',
  title: 'Persons who must not meet are kept apart',
  reason: 'Somebody has decided that these two are a danger to each other, whatever their groups.',
  discloses: 'others',
  sql: ['national.breaks_non_association'],
  code: 'NON_ASSOCIATION',
  whileStanding: true,
  repair: closerNonAssociates,
  breaches: (stays, world) =>
    [...pairsOf(stays)].flatMap(([one, other]) => {
      if (!overlap(one.period, other.period)) return [];
      const broken = notApart(world, one, other);
      if (!broken) return [];
      return [
        { stays: [one, other], sentence: notApartSentence(`${named(one)} and ${named(other)}`, broken) },
      ];
    }),
});
