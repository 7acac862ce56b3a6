import {
  askedBy,
  figuresIn,
  hardConstraints,
  reopenedUnit,
  type Edit,
  type Policy,
  type Provider,
  type UnitInWorld,
} from '#scoring';
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

const buffersOf = ({ hostileBufferMetres, regional = [] }: Policy) => [
  hostileBufferMetres,
  ...regional.map((own) => own.hostileBufferMetres),
];
/** Whether a change left every buffer as it was. */
const isSameOfGround = (before: Policy, after: Policy): boolean => {
  const buffers = buffersOf(after);
  return buffersOf(before).every((own, place) => own === buffers[place]);
};

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
  const hasSameBuffers = isSameOfGround(world.policy, policy);
  const providers = changedProviders(world.scenario.providers, scenario.providers);
  const isSame = ({ provider }: UnitInWorld) => hasSameBuffers && !providers.has(provider.id);
  return {
    world: anew,
    request: anew.requests.get(asked.id)!,
    alike,
    isAlike: (number) => hasSameBuffers || number !== OF_GROUND,
    unitOf: (unit) =>
      isSame(unit)
        ? unit
        : reopenedUnit(unit, {
            provider: providers.get(unit.provider.id) ?? unit.provider,
            buffers: figuresIn(policy, unit.region).hostileBufferMetres,
          }),
  };
};
