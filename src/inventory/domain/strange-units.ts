import type { LocalityCode, MunicipalityCode, ProviderId } from '#kernel';
import type { Fault, NewUnit } from './unit-patch.js';
import type { UnitReach } from './unit-reach.js';

type Known = {
  readonly providers: readonly { readonly id: ProviderId }[];
  readonly localities: readonly { readonly code: LocalityCode; readonly municipality: MunicipalityCode }[];
};

/** What of a new unit is not there, or not of whoever registers it. */
export const strangeUnits = (
  { provider, locality }: NewUnit,
  { providers, localities }: Known,
  reach: UnitReach,
): readonly Fault[] => {
  const place = localities.find(({ code }) => code === locality);
  const isProvider = providers.some(({ id }) => id === provider);
  if (reach.kind === 'provider' && provider !== reach.provider)
    return [{ pointer: '/provider', message: 'is not yours', expected: reach.provider }];
  if (!isProvider) return [{ pointer: '/provider', message: 'names no provider' }];
  if (place === undefined) return [{ pointer: '/locality', message: 'names no locality' }];
  const isElsewhere = reach.kind === 'municipality' && place.municipality !== reach.municipality;
  const expected = `a locality of ${reach.kind === 'municipality' ? reach.municipality : ''}`;
  return isElsewhere ? [{ pointer: '/locality', message: 'is not yours', expected }] : [];
};
