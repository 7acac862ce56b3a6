import { metres } from '#kernel';
import { softConstraint, type Amount } from '../constraint.js';
import { many } from '../wording.js';
import { rememberedByPair } from '../remember.js';
import type { RequestInWorld, UnitInWorld, World } from '../world.js';

const MOST_KILOMETRES = 500;
const REACH = metres(1000 * (MOST_KILOMETRES + 1));

const kilometres = rememberedByPair(
  (request: RequestInWorld, { unit }: UnitInWorld, { measure }: World): number => {
    if (request.contactPerson === null) return 0;
    const distance = measure.between(unit.location, request.contactPerson, REACH);
    return Math.min(MOST_KILOMETRES, Math.round(distance / 1000));
  },
);

export const farFromContactPerson = softConstraint<Amount>({
  id: 'far-from-contact-person',
  title: 'Near the contact person',
  reason: 'The one person who may know where the household lives should be able to come.',
  discloses: 'case',
  level: 'suitability',
  defaultWeight: 2,
  dependsOn: 'unit',
  alikeBy: 'each',
  formula: 'kilometres, rounded, at most 500; 0 without a contact person',
  strain: ({ world, request, unit }) => {
    const amount = kilometres(request, unit, world);
    return amount === 0 ? undefined : { amount };
  },
  message: ({ amount }) => ({ code: 'CONTACT_PERSON_FAR', figures: { kilometres: amount } }),
  sentence: ({ amount }) =>
    amount === MOST_KILOMETRES
      ? `The contact person is ${MOST_KILOMETRES} kilometres away or more.`
      : `The contact person is ${many(amount, 'kilometre')} away.`,
});
