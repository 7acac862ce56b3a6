import { metresBetween } from '#geodesy';
import { dayOf, metres, overlap, type Day, type Period } from '#kernel';
import {
  crowdedNights,
  measureOf,
  nonAssociationsBetween,
  planConstraints,
  strictestFigures,
  type PlanConstraintId,
  type Policy,
  type WorldOfStays,
} from '#scoring';
import type { StandingQuestion } from '../../application/standing-desk.port.js';
import type { PackedStanding } from '../../domain/packed-standing.js';
import { parsed } from '../pieces.js';
import { conflictsWithin } from './in-conflict.js';
import { staysIn, type StandingStay } from './stays.js';

/** A request has one place by an index of the database. */
type HeldBeside = Exclude<PlanConstraintId, 'one-place-per-request'>;
type Breaks = (asked: StandingStay) => boolean;

const constraints = new Map<string, (typeof planConstraints)[number]>(
  planConstraints.filter(({ whileStanding }) => whileStanding).map((one) => [one.id, one]),
);

const worldOf = (packed: PackedStanding, policy: Policy): WorldOfStays => {
  const reach = metres(strictestFigures(policy).dispersionMetres);
  return {
    policy,
    municipalities: new Map(packed.municipalities.map((one) => [one.code, one])),
    measure: measureOf({ territories: [], zones: [] }, metresBetween),
    metresBetween: (a, b) => metresBetween(a.unit.location, b.unit.location, reach),
    nonAssociationsOf: nonAssociationsBetween(packed.nonAssociations),
  };
};

/** All others but whom the stay leaves, and what is kept for whoever lives in it and leaves it for that. */
const areOthers = (asked: StandingStay, other: StandingStay): boolean =>
  other.id !== asked.id &&
  other.id !== asked.transfers &&
  !(asked.status === 'ARRIVED' && other.status !== 'ARRIVED' && other.transfers === asked.id);

const apartFrom = ({ nonAssociations }: PackedStanding): ReadonlyMap<string, readonly string[]> => {
  const pairs = nonAssociations.flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]);
  const grouped = Map.groupBy(pairs, ([one]) => one as string);
  return new Map([...grouped].map(([one, others]) => [one, others.map(([, other]) => other)]));
};

const crowdedBy = (world: WorldOfStays, byLocality: ReadonlyMap<unknown, readonly StandingStay[]>) => {
  const known = new Map<unknown, readonly Period[]>();
  return ({ unit: { locality } }: StandingStay): readonly Period[] => {
    const nights = known.get(locality) ?? crowdedNights(world, locality, byLocality.get(locality) ?? []);
    known.set(locality, nights);
    return nights;
  };
};

/** Who is transferred stands in two places, and is no other to themselves. */
const areMoving = (all: readonly StandingStay[]): Breaks => {
  const left = new Set(all.flatMap(({ transfers }) => transfers ?? []));
  return ({ id, transfers }) => transfers !== null || left.has(id);
};

/** Whether any of some others is against a stay by one constraint. */
const brokenBeside =
  (world: WorldOfStays) =>
  (id: HeldBeside, asked: StandingStay, besides: readonly StandingStay[] | undefined): boolean => {
    const others = (besides ?? []).filter((other) => areOthers(asked, other));
    const found = constraints.get(id)?.breaches({ judged: [asked], besides: others }, world) ?? [];
    return found.length > 0;
  };

/** Asks each constraint of those alone whom it can reach. */
const breaksOf = (
  all: readonly StandingStay[],
  packed: PackedStanding,
  world: WorldOfStays,
): Readonly<Record<HeldBeside, Breaks>> => {
  const byPerson = Map.groupBy(all, ({ person }) => person as string);
  const byUnit = Map.groupBy(all, ({ unit }) => unit);
  const byLocality = Map.groupBy(all, ({ unit }) => unit.locality);
  const [apart, crowded, moves] = [apartFrom(packed), crowdedBy(world, byLocality), areMoving(all)];
  const inConflict = conflictsWithin(all, strictestFigures(world.policy).dispersionMetres);
  const breaks = brokenBeside(world);
  const inUnit = (id: HeldBeside) => (asked: StandingStay) => breaks(id, asked, byUnit.get(asked.unit));
  return {
    'one-place-per-person': (asked) => breaks('one-place-per-person', asked, byPerson.get(asked.person)),
    'one-household-per-unit': inUnit('one-household-per-unit'),
    'beds-in-shared-unit': inUnit('beds-in-shared-unit'),
    'saturation-cap': (asked) =>
      crowded(asked).some((nights) => overlap(nights, asked.period)) &&
      (!moves(asked) || breaks('saturation-cap', asked, byLocality.get(asked.unit.locality))),
    'non-association': (asked) =>
      (apart.get(asked.person) ?? []).some((other) => breaks('non-association', asked, byPerson.get(other))),
    'conflicting-households-apart': (asked) => {
      for (const other of inConflict(asked))
        if (breaks('conflicting-households-apart', asked, [other])) return true;
      return false;
    },
  };
};

/** Those to come, as they are judged: from today on, and feared of by whom their assessment names. */
const toBeJudged = (all: readonly StandingStay[], of: StandingQuestion['of'], today: Day) => {
  const wanted = of === 'all' ? undefined : new Set(of);
  return all
    .filter(({ id, period }) => (wanted === undefined || wanted.has(id)) && period.to > today)
    .map((stay) => ({
      ...stay,
      threatening: stay.camp.feared,
      period: { from: stay.period.from < today ? today : stay.period.from, to: stay.period.to },
    }));
};

/** Run in a thread of its own, which keeps nothing between two questions. */
export const answer = ({ standing, policy, of }: StandingQuestion): readonly string[] => {
  const packed = parsed(standing) as PackedStanding;
  const all = staysIn(packed);
  const breaks = Object.entries(breaksOf(all, packed, worldOf(packed, policy)));
  const aside = new Set(packed.setAside.map(([placement, id]) => `${placement} ${id}`));
  const isAgainst = (asked: StandingStay): boolean =>
    breaks.some(([id, isBroken]) => !aside.has(`${asked.id} ${id}`) && isBroken(asked));
  return toBeJudged(all, of, dayOf(packed.today))
    .filter(isAgainst)
    .map(({ id }) => id);
};
