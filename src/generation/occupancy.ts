import { metres, overlap, type Day, type Period } from '#kernel';
import type { Locality, Policy, Territory, Unit } from '#scoring';
import { withinMetres } from '#geodesy';
import type { Relations } from './relations.js';

/** A stay as the generator sees it while it fills the units. */
export type Stay = Period & {
  readonly unit: Unit;
  readonly persons: number;
  readonly groups: Territory['groups'];
  readonly departed: boolean;
};
export type Occupancy = {
  readonly fits: (stay: Stay) => boolean;
  readonly add: (stay: Stay) => void;
};

const withTurnaround = ({ from, to, unit }: Stay): Period => ({
  from,
  to: (to + unit.turnaroundDays) as Day,
});

const capOf = (policy: Policy, { population }: Locality): number =>
  policy.saturationCaps
    .filter(({ minPopulation }) => minPopulation <= population)
    .reduce((best, each) => (each.minPopulation >= best.minPopulation ? each : best), {
      minPopulation: -1,
      cap: 0,
    }).cap;

type Rules = { readonly policy: Policy; readonly localities: readonly Locality[] };
type Held = {
  readonly standing: readonly Stay[];
  readonly inUnit: readonly Stay[];
  readonly inLocality: readonly Stay[];
};

const bedsFree = (stay: Stay, { inUnit }: Held): boolean => {
  const others = inUnit.filter((other) => overlap(withTurnaround(other), withTurnaround(stay)));
  if (stay.unit.sharing === 'EXCLUSIVE') return others.length === 0 && stay.persons <= stay.unit.beds;
  return others.reduce((sum, { persons }) => sum + persons, stay.persons) <= stay.unit.beds;
};

const rested = (stay: Stay, { inUnit }: Held, { policy, inConflict }: Policed): boolean =>
  inUnit.every(
    (other) => Math.abs(stay.from - other.to) >= policy.coolOffDays || !inConflict(stay.groups, other.groups),
  );

const dispersed = (stay: Stay, { standing }: Held, { policy, inConflict }: Policed): boolean => {
  const apart = metres(policy.dispersionMetres + 1);
  return standing.every(
    (other) =>
      !overlap(other, stay) ||
      !inConflict(stay.groups, other.groups) ||
      (other.unit.locality !== stay.unit.locality &&
        !withinMetres(stay.unit.location, other.unit.location, apart)),
  );
};

type Policed = Rules & Pick<Relations, 'inConflict'>;

/** Keeps stays that stand from breaking a rule together. Stricter than the rules: it adds up whole stays, not nights. */
export const occupancyOf = (rules: Rules, { inConflict }: Relations): Occupancy => {
  const { policy } = rules;
  const policed: Policed = { policy, localities: rules.localities, inConflict };
  const caps = new Map(rules.localities.map((locality) => [locality.code, capOf(policy, locality)]));
  const standing: Stay[] = [];
  const byUnit = new Map<string, Stay[]>();
  const byLocality = new Map<string, Stay[]>();
  const heldAt = ({ unit }: Stay): Held => ({
    standing,
    inUnit: byUnit.get(unit.id) ?? [],
    inLocality: byLocality.get(unit.locality) ?? [],
  });
  const belowCap = (stay: Stay, { inLocality }: Held): boolean =>
    inLocality.filter((other) => overlap(other, stay)).length < (caps.get(stay.unit.locality) ?? 0);

  return {
    fits: (stay) => {
      const held = heldAt(stay);
      if (!bedsFree(stay, held) || !rested(stay, held, policed)) return false;
      return stay.departed || (belowCap(stay, held) && dispersed(stay, held, policed));
    },
    add: (stay) => {
      const { inUnit, inLocality } = heldAt(stay);
      byUnit.set(stay.unit.id, [...inUnit, stay]);
      if (stay.departed) return;
      standing.push(stay);
      byLocality.set(stay.unit.locality, [...inLocality, stay]);
    },
  };
};
