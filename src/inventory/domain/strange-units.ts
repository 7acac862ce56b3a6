import type { LocalityCode, MunicipalityCode, Position, ProviderId } from '#kernel';
import type { Fault, NewUnit } from './unit-patch.js';
import type { UnitScope } from './unit-scope.js';

type Locality = {
  readonly code: LocalityCode;
  readonly name: string;
  readonly municipality: MunicipalityCode;
  readonly population: number;
  readonly location: Position;
};
type Known = {
  readonly providers: readonly { readonly id: ProviderId }[];
  readonly localities: readonly Locality[];
  /** What is wrong with a point that lies too far from its locality. */
  readonly tooFar: (location: Position, locality: Locality) => Omit<Fault, 'pointer'> | undefined;
};

/** What of a unit is not there, not of whoever keeps it, or not where it says. */
export const strangeUnits = (
  { provider, locality, location }: NewUnit,
  { providers, localities, tooFar }: Known,
  scope: UnitScope,
): readonly Fault[] => {
  const place = localities.find(({ code }) => code === locality);
  const isProvider = providers.some(({ id }) => id === provider);
  if (scope.kind === 'provider' && provider !== scope.provider)
    return [{ pointer: '/provider', message: 'is not yours', expected: scope.provider }];
  if (!isProvider) return [{ pointer: '/provider', message: 'names no provider' }];
  if (place === undefined) return [{ pointer: '/locality', message: 'names no locality' }];
  const isElsewhere = scope.kind === 'municipality' && place.municipality !== scope.municipality;
  const expected = `a locality of ${scope.kind === 'municipality' ? scope.municipality : ''}`;
  if (isElsewhere) return [{ pointer: '/locality', message: 'is not yours', expected }];
  const flaw = tooFar(location, place);
  return flaw ? [{ pointer: '/location', ...flaw }] : [];
};

/** The codes of its features, each with its place in the unit. */
export const featuresOf = ({ features }: Pick<NewUnit, 'features'>) =>
  features.map((code, place) => ({ pointer: `/features/${place}`, code }));
