import { dayOf, type IsoDate } from '#kernel';
import { aCandidateOf, hardConstraints, planConstraints, type HardConstraint, type World } from '#scoring';

/** Why a constraint may not be set aside for a placement. */
export type NotOverridable = 'not-overridable' | 'never-there';

const overridable: ReadonlyMap<string, NonNullable<HardConstraint['overridable']>> = new Map(
  [...hardConstraints, ...planConstraints].flatMap((one) =>
    one.overridable ? [[one.id, one.overridable] as const] : [],
  ),
);
export const isOverridable = (constraint: string): boolean => overridable.has(constraint);
/** Whether setting it aside can tell of others. */
export const isProbe = (constraint: string): boolean => overridable.get(constraint)?.isProbe ?? false;

/** A candidate by the ids of what it is of. */
type NamedCandidate = {
  readonly world: World;
  readonly request: string;
  readonly unit: string;
  readonly arrival: IsoDate;
};

/** The limit of setting aside, whoever asks. Undefined when the constraint may be set aside. */
export const whyNotSetAside = (constraint: string, asked: NamedCandidate): NotOverridable | undefined => {
  const how = overridable.get(constraint);
  if (how === undefined) return 'not-overridable';
  const { world } = asked;
  const [request, unit] = [world.requests.get(asked.request), world.units.get(asked.unit)];
  if (!request || !unit) return 'never-there';
  const candidate = aCandidateOf(world, request, { unit, arrival: dayOf(asked.arrival) });
  return how.never?.isReached(candidate) ? 'never-there' : undefined;
};
