import { describe, expect, it } from '@jest/globals';
import { drawn, withPoint, type Course, type Run } from './progress.model.js';

const AT = '2026-12-01T09:00:00.000Z';
const after = (seconds: number) => new Date(Date.parse(AT) + seconds * 1000);
const standing = (value: number, bound: number, more: Partial<Run> = {}) =>
  ({
    startedAt: AT,
    finishedAt: null,
    status: 'RUNNING',
    progress: { stage: 'coverage', fraction: 0.5, levels: [{ name: 'coverage', value, bound }] },
    ...more,
  }) as Run;

describe('the course of a run', () => {
  it('has a point where something changed, and where it stands now', () => {
    let course: Course = {};
    for (const [seconds, value, bound] of [
      [1, 20, 40],
      [2, 20, 40],
      [3, 20, 40],
      [4, 35, 38],
    ] as const)
      course = withPoint(course, standing(value, bound), after(seconds));
    expect(course.coverage).toEqual([
      { seconds: 1, value: 20, bound: 40 },
      { seconds: 3, value: 20, bound: 40 },
      { seconds: 4, value: 35, bound: 38 },
    ]);
  });

  it('ends where the run ended, and does not begin before it does', () => {
    const over = standing(36, 36, { finishedAt: after(7).toISOString() });
    expect(withPoint({}, over, after(900)).coverage).toEqual([{ seconds: 7, value: 36, bound: 36 }]);
    expect(withPoint({}, standing(1, 2, { progress: null }), after(1))).toEqual({});
  });

  it('is drawn in steps from the lowest figure to the highest', () => {
    const points = [
      { seconds: 0, value: 10, bound: 50 },
      { seconds: 5, value: 30, bound: 30 },
    ];
    expect(drawn(points, { width: 100, height: 40 })).toEqual({
      value: 'M0,40.0H100.0V20.0H100',
      bound: 'M0,0.0H100.0V20.0H100',
      low: 10,
      high: 50,
      seconds: 5,
    });
  });
});
