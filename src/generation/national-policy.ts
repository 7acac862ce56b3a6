import { metres } from '#kernel';
import type { Policy } from '#scoring';

/** The figures of the interchange format's example; soft constraints keep their default weights. */
export const nationalPolicy: Policy = {
  version: '2026-1',
  hostileBufferMetres: {
    ESPECIALLY_VULNERABLE: metres(5000),
    RISK: metres(3000),
    VULNERABLE: metres(2000),
    OTHER: metres(1000),
  },
  leastRelocationMetres: metres(30_000),
  dispersionMetres: metres(30_000),
  saturationCaps: [
    { minPopulation: 0, cap: 1 },
    { minPopulation: 10_000, cap: 2 },
    { minPopulation: 50_000, cap: 4 },
  ],
  coolOffDays: 180,
  urgencyWeights: { EMERGENCY: 100, SHORT_NOTICE: 30, STANDARD: 10 },
  waitingWeightPerDay: 1,
  softWeights: {},
};
