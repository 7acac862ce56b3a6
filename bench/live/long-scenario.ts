import { generateScenario } from '#generation';
import type { Ground } from '#kernel';
import type { Scenario } from '#scoring';

const POSITIONS = 1000;
const DEGREES = 0.02;

/** A zone of as many positions as one may have. */
const roundZone = ([lon, lat]: readonly [number, number]): Ground => {
  const ring = Array.from({ length: POSITIONS - 1 }, (_, place) => {
    const turn = (2 * Math.PI * place) / (POSITIONS - 1);
    return [lon + 2 * DEGREES * Math.cos(turn), lat + DEGREES * Math.sin(turn)] as const;
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] } as unknown as Ground;
};

/** Some 53 MB of JSON: very many units, and requests with zones as long as they may be. */
export const longScenario = (seed: number): Scenario => {
  const scenario = generateScenario({ requests: 1000, units: 100_000, territories: 80, seed });
  const homes = new Map(scenario.localities.map(({ code, location }) => [code as string, location]));
  const requests = scenario.requests.map((request, index) => {
    const home = homes.get(request.homeLocality);
    const zones = index % 2 === 0 && home ? [roundZone(home)] : [];
    return { ...request, exclusionZones: [...request.exclusionZones, ...zones] };
  });
  return { ...scenario, requests };
};
