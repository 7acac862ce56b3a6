const aRequest = {
  id: 'R-17',
  person: 'K-17',
  region: 'SYD',
  kind: 'EMERGENCY',
  urgency: 'SHORT_NOTICE',
  registeredOn: '2026-11-25',
  household: { adults: 1, children: 1 },
  arrival: { earliest: '2026-12-03', latest: '2026-12-10' },
  nights: 60,
  threat: { level: 'HIGH', scope: 'REGIONAL', ownGroups: ['G2'], otherGroups: ['G1'] },
  homeLocality: 'MALMO',
  relocationRequired: true,
  excludedLocalities: ['KALMAR'],
  allowedRegions: ['NORD', 'SYD'],
  exclusionZones: [
    {
      type: 'Polygon',
      coordinates: [
        [
          [13, 55.55],
          [13.2, 55.55],
          [13.2, 55.7],
          [13, 55.55],
        ],
      ],
    },
  ],
  needs: ['STEP_FREE'],
  minProtectionLevel: 1,
  meets: ['POLICE_REPORT', 'DRUG_FREE', 'FUNDING_DECISION'],
  residence: { region: 'SYD', municipality: '1280' },
  contactPerson: [20.3, 63.85],
  preferredLocalities: ['UMEA'],
};

/** Invented requests and stays of the example: one that finds a place, and one that finds none. */
export const asking = {
  requests: [
    aRequest,
    {
      ...aRequest,
      id: 'R-18',
      person: 'K-18',
      household: { adults: 1, children: 0 },
      excludedLocalities: ['UMEA'],
      needs: [],
      preferredLocalities: [],
    },
  ],
  nonAssociations: [{ a: 'K-17', b: 'K-18', scope: 'DISTANCE', metres: 100000 }],
  placements: [
    {
      id: 'PL-9',
      person: 'K-9',
      unit: 'U-418',
      arrival: '2026-11-02',
      departure: '2027-01-31',
      persons: 1,
      groups: ['G2'],
      status: 'ARRIVED',
    },
  ],
};
