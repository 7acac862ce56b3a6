import { NOBODY, type ActingAs } from '#platform';
import { aPlacement, aRequest, aVoid, COUNTRY } from './statements.js';

const aUnit = (id: string, provider: string, locality: string) =>
  `INSERT INTO fristad.housing_unit (id, provider, kind, sharing, beds, location, locality, features, protection_level,
                                     monthly_cost, available, turnaround_days)
   VALUES ('${id}', '${provider}', 'EMERGENCY', 'EXCLUSIVE', 4, 'POINT(15.3 56.4)', '${locality}', '{}', 1, 9000,
           '[2026-11-01,)', 2)`;
const proposed = (statement: string, request: string, status: string) =>
  statement
    .replace(/, status\)/, `, status, request, proposed_by, proposed_at)`)
    .replace(`'ARRIVED')`, `'${status}', '${request}', 'u-eva', '2026-11-30')`);
const anAddress = (unit: string) =>
  `INSERT INTO fristad.unit_address VALUES ('${unit}', '\\x${'ab'.repeat(40)}', 1, 'u-1', '2026-11-30')`;

/**
 * Two providers, each with a unit in Malmö and one in Lund: P1 has U1 and S1 there and U2 here, P2 has U3 there and U4
 * here. In U1 lives somebody of SYD, in U3 somebody of NORD; in U2 somebody of SYD is proposed and nobody lives there yet.
 */
export const UNITS_OF_TWO: readonly string[] = [
  ...COUNTRY,
  `INSERT INTO fristad.region VALUES ('NORD', 'Polisregion Nord')`,
  `INSERT INTO fristad.municipality VALUES ('1281', 'Lund', 'SYD')`,
  `INSERT INTO fristad.locality VALUES ('L2', 'Lund', '1281', 94393, 'POINT(13.19 55.70)')`,
  `INSERT INTO fristad.provider VALUES ('P2', 'PUBLIC', true, true, NULL, '{}', '{}', '{}')`,
  aUnit('U2', 'P1', 'L2'),
  aUnit('U3', 'P2', 'L1'),
  aUnit('U4', 'P2', 'L2'),
  ...['U1', 'U2', 'U3', 'U4'].flatMap((unit) => [
    aVoid('[2028-01-01,2028-02-01)', 'PEST', unit),
    anAddress(unit),
  ]),
  aRequest({ id: `'R1'`, person: `'K-1'`, adults: '2', children: '3', needs: `'{STEP_FREE,QUIET}'` }),
  aRequest({ id: `'R2'`, person: `'K-2'`, adults: '1', children: '0' }),
  aRequest({
    id: `'R3'`,
    person: `'K-3'`,
    adults: '4',
    children: '1',
    region: `'NORD'`,
    needs: `'{PETS_WELCOME}'`,
  }),
  proposed(aPlacement({ id: 'PL1', unit: 'U1', persons: '5' }), 'R1', 'CONFIRMED'),
  proposed(aPlacement({ id: 'PL2', unit: 'U2' }).replace(`'K-1'`, `'K-2'`), 'R2', 'PROPOSED'),
  proposed(aPlacement({ id: 'PL3', unit: 'U3', persons: '5' }).replace(`'K-1'`, `'K-3'`), 'R3', 'CONFIRMED'),
  aPlacement({ id: 'PL4', unit: 'S1', sharing: 'SHARED', status: 'DEPARTED' }).replace(`'K-1'`, `'K-4'`),
];

const officer = (of: Pick<ActingAs, 'provider' | 'municipality'>): ActingAs => ({
  ...NOBODY,
  actor: 'u-officer',
  roles: ['HOUSING_OFFICER'],
  ...of,
});
export const ofP1 = officer({ provider: 'P1' });
export const ofP2 = officer({ provider: 'P2' });
export const ofMalmö = officer({ municipality: '1280' });
export const ofNobody = officer({ provider: `P1' OR '1'='1` });

export const FENCED_UNITS = [
  'housing_unit',
  'unit_void',
  'unit_address',
  'placement',
  'placement_request',
] as const;
export type SeenOfUnits = Readonly<Record<(typeof FENCED_UNITS)[number], readonly string[]>>;
const seen = (units: readonly string[], voids: readonly string[], addresses: readonly string[]) => ({
  housing_unit: units,
  unit_void: voids,
  unit_address: addresses,
});

/** Who sees which rows, by the unit that each hangs on or by its own id. */
export const seenBy: readonly (readonly [string, ActingAs, SeenOfUnits])[] = [
  [
    'an officer of P1',
    ofP1,
    {
      ...seen(['S1', 'U1', 'U2'], ['U1', 'U2'], ['U1', 'U2']),
      placement: ['PL1', 'PL4'],
      placement_request: [],
    },
  ],
  [
    'an officer of P2',
    ofP2,
    { ...seen(['U3', 'U4'], ['U3', 'U4'], ['U3', 'U4']), placement: ['PL3'], placement_request: [] },
  ],
  [
    'an officer of Malmö',
    ofMalmö,
    {
      ...seen(['S1', 'U1', 'U3'], ['U1', 'U3'], ['U1', 'U3']),
      placement: ['PL1', 'PL3', 'PL4'],
      placement_request: [],
    },
  ],
  [
    'an officer of Lund',
    officer({ municipality: '1281' }),
    { ...seen(['U2', 'U4'], ['U2', 'U4'], ['U2', 'U4']), placement: [], placement_request: [] },
  ],
  [
    'an officer of a provider named like SQL',
    ofNobody,
    { ...seen([], [], []), placement: [], placement_request: [] },
  ],
  [
    'a coordinator of SYD',
    { ...NOBODY, actor: 'u-eva', region: 'SYD' },
    {
      ...seen(['S1', 'U1', 'U2', 'U3', 'U4'], ['U1', 'U2', 'U3', 'U4'], ['U1', 'U2']),
      placement: ['PL1', 'PL2'],
      placement_request: ['R1', 'R2'],
    },
  ],
  [
    'an auditor of the whole country',
    { ...NOBODY, actor: 'u-auditor', scope: 'national-audit' },
    {
      ...seen(['S1', 'U1', 'U2', 'U3', 'U4'], ['U1', 'U2', 'U3', 'U4'], []),
      placement: ['PL1', 'PL2', 'PL3', 'PL4'],
      placement_request: ['R1', 'R2', 'R3'],
    },
  ],
  ['nobody', NOBODY, { ...seen([], [], []), placement: [], placement_request: [] }],
];
