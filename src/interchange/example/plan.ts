/** The best plan of the example scenario. */
export const examplePlan = {
  format: 'fristad-plan/1',
  scenarioDigest: 'sha256:2bc0dda7b0daf025fd8637d5fac973f56edeba97e450e36440df063318ede159',
  policyVersion: '2026-2',
  engine: { name: 'highs', version: '1.15.3', seed: 0 },
  status: 'OPTIMAL',
  levels: [
    { name: 'coverage', value: 36, bound: 36 },
    { name: 'safety', value: 0, bound: 0 },
    { name: 'suitability', value: 146, bound: 146 },
  ],
  assignments: [
    {
      request: 'R-17',
      unit: 'U-417',
      arrival: '2026-12-03',
      departure: '2027-02-01',
      strains: [
        {
          constraint: 'far-from-contact-person',
          level: 'suitability',
          amount: 4,
          weight: 0,
          sentence: 'The contact person is 4 kilometres away.',
        },
        {
          constraint: 'spare-beds',
          level: 'suitability',
          amount: 1,
          weight: 1,
          sentence: 'The unit has 3 beds for 2 persons.',
        },
        {
          constraint: 'cost',
          level: 'suitability',
          amount: 145,
          weight: 1,
          sentence: 'The unit costs 14500 SEK per month.',
        },
      ],
    },
  ],
  unplaced: [
    {
      request: 'R-18',
      code: 'HOME_LOCALITY',
      ruledOut: {
        'apart-from-standing-households': 1,
        'free-for-the-whole-stay': 1,
        'not-in-excluded-locality': 1,
      },
      ruledOutAlone: { 'not-in-excluded-locality': 1 },
      outcompeted: false,
      relaxations: [
        { change: 'excludedLocalities drop UMEA', constraint: 'not-in-excluded-locality', unitsFreed: 1 },
      ],
    },
  ],
  findings: [
    {
      placements: ['PL-9'],
      constraint: 'free-for-the-whole-stay',
      sentence: 'The unit is out of use from 2027-01-10 to an open end (FIRE_DAMAGE).',
    },
  ],
  timing: { totalMs: 1672, stages: { candidates: 59, explanations: 10, judge: 11, solve: 1593 } },
};
