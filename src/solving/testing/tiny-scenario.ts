import { dateOf, dayOf, isoDate, plusDays } from '#kernel';
import type { Scenario } from '#scoring';
import { Seeded } from './seeded.js';

const AS_OF = '2026-12-01';
const date = (days: number) => dateOf(plusDays(dayOf(isoDate(AS_OF)), days));
const GROUPS = ['G1', 'G2', 'G3', 'G4'];
const LOCALITIES = ['L1', 'L2', 'L3', 'L4'];
const NEEDS = ['STEP_FREE', 'QUIET', 'CHILDREN_WELCOME'];

/** A small crowded country in which every constraint has something to say. At most 5 requests and 6 units. */
export function tinyScenario(seed: number): Scenario {
  const draw = new Seeded(seed);
  const localities = LOCALITIES.map((code, i) => ({
    code,
    name: `Ort ${code}`,
    municipality: i < 2 ? 'M1' : 'M2',
    population: draw.of([300, 4_000, 15_000, 60_000]),
    location: [15 + i * 0.25 + draw.next() * 0.1, 59 + draw.next() * 0.15],
  }));
  const units = draw.times(draw.of([2, 3, 4, 5, 6, 6]), (i) => unit(draw, i, localities));
  const scenario = {
    format: 'fristad-scenario/1',
    asOf: AS_OF,
    policy: policy(draw),
    regions: [
      { code: 'SYD', name: 'Syd' },
      { code: 'MITT', name: 'Mitt' },
    ],
    municipalities: [
      { code: 'M1', name: 'Ett', region: 'SYD' },
      { code: 'M2', name: 'Två', region: 'MITT' },
    ],
    localities,
    groups: GROUPS.map((code) => ({ code, type: 'SUBURBAN' })),
    groupRelations: [
      { a: 'G1', b: 'G2', relation: draw.of(['HOSTILE', 'ALLIED']) },
      ...(draw.chance(0.5) ? [{ a: 'G3', b: 'G4', relation: 'HOSTILE' }] : []),
    ],
    territories: draw.times(draw.of([0, 0, 1, 2]), (i) => territory(draw, i)),
    providers: draw.times(2, (i) => provider(draw, i)),
    units,
    requests: draw.times(draw.of([2, 3, 4, 4, 5]), (i) => request(draw, i)),
    nonAssociations: draw.chance(0.6) ? [nonAssociation(draw)] : [],
    placements: draw.times(draw.whole(0, 2), (i) => placement(draw, i, units.length)),
  };
  return { ...scenario, policy: { ...scenario.policy, ...stricter(draw) } } as unknown as Scenario;
}

const policy = (draw: Seeded) => ({
  version: 'tiny',
  hostileBufferMetres: { ESPECIALLY_VULNERABLE: 5000, RISK: 2000, VULNERABLE: 1500, OTHER: 700 },
  leastRelocationMetres: 12_000,
  dispersionMetres: draw.of([5_000, 12_000, 20_000]),
  saturationCaps: [
    { minPopulation: 0, cap: 1 },
    { minPopulation: 10_000, cap: draw.whole(1, 2) },
    { minPopulation: 50_000, cap: 3 },
  ],
  coolOffDays: 30,
  urgencyWeights: { EMERGENCY: 9, SHORT_NOTICE: 5, STANDARD: 3 },
  waitingWeightPerDay: 1,
  softWeights: { cost: 1, 'neighbours-in-protection': draw.of([0, 20, 60]) },
});

/** Mostly one region is stricter than the country, in some figure that the country draws too. */
const stricter = (draw: Seeded) =>
  draw.chance(0.3)
    ? {}
    : {
        regional: [
          {
            region: draw.of(['SYD', 'MITT']),
            ...(draw.chance(0.5) ? { dispersionMetres: draw.of([20_000, 26_000, 32_000]) } : {}),
            ...(draw.chance(0.5)
              ? { saturationCaps: [{ minPopulation: draw.of([0, 10_000]), cap: 1 }] }
              : {}),
            ...(draw.chance(0.5) ? { leastRelocationMetres: draw.of([16_000, 24_000]) } : {}),
            ...(draw.chance(0.5) ? { coolOffDays: draw.of([31, 45]) } : {}),
            ...(draw.chance(0.5)
              ? {
                  hostileBufferMetres: {
                    ESPECIALLY_VULNERABLE: 5000,
                    RISK: 4000,
                    VULNERABLE: 1500,
                    OTHER: 2100,
                  },
                }
              : {}),
          },
        ],
      };

function unit(
  draw: Seeded,
  i: number,
  localities: readonly { readonly code: string; readonly location: readonly number[] }[],
) {
  const place = draw.of(localities);
  const [longitude = 0, latitude = 0] = place.location;
  return {
    id: `U${i}`,
    provider: draw.of(['P0', 'P1']),
    kind: draw.chance(0.94) ? 'EMERGENCY' : 'LONG_TERM',
    sharing: draw.chance(0.7) ? 'EXCLUSIVE' : 'SHARED',
    beds: draw.whole(1, 5),
    location: [longitude + (draw.next() - 0.5) * 0.06, latitude + (draw.next() - 0.5) * 0.04],
    locality: place.code,
    features: draw.some(NEEDS, 0.85),
    protectionLevel: draw.of([1, 2, 2, 3]),
    monthlyCost: draw.whole(30, 160) * 100,
    availableFrom: date(-100),
    availableTo: draw.chance(0.1) ? date(draw.whole(5, 12)) : null,
    turnaroundDays: draw.whole(0, 2),
    voids: draw.chance(0.12)
      ? [{ from: date(draw.whole(0, 6)), to: date(draw.whole(7, 9)), reason: 'REFURBISHMENT' }]
      : [],
  };
}

function territory(draw: Seeded, i: number) {
  const [x, y] = [14.95 + draw.next() * 0.8, 58.98 + draw.next() * 0.2];
  return {
    id: `T${i}`,
    groups: [draw.of(GROUPS)],
    class: draw.of(['RISK', 'VULNERABLE', 'OTHER']),
    confidence: draw.of([0.4, 0.8, 1]),
    validFrom: date(-50),
    validTo: draw.chance(0.3) ? date(draw.whole(1, 5)) : null,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, y],
          [x + 0.05, y],
          [x + 0.06, y + 0.03],
          [x, y + 0.02],
          [x, y],
        ],
      ],
    },
  };
}

/** Mostly somebody new; now and then one who asks twice, or who has a place already. */
const personOf = (draw: Seeded, i: number): string =>
  draw.chance(0.85) ? `K${i}` : draw.of(['K0', 'K1', 'S0']);

const provider = (draw: Seeded, i: number) => ({
  id: `P${i}`,
  kind: draw.of(['PUBLIC', 'NGO', 'PRIVATE']),
  canProtect: draw.chance(0.9),
  vetted: draw.chance(0.95),
  permitValidTo: draw.chance(0.9) ? date(draw.whole(12, 60)) : null,
  conditions: draw.chance(0.15) ? ['DRUG_FREE'] : [],
  catchment: { regions: draw.chance(0.1) ? ['SYD'] : [], municipalities: [] },
});

function request(draw: Seeded, i: number) {
  const earliest = draw.chance(0.1) ? draw.whole(-2, -1) : draw.whole(0, 6);
  return {
    id: `R${i}`,
    person: personOf(draw, i),
    region: 'SYD',
    kind: draw.chance(0.94) ? 'EMERGENCY' : 'LONG_TERM',
    urgency: draw.of(['EMERGENCY', 'SHORT_NOTICE', 'STANDARD']),
    registeredOn: date(-draw.whole(0, 3)),
    household: { adults: 1, children: draw.chance(0.25) ? 1 : 0 },
    arrival: { earliest: date(earliest), latest: date(earliest + draw.whole(0, 2)) },
    nights: draw.whole(2, 8),
    threat: {
      level: 'HIGH',
      scope: draw.of(['LOCAL', 'REGIONAL']),
      ownGroups: [draw.of(GROUPS)],
      otherGroups: draw.some(GROUPS, 0.1),
    },
    homeLocality: draw.of(LOCALITIES),
    relocationRequired: draw.chance(0.3),
    excludedLocalities: draw.some(LOCALITIES, 0.05),
    allowedRegions: draw.chance(0.08) ? ['SYD'] : null,
    exclusionZones: draw.chance(0.12) ? [territory(draw, 0).geometry] : [],
    needs: draw.some(['STEP_FREE', 'QUIET'], 0.1),
    minProtectionLevel: draw.of([1, 1, 2]),
    meets: draw.chance(0.7) ? ['DRUG_FREE'] : [],
    residence: { region: draw.of(['SYD', 'MITT']), municipality: 'M1' },
    contactPerson: draw.chance(0.5) ? [15.3, 59.2] : null,
    preferredLocalities: draw.some(LOCALITIES, 0.2),
  };
}

function nonAssociation(draw: Seeded) {
  const scope = draw.of(['UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE']);
  return {
    a: 'K0',
    b: draw.of(['K1', 'K2', 'S0']),
    scope,
    ...(scope === 'DISTANCE' ? { metres: 9_000 } : {}),
  };
}

function placement(draw: Seeded, i: number, units: number) {
  const arrival = draw.whole(-20, 6);
  return {
    id: `PL${i}`,
    person: `S${i}`,
    unit: `U${draw.whole(0, units - 1)}`,
    arrival: date(arrival),
    departure: date(arrival + draw.whole(2, 15)),
    persons: 1,
    groups: [draw.of(GROUPS)],
    status: draw.of(['ARRIVED', 'CONFIRMED', 'PROVISIONAL', 'DEPARTED']),
  };
}
