import { createHash } from 'node:crypto';
import { another, filled, held, oneOf, together, type Held, type Row } from './what-a-row-holds.js';

const SALT = '0b8f1c6e-52d4-4b0e-9b7e-6a1d2c3e4f50';
const AT = '2026-12-01T05:00:00Z';
const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
/** A document beside its digest, and beside that of another one, or with less than all of it. */
const ownDigest = (check: string): Held => [
  check,
  [{ document: '{"å": 1}', digest: digestOf('{"å": 1}') }],
  [
    { document: '{"å": 1}', digest: digestOf('{"å":1}') },
    { document: '{"å": 1}', digest: digestOf('{"å": 1}').slice('sha256:'.length) },
  ],
];
/** A command that takes so many bytes as the database writes it. */
const commandOf = (bytes: number): Row => ({ command: { a: 'x'.repeat(bytes - '{"a": ""}'.length) } });
/** An object that has all of these names, and each that lacks one of them. */
const named = (column: string, names: string): Held => {
  const all = names.split(' ');
  const of = (some: readonly string[]) => Object.fromEntries(some.map((name) => [name, 1]));
  return held(
    'fristad.policy_version',
    column,
    [of(all)],
    all.map((left) => of(all.filter((one) => one !== left))),
  );
};

const APPROVALS: readonly Held[] = [
  another('access.approval approval_check5', 'asked_by', 'refused_by'),
  [
    'access.approval approval_one_answer',
    [{ approved_by: 'u-1' }, { refused_by: 'u-1' }, {}],
    [{ approved_by: 'u-1', refused_by: 'u-1' }],
  ],
  oneOf(
    'access.approval',
    'refused_for',
    'NOT_JUSTIFIED FACTS_CHANGED MORE_TO_FIND_OUT SAFER_OTHERWISE ENTERED_IN_ERROR',
  ),
  [
    'access.approval approval_refused_in_time',
    [AT, '2026-12-02T04:59:59.999Z'].map((refused_at) => ({ asked_at: AT, refused_at })),
    ['2026-12-01T04:59:59.999Z', '2026-12-02T05:00:00Z'].map((refused_at) => ({ asked_at: AT, refused_at })),
  ],
  together('access.approval approval_refused_wholly', {
    refused_by: 'u-1',
    refused_at: AT,
    refused_for: 'FACTS_CHANGED',
  }),
  ['access.approval command_is_short', [commandOf(32_768)], [commandOf(32_769)]],
];
const RECORDS: readonly Held[] = [
  ['audit.entry entry_names_its_act', [{ act: 'placement.confirm' }], [{}]],
  held('audit.entry', 'particulars', [['case:1'], Array(20).fill('case:1')], [[], Array(21).fill('case:1')]),
  oneOf('fristad.decision_record', 'act', 'PROPOSE EXTEND TRANSFER SET_ASIDE CONFIRM'),
  ownDigest('fristad.decision_record decision_record_is_its_digest'),
  ownDigest('access.approval_record approval_record_is_its_digest'),
  [
    'access.approval_record subject_is_its_digest',
    [
      { salt: SALT, subject: '{"å":1}', subject_digest: digestOf(`["${SALT}",{"å":1}]`) },
      { subject: null, subject_digest: null },
    ],
    [
      { salt: SALT, subject: '{"å":2}', subject_digest: digestOf(`["${SALT}",{"å":1}]`) },
      { salt: SALT, subject: '{"å":1}', subject_digest: digestOf('{"å":1}') },
      { salt: SALT, subject: '{"å":1}', subject_digest: null },
      { salt: SALT, subject: null, subject_digest: digestOf(`["${SALT}",{"å":1}]`) },
    ],
  ],
  held('fristad.decision_record', 'rests_on', [{}, { 'request:R1': 'x' }], [[], 'x', 1]),
];
const asked = (until: string) => ({ asked_at: AT, until });
const written = (until: string) => ({ written_at: AT, until });
const SEARCHES: readonly Held[] = [
  [
    'fristad.unit_search unit_search_is_over_within_a_day',
    [asked('2026-12-01T05:00:00.001Z'), asked('2026-12-02T05:00:00Z')],
    [asked(AT), asked('2026-12-02T05:00:00.001Z')],
  ],
];
const DRAFTS: readonly Held[] = [
  [
    'fristad.form_draft form_draft_is_over_within_thirty_days',
    [written('2026-12-01T05:00:00.001Z'), written('2026-12-31T05:00:00Z')],
    [written(AT), written('2026-12-31T05:00:00.001Z')],
  ],
];
const CODES: readonly Held[] = [
  ...filled('fristad.feature_code', 'added_by', 'label_en', 'label_sv'),
  held(
    'fristad.feature_code',
    'code',
    ['A', 'STEP_FREE', 'A1_2B'],
    ['', 'a', 'STEP_', '_FREE', 'STEP__FREE', '1A', 'STEP-FREE', 'ÅTTA', 'A\nB'],
  ),
  held(
    'fristad.form_draft',
    'key',
    ['a', 'new-request', `${'a'.repeat(40)}.${'B'.repeat(100)}`, 'decline.PL-17'],
    ['', 'A', '-a', 'a.', 'a.b.c', 'a b', 'å', 'a\nb', 'a'.repeat(41), `a.${'b'.repeat(101)}`],
  ),
  held(
    'access.login_attempt',
    'way_back',
    ['/', '/today', '/case/aB-9_', '/a/', `/${'a'.repeat(499)}`],
    ['', 'today', '//host', '/a//b', '/a?b', '/a:b', '/å', '/a\nb', `/${'a'.repeat(500)}`],
  ),
  named('hostile_buffer_metres', 'ESPECIALLY_VULNERABLE RISK VULNERABLE OTHER'),
  named('urgency_weights', 'EMERGENCY SHORT_NOTICE STANDARD'),
  ['"national".judgement_salt judgement_salt_only_one_check', [{ only_one: true }], [{ only_one: false }]],
];

/** Both sides of what approvals, records of what was done, and lists of codes may hold. */
export const RECORDED: readonly Held[] = [...APPROVALS, ...RECORDS, ...SEARCHES, ...DRAFTS, ...CODES];
