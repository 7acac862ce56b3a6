import type { DataSource } from 'typeorm';

/** A small country: one of each thing, to which a test adds the thing it is about. */
export const COUNTRY = [
  `INSERT INTO fristad.region VALUES ('SYD', 'Polisregion Syd')`,
  `INSERT INTO fristad.municipality VALUES ('1280', 'Malmö', 'SYD')`,
  `INSERT INTO fristad.locality VALUES ('L1', 'Malmö', '1280', 321845, 'POINT(13.0007 55.6059)')`,
  `INSERT INTO fristad.hostile_group VALUES ('G1', 'SUBURBAN'), ('G2', 'OTHER')`,
  `INSERT INTO fristad.provider VALUES ('P1', 'NGO', true, true, '2027-06-30', '{}', '{SYD}', '{}')`,
  `INSERT INTO fristad.housing_unit VALUES ('U1', 'P1', 'EMERGENCY', 'EXCLUSIVE', 3, 'POINT(15.1 56.2)', 'L1', '{}', 2,
     14000, '[2026-11-01,)', 2), ('S1', 'P1', 'EMERGENCY', 'SHARED', 7, 'POINT(15.2 56.3)', 'L1', '{}', 1, 9000,
     '[2026-11-01,2027-11-01)', 2)`,
  `INSERT INTO fristad.policy_version VALUES ('2026-1',
     '{"ESPECIALLY_VULNERABLE": 5000, "RISK": 3000, "VULNERABLE": 2000, "OTHER": 1000}', 30000, 30000, '[]', 180,
     '{"EMERGENCY": 100, "SHORT_NOTICE": 30, "STANDARD": 10}', 1, '{}')`,
];

/** A second policy version, like the first but for what is said. */
export const anotherPolicy = ({
  buffers = 'v.hostile_buffer_metres',
  caps = 'v.saturation_caps',
  dispersion = 'v.dispersion_metres',
} = {}) => `
  INSERT INTO fristad.policy_version SELECT '2026-0', ${buffers}, v.least_relocation_metres, ${dispersion}, ${caps},
    v.cool_off_days, v.urgency_weights, v.waiting_weight_per_day, v.soft_weights
  FROM fristad.policy_version v WHERE v.version = '2026-1'`;

export const SQUARE = 'POLYGON((13 55, 13.1 55, 13.1 55.1, 13 55.1, 13 55))';
export const BOW_TIE = 'POLYGON((13 55, 13.1 55.1, 13.1 55, 13 55.1, 13 55))';

export type TerritoryRow = Partial<
  Record<'id' | 'version' | 'groups' | 'class' | 'confidence' | 'valid' | 'ground' | 'supersededBy', string>
>;
export const aTerritory = (row: TerritoryRow = {}) => {
  const { id = 'T1', version = '1', groups = '{G1}', confidence = '0.8', supersededBy = 'NULL' } = row;
  const { valid = '[2026-01-01,)', ground = SQUARE } = row;
  return `INSERT INTO fristad.territory (id, version, groups, class, confidence, valid, ground, superseded_by)
    VALUES ('${id}', ${version}, '${groups}', '${row.class ?? 'RISK'}', ${confidence}, '${valid}', '${ground}', ${supersededBy})`;
};

export type PlacementRow = Partial<
  Record<
    'id' | 'unit' | 'sharing' | 'turnaround' | 'arrival' | 'departure' | 'persons' | 'groups' | 'status',
    string
  >
>;
export const aPlacement = (row: PlacementRow = {}) => {
  const columns = {
    id: 'PL1',
    unit: 'U1',
    sharing: 'EXCLUSIVE',
    turnaround: '2',
    arrival: '2026-12-01',
    departure: '2027-01-15',
    persons: '1',
    groups: '{}',
    status: 'ARRIVED',
    ...row,
  };
  const { id, unit, sharing, turnaround, arrival, departure, persons, groups, status } = columns;
  return `INSERT INTO fristad.placement (id, person, unit, sharing, turnaround_days, arrival, departure, persons, groups, status)
    VALUES ('${id}', 'K-1', '${unit}', '${sharing}', ${turnaround}, '${arrival}', '${departure}', ${persons}, '${groups}', '${status}')`;
};

export const aVoid = (period: string, reason = 'DAMAGE', unit = 'U1') =>
  `INSERT INTO fristad.unit_void VALUES ('${unit}', '${period}', '${reason}')`;

/** Columns of a request that a test may set; every other one has a value that suits. */
export const aRequest = (over: Readonly<Record<string, string>> = {}) => {
  const columns: Readonly<Record<string, string>> = {
    id: `'R1'`,
    person: `'K-1'`,
    region: `'SYD'`,
    kind: `'EMERGENCY'`,
    urgency: `'STANDARD'`,
    registered_on: `'2026-11-20'`,
    adults: '1',
    children: '2',
    earliest_arrival: `'2026-12-01'`,
    latest_arrival: `'2026-12-04'`,
    nights: '60',
    threat_level: `'HIGH'`,
    threat_scope: `'LOCAL'`,
    own_groups: `'{G1}'`,
    other_groups: `'{}'`,
    home_locality: `'L1'`,
    relocation_required: 'true',
    excluded_localities: `'{}'`,
    allowed_regions: 'NULL',
    needs: `'{}'`,
    min_protection_level: '1',
    meets: `'{}'`,
    residence_region: `'SYD'`,
    residence_municipality: `'1280'`,
    contact_person: 'NULL',
    preferred_localities: `'{}'`,
    ...over,
  };
  return `INSERT INTO fristad.placement_request (${Object.keys(columns).join()}) VALUES (${Object.values(columns).join()})`;
};

/** What the plan of a run found and a placement holds. */
export const anOffer = (over: Readonly<Record<string, string>> = {}) => {
  const columns: Readonly<Record<string, string>> = {
    ...{ placement: `'PL-SYD'`, request: `'R-SYD'`, unit: `'U1'`, owner_region: `'SYD'`, policy: `'2026-1'` },
    ...{ made_at: `'2026-12-01T08:00:00Z'`, until: `'2026-12-02T08:00:00Z'`, day: `'2026-12-01'` },
    run: '(SELECT run FROM fristad.plan ORDER BY run LIMIT 1)',
    ...over,
  };
  return `INSERT INTO fristad.offer (${Object.keys(columns).join()}) VALUES (${Object.values(columns).join()})`;
};

export const aRun = (over: Readonly<Record<string, string>> = {}) => {
  const columns: Readonly<Record<string, string>> = {
    id: `'00000000-0000-4000-8000-000000000001'`,
    problem: `'\\x1f8b'`,
    digest: `'sha256:${'a'.repeat(64)}'`,
    measured: `'\\x1f8b'`,
    policy_version: `'2026-1'`,
    engine: `'highs'`,
    seed: '0',
    ...over,
  };
  return `INSERT INTO fristad.solver_run (${Object.keys(columns).join()}) VALUES (${Object.values(columns).join()})`;
};

type Refused = { readonly constraint?: string; readonly code: string };
const reasonOf = ({ constraint, code }: Refused): string => constraint ?? code;

/** Runs the statements in a transaction that is rolled back. Answers what the last one was refused for, or `undefined`. */
export const refusalOf = async (
  dataSource: DataSource,
  statements: readonly string[],
): Promise<string | undefined> => {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    for (const statement of statements.slice(0, -1)) await runner.query(statement);
    return await runner.query(statements.at(-1) ?? '').then(
      () => undefined,
      (cause: unknown) => reasonOf(cause as Refused),
    );
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
};
