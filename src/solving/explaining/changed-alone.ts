import { askedBy, hardConstraints, reopenedUnit, type Edit, type Provider, type UnitInWorld } from '#scoring';
import type { AskedAlike } from './alike-units.js';
import type { AskedAnew } from './over-places.js';
import { measuredAsBefore } from './units-freed.js';

/** What is read of ground is alike by the buffers of before. */
const OF_GROUND = hardConstraints.findIndex(({ id }) => id === 'clear-of-hostile-ground');

const changedProviders = (
  before: readonly Provider[],
  after: readonly Provider[],
): ReadonlyMap<string, Provider> =>
  new Map(
    before === after
      ? []
      : after.flatMap((one, place) => (one === before[place] ? [] : [[one.id, one] as const])),
  );

/** The same units in the scenario that a change makes, without opening any that it leaves as they were. Undefined without the request. */
export const changedAlone = (
  { world, request, alike }: AskedAlike,
  { apply }: Edit,
): AskedAnew | undefined => {
  const scenario = apply(world.scenario);
  const { policy, asOf } = scenario;
  const measure = measuredAsBefore(world, request);
  const [asked] = scenario.requests.filter(({ id }) => id === request.request.id);
  if (asked === undefined) return undefined;
  const anew = askedBy({ ...world, scenario, policy }, { request: asked, asOf, measure });
  const [before, buffers] = [world.policy.hostileBufferMetres, policy.hostileBufferMetres];
  const providers = changedProviders(world.scenario.providers, scenario.providers);
  const isSame = ({ provider }: UnitInWorld) => before === buffers && !providers.has(provider.id);
  return {
    world: anew,
    request: anew.requests.get(asked.id)!,
    alike,
    isAlike: (number) => before === buffers || number !== OF_GROUND,
    unitOf: (unit) =>
      isSame(unit)
        ? unit
        : reopenedUnit(unit, { provider: providers.get(unit.provider.id) ?? unit.provider, buffers }),
  };
};
