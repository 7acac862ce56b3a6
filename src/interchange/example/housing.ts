const asks = ['POLICE_REPORT', 'DRUG_FREE'];

/** Invented housing of the example. */
export const housing = {
  providers: [
    {
      id: 'P-2',
      kind: 'NGO',
      canProtect: true,
      vetted: true,
      permitValidTo: '2028-12-31',
      conditions: asks,
      catchment: { regions: ['SYD', 'NORD'], municipalities: ['2480'] },
    },
  ],
  units: [
    {
      id: 'U-417',
      provider: 'P-2',
      kind: 'EMERGENCY',
      sharing: 'EXCLUSIVE',
      beds: 3,
      location: [20.27, 63.82],
      locality: 'UMEA',
      features: ['CHILDREN_WELCOME', 'QUIET', 'STEP_FREE'],
      protectionLevel: 2,
      monthlyCost: 14500,
      availableFrom: '2026-01-01',
      availableTo: '2028-12-31',
      turnaroundDays: 2,
      voids: [{ from: '2027-06-01', to: '2027-06-15', reason: 'REFURBISHMENT' }],
    },
    {
      id: 'U-418',
      provider: 'P-2',
      kind: 'EMERGENCY',
      sharing: 'SHARED',
      beds: 4,
      location: [16.35, 56.67],
      locality: 'KALMAR',
      features: ['QUIET'],
      protectionLevel: 1,
      monthlyCost: 9000,
      availableFrom: '2026-01-01',
      availableTo: null,
      turnaroundDays: 0,
      voids: [{ from: '2027-01-10', to: null, reason: 'FIRE_DAMAGE' }],
    },
  ],
};
