import { parseScenario } from '#interchange';
import type { Scenario } from '#scoring';

/** Mulberry32: the same chance for the same seed. */
const chanceFrom = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const some = <T>(of: readonly T[], likelihood: number): T[] => of.filter(() => next() < likelihood);
  return { next, below, one, some, often: (likelihood: number) => next() < likelihood };
};
type Chance = ReturnType<typeof chanceFrom>;
type Point = [number, number];

const FEATURES = ['STEP_FREE', 'PETS_WELCOME', 'STAFFED_DAY_AND_NIGHT', 'CHILDREN_WELCOME'];
const CONDITIONS = ['DRUG_FREE', 'POLICE_REPORT'];
const GROUPS = ['G0', 'G1', 'G2', 'G3', 'G4'];
const date = (from: number): string =>
  new Date(Date.UTC(2026, 11, 1) + from * 86_400_000).toISOString().slice(0, 10);
const range = (count: number) => [...Array(count).keys()];
const near = ({ next }: Chance, [longitude, latitude]: Point, reach: number): Point => [
  Number((longitude + (next() - 0.5) * reach * 2).toFixed(5)),
  Number((latitude + (next() - 0.5) * reach).toFixed(5)),
];
const square = ([longitude, latitude]: Point, side: number) => {
  const [west, east] = [longitude - side, longitude + side];
  const [south, north] = [latitude - side / 2, latitude + side / 2];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
};

const localities = (chance: Chance) =>
  range(7).map((number) => ({
    code: `L${number}`,
    name: `Ort ${number}`,
    municipality: `M${number % 4}`,
    population: chance.one([900, 14_000, 60_000]),
    location: near(chance, [15, 58], 0.8),
  }));
type Town = ReturnType<typeof localities>[number];

const territory = (chance: Chance, towns: readonly Town[], number: number) => ({
  id: `T${number}`,
  groups: [chance.one(GROUPS)],
  class: chance.one(['ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER']),
  confidence: 0.7,
  validFrom: '2026-01-01',
  validTo: chance.often(0.3) ? date(chance.below(60)) : null,
  geometry: square(near(chance, chance.one(towns).location, 0.08), 0.004 + chance.next() * 0.01),
});

const provider = (chance: Chance, number: number) => ({
  id: `P${number}`,
  kind: chance.one(['PUBLIC', 'NGO', 'PRIVATE']),
  canProtect: chance.often(0.8),
  vetted: chance.often(0.85),
  permitValidTo: chance.often(0.1) ? null : date(20 + chance.below(200)),
  conditions: chance.some(CONDITIONS, 0.3),
  catchment: { regions: chance.often(0.3) ? [chance.one(['A', 'B'])] : [], municipalities: [] },
});

const unit = (chance: Chance, towns: readonly Town[], number: number) => {
  const town = chance.one(towns);
  const closed = chance.below(50);
  return {
    id: `U${number}`,
    provider: `P${chance.below(6)}`,
    kind: chance.often(0.85) ? 'EMERGENCY' : 'LONG_TERM',
    sharing: chance.often(0.75) ? 'EXCLUSIVE' : 'SHARED',
    beds: 2 + chance.below(4),
    location: near(chance, town.location, 0.06),
    locality: town.code,
    features: chance.some(FEATURES, 0.7),
    protectionLevel: 1 + chance.below(3),
    monthlyCost: 8000 + chance.below(9000),
    availableFrom: date(chance.often(0.2) ? chance.below(20) : -90),
    availableTo: chance.often(0.2) ? date(30 + chance.below(60)) : null,
    turnaroundDays: chance.below(4),
    voids: chance.often(0.2) ? [{ from: date(closed), to: date(closed + 6), reason: 'DAMAGE' }] : [],
  };
};

const threat = (chance: Chance) => {
  const own = chance.one(GROUPS);
  return {
    level: 'HIGH',
    scope: chance.one(['LOCAL', 'REGIONAL', 'NATIONAL']),
    ownGroups: [own],
    otherGroups: chance.some(GROUPS, 0.15).filter((group) => group !== own),
  };
};

const request = (chance: Chance, towns: readonly Town[], number: number) => {
  const earliest = chance.often(0.1) ? -8 : chance.below(12);
  return {
    id: `R${number}`,
    person: chance.often(0.9) ? `K${number}` : `S${chance.below(4)}`,
    region: 'A',
    kind: chance.often(0.85) ? 'EMERGENCY' : 'LONG_TERM',
    urgency: 'STANDARD',
    registeredOn: '2026-11-20',
    household: { adults: 1, children: chance.below(3) },
    arrival: { earliest: date(earliest), latest: date(earliest + chance.below(6)) },
    nights: 7 + chance.below(60),
    threat: threat(chance),
    homeLocality: chance.one(towns).code,
    relocationRequired: chance.often(0.6),
    excludedLocalities: chance.some(towns, 0.1).map(({ code }) => code),
    allowedRegions: chance.often(0.25) ? [chance.one(['A', 'B'])] : null,
    exclusionZones: chance.often(0.4) ? [square(near(chance, chance.one(towns).location, 0.05), 0.04)] : [],
    needs: chance.some(FEATURES, 0.3),
    minProtectionLevel: 1 + chance.below(3),
    meets: chance.some(CONDITIONS, 0.7),
    residence: { region: 'A', municipality: 'M0' },
    contactPerson: null,
    preferredLocalities: [],
  };
};

const placement = (chance: Chance, units: number, number: number) => {
  const arrival = -100 + chance.below(130);
  const departed = arrival < -60;
  return {
    id: `PL${number}`,
    person: chance.often(0.9) ? `S${number}` : 'S0',
    unit: `U${chance.below(units)}`,
    arrival: date(arrival),
    departure: date(departed ? arrival + 20 + chance.below(30) : arrival + 70 + chance.below(60)),
    persons: 1,
    groups: [chance.one(GROUPS)],
    status: departed ? 'DEPARTED' : 'CONFIRMED',
  };
};

const policy = {
  version: 'crowded',
  hostileBufferMetres: { ESPECIALLY_VULNERABLE: 5000, RISK: 3000, VULNERABLE: 2000, OTHER: 1000 },
  leastRelocationMetres: 30000,
  dispersionMetres: 12000,
  saturationCaps: [
    { minPopulation: 0, cap: 1 },
    { minPopulation: 10000, cap: 2 },
    { minPopulation: 50000, cap: 4 },
  ],
  coolOffDays: 90,
  urgencyWeights: { EMERGENCY: 100, SHORT_NOTICE: 30, STANDARD: 10 },
  waitingWeightPerDay: 1,
  softWeights: {},
};
/** Every second country has a region that is stricter. */
const stricter = {
  regional: [
    {
      region: 'B',
      hostileBufferMetres: { ESPECIALLY_VULNERABLE: 5000, RISK: 6000, VULNERABLE: 3000, OTHER: 4000 },
      leastRelocationMetres: 50000,
      dispersionMetres: 30000,
      saturationCaps: [{ minPopulation: 20000, cap: 1 }],
      coolOffDays: 150,
    },
  ],
};

/** A small, crowded country in which every constraint stands in somebody's way. @throws Error when it is no valid scenario */
export const crowdedScenario = (seed: number, { units = 14, requests = 6 } = {}): Scenario => {
  const chance = chanceFrom(seed);
  const towns = localities(chance);
  const value = {
    format: 'fristad-scenario/1',
    asOf: '2026-12-01',
    policy: seed % 2 === 0 ? policy : { ...policy, ...stricter },
    regions: ['A', 'B'].map((code) => ({ code, name: `Region ${code}` })),
    municipalities: range(4).map((number) => ({
      code: `M${number}`,
      name: `Kommun ${number}`,
      region: number < 2 ? 'A' : 'B',
    })),
    localities: towns,
    groups: GROUPS.map((code) => ({ code, type: 'OTHER' })),
    groupRelations: [
      { a: 'G0', b: 'G1', relation: 'HOSTILE' },
      { a: 'G2', b: 'G3', relation: 'ALLIED' },
    ],
    territories: range(8).map((number) => territory(chance, towns, number)),
    providers: range(6).map((number) => provider(chance, number)),
    units: range(units).map((number) => unit(chance, towns, number)),
    requests: range(requests).map((number) => request(chance, towns, number)),
    nonAssociations: [
      { a: 'K0', b: 'S0', scope: 'DISTANCE', metres: 20_000 + chance.below(60_000) },
      { a: 'K1', b: 'S1', scope: 'MUNICIPALITY' },
    ],
    placements: range(9).map((number) => placement(chance, units, number)),
  };
  const parsed = parseScenario(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal.errors.slice(0, 5)));
  return parsed.value;
};
