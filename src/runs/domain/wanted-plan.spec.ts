import { describe, expect, it } from '@jest/globals';
import { isDue, LATEST_MS, QUIET_MS, type WantedPlan } from './wanted-plan.js';

const BEGAN = new Date('2026-12-01T09:00:00Z');
const after = (milliseconds: number): Date => new Date(BEGAN.getTime() + milliseconds);
const wanted: WantedPlan = {
  ids: ['1'],
  causes: ['STAY'],
  urgent: false,
  emergencyWaits: false,
  since: BEGAN,
  latest: BEGAN,
  now: BEGAN,
  underWay: null,
};

describe('a plan that is wanted', () => {
  it.each([
    ['a change has just come', {}, 0, false],
    ['something may still come', {}, QUIET_MS - 1, false],
    ['nothing more came', {}, QUIET_MS, true],
    ['changes go on and on', { latest: after(LATEST_MS - 1) }, LATEST_MS - 1, false],
    ['they went on long enough', { latest: after(LATEST_MS - 1) }, LATEST_MS, true],
    ['an emergency was granted', { urgent: true }, 0, true],
    ['one waits for a place', { emergencyWaits: true }, 0, true],
    ['a plan is under way', { underWay: 'r' }, LATEST_MS, false],
    ['it is, and an emergency waits', { underWay: 'r', emergencyWaits: true }, LATEST_MS, false],
    ['it is, and another emergency was granted', { underWay: 'r', urgent: true }, 0, true],
  ])('when %s: %j after %i ms is %s', (...[, changed, waited, due]) => {
    expect(isDue({ ...wanted, ...changed, now: after(waited) })).toBe(due);
  });

  it('waits two minutes at most, with the time that freezing takes', () => {
    expect(LATEST_MS).toBeLessThan(120_000);
  });
});
