import { approval, DIGEST, setting, uuid } from '../what-a-trigger-does.js';
import { refusedFor, type Guard } from './guard.js';

type Opened = Readonly<Partial<Record<'by' | 'at' | 'reviewed' | 'case', string>>>;
/** An emergency opening that lasts an hour. */
const opening = (
  n: number,
  { by = 'u-1', at = '2026-12-08T08:00:00Z', reviewed, case: of = 'K-1' }: Opened = {},
) => `
  INSERT INTO access.break_glass (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until,
                                  reviewed_by, reviewed_from, reviewed_at, finding)
  VALUES (${uuid(n)}, '${of}', 'SYD', '${by}', 'NORD', 'CHILD_AT_RISK', '${at}', timestamptz '${at}' + interval '1 hour',
          ${reviewed === undefined ? 'NULL, NULL, NULL, NULL' : `'u-9', 'SYD', '${reviewed}', 'JUSTIFIED'`})`;
const reviewed = (n: number, at: string) => opening(n, { at, reviewed: at });
/** What refuses the statement that comes after; nothing, if it is let through. */
const AS_ASKED = { call: 'true', answers: true };
const opens = (it: string, before: readonly string[]): Guard => ({
  ...{ it: `an emergency is opened ${it}`, before: [...before, opening(9)] },
  ...AS_ASKED,
});
const OPENED: readonly Guard[] = [
  opens('at the moment at which another ends', [reviewed(1, '2026-12-08T07:00:00Z')]),
  opens('while somebody else has one', [opening(1, { by: 'u-2' })]),
  opens('for the third time in a week', [
    reviewed(1, '2026-12-01T08:00:01Z'),
    reviewed(2, '2026-12-03T08:00:00Z'),
  ]),
  opens('for the fourth time in a week and no less', [
    ...['2026-12-01T08:00:00Z', '2026-12-02T08:00:00Z', '2026-12-03T08:00:00Z'].map((at, n) =>
      reviewed(n, at),
    ),
  ]),
  opens('for the first time where others did for the third', [
    ...[1, 2, 3].map((n) =>
      opening(n, { by: 'u-2', at: `2026-12-0${n + 1}T08:00:00Z`, reviewed: `2026-12-0${n + 1}T09:00:00Z` }),
    ),
  ]),
];

const many = (count: number, over: Readonly<Record<string, string>> = {}) =>
  approval(1, over)
    .replace(uuid(1), 'gen_random_uuid()')
    .replace(/VALUES \((.*)\)$/s, `SELECT $1 FROM generate_series(1, ${count})`);
const asks = (it: string, before: readonly string[]): Guard => ({
  ...{ it: `a second person is asked ${it}`, before: [...before, approval(9)] },
  ...AS_ASKED,
});
const AT = `'2026-12-01T09:00:00Z'`;
const ASKED: readonly Guard[] = [
  asks('twenty times', [many(19)]),
  asks('again once one has approved', [many(19), approval(2, { approved_by: `'u-2'`, approved_at: AT })]),
  asks('again once one has refused', [
    many(19),
    approval(2, { refused_by: `'u-2'`, refused_at: AT, refused_for: `'NOT_JUSTIFIED'` }),
  ]),
  asks('by one, whatever others ask', [many(19), many(9, { asked_by: `'u-other'` })]),
  asks('again after a day', [many(20, { asked_at: `'2026-11-30T08:00:00Z'` })]),
];

const given = (over: Readonly<Record<string, string>> = {}) =>
  approval(9, { approved_by: `'u-2'`, approved_at: AT, ...over });
const use = ({ id = uuid(9), asker = `'u-asker'`, digest = DIGEST, at = `'2026-12-01T10:00:00Z'` } = {}) =>
  `access.use_approval(${id}, ${asker}, ${digest}, ${at})`;
const uses: Guard = { it: 'an approval is used', before: [given()], call: use(), answers: true };
const actor = (id: string, revoked: string) =>
  `INSERT INTO access.actor (id, revoked_at, changed_by) VALUES ('${id}', ${revoked}, 'u-admin')`;
const USED: readonly Guard[] = [
  ...refusedFor(uses, false, {
    'of another': { call: use({ id: uuid(8) }) },
    'by another': { call: use({ asker: `'u-other'` }) },
    'for something else': { call: use({ digest: `'sha256:${'b'.repeat(64)}'` }) },
    twice: { before: [given({ used_at: AT })] },
    'that nobody gave': { before: [approval(9)] },
    'before it was given': { call: use({ at: `'2026-12-01T08:59:59Z'` }) },
    'after a day': { call: use({ at: `'2026-12-02T08:00:00Z'` }) },
    'of who is out': { before: [given(), actor('u-2', 'now()')] },
  }),
  { ...uses, it: 'an approval is used at once', call: use({ at: AT }) },
  { ...uses, it: 'an approval is used within a day', call: use({ at: `'2026-12-02T07:59:59Z'` }) },
];

const stands: Guard = {
  ...{ it: 'somebody is in good standing', role: 'fristad_guard', answers: true },
  call: `access.is_active_actor('u-1', '2026-12-09T08:00:00Z')`,
  before: [actor('u-1', 'NULL'), actor('u-2', 'now()'), opening(1, { at: '2026-12-08T08:00:01Z' })],
};
const STANDING: readonly Guard[] = [
  ...refusedFor(stands, false, {
    'who is out': { before: [actor('u-1', 'now()')] },
    'whose opening waits for a day': { before: [opening(1)] },
  }),
  { ...stands, it: 'somebody whose opening was reviewed is', before: [reviewed(1, '2026-12-08T08:00:00Z')] },
  { ...stands, it: 'somebody is whatever others opened', before: [opening(1, { by: 'u-2' })] },
];

const opened: Guard = {
  ...{ it: 'a case is open', call: `access.has_opened('K-1')`, answers: true },
  before: [
    opening(1)
      .replace(/'2026[^']*'/g, 'now()')
      .replace('timestamptz now()', 'now()'),
  ],
};
const HAS_OPENED: readonly Guard[] = refusedFor(opened, false, {
  'to others': { as: { actor: 'u-2' } },
  'that is another': { call: `access.has_opened('K-2')` },
  'after an hour': { before: [opening(1, { at: '2026-11-08T08:00:00Z' })] },
});

const UNTIL_NOW: Guard = {
  ...{ it: 'a case is open: not at the end of its hour', call: 'true' },
  before: [
    ...Object.entries({ actor: 'u-1', region: 'SYD' }).map(([name, value]) => setting(name, value)),
    `DO $$ BEGIN
       ${opening(1)
         .replace(/timestamptz '[^']*' [+] interval '1 hour'/, 'statement_timestamp()')
         .replace(/'2026[^']*'/, `statement_timestamp() - interval '1 hour'`)};
       PERFORM set_config('app.seen', access.has_opened('K-1')::text, true);
     END $$`,
  ],
  shows: [`SELECT current_setting('app.seen') AS value`, 'false'],
};

export const LIMITS: readonly Guard[] = [...OPENED, ...ASKED, ...USED, ...STANDING, ...HAS_OPENED, UNTIL_NOW];
