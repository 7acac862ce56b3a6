import { unitId } from '#kernel';
import type { HousingKind, Provider, Unit } from '#scoring';
import type { Chance } from './chance.js';
import { near } from './places.js';
import type { Setting } from './setting.js';

const BEDS = [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6];
const VOIDS = ['REFURBISHMENT', 'DAMAGE', 'FIRE_OR_FLOOD', 'PEST', 'DEEP_CLEAN', 'STAFF_SHORTAGE'];

const featuresOf = (chance: Chance, kind: HousingKind, beds: number): readonly string[] =>
  chance.each({
    STEP_FREE: 0.4,
    CHILDREN_WELCOME: beds === 1 ? 0.15 : 0.75,
    PETS_WELCOME: 0.3,
    WOMEN_ONLY: 0.06,
    STAFFED_DAY_AND_NIGHT: kind === 'EMERGENCY' ? 0.35 : 0.05,
    ADDICTION_CARE: 0.12,
    SCHOOL_NEAR: 0.5,
    QUIET: 0.4,
  });

/** Rent grows with beds; an emergency place is paid by the day and staffed places cost more. Whole hundreds of SEK. */
const costOf = (
  chance: Chance,
  { kind, beds, staffed }: { kind: HousingKind; beds: number; staffed: boolean },
) => {
  const base = kind === 'EMERGENCY' ? 14_000 + 5_500 * beds : 5_500 + 2_300 * beds;
  return Math.round(((staffed ? base + 12_000 : base) * (0.8 + 0.5 * chance.share())) / 100) * 100;
};

const availabilityOf = (
  chance: Chance,
  { inDays }: Setting,
): Pick<Unit, 'availableFrom' | 'availableTo'> => ({
  availableFrom: inDays(chance.happens(0.1) ? chance.whole(1, 60) : -chance.whole(300, 1_500)),
  availableTo: chance.happens(0.1) ? inDays(chance.whole(70, 700)) : null,
});

const voidsOf = (chance: Chance, { inDays }: Setting, scarcity: number): Unit['voids'] => {
  if (!chance.happens(0.12 + 0.3 * scarcity)) return [];
  const start = chance.whole(-40, 60);
  const open = chance.happens(0.1 + 0.2 * scarcity);
  return [
    {
      from: inDays(start),
      to: open ? null : inDays(start + chance.whole(3, 45)),
      reason: chance.pick(VOIDS),
    },
  ];
};

const makeUnit = (
  chance: Chance,
  setting: Setting,
  parts: { index: number; provider: Provider; scarcity: number },
): Unit => {
  const { index, provider, scarcity } = parts;
  const locality = setting.placeOfUnits(chance);
  const kind = chance.happens(0.45) ? 'EMERGENCY' : 'LONG_TERM';
  const shared = kind === 'EMERGENCY' && chance.happens(0.1);
  const beds = shared ? chance.whole(4, 10) : chance.pick(BEDS);
  const features = featuresOf(chance, kind, beds);
  const staffed = features.includes('STAFFED_DAY_AND_NIGHT');
  return {
    id: unitId(`U${String(index + 1).padStart(5, '0')}`),
    provider: provider.id,
    kind,
    sharing: shared ? 'SHARED' : 'EXCLUSIVE',
    beds,
    location: near(chance, locality.location, 300 + Math.min(5_700, 10 * Math.sqrt(locality.population))),
    locality: locality.code,
    features,
    protectionLevel: Math.min(3, chance.pick([0, 1, 1, 2, 2, 3]) + (staffed ? 1 : 0)),
    monthlyCost: costOf(chance, { kind, beds, staffed }),
    ...availabilityOf(chance, setting),
    turnaroundDays: chance.pick([0, 1, 1, 2, 2, 3, 5]),
    voids: voidsOf(chance, setting, scarcity),
  };
};

/** Emergency and long-term units, spread as people are but flatter; `scarcity` from 0 to 1 closes more of them. */
export const makeUnits = (
  chance: Chance,
  setting: Setting,
  parts: { readonly providers: readonly Provider[]; readonly count: number; readonly scarcity: number },
): readonly Unit[] =>
  Array.from({ length: parts.count }, (_, index) =>
    makeUnit(chance, setting, { index, provider: chance.pick(parts.providers), scarcity: parts.scarcity }),
  );
