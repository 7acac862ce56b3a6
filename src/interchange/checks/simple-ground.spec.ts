import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aScenario } from '../testing/a-scenario.js';
import { draftOf } from './draft.js';
import { simpleGround } from './simple-ground.js';

type Ring = readonly (readonly number[])[];
const messagesOf = (geometry: { type: string; coordinates: unknown }) => {
  const scenario = aScenario();
  Object.assign(scenario.territories[0]!, { geometry });
  return simpleGround(draftOf(scenario, [])).map(({ message }) => message);
};
const polygon = (...rings: readonly Ring[]) => messagesOf({ type: 'Polygon', coordinates: rings });
const closed = (positions: Ring): Ring => [...positions, positions[0]!];

/** Corners of a regular polygon around a place in Sweden, each moved in or out but never round. */
const star = fc
  .array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 4, maxLength: 40 })
  .map((reaches) =>
    reaches.map((reach, index) => {
      const angle = (index / reaches.length) * 2 * Math.PI;
      return [15 + reach * Math.cos(angle), 58 + reach * Math.sin(angle)];
    }),
  );
const grid = fc.tuple(fc.integer({ min: 12, max: 15 }), fc.integer({ min: 56, max: 59 }));

describe('simpleGround', () => {
  it('accepts an area whose edge goes once around', () => {
    fc.assert(fc.property(star, (corners) => expect(polygon(closed(corners))).toEqual([])));
  });
  it('refuses the same area when its edge takes a corner out of turn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.nat(), (corners, start) => {
        const ring: (readonly number[])[] = Array.from({ length: corners }, (_, index) => {
          const angle = (index / corners) * 2 * Math.PI;
          return [15 + Math.cos(angle), 58 + Math.sin(angle)];
        });
        const [one, next] = [start % corners, (start + 1) % corners];
        [ring[one], ring[next]] = [ring[next]!, ring[one]!];
        expect(polygon(closed(ring))[0]).toMatch(/^crosses itself near/);
      }),
    );
  });
  it('answers for any rings on a coarse grid, where edges lie on each other and corners meet', () => {
    const ring = fc.array(grid, { minLength: 3, maxLength: 8 }).map(closed);
    const answers = { accepted: 0, rejected: 0 };
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), fc.boolean(), (rings, apart) => {
        const messages = apart
          ? messagesOf({ type: 'MultiPolygon', coordinates: rings.map((one) => [one]) })
          : polygon(...rings);
        answers[messages.length === 0 ? 'accepted' : 'rejected'] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(answers.accepted, answers.rejected)).toBeGreaterThan(50);
  });
  it('reads an edge of 20 000 positions', () => {
    const corners = Array.from({ length: 19_999 }, (_, index) => {
      const angle = (index / 19_999) * 2 * Math.PI;
      const reach = 1 + 0.3 * Math.sin(37 * angle);
      return [15 + reach * Math.cos(angle), 58 + reach * Math.sin(angle)];
    });
    expect(polygon(closed(corners))).toEqual([]);
    [corners[5], corners[9_000]] = [corners[9_000]!, corners[5]!];
    expect(polygon(closed(corners))[0]).toMatch(/^crosses itself near/);
  });
});
