import type { Day, Period } from '#kernel';
import { planConstraint, type ComparedStay } from '../constraint.js';
import { capIn, figuresIn } from '../figures.js';
import { higherCap } from '../repairs/higher-cap.js';
import type { Locality, Policy } from '../scenario.js';
import { crowds, fullestNight, gathered, nightsOfMoreThan } from '../together.js';
import { many, onDay } from '../wording.js';
import type { UnitInWorld, World, WorldOfStays } from '../world.js';

/** Most households at a time in a place of this size. Where no row applies, none: a gap in a policy must not expose anybody. */
export const saturationCapOf = (
  { saturationCaps }: Pick<Policy, 'saturationCaps'>,
  population: number,
): number => capIn(saturationCaps, population) ?? 0;

export type Saturated = {
  readonly night: Day;
  readonly households: number;
  readonly cap: number;
  readonly locality: string;
};

const one = () => 1;

/** Whether the household would be one too many beside those that stand in the locality. */
export const saturated = (world: World, unit: UnitInWorld, stay: Period): Saturated | undefined => {
  const { code, name, population } = unit.locality;
  const cap = saturationCapOf(figuresIn(world.policy, unit.region), population);
  const standing = world.standingByLocality.get(code) ?? [];
  if (standing.length < cap) return undefined;
  const { night, load } = fullestNight(standing, stay, one);
  return load < cap ? undefined : { night, households: load + 1, cap, locality: name };
};

/** The nights on which a locality holds more than its cap, by all that stand there. */
export const crowdedNights = (
  { policy, municipalities }: Pick<WorldOfStays, 'policy' | 'municipalities'>,
  { municipality, population }: Locality,
  here: readonly ComparedStay[],
): readonly Period[] => {
  const region = municipalities.get(municipality)?.region ?? '';
  return nightsOfMoreThan(here, saturationCapOf(figuresIn(policy, region), population), one);
};

export const saturatedSentence = ({ night, households, cap, locality }: Saturated): string =>
  `On ${onDay(night)} there would be ${many(households, 'household')} in ${locality}; the cap for its size is ${cap}.`;

export const saturationCap = planConstraint({
  id: 'saturation-cap',
  title: 'No locality holds more households than its size can hide',
  reason: 'Newcomers stand out in a small place, and several of them become a rumour.',
  discloses: 'others',
  sql: ['national.breaks_saturation_cap'],
  code: 'SATURATION',
  whileStanding: true,
  repair: higherCap,
  overridable: { never: null, isProbe: true },
  breaches: (stays, { policy, municipalities }) =>
    [...gathered(stays, ({ unit }) => unit.locality)].flatMap(
      ([{ name, population, municipality }, here]) => {
        const region = municipalities.get(municipality)?.region ?? '';
        const cap = saturationCapOf(figuresIn(policy, region), population);
        return crowds(here, cap, one).map(({ night, load, present }) => ({
          stays: present,
          sentence: saturatedSentence({ night, households: load, cap, locality: name }),
        }));
      },
    ),
});
