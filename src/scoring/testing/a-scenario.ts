import type { Policy, Scenario } from '../domain/scenario.js';
import { aLocality, aMunicipality, aProvider, aRequest, aUnit } from './parts.js';
import type { Over } from './raw.js';

export const aPolicy = (over: Over<Policy> = {}): Policy =>
  ({
    version: 'test-1',
    hostileBufferMetres: { ESPECIALLY_VULNERABLE: 5000, RISK: 3000, VULNERABLE: 2000, OTHER: 1000 },
    leastRelocationMetres: 30_000,
    dispersionMetres: 20_000,
    saturationCaps: [
      { minPopulation: 0, cap: 1 },
      { minPopulation: 10_000, cap: 3 },
    ],
    coolOffDays: 180,
    urgencyWeights: { EMERGENCY: 100, SHORT_NOTICE: 30, STANDARD: 10 },
    waitingWeightPerDay: 1,
    softWeights: {},
    ...over,
  }) as Policy;

/**
 * One request that fits one unit and costs nothing there. Positions are kilometres on a plane, to be measured by
 * `measuredAs`: the home locality L1 lies at [0, 0], L2 with the unit at [100, 0].
 */
export const aScenario = (over: Over<Scenario> = {}): Scenario =>
  ({
    format: 'fristad-scenario/1',
    asOf: '2026-12-01',
    policy: aPolicy(),
    regions: [
      { code: 'SYD', name: 'Syd' },
      { code: 'NORD', name: 'Nord' },
    ],
    municipalities: [aMunicipality({ code: 'M1', name: 'Hem', region: 'SYD' }), aMunicipality()],
    localities: [aLocality({ code: 'L1', name: 'Hemby', municipality: 'M1', location: [0, 0] }), aLocality()],
    groups: ['G1', 'G2', 'G3', 'G4', 'G5'].map((code) => ({ code, type: 'SUBURBAN' })),
    groupRelations: [],
    territories: [],
    providers: [aProvider()],
    units: [aUnit()],
    requests: [aRequest()],
    nonAssociations: [],
    placements: [],
    ...over,
  }) as Scenario;
