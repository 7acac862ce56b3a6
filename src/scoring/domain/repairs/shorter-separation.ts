import { metres, overlap } from '#kernel';
import type { FiguresOfPlaces, NonAssociation } from '../scenario.js';
import type { Candidate, StayInWorld } from '../world.js';
import { rememberedMeasure } from '../remembered-measure.js';
import { fromTo, lowered, share, together, type Edit } from '../edit.js';

/** The most whole metres that still count as closer than the distance. */
const within = (distance: number): number => Math.ceil(distance) - 1;
const metresTo = ({ world, unit }: Candidate, other: StayInWorld): number =>
  rememberedMeasure(world.measure).between(unit.unit.location, other.unit.unit.location);
const meanwhile = ({ stay }: Candidate, others: readonly StayInWorld[]) =>
  others.filter(({ period }) => overlap(period, stay));

const DISPERSION = {
  name: 'dispersionMetres',
  of: (figures: Partial<FiguresOfPlaces>) => figures.dispersionMetres,
  with: (_: unknown, to: number) => ({ dispersionMetres: metres(to) }),
  message: null,
};

/** Let households in conflict live nearer to each other; never in one locality. */
export const closerConflict = (candidate: Candidate): readonly Edit[] => {
  const { request, unit, world } = candidate;
  const others = meanwhile(candidate, request.standingInConflict);
  if (others.some((other) => other.unit.unit.locality === unit.unit.locality)) return [];
  const least = within(Math.min(...others.map((other) => world.metresBetween(unit, other.unit))));
  if (least < 0) return [];
  const regions = [unit.region, ...others.map((other) => other.unit.region)];
  return lowered(world.policy, DISPERSION, { regions, to: least });
};

/** Shorten the distances that two persons must keep; other kinds of separation stay. */
export const closerNonAssociates = (candidate: Candidate): readonly Edit[] => {
  const least = new Map<NonAssociation, number>();
  for (const other of meanwhile(candidate, candidate.request.standingNonAssociates)) {
    const distance = within(metresTo(candidate, other));
    for (const rule of candidate.world.nonAssociationsOf(candidate.request.person, other.person))
      least.set(rule, Math.min(distance, least.get(rule) ?? Infinity));
  }
  const all = together([...least].flatMap(([rule, distance]) => shorten(rule, distance)));
  return all ? [all] : [];
};

const shorten = (rule: NonAssociation, to: number): readonly Edit[] => {
  if (rule.scope !== 'DISTANCE' || to < 0 || to >= rule.metres) return [];
  const name = `nonAssociations[${rule.a}, ${rule.b}].metres`;
  return [
    {
      kind: name,
      change: fromTo(name, rule.metres, to),
      messages: null,
      size: share(rule.metres, to),
      apply: (scenario) => ({
        ...scenario,
        nonAssociations: scenario.nonAssociations.map((one) =>
          one === rule ? { ...rule, metres: metres(to) } : one,
        ),
      }),
    },
  ];
};
