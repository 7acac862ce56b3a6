import { dateOf, plusDays, type Day } from '#kernel';
import { geodesicMeasure } from '#geodesy';
import { readScenario, writeScenario } from '#interchange';
import {
  hardConstraints,
  judge,
  openWorld,
  type HardConstraint,
  type RequestInWorld,
  type Scenario,
  type UnitInWorld,
  type World,
} from '#scoring';

/** The scenario as another program would read it: written to text, read, measured and opened anew. */
export const readAnew = (scenario: Scenario): World => {
  const read = readScenario(writeScenario(scenario));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.errors));
  return openWorld(read.value, geodesicMeasure(read.value));
};

/** The days of the window that are not past; the last one where all are. */
export const daysOf = ({ earliest, latest }: RequestInWorld, { asOf }: World): readonly Day[] => {
  const days = Array.from({ length: latest - earliest + 1 }, (_, count) => plusDays(earliest, count));
  const left = days.filter((on) => on >= asOf);
  return left.length > 0 ? left : [latest];
};

/** What the judge finds when only this request is planned, in this unit, on this day. */
export const brokenOn = (
  world: World,
  { request, unit }: { readonly request: RequestInWorld; readonly unit: UnitInWorld },
  { arrival, hard = hardConstraints }: { readonly arrival: Day; readonly hard?: readonly HardConstraint[] },
): readonly string[] => {
  const departure = plusDays(arrival, request.request.nights);
  const assignment = {
    request: request.request.id,
    unit: unit.unit.id,
    arrival: dateOf(arrival),
    departure: dateOf(departure),
  };
  return judge(world, [assignment], { hard, plan: [] }).map(({ constraint }) => constraint);
};

export const isAdmitted = (
  world: World,
  pair: { readonly request: RequestInWorld; readonly unit: UnitInWorld },
  without: readonly string[] = [],
): boolean => {
  const hard = hardConstraints.filter(({ id }) => !without.includes(id));
  return daysOf(pair.request, world).some((arrival) => brokenOn(world, pair, { arrival, hard }).length === 0);
};

/** The units of a scenario that admit a request, judged one by one on every day of the window. */
export const admittedUnits = (world: World, requestId: string): ReadonlySet<string> => {
  const request = world.requests.get(requestId)!;
  const units = [...world.units.values()].filter((unit) => isAdmitted(world, { request, unit }));
  return new Set(units.map(({ unit }) => unit.id));
};
