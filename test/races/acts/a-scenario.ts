import { ARRIVAL, DEPARTURE, POLICY, siteAt } from '../../harness/a-country.js';

/** What is kept already of the town A of try `n`, and a stay of the person a in another unit of it, which nobody knew of. */
export const scenarioOf = (n: number, who: string) => {
  const { lon, lat } = siteAt(n);
  const [town, location] = [`A${n}`, [lon, lat]];
  const unit = `${town}-${who === 'x' ? 2 : 3}`;
  return {
    format: 'fristad-scenario/1',
    asOf: '2026-12-01',
    policy: {
      version: POLICY,
      hostileBufferMetres: { ESPECIALLY_VULNERABLE: 5000, RISK: 3000, VULNERABLE: 2000, OTHER: 1000 },
      leastRelocationMetres: 30_000,
      dispersionMetres: 20_000,
      saturationCaps: [{ minPopulation: 0, cap: 2 }],
      coolOffDays: 180,
      urgencyWeights: { EMERGENCY: 100, SHORT_NOTICE: 30, STANDARD: 10 },
      waitingWeightPerDay: 1,
      softWeights: {},
    },
    regions: [{ code: 'NORD', name: 'Nord' }],
    municipalities: [{ code: 'M1', name: 'Ett', region: 'NORD' }],
    localities: [{ code: town, name: town, municipality: 'M1', population: 5000, location }],
    groups: [],
    groupRelations: [],
    territories: [],
    providers: [
      {
        id: 'P1',
        kind: 'PUBLIC',
        canProtect: true,
        vetted: true,
        permitValidTo: null,
        conditions: [],
        catchment: { regions: [], municipalities: [] },
      },
    ],
    units: [
      {
        id: unit,
        provider: 'P1',
        kind: 'EMERGENCY',
        sharing: 'EXCLUSIVE',
        beds: 4,
        location,
        locality: town,
        features: [],
        protectionLevel: 3,
        monthlyCost: 1000,
        availableFrom: '2026-01-01',
        availableTo: null,
        turnaroundDays: 2,
        voids: [],
      },
    ],
    requests: [],
    nonAssociations: [{ a: `K-a${n}`, b: `K-e${n}`, scope: 'UNIT' }],
    placements: [
      {
        id: `PI-${n}${who}`,
        person: `K-a${n}`,
        unit,
        arrival: ARRIVAL,
        departure: DEPARTURE,
        persons: 1,
        groups: [],
        status: 'CONFIRMED',
      },
    ],
  };
};
