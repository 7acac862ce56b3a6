import { atLeast, bytes, held, oneOf, type Held, type Row } from './what-a-row-holds.js';

const AGENCIES =
  'POLICE SOCIAL_SERVICES PRISON_AND_PROBATION EMPLOYMENT_SERVICE HEALTH_CARE MUNICIPALITY NGO OTHER';
const THREAT: Row = { threat_ground: 'DEBT', valid_until: '2027-02-28', reassess_by: '2027-02-14' };
const FUNDING: Row = {
  ...{ funding_kind: 'STATE_GRANT', funding_agency: 'POLICE' },
  ...{ funding_decided_on: '2026-11-20', funded_from: '2026-12-01' },
};
const eachWithout = (row: Row): readonly Row[] =>
  Object.keys(row).map((left) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== left)));
/** Of two days, that the second is not before the first. */
const daysInOrder = (check: string, first: string, second: string): Held => {
  const on = (day: number) => `2026-12-0${day}`;
  return [
    check,
    [5, 6].map((day) => ({ [first]: on(5), [second]: on(day) })),
    [{ [first]: on(5), [second]: on(4) }],
  ];
};

const FILES: readonly Held[] = [
  held(
    'fristad.case_file',
    'changed',
    [
      ['THREAT'],
      ['PROGRAMME', 'IDENTITY_PROTECTION', 'THREAT', 'FUNDING', 'RESIDENT', 'LOCAL_TIES', 'MOTIVATED'],
    ],
    [[], ['SOMETHING'], ['THREAT', 'SOMETHING']],
  ),
  oneOf('fristad.case_file', 'funding_agency', AGENCIES),
  oneOf(
    'fristad.case_file',
    'funding_kind',
    'SOCIAL_SERVICES_ACT PROGRAMME_MEANS STATE_GRANT OWN_MEANS REFUSED',
  ),
  oneOf(
    'fristad.case_file',
    'identity_protection',
    'NONE CONFIDENTIALITY_MARKING PROTECTED_REGISTRATION FICTITIOUS_PERSONAL_DATA',
  ),
  oneOf('fristad.case_file', 'programme', 'POLICE MUNICIPAL PRISON_AND_PROBATION NGO NONE'),
  oneOf('fristad.case_file', 'threat_ground', 'DEFECTION DEBT CONFLICT WITNESS OTHER'),
  [
    'fristad.case_file case_file_threat_is_whole',
    [{}, THREAT, { ...THREAT, defected_on: '2026-11-02' }],
    [...eachWithout(THREAT), { defected_on: '2026-11-02' }],
  ],
  [
    'fristad.case_file case_file_funding_is_whole',
    [{}, FUNDING, { ...FUNDING, funded_until: '2026-12-02' }],
    [...eachWithout(FUNDING), { funded_until: '2026-12-02' }],
  ],
  daysInOrder('fristad.case_file case_file_reassessed_while_valid', 'reassess_by', 'valid_until'),
  daysInOrder('fristad.case_file case_file_funding_ends_after_it_begins', 'funded_from', 'funded_until'),
];
const MEASURES: readonly Held[] = [
  oneOf('fristad.case_measure', 'agency', AGENCIES),
  oneOf(
    'fristad.case_measure',
    'kind',
    'COUNSELLING PROTECTION FINANCE MEDICAL ADDICTION_CARE THERAPY WORK LONG_TERM_HOUSING NETWORKS ROUTINES DEBT_RELIEF',
  ),
  oneOf('fristad.case_measure', 'status', 'PLANNED UNDER_WAY DONE BROKEN_OFF'),
  daysInOrder('fristad.case_measure case_measure_ends_after_it_begins', 'first_day', 'last_day'),
];

/** What is entered of the work on a case. */
export const WORK: readonly Held[] = [
  ...[...FILES, ...MEASURES],
  ...['fristad.case_file', 'fristad.case_measure', 'fristad.contact_person'].flatMap((table) =>
    atLeast(1, table, 'version'),
  ),
  oneOf('fristad.contact_person', 'agency', AGENCIES),
  bytes('fristad.contact_person', 'sealed', 33, 4_096),
];
