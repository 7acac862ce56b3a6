import { providerId } from '#kernel';
import type { Provider } from '#scoring';
import type { Chance } from './chance.js';
import type { Setting } from './setting.js';

const CONDITIONS = {
  PUBLIC: { POLICE_REPORT: 0.2, DEMONSTRABLE_RISK: 0.3 },
  NGO: { DRUG_FREE: 0.5, CRIME_FREE: 0.4 },
  PRIVATE: { FUNDING_DECISION: 0.6, DRUG_FREE: 0.2 },
} as const satisfies Record<Provider['kind'], Record<string, number>>;

const permitOf = (chance: Chance, { inDays }: Setting): Provider['permitValidTo'] =>
  inDays(chance.happens(0.1) ? chance.whole(10, 120) : chance.whole(700, 2_400));

/** A public programme takes its own region's residents, most others anybody. */
const catchmentOf = (
  chance: Chance,
  { geography }: Setting,
  kind: Provider['kind'],
): Provider['catchment'] => {
  const bounded = chance.happens(kind === 'PUBLIC' ? 0.4 : 0.1);
  const { code } = chance.pick(geography.regions);
  return { regions: bounded ? [code] : [], municipalities: [] };
};

/** One provider for some thirty units: public, non-governmental and private ones with their conditions. */
export const makeProviders = (chance: Chance, setting: Setting, units: number): readonly Provider[] =>
  Array.from({ length: Math.max(6, Math.round(units / 30)) }, (_, i) => {
    const kind = (['PUBLIC', 'PRIVATE', 'NGO', 'PRIVATE', 'PUBLIC'] as const)[i % 5] ?? 'PUBLIC';
    return {
      id: providerId(`P${String(i + 1).padStart(3, '0')}`),
      kind,
      canProtect: kind === 'PUBLIC' || (kind === 'PRIVATE' && chance.happens(0.7)),
      vetted: chance.happens(0.94),
      permitValidTo: kind === 'PUBLIC' ? null : permitOf(chance, setting),
      conditions: chance.each<string>(CONDITIONS[kind]),
      catchment: catchmentOf(chance, setting, kind),
    };
  });
