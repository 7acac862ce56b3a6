/** A small plan in which every key and every kind of entry occurs; plain JSON, made anew each time. */
export const aPlan = () => ({
  format: 'fristad-plan/1',
  scenarioDigest: `sha256:${'0a'.repeat(32)}`,
  policyVersion: '2026-1',
  engine: { name: 'highs', version: '1.15.3', seed: 0 },
  status: 'OPTIMAL',
  levels: [
    { name: 'coverage', value: 111, bound: 111 },
    { name: 'safety', value: 120, bound: 120 },
    { name: 'suitability', value: 911, bound: 911 },
  ],
  assignments: [
    {
      request: 'R1',
      unit: 'U1',
      arrival: '2026-12-01',
      departure: '2027-01-30',
      strains: [
        {
          constraint: 'hostile-ground-nearby',
          level: 'safety',
          amount: 12,
          weight: 10,
          sentence: 'Hostile ground lies 7400 m away.',
        },
      ],
    },
  ],
  unplaced: [
    {
      request: 'R2',
      code: 'HOSTILE_GROUND',
      ruledOut: { 'enough-beds': 120, 'clear-of-hostile-ground': 455 },
      ruledOutAlone: { 'clear-of-hostile-ground': 31 },
      outcompeted: false,
      relaxations: [
        {
          change: 'hostileBufferMetres.RISK 3000 → 2400',
          constraint: 'clear-of-hostile-ground',
          unitsFreed: 3,
        },
      ],
    },
  ],
  findings: [
    {
      placements: ['PL1'],
      constraint: 'clear-of-hostile-ground',
      sentence: 'PL1 is 0 m from hostile ground.',
    },
  ],
  timing: { totalMs: 812.5, stages: { facts: 120, solve: 450 } },
});
