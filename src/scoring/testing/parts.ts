import type {
  Locality,
  Municipality,
  Placement,
  PlacementRequest,
  Provider,
  Territory,
  Unit,
} from '../domain/scenario.js';
import type { Over } from './raw.js';

export const aMunicipality = (over: Over<Municipality> = {}): Municipality =>
  ({ code: 'M2', name: 'Bort', region: 'NORD', ...over }) as Municipality;

/** Large enough that a household disappears in it. */
export const aLocality = (over: Over<Locality> = {}): Locality =>
  ({
    code: 'L2',
    name: 'Bortby',
    municipality: 'M2',
    population: 40_000,
    location: [100, 0],
    ...over,
  }) as Locality;

export const aTerritory = (over: Over<Territory> = {}): Territory =>
  ({
    id: 'T1',
    groups: ['G1'],
    class: 'RISK',
    confidence: 1,
    validFrom: '2026-01-01',
    validTo: null,
    geometry: { type: 'Polygon', coordinates: [] },
    ...over,
  }) as Territory;

export const aProvider = (over: Over<Provider> = {}): Provider =>
  ({
    id: 'P1',
    kind: 'NGO',
    canProtect: true,
    vetted: true,
    permitValidTo: '2028-12-31',
    conditions: [],
    catchment: { regions: [], municipalities: [] },
    ...over,
  }) as Provider;

export const aUnit = (over: Over<Unit> = {}): Unit =>
  ({
    id: 'U1',
    provider: 'P1',
    kind: 'EMERGENCY',
    sharing: 'EXCLUSIVE',
    beds: 2,
    location: [100, 0],
    locality: 'L2',
    features: [],
    protectionLevel: 2,
    monthlyCost: 0,
    availableFrom: '2026-01-01',
    availableTo: null,
    turnaroundDays: 0,
    voids: [],
    ...over,
  }) as Unit;

/** Two adults who left G1, for 30 nights from 1…4 December 2026. */
export const aRequest = (over: Over<PlacementRequest> = {}): PlacementRequest =>
  ({
    id: 'R1',
    person: 'K-1',
    region: 'SYD',
    kind: 'EMERGENCY',
    urgency: 'STANDARD',
    registeredOn: '2026-12-01',
    household: { adults: 2, children: 0 },
    arrival: { earliest: '2026-12-01', latest: '2026-12-04' },
    nights: 30,
    threat: { level: 'HIGH', scope: 'REGIONAL', ownGroups: ['G1'], otherGroups: [] },
    homeLocality: 'L1',
    relocationRequired: true,
    excludedLocalities: [],
    allowedRegions: null,
    exclusionZones: [],
    needs: [],
    minProtectionLevel: 1,
    meets: [],
    residence: { region: 'SYD', municipality: 'M1' },
    contactPerson: null,
    preferredLocalities: [],
    ...over,
  }) as PlacementRequest;

/** One person who left G5, in the unit since October and until February. */
export const aPlacement = (over: Over<Placement> = {}): Placement =>
  ({
    id: 'PL1',
    person: 'K-9',
    unit: 'U1',
    arrival: '2026-10-01',
    departure: '2027-02-01',
    persons: 1,
    groups: ['G5'],
    status: 'ARRIVED',
    ...over,
  }) as Placement;
