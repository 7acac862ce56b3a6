import { describe, expect, it } from '@jest/globals';
import { changesOf, runBefore } from './plan.model.js';

type Plan = Parameters<typeof changesOf>[0];
const aPlan = (...places: readonly (readonly [string, string, string])[]) =>
  ({
    assignments: places.map(([request, unit, arrival]) => ({ request, unit, arrival })),
  }) as unknown as Plan;

describe('what changed between two plans', () => {
  it('is a place that is new, gone or another, and no place that stayed', () => {
    const earlier = aPlan(
      ['R1', 'U1', '2026-12-01'],
      ['R2', 'U2', '2026-12-02'],
      ['R3', 'U3', '2026-12-03'],
      ['R4', 'U4', '2026-12-04'],
    );
    const later = aPlan(
      ['R5', 'U1', '2026-12-05'],
      ['R4', 'U4', '2026-12-04'],
      ['R2', 'U2', '2026-12-09'],
      ['R3', 'U9', '2026-12-03'],
    );
    expect(changesOf(earlier, later)).toEqual([
      { request: 'R1', kind: 'lost', before: { unit: 'U1', arrival: '2026-12-01' }, now: undefined },
      {
        request: 'R2',
        kind: 'moved',
        before: { unit: 'U2', arrival: '2026-12-02' },
        now: { unit: 'U2', arrival: '2026-12-09' },
      },
      {
        request: 'R3',
        kind: 'moved',
        before: { unit: 'U3', arrival: '2026-12-03' },
        now: { unit: 'U9', arrival: '2026-12-03' },
      },
      { request: 'R5', kind: 'added', before: undefined, now: { unit: 'U1', arrival: '2026-12-05' } },
    ]);
    expect(changesOf(later, later)).toEqual([]);
  });

  it('is told against the run before that made a plan', () => {
    const runs = [
      { id: 'd', status: 'DONE' },
      { id: 'c', status: 'FAILED' },
      { id: 'b', status: 'DONE' },
      { id: 'a', status: 'DONE' },
    ] as const;
    expect([runBefore(runs, 'd'), runBefore(runs, 'b'), runBefore(runs, 'a'), runBefore(runs, 'x')]).toEqual([
      'b',
      'a',
      undefined,
      undefined,
    ]);
  });
});
