import { aPlacement, aRequest, aRun, COUNTRY, SQUARE } from './statements.js';

const RUNS = {
  SYD: '00000000-0000-4000-8000-00000000000a',
  NORD: '00000000-0000-4000-8000-00000000000b',
} as const;
const owned = (statement: string, region: string) =>
  statement.replace(/\) VALUES \((.*)\)$/s, `, owner_region) VALUES ($1, '${region}')`);

/** One request, zone, placement, kept-apart pair, run and plan of a region, all of them with the region in their ids. */
const casesOf = (region: keyof typeof RUNS, unit: string): readonly string[] => {
  const run = `'${RUNS[region]}'`;
  const person = `'K-${region}'`;
  return [
    aRequest({ id: `'R-${region}'`, person, region: `'${region}'` }),
    aRequest({ id: `'R2-${region}'`, person: `'K2-${region}'`, region: `'${region}'` }),
    `INSERT INTO fristad.exclusion_zone VALUES ('R-${region}', 0, '${SQUARE}')`,
    aPlacement({ id: `PL-${region}`, unit }).replace(`'K-1'`, person),
    `INSERT INTO fristad.decision_record (digest, document, owner_region)
     SELECT 'sha256:' || encode(sha256(d::bytea), 'hex'), d, '${region}'
     FROM (VALUES ('{"placement": "PL-${region}", "act": "PROPOSE", "restsOn": {}}')) AS record (d)`,
    `INSERT INTO fristad.non_association VALUES ('K-${region}', 'K2-${region}', 'UNIT', NULL)`,
    owned(aRun({ id: run }), region),
    `INSERT INTO fristad.plan VALUES (${run}, 'd', '2026-1', 'highs', '1', 0, 'OPTIMAL', 1, '{}')`,
    `INSERT INTO fristad.plan_level VALUES (${run}, 0, 'coverage', 1, 1)`,
    `INSERT INTO fristad.plan_assignment VALUES (${run}, 0, 'R-${region}', 'S1', '2026-12-01', '2026-12-09', '[]')`,
    `INSERT INTO fristad.plan_unplaced VALUES (${run}, 0, 'R2-${region}', 'SATURATION', '{}', '{}', false, '[]')`,
    `INSERT INTO fristad.plan_finding VALUES (${run}, 0, '{PL-${region}}', 'saturation-cap', 'full')`,
  ];
};

/** Two police regions with a case each; a placement and a pair that belong to neither alone. */
export const TWO_REGIONS: readonly string[] = [
  ...COUNTRY,
  `INSERT INTO fristad.region VALUES ('NORD', 'Polisregion Nord')`,
  ...casesOf('SYD', 'U1'),
  ...casesOf('NORD', 'S1').map((statement) => statement.replace(`'S1', 'EXCLUSIVE'`, `'S1', 'SHARED'`)),
  aPlacement({ id: 'PL-NOBODY', unit: 'S1', sharing: 'SHARED' }).replace(`'K-1'`, `'K-UNKNOWN'`),
  `INSERT INTO fristad.non_association VALUES ('K-SYD', 'K-NORD', 'LOCALITY', NULL)`,
];

/** A fenced table, and which column's text tells whose row it is. */
export const FENCED: Readonly<Record<string, string>> = {
  placement_request: 'id',
  exclusion_zone: 'request',
  placement: 'id',
  decision_record: 'placement',
  non_association: `a || '/' || b`,
  solver_run: 'id::text',
  plan: 'run::text',
  plan_level: 'run::text',
  plan_assignment: 'request',
  plan_unplaced: 'request',
  plan_finding: 'placements::text',
};

/** What is seen of each table, sorted; `denied` where the role may not look at all. */
export type Seen = Readonly<Record<string, readonly string[] | 'denied'>>;

const idsOf = (region: keyof typeof RUNS): Seen => ({
  placement_request: [`R-${region}`, `R2-${region}`],
  exclusion_zone: [`R-${region}`],
  placement: [`PL-${region}`],
  decision_record: [`PL-${region}`],
  non_association: [`K-${region}/K2-${region}`],
  solver_run: [RUNS[region]],
  plan: [RUNS[region]],
  plan_level: [RUNS[region]],
  plan_assignment: [`R-${region}`],
  plan_unplaced: [`R2-${region}`],
  plan_finding: [`{PL-${region}}`],
});

export const OF_SYD = idsOf('SYD');
export const OF_NORD = idsOf('NORD');
const alsoSeen: Seen = { placement: ['PL-NOBODY'], non_association: ['K-SYD/K-NORD'] };
const tables = Object.keys(FENCED);
const listed = (seen: Seen, table: string) => {
  const rows = seen[table] ?? [];
  return rows === 'denied' ? [] : rows;
};

export const OF_ALL: Seen = Object.fromEntries(
  tables.map((table) => [
    table,
    [OF_SYD, OF_NORD, alsoSeen].flatMap((seen) => listed(seen, table)).toSorted(),
  ]),
);
export const NOTHING: Seen = Object.fromEntries(tables.map((table) => [table, []]));
export const butDenied = (seen: Seen, denied: readonly string[]): Seen => ({
  ...seen,
  ...Object.fromEntries(denied.map((table) => [table, 'denied' as const])),
});
