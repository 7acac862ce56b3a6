import { dateOf, dayOf, isoDate, plusDays } from '#kernel';
import type { Scenario } from '#scoring';
import { Seeded } from './seeded.js';

const AS_OF = '2026-12-01';
const date = (days: number) => dateOf(plusDays(dayOf(isoDate(AS_OF)), days));
const GROUPS = ['G0', 'G1', 'G2', 'G3'];
const MUNICIPALITIES = ['M0', 'M1', 'M2'];
const POPULATIONS = [1_500, 9_000, 9_000, 60_000];
const DEGREE = 111_000;

type Place = { readonly code: string; readonly location: readonly [number, number] };

/** Five households, nine units in four localities with low caps, most of them in conflict: nearly nothing fits beside the rest. */
export function denseScenario(seed: number): Scenario {
  const draw = new Seeded(seed);
  const places = draw.times(4, (i): Place => ({
    code: `L${i}`,
    location: [15 + i * 0.25 + draw.next() * 0.1, 58 + draw.next() * 0.25],
  }));
  const localities = places.map(({ code, location }) => ({
    code,
    name: `Ort ${code}`,
    municipality: draw.of(MUNICIPALITIES),
    population: draw.of(POPULATIONS),
    location,
  }));
  const home = { code: 'H', name: 'Hem', municipality: 'M9', population: 100_000, location: [20, 64] };
  const municipalities = [...MUNICIPALITIES, 'M9'];
  const scenario = {
    format: 'fristad-scenario/1',
    asOf: AS_OF,
    policy: policy(draw),
    regions: ['A', 'B'].map((code) => ({ code, name: code })),
    municipalities: municipalities.map((code) => ({ code, name: code, region: draw.of(['A', 'B']) })),
    localities: [...localities, home],
    groups: GROUPS.map((code) => ({ code, type: 'SUBURBAN' })),
    groupRelations: [
      { a: 'G0', b: 'G1', relation: 'HOSTILE' },
      ...(draw.chance(0.5) ? [{ a: 'G2', b: 'G3', relation: draw.of(['HOSTILE', 'ALLIED']) }] : []),
    ],
    territories: draw.times(draw.whole(0, 2), (i) => territory(draw, i, draw.of(places))),
    providers: [provider],
    units: draw.times(9, (i) => unit(draw, i, draw.of(places))),
    requests: draw.times(5, (i) => request(draw, i)),
    nonAssociations: draw.times(draw.whole(0, 2), () => nonAssociation(draw)),
    placements: draw.times(draw.whole(0, 2), (i) => placement(draw, i)),
  };
  return scenario as unknown as Scenario;
}

const policy = (draw: Seeded) => ({
  version: 'dense',
  hostileBufferMetres: { ESPECIALLY_VULNERABLE: 5000, RISK: 3000, VULNERABLE: 2000, OTHER: 1000 },
  leastRelocationMetres: 30_000,
  dispersionMetres: draw.of([4_000, 8_000, 15_000]),
  saturationCaps: [
    { minPopulation: 0, cap: 1 },
    { minPopulation: 5_000, cap: 2 },
    { minPopulation: 50_000, cap: 3 },
  ],
  coolOffDays: 30,
  urgencyWeights: { EMERGENCY: 100, SHORT_NOTICE: 30, STANDARD: draw.of([1, 10]) },
  waitingWeightPerDay: 1,
  softWeights: {
    'neighbours-in-protection': draw.of([0, 15, 170]),
    'hostile-ground-nearby': draw.of([1, 10]),
    'late-arrival': draw.of([0, 5, 33]),
    cost: draw.of([0, 1]),
  },
});

const provider = {
  id: 'P',
  kind: 'PUBLIC',
  canProtect: true,
  vetted: true,
  permitValidTo: null,
  conditions: [],
  catchment: { regions: [], municipalities: [] },
};

function territory(draw: Seeded, i: number, { location: [longitude, latitude] }: Place) {
  const [x, y] = [longitude + 0.1, latitude + (draw.next() - 0.5) * 0.05];
  const ring = [
    [x, y],
    [x + 0.02, y],
    [x + 0.02, y + 0.02],
    [x, y + 0.02],
    [x, y],
  ];
  return {
    id: `T${i}`,
    groups: [draw.of(GROUPS)],
    class: draw.of(['RISK', 'VULNERABLE']),
    confidence: draw.whole(1, 9) / 10,
    validFrom: date(-60),
    validTo: null,
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function unit(draw: Seeded, i: number, { code, location: [longitude, latitude] }: Place) {
  const near = () => ((draw.next() - 0.5) * 4_000) / DEGREE;
  return {
    id: `U${i}`,
    provider: 'P',
    kind: 'EMERGENCY',
    sharing: draw.chance(0.5) ? 'EXCLUSIVE' : 'SHARED',
    beds: draw.whole(1, 4),
    location: [longitude + near(), latitude + near()],
    locality: code,
    features: ['CHILDREN_WELCOME', ...draw.some(['STEP_FREE', 'QUIET', 'SCHOOL_NEAR'], 0.4)],
    protectionLevel: 2,
    monthlyCost: draw.whole(100, 260) * 100,
    availableFrom: date(-300),
    availableTo: null,
    turnaroundDays: draw.whole(0, 3),
    voids: [],
  };
}

function request(draw: Seeded, i: number) {
  const earliest = draw.whole(4, 7);
  return {
    id: `R${i}`,
    person: `K${i}`,
    region: 'A',
    kind: 'EMERGENCY',
    urgency: draw.of(['EMERGENCY', 'EMERGENCY', 'SHORT_NOTICE', 'STANDARD']),
    registeredOn: date(-draw.whole(0, 80)),
    household: { adults: draw.whole(1, 2), children: draw.chance(0.25) ? 1 : 0 },
    arrival: { earliest: date(earliest), latest: date(earliest + draw.whole(0, 3)) },
    nights: draw.whole(4, 10),
    threat: { level: 'HIGH', scope: 'REGIONAL', ownGroups: [draw.of(GROUPS)], otherGroups: [] },
    homeLocality: 'H',
    relocationRequired: false,
    excludedLocalities: [],
    allowedRegions: null,
    exclusionZones: [],
    needs: [],
    minProtectionLevel: 1,
    meets: [],
    residence: { region: 'A', municipality: 'M1' },
    contactPerson: draw.chance(0.5) ? [15.2 + draw.next() * 0.5, 58 + draw.next() * 0.25] : null,
    preferredLocalities: draw.chance(0.4) ? [draw.of(['L0', 'L1', 'L2', 'L3'])] : [],
  };
}

function nonAssociation(draw: Seeded) {
  const a = draw.whole(0, 3);
  return {
    a: `K${a}`,
    b: `K${draw.whole(a + 1, 4)}`,
    scope: draw.of(['UNIT', 'LOCALITY', 'MUNICIPALITY']),
  };
}

function placement(draw: Seeded, i: number) {
  return {
    id: `Q${i}`,
    person: `S${i}`,
    unit: `U${draw.whole(0, 8)}`,
    arrival: date(-draw.whole(5, 20)),
    departure: date(draw.whole(3, 9)),
    persons: 1,
    groups: [draw.of(GROUPS)],
    status: 'ARRIVED',
  };
}
