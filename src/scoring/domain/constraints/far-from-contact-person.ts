import { metres, type Position } from '#kernel';
import { softConstraint, type Amount } from '../constraint.js';
import { many } from '../wording.js';
import { rememberedBy } from '../remember.js';
import type { Candidate, RequestInWorld, UnitInWorld } from '../world.js';

const MOST_KILOMETRES = 500;
const REACH = metres(1000 * (MOST_KILOMETRES + 1));

const rowOf = rememberedBy<RequestInWorld, Map<UnitInWorld, number>>(() => new Map());

const kilometres = ({ world, request, unit }: Candidate, contactPerson: Position): number => {
  const row = rowOf(request);
  const known = row.get(unit);
  if (known !== undefined) return known;
  const distance = world.measure.between(unit.unit.location, contactPerson, REACH);
  const rounded = Math.min(MOST_KILOMETRES, Math.round(distance / 1000));
  row.set(unit, rounded);
  return rounded;
};

export const farFromContactPerson = softConstraint<Amount>({
  id: 'far-from-contact-person',
  title: 'Near the contact person',
  reason: 'The one person who may know where the household lives should be able to come.',
  level: 'suitability',
  defaultWeight: 2,
  formula: 'kilometres, rounded, at most 500; 0 without a contact person',
  strain: (candidate) => {
    const { contactPerson } = candidate.request;
    if (contactPerson === null) return undefined;
    const amount = kilometres(candidate, contactPerson);
    return amount === 0 ? undefined : { amount };
  },
  sentence: ({ amount }) =>
    amount === MOST_KILOMETRES
      ? `The contact person is ${MOST_KILOMETRES} kilometres away or more.`
      : `The contact person is ${many(amount, 'kilometre')} away.`,
});
