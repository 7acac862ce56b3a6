import { atLeast, bytes, filled, held, oneOf, type Held } from './what-a-row-holds.js';

const [PROVIDER, PROGRAMME, VERSION] = ['fristad.provider', 'fristad.programme', 'fristad.provider_version'];
const CONDITIONS = ['POLICE_REPORT', 'DEMONSTRABLE_RISK', 'DRUG_FREE', 'CRIME_FREE', 'FUNDING_DECISION'];

/** The last day may be the first one, and either may be unknown. */
const daysInOrder = (check: string, first: string, last: string): Held => [
  check,
  [
    { [first]: '2026-12-02', [last]: '2026-12-02' },
    { [first]: '2026-12-02', [last]: '2026-12-03' },
    { [first]: '2026-12-02' },
    { [last]: '2026-12-02' },
  ],
  [{ [first]: '2026-12-02', [last]: '2026-12-01' }],
];

/** What is registered of providers and programmes. */
export const PROVIDERS: readonly Held[] = [
  oneOf(PROVIDER, 'agreement', 'NONE UNDER_WAY IN_FORCE ENDED'),
  daysInOrder(`${PROVIDER} provider_agreement_ends_after_it_begins`, 'agreement_from', 'agreement_to'),
  daysInOrder(`${PROVIDER} provider_permit_ends_after_it_begins`, 'permit_valid_from', 'permit_valid_to'),
  ...atLeast(1, PROVIDER, 'version'),
  ...filled(VERSION, 'written_by'),
  held(VERSION, 'content', [{}, { kind: 'NGO' }], [[], 'NGO', 1]),
  bytes('fristad.provider_contact', 'sealed', 33, 4096),
  ...atLeast(1, 'fristad.provider_contact', 'version'),
  held('fristad.permit_warning', 'days', [90, 30, 7], [91, 89, 31, 8, 6, 0]),
  ...filled(PROGRAMME, 'id'),
  held(PROGRAMME, 'name', ['a', 'a'.repeat(200)], ['', 'a'.repeat(201)]),
  oneOf(PROGRAMME, 'kind', 'POLICE MUNICIPAL PRISON_AND_PROBATION NGO'),
  oneOf(PROGRAMME, 'residence_rule', 'NONE RESIDENTS_OF_CATCHMENT'),
  held(PROGRAMME, 'conditions', [[], CONDITIONS], [['OTHER'], [...CONDITIONS, '']]),
  ...atLeast(1, PROGRAMME, 'version'),
];
