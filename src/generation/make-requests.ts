import { personKey, requestId, type PersonKey } from '#kernel';
import type { HousingKind, Locality, PlacementRequest, Territory } from '#scoring';
import type { Chance } from './chance.js';
import type { Groups } from './make-groups.js';
import { homesOf, makeThreat, makeZones, protectionFor } from './make-threat.js';
import { near } from './places.js';
import type { Setting } from './setting.js';

/** A pseudonym; the factor is odd, so that no two numbers below 2³² share one. */
export const personOf = (number: number): PersonKey =>
  personKey(`K-${(Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}`);

type Arrival = Pick<PlacementRequest, 'urgency' | 'arrival'>;

/** Days to the earliest arrival and days of window: an emergency, a move at short notice, a release from prison. */
const whenOf = (chance: Chance, kind: HousingKind): readonly [ahead: number, window: number] => {
  if (kind === 'EMERGENCY' && chance.happens(0.75)) return [chance.whole(0, 5), chance.whole(2, 7)];
  if (kind === 'EMERGENCY') return [chance.whole(8, 21), chance.whole(3, 7)];
  if (chance.happens(0.35)) return [chance.whole(20, 90), chance.whole(7, 14)];
  return [chance.whole(3, 45), chance.whole(5, 12)];
};

const arrivalOf = (chance: Chance, { inDays }: Setting, kind: HousingKind): Arrival => {
  const [ahead, window] = whenOf(chance, kind);
  return {
    urgency: ahead <= 7 ? 'EMERGENCY' : ahead <= 28 ? 'SHORT_NOTICE' : 'STANDARD',
    arrival: { earliest: inDays(ahead), latest: inDays(ahead + window) },
  };
};

const needsOf = (chance: Chance, children: number): readonly string[] => [
  ...(children > 0 ? ['CHILDREN_WELCOME'] : []),
  ...chance.each({
    STEP_FREE: 0.15,
    PETS_WELCOME: 0.12,
    WOMEN_ONLY: 0.01,
    STAFFED_DAY_AND_NIGHT: 0.06,
    ADDICTION_CARE: 0.06,
    SCHOOL_NEAR: children > 0 ? 0.5 : 0.02,
    QUIET: 0.25,
  }),
];

const limitsOf = (chance: Chance, setting: Setting, home: Locality) => {
  const around = setting.geography.localities.filter(
    ({ municipality }) => municipality.slice(0, 2) === home.municipality.slice(0, 2),
  );
  const regions = setting.geography.regions.map(({ code }) => code);
  return {
    excludedLocalities: chance.happens(0.25)
      ? chance.some(around, chance.whole(1, 3)).map(({ code }) => code)
      : [],
    allowedRegions: chance.happens(0.2) ? chance.some(regions, chance.whole(2, 4)) : null,
    preferredLocalities: chance.happens(0.2)
      ? [...new Set([setting.town(chance).code, setting.town(chance).code])]
      : [],
    contactPerson: chance.happens(0.6) ? near(chance, home.location, 12_000) : null,
  };
};

const meetsOf = (chance: Chance): readonly string[] =>
  chance.each({
    POLICE_REPORT: 0.75,
    DEMONSTRABLE_RISK: 0.85,
    DRUG_FREE: 0.75,
    CRIME_FREE: 0.85,
    FUNDING_DECISION: 0.85,
  });

type Dealt = { readonly kind: HousingKind; readonly moves: boolean; readonly hasChildren: boolean };

const makeRequest = (
  chance: Chance,
  { setting, groups, homeOf }: Parts & { readonly homeOf: ReturnType<typeof homesOf> },
  { index, dealt }: { readonly index: number; readonly dealt: Dealt },
): PlacementRequest => {
  const gang = groups.gang(chance);
  const home = homeOf(chance, gang);
  const region = setting.regionOf(home);
  const threat = makeThreat(chance, groups, gang);
  const children = dealt.hasChildren ? chance.pick([1, 1, 2, 2, 3]) : 0;
  const { urgency, arrival } = arrivalOf(chance, setting, dealt.kind);
  return {
    id: requestId(`R${String(index + 1).padStart(4, '0')}`),
    person: personOf(index),
    region,
    kind: dealt.kind,
    urgency,
    registeredOn: setting.inDays(-chance.whole(0, 75)),
    household: { adults: chance.happens(0.3) ? 2 : 1, children },
    arrival,
    nights: dealt.kind === 'EMERGENCY' ? chance.whole(21, 90) : chance.whole(180, 720),
    threat,
    homeLocality: home.code,
    relocationRequired: dealt.moves,
    exclusionZones: makeZones(chance, setting, home),
    needs: needsOf(chance, children),
    minProtectionLevel: protectionFor[threat.level],
    meets: meetsOf(chance),
    residence: { region, municipality: home.municipality },
    ...limitsOf(chance, setting, home),
  };
};

type Parts = {
  readonly setting: Setting;
  readonly groups: Groups;
  readonly territories: readonly Territory[];
};

/** Households that ask: half for emergency housing, seven in ten must leave their town, a third have children (Bra 2016:6). */
export const makeRequests = (chance: Chance, parts: Parts, count: number): readonly PlacementRequest[] => {
  const emergency = chance.deal(count, 0.5);
  const moves = chance.deal(count, 0.7);
  const children = chance.deal(count, 1 / 3);
  const homeOf = homesOf(parts.setting, parts.territories);
  return Array.from({ length: count }, (_, index) => {
    const dealt: Dealt = {
      kind: emergency[index] === true ? 'EMERGENCY' : 'LONG_TERM',
      moves: moves[index] === true,
      hasChildren: children[index] === true,
    };
    return makeRequest(chance, { ...parts, homeOf }, { index, dealt });
  });
};
