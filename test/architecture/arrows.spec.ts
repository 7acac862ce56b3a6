import { rm } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { drawnArrows } from './drawn.js';
import { buildFrontDoors, cruise, plant, temporaryHouse } from './planting.js';

describe('the arrows', () => {
  it('stand in the fences exactly as they are drawn', async () => {
    const drawn = await drawnArrows();
    const rooms = [...drawn.keys()];
    const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to })));
    const house = await temporaryHouse({ empty: true });
    try {
      await buildFrontDoors(house, rooms);
      const probes = pairs.map(({ from, to }) => ({
        name: `${from} to ${to}`,
        breaks: [],
        files: [{ path: `src/${from}/application/to-${to}.ts`, text: `export * as there from '#${to}';\n` }],
      }));
      await plant(house, probes);
      const { violations } = await cruise(house, ['src']);
      const seen = violations.filter(({ rule }) => rule.endsWith('-enters-only-rooms-below'));
      const refused = pairs.filter(({ from, to }) => !drawn.get(from)?.includes(to));
      expect(rooms.length).toBeGreaterThan(10);
      expect(seen.map(({ from }) => from).sort()).toEqual(
        refused.map(({ from, to }) => `src/${from}/application/to-${to}.ts`).sort(),
      );
    } finally {
      await rm(house, { recursive: true, force: true });
    }
  });
});
