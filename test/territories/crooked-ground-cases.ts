import { expect, it } from '@jest/globals';
import { generateScenario } from '#generation';
import type { OwnService } from '../harness/service/a-service.js';
import { sample } from '../harness/samples.js';
import { GROUND, keyed, lat, lon, square } from './drawn-ground.js';

const { territories } = generateScenario({
  ...{ requests: 1, units: 1, seed: 4 },
  territories: sample(8, 80),
});
type Ring = readonly (readonly number[])[];
/** The same outline from its second corner on. */
const turned = ([, second, ...more]: Ring): Ring => [second!, ...more, second!];

/** Of irregular outlines the embedded database once broke at some: what was compared with itself counted as smaller. */
export const crookedGroundCases = (analyst: () => ReturnType<OwnService['as']>): void => {
  const outlines = territories
    .filter(({ geometry }) => geometry.type === 'Polygon')
    .map(({ id, geometry }) => [id, geometry.coordinates as unknown as readonly Ring[]] as const)
    // No further from the towns of the country than ground may lie.
    .filter(([, [outer]]) => outer![0]![1]! < 60);
  it.each(outlines)(
    'of an irregular outline counts at once as it is, told from another corner, and with a piece more (%s)',
    async (id, [outer, ...holes]) => {
      const drawn = await analyst().post(
        '/territories',
        { ...GROUND, geometry: { type: 'Polygon', coordinates: [outer, ...holes] } },
        keyed(`crooked-${id}`),
      );
      const own = [turned(outer!), ...holes];
      const piece = square(0.01, [lon, lat]).coordinates;
      const inTurn = [
        { type: 'Polygon', coordinates: [outer, ...holes] },
        { type: 'Polygon', coordinates: own },
        { type: 'MultiPolygon', coordinates: [own, piece] },
      ];
      const statuses: number[] = [drawn.status];
      for (const [before, geometry] of inTurn.entries()) {
        const key = keyed(`crooked-${id}-${before}`, before + 1);
        const path = `/territories/${drawn.body.id}/versions`;
        statuses.push((await analyst().post(path, { ...GROUND, geometry }, key)).status);
      }
      expect(statuses).toEqual([201, 200, 200, 200]);
    },
  );
};
