import { dayOf, overlap, type IsoDate } from '#kernel';
import { aCandidateOf, hardConstraints, planConstraints, type Candidate, type World } from '#scoring';

/** Why a constraint may not be set aside for a placement. */
export type NotOverridable = 'not-overridable' | 'never-there';

const overridable = new Set(
  [...hardConstraints, ...planConstraints].filter((one) => one.overridable !== undefined).map(({ id }) => id),
);
export const isOverridable = (constraint: string): boolean => overridable.has(constraint);

const isInsideHostileGround = ({ unit, request, stay }: Candidate): boolean =>
  unit.ground.some(
    ({ metres, territory, valid }) =>
      metres === 0 &&
      overlap(valid, stay) &&
      territory.groups.some((group) => request.threatening.has(group)),
  );

type Asked = {
  readonly world: World;
  readonly request: string;
  readonly unit: string;
  readonly arrival: IsoDate;
};

/** Never within the territory itself and never in the home locality, whoever asks. Undefined when it may be set aside. */
export const whyNotSetAside = (constraint: string, asked: Asked): NotOverridable | undefined => {
  if (!isOverridable(constraint)) return 'not-overridable';
  const { world } = asked;
  const [request, unit] = [world.requests.get(asked.request), world.units.get(asked.unit)];
  if (!request || !unit) return 'never-there';
  const candidate = aCandidateOf(world, request, { unit, arrival: dayOf(asked.arrival) });
  if (constraint === 'clear-of-hostile-ground' && isInsideHostileGround(candidate)) return 'never-there';
  const isHome = unit.locality.code === request.home.code;
  return constraint === 'away-from-home' && isHome ? 'never-there' : undefined;
};
