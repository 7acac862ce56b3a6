import type { DataSource } from 'typeorm';

/** Sites so far apart that no two are within reach of each other; each has two towns that are, with units in both. */
export type Site = { readonly place: number; readonly lon: number; readonly lat: number };
const COLUMNS = 16;
export const siteAt = (place: number): Site => ({
  place,
  lon: 11 + (place % COLUMNS) * 0.8,
  lat: 56 + Math.floor(place / COLUMNS) * 0.5,
});

export const POLICY = 'placing-1';
const point = (lon: number, lat: number) => `POINT(${lon} ${lat})`;

/** Adds rows, each with the columns of the first. */
export const insert = async (database: DataSource, table: string, rows: readonly object[]): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ');
  await database.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  );
};

/** Two regions, two groups hostile to each other, and a policy with a cap of two in every town. */
export async function aCountry(database: DataSource, sites: number, unitsInATown: number): Promise<void> {
  await database.query(`INSERT INTO fristad.region VALUES ('NORD', 'Nord'), ('SYD', 'Syd')`);
  await database.query(`INSERT INTO fristad.municipality VALUES ('M1', 'Ett', 'NORD'), ('M2', 'Två', 'SYD')`);
  await database.query(`INSERT INTO fristad.locality VALUES ('HOME', 'Hem', 'M1', 90000, 'POINT(24 70)')`);
  await database.query(`INSERT INTO fristad.hostile_group VALUES ('G1', 'OTHER'), ('G2', 'OTHER')`);
  await database.query(`INSERT INTO fristad.group_relation VALUES ('G1', 'G2', 'HOSTILE')`);
  await database.query(
    `INSERT INTO fristad.provider VALUES ('P1', 'PUBLIC', true, true, NULL, '{}', '{}', '{}')`,
  );
  await database.query(
    `INSERT INTO fristad.policy_version VALUES ('${POLICY}',
       '{"ESPECIALLY_VULNERABLE": 5000, "RISK": 3000, "VULNERABLE": 2000, "OTHER": 1000}', 30000, 20000,
       '[{"minPopulation": 0, "cap": 2}]', 180, '{"EMERGENCY": 100, "SHORT_NOTICE": 30, "STANDARD": 10}', 1, '{}')`,
  );
  await database.query(
    `INSERT INTO fristad.scenario_import (digest, as_of, policy_version)
     VALUES ('sha256:${'a'.repeat(64)}', '2026-12-01', '${POLICY}')`,
  );
  const towns = Array.from({ length: sites }, (_, place) => siteAt(place)).flatMap(({ place, lon, lat }) => [
    { code: `A${place}`, name: `A${place}`, municipality: 'M1', population: 5000, location: point(lon, lat) },
    {
      code: `B${place}`,
      name: `B${place}`,
      municipality: 'M2',
      population: 5000,
      location: point(lon + 0.1, lat),
    },
  ]);
  await insert(database, 'fristad.locality', towns);
  const units = towns.flatMap(({ code, location }) =>
    Array.from({ length: unitsInATown }, (_, unit) => ({
      id: `${code}-${unit}`,
      provider: 'P1',
      kind: 'EMERGENCY',
      sharing: 'EXCLUSIVE',
      beds: 4,
      location,
      locality: code,
      features: [],
      protection_level: 3,
      monthly_cost: 1000,
      available: '[2026-01-01,)',
      turnaround_days: 2,
    })),
  );
  await insert(database, 'fristad.housing_unit', units);
}

export type Household = {
  readonly id: string;
  readonly region: 'NORD' | 'SYD';
  /** The group that it left; null for none. */
  readonly group: 'G1' | 'G2' | null;
  readonly unit: string;
};
export const ARRIVAL = '2026-12-10';
export const DEPARTURE = '2027-01-09';

/** A request for each household, from the tenth of December on, 30 nights. */
export const requestOf = ({ id, region, group }: Omit<Household, 'unit'>) => ({
  id: `R-${id}`,
  person: `K-${id}`,
  region,
  kind: 'EMERGENCY',
  urgency: 'STANDARD',
  registered_on: '2026-11-20',
  adults: 1,
  children: 0,
  earliest_arrival: ARRIVAL,
  latest_arrival: ARRIVAL,
  nights: 30,
  threat_level: 'HIGH',
  threat_scope: 'REGIONAL',
  own_groups: group === null ? [] : [group],
  other_groups: [],
  home_locality: 'HOME',
  relocation_required: false,
  excluded_localities: [],
  needs: [],
  min_protection_level: 1,
  meets: [],
  residence_region: region,
  residence_municipality: 'M1',
  preferred_localities: [],
});
/** Adds their requests, granted. */
export const requested = (database: DataSource, households: readonly Household[]): Promise<void> =>
  insert(database, 'fristad.placement_request', households.map(requestOf));

/** Adds their requests and a proposed placement for each, approved by a second person for one use that is spent. */
export async function proposed(database: DataSource, households: readonly Household[]): Promise<void> {
  await requested(database, households);
  await placements(database, households);
}

/** A proposed placement as a row, made by `u-asker`. */
export const placementOf = ({ id, group, unit }: Omit<Household, 'region'>) => ({
  id: `PL-${id}`,
  request: `R-${id}`,
  person: `K-${id}`,
  unit,
  sharing: 'EXCLUSIVE',
  turnaround_days: 2,
  arrival: ARRIVAL,
  departure: DEPARTURE,
  persons: 1,
  groups: group === null ? [] : [group],
  status: 'PROPOSED',
  proposed_by: 'u-asker',
  proposed_at: '2026-12-01T08:00:00Z',
});

/** Adds a proposed placement for each request that is there, judged as it is now and approved. */
export async function placements(database: DataSource, households: readonly Household[]): Promise<void> {
  await insert(database, 'fristad.placement', households.map(placementOf));
  await judged(database);
  await approved(
    database,
    households.map(({ id }) => `PL-${id}`),
  );
}

const STORE_JUDGED = `
  WITH record AS (
    SELECT p.owner_region, jsonb_build_object('placement', p.id, 'act', 'PROPOSE',
                                              'restsOn', national.rests_on(p.request, p.unit))::text AS document
    FROM fristad.placement p
    WHERE p.request IS NOT NULL AND NOT EXISTS (SELECT FROM fristad.decision_record d WHERE d.placement = p.id))
  INSERT INTO fristad.decision_record (digest, document, owner_region)
  SELECT 'sha256:' || encode(sha256(convert_to(document, 'UTF8')), 'hex'), document, owner_region FROM record`;

/** Judges every placement of a request that was not judged yet by the facts of this moment. */
export const judged = (database: DataSource): Promise<unknown> => database.query(STORE_JUDGED);

const PROPOSALS = `
  SELECT p.id, p.unit, p.arrival::text, p.departure::text, coalesce(
    (SELECT d.digest FROM fristad.decision_record d WHERE d.placement = p.id AND d.act <> 'CONFIRM'
     ORDER BY d.ordinal DESC LIMIT 1), '') AS judged,
    array(SELECT o."constraint" FROM fristad.placement_override o WHERE o.placement = p.id) AS "setAside"
  FROM fristad.placement p WHERE p.id = ANY ($1)`;
export type ProposalSeen = {
  readonly unit: string;
  readonly arrival: string;
  readonly departure: string;
  readonly setAside: readonly string[];
  readonly judged: string;
};
const NONE = { unit: '', arrival: ARRIVAL, departure: DEPARTURE, setAside: [], judged: '' };

/** Placements as they must be shown to be confirmed, by id. */
export const proposalsOf = async (
  database: DataSource,
  ids: readonly string[],
): Promise<Readonly<Record<string, ProposalSeen>>> => {
  const rows = await database.query<(ProposalSeen & { readonly id: string })[]>(PROPOSALS, [ids]);
  return Object.fromEntries(rows.map(({ id, ...proposal }) => [id, proposal]));
};
/** One placement as it must be shown. */
export const proposalOf = async (database: DataSource, placement: string): Promise<ProposalSeen> =>
  (await proposalsOf(database, [placement]))[placement] ?? NONE;

const APPROVE = `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at, approved_by, approved_at, used_at)
  SELECT gen_random_uuid(), 'placement.confirm', shown.id, to_jsonb(shown) - 'id', 'sha256:${'b'.repeat(64)}', 'NORD', 'u-asker',
         '2026-12-01T08:00:00Z', 'u-second', '2026-12-01T09:00:00Z', '2026-12-01T09:30:00Z'
  FROM (${PROPOSALS}) AS shown`;

/** An approval of each placement's confirmation as it was judged, given and used. */
export const approved = async (database: DataSource, ids: readonly string[]): Promise<void> => {
  await database.query(APPROVE, [ids]);
};
