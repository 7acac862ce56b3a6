import { generateScenario } from '#generation';
import type { Engine } from '../database/engine.js';
import { aService } from '../service/a-service.js';
import { grantOf, placeOf, type Person } from './second-reader.js';

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

export const landlord: Person = { sub: 'u-landlord', role: 'HOUSING_OFFICER', provider: PROVIDER };
export const colleague: Person = { ...landlord, sub: 'u-colleague' };
export const kommun: Person = { sub: 'u-kommun', role: 'HOUSING_OFFICER', municipality: MUNICIPALITY };
export const people: readonly Person[] = [
  landlord,
  kommun,
  { sub: 'u-stranger', role: 'HOUSING_OFFICER', provider: 'P-NONE' },
  { sub: 'u-auditor', role: 'AUDITOR', region: REGION },
  { sub: 'u-overseer', role: 'AUDITOR', region: 'NATIONAL' },
  { sub: 'u-eva', role: 'COORDINATOR', region: REGION },
  { sub: 'u-leader', role: 'APPROVER', region: REGION },
  { sub: 'u-admin', role: 'POLICY_ADMIN' },
  { sub: 'u-integration', role: 'INTEGRATION' },
];

/** The service with a country's housing in it, and a way to ask as each. */
export const aHousingService = async (engine: Engine) => {
  const service = await aService(engine);
  const imported = await service.post('/scenarios', scenario);
  if (imported.status !== 201) throw new Error(imported.text);
  const askAs = (who: Person, headers: Readonly<Record<string, string>> = {}) =>
    service.as({ sub: who.sub, roles: [grantOf(who)] }, headers);
  return { ...service, askAs };
};
export type HousingService = Awaited<ReturnType<typeof aHousingService>>;
