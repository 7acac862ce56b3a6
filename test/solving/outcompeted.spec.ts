import { describe, expect, it } from '@jest/globals';
import { isoDate, requestId, unitId } from '#kernel';
import { geodesicMeasure } from '#geodesy';
import { parseScenario } from '#interchange';
import { openWorld, type Assignment } from '#scoring';
import { atOnce } from '../../src/solving/domain/at-once.js';
import { explainUnplaced } from '../../src/solving/explaining/explain-unplaced.js';
import { crowdedScenario } from './crowded-scenario.js';

const threat = (group: string) => ({ level: 'HIGH', scope: 'REGIONAL', ownGroups: [group], otherGroups: [] });

type Over = {
  readonly unit?: object;
  readonly request?: object;
  readonly cap?: number;
  readonly nonAssociations?: readonly object[];
};

/** Two free units of one town, and two households of which nobody is in the other's way. */
const town = ({ unit = {}, request = {}, cap = 9, nonAssociations = [] }: Over) => {
  const made = crowdedScenario(1);
  const [locality] = made.localities;
  const [someUnit, someRequest, someProvider] = [made.units[0]!, made.requests[0]!, made.providers[0]!];
  const provider = {
    ...someProvider,
    id: 'P',
    kind: 'PUBLIC',
    canProtect: true,
    vetted: true,
    conditions: [],
  };
  const free = {
    ...someUnit,
    provider: 'P',
    kind: 'EMERGENCY',
    sharing: 'EXCLUSIVE',
    beds: 3,
    features: [],
    locality: locality!.code,
    availableFrom: '2026-11-01',
    availableTo: null,
    voids: [],
  };
  const asks = {
    ...someRequest,
    kind: 'EMERGENCY',
    household: { adults: 2, children: 0 },
    arrival: { earliest: '2026-12-05', latest: '2026-12-07' },
    nights: 20,
    relocationRequired: false,
    excludedLocalities: [],
    allowedRegions: null,
    exclusionZones: [],
    needs: [],
    minProtectionLevel: 0,
  };
  const parsed = parseScenario({
    ...made,
    policy: { ...made.policy, saturationCaps: [{ minPopulation: 0, cap }] },
    territories: [],
    placements: [],
    providers: [{ ...provider, catchment: { regions: [], municipalities: [] } }],
    units: [
      { ...free, id: 'U1' },
      { ...free, id: 'U2', ...unit },
    ],
    requests: [
      { ...asks, id: 'R1', person: 'K1', threat: threat('G2') },
      { ...asks, id: 'R2', person: 'K2', threat: threat('G4'), ...request },
    ],
    nonAssociations,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal.errors));
  return openWorld(parsed.value, geodesicMeasure(parsed.value));
};

const R1_IN_U1: Assignment = {
  request: requestId('R1'),
  unit: unitId('U1'),
  arrival: isoDate('2026-12-05'),
  departure: isoDate('2026-12-25'),
};
const outcome = (over: Over, assignments: readonly Assignment[] = [R1_IN_U1]) => {
  const world = town(over);
  const { code, outcompeted, ruledOut } = atOnce(
    explainUnplaced(world, world.requests.get('R2')!, assignments),
  );
  return { code, outcompeted, ruledOut };
};

describe('a request that units would admit, but that others keep out', () => {
  it.each<[string, Over, string, object]>([
    ['its only unit is taken', { unit: { beds: 1 } }, 'NO_CAPACITY_IN_WINDOW', { 'enough-beds': 1 }],
    ['the cap of the town is reached', { cap: 1 }, 'SATURATION', {}],
    ['the other household is in conflict with it', { request: { threat: threat('G3') } }, 'DISPERSION', {}],
    ['it is the same person, who has a place', { request: { person: 'K1' } }, 'PERSON_HAS_A_PLACE', {}],
    [
      'the two persons must not share a municipality',
      { nonAssociations: [{ a: 'K2', b: 'K1', scope: 'MUNICIPALITY' }] },
      'NON_ASSOCIATION',
      {},
    ],
  ])('because %s', (...[, over, code, ruledOut]) => {
    expect(outcome(over)).toEqual({ code, outcompeted: true, ruledOut });
  });

  it('names capacity when its beds in a shared house are full', () => {
    const world = { unit: { sharing: 'SHARED' }, request: {} };
    expect(outcome(world, [{ ...R1_IN_U1, unit: unitId('U2') }]).code).toBe('NO_CAPACITY_IN_WINDOW');
  });

  it('is not outcompeted when no unit admits it at all', () => {
    expect(outcome({ request: { household: { adults: 4, children: 0 } } })).toEqual({
      code: 'NO_UNIT_FITS_HOUSEHOLD',
      outcompeted: false,
      ruledOut: { 'enough-beds': 2 },
    });
  });
});
