import { generateScenario } from '#generation';
import type { Engine } from '../database/engine.js';
import { aService } from '../service/a-service.js';
import type { Person } from '../service/a-person.js';
import { placeOf } from './second-reader.js';

export const scenario = generateScenario({ requests: 9, units: 90, territories: 5, seed: 31 });

const mostFrequent = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};
const places = scenario.units.map((unit) => placeOf(scenario, unit));

export const PROVIDER = mostFrequent(scenario.units.map(({ provider }) => provider));
export const MUNICIPALITY = mostFrequent(places.map(({ municipality }) => municipality ?? ''));
export const REGION = mostFrequent(places.map(({ region }) => region ?? ''));

export const landlord: Person = { id: 'u-landlord', role: 'HOUSING_OFFICER', provider: PROVIDER };
export const colleague: Person = { ...landlord, id: 'u-colleague' };
export const kommun: Person = { id: 'u-kommun', role: 'HOUSING_OFFICER', municipality: MUNICIPALITY };
export const people: readonly Person[] = [
  landlord,
  kommun,
  { id: 'u-stranger', role: 'HOUSING_OFFICER', provider: 'P-NONE' },
  { id: 'u-auditor', role: 'AUDITOR', region: REGION },
  { id: 'u-overseer', role: 'AUDITOR', region: 'NATIONAL' },
  { id: 'u-eva', role: 'COORDINATOR', region: REGION },
  { id: 'u-leader', role: 'APPROVER', region: REGION },
  { id: 'u-admin', role: 'POLICY_ADMIN' },
  { id: 'u-integration', role: 'INTEGRATION' },
];

/** The service with a country's housing in it. */
export const aHousingService = async (engine: Engine) => {
  const service = await aService(engine);
  const imported = await service.post('/scenarios', scenario);
  if (imported.status !== 201) throw new Error(imported.text);
  return service;
};
export type HousingService = Awaited<ReturnType<typeof aHousingService>>;
