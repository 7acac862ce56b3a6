/** Invented figures, places and ground of the example. */
export const setting = {
  policy: {
    version: '2026-2',
    hostileBufferMetres: { ESPECIALLY_VULNERABLE: 5000, RISK: 3000, VULNERABLE: 2000, OTHER: 1000 },
    leastRelocationMetres: 30000,
    dispersionMetres: 30000,
    saturationCaps: [
      { minPopulation: 0, cap: 1 },
      { minPopulation: 50000, cap: 4 },
    ],
    coolOffDays: 180,
    urgencyWeights: { EMERGENCY: 100, SHORT_NOTICE: 30, STANDARD: 10 },
    waitingWeightPerDay: 1,
    softWeights: {
      ...{ 'against-preference': 2, 'conflict-within-reach': 3, cost: 1, 'far-from-contact-person': 0 },
      ...{ 'hostile-ground-nearby': 4, 'late-arrival': 1, 'neighbours-in-protection': 2, 'region-load': 0 },
      ...{ 'scarce-features-spent': 0, 'small-place': 1, 'spare-beds': 1, 'support-out-of-reach': 0 },
    },
    clocks: {
      ...{ offerHours: 12, offerRenewals: 2, leadDays: 30, draftDays: 30 },
      ...{ grantedDays: 90, parkedDays: 14 },
      decideHours: { EMERGENCY: 2, SHORT_NOTICE: 24, STANDARD: 120 },
      placeHours: { EMERGENCY: 12, SHORT_NOTICE: 72, STANDARD: 720 },
      transferReviewHours: 24,
      incidentHours: { EMERGENCY: 4, SHORT_NOTICE: 48, STANDARD: 168 },
    },
    regional: [
      {
        ...{ region: 'SYD', leastRelocationMetres: 40000, dispersionMetres: 40000, coolOffDays: 270 },
        hostileBufferMetres: { ESPECIALLY_VULNERABLE: 6000, RISK: 4000, VULNERABLE: 2000, OTHER: 1000 },
        saturationCaps: [{ minPopulation: 50000, cap: 3 }],
      },
    ],
    demands: { confirmations: 'REFUSE', fundingOfNgo: 'REFUSE', fundingOfOthers: 'FLAG' },
  },
  regions: [
    { code: 'NORD', name: 'Polisregion Nord' },
    { code: 'SYD', name: 'Polisregion Syd' },
  ],
  municipalities: [
    { code: '2480', name: 'Umeå', region: 'NORD' },
    { code: '1280', name: 'Malmö', region: 'SYD' },
    { code: '0880', name: 'Kalmar', region: 'SYD' },
  ],
  localities: [
    { code: 'UMEA', name: 'Umeå', municipality: '2480', population: 91916, location: [20.26, 63.83] },
    { code: 'MALMO', name: 'Malmö', municipality: '1280', population: 325069, location: [13, 55.6] },
    { code: 'KALMAR', name: 'Kalmar', municipality: '0880', population: 41388, location: [16.36, 56.66] },
  ],
  groups: [
    { code: 'G1', type: 'SUBURBAN' },
    { code: 'G2', type: 'SELF_DEFINED' },
  ],
  groupRelations: [{ a: 'G1', b: 'G2', relation: 'HOSTILE' }],
  territories: [
    {
      id: 'T-3',
      groups: ['G1'],
      class: 'RISK',
      confidence: 0.8,
      validFrom: '2026-03-01',
      validTo: null,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [13.03, 55.58],
            [13.06, 55.58],
            [13.06, 55.6],
            [13.03, 55.58],
          ],
        ],
      },
    },
  ],
};
