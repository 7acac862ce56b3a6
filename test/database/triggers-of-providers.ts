import { rows, type Watched } from './what-a-trigger-does.js';

const columns = `id, kind, can_protect, vetted, permit_valid_to, conditions, catchment_regions, catchment_municipalities`;
/** A provider that takes little, and may take more. */
const NARROW = `INSERT INTO fristad.provider (${columns})
  VALUES ('P-T', 'NGO', false, false, '2027-01-01', '{DRUG_FREE}', '{SYD}', '{}')`;
const changed = (set: string) => `UPDATE fristad.provider SET ${set}, version = version + 1 WHERE id = 'P-T'`;
const programme = (regions: string, municipalities: string) => `INSERT INTO fristad.programme
  VALUES ('AV-T', 'Ett', 'NGO', '${regions}', '${municipalities}', 'NONE', '{}', true, true, false)`;

/** What triggers of providers and programmes do. */
export const OF_PROVIDERS: readonly Watched[] = [
  ...[
    'vetted = true',
    'can_protect = true',
    'takes_several = true',
    `permit_valid_to = '2027-01-02'`,
    `conditions = '{}'`,
    `catchment_regions = '{SYD,NORD}'`,
    `catchment_municipalities = '{1280}'`,
    `catchment_regions = '{}'`,
  ].map((set): Watched => ({
    trigger: 'fristad.provider providers_are_widened_by_two',
    before: [NARROW],
    does: changed(set),
  })),
  {
    trigger: 'fristad.provider providers_are_widened_by_two',
    before: [NARROW, `UPDATE fristad.provider SET permit_valid_to = NULL WHERE id = 'P-T'`],
    does: changed(`permit_valid_to = '2020-01-01'`),
  },
  {
    trigger: 'fristad.provider provider_versions_remain',
    does: NARROW,
    shows: rows(
      `fristad.provider_version WHERE provider = 'P-T' AND version = 1 AND content ->> 'kind' = 'NGO'`,
    ),
  },
  {
    trigger: 'fristad.provider provider_versions_remain',
    before: [NARROW],
    does: changed('offers_contact_person = true'),
    shows: rows(`fristad.provider_version WHERE provider = 'P-T' AND version = 2`),
  },
  {
    trigger: 'fristad.provider a_plan_is_wanted',
    before: [NARROW, 'DELETE FROM fristad.plan_wanted'],
    does: changed(`conditions = '{DRUG_FREE,CRIME_FREE}'`),
    shows: rows(`fristad.plan_wanted WHERE cause = 'HOUSING'`),
  },
  {
    trigger: 'fristad.provider an_event_happens',
    before: [NARROW],
    does: changed('offers_contact_person = true'),
    shows: rows(`fristad.event WHERE kind = 'provider.changed' AND subject = 'P-T' AND region IS NULL`),
  },
  {
    trigger: 'fristad.permit_warning an_event_happens',
    before: [NARROW],
    does: `INSERT INTO fristad.permit_warning VALUES ('P-T', '2027-01-01', 90, now())`,
    shows: rows(`fristad.event WHERE kind = 'provider.permit-ends' AND subject = 'P-T' AND region IS NULL`),
  },
  ...(
    [
      ['catchment_regions', programme('{STRANGE}', '{}')],
      ['catchment_municipalities', programme('{}', '{STRANGE}')],
    ] as const
  ).map(([column, does]): Watched => ({ trigger: `fristad.programme programme_${column}`, does })),
  ...(
    [
      ['catchment_regions', `'{STRANGE}', '{}'`],
      ['catchment_municipalities', `'{}', '{STRANGE}'`],
    ] as const
  ).map(([column, catchment]): Watched => ({
    trigger: `fristad.provider provider_${column}`,
    does: `INSERT INTO fristad.provider (${columns}) VALUES ('P-S', 'NGO', false, false, NULL, '{}', ${catchment})`,
  })),
];
