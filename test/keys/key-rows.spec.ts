import { beforeAll, expect, it } from '@jest/globals';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { refusalOf } from '../database/statements.js';

type Row = readonly [name: string, statements: readonly string[], refusedBy: string | undefined];

const aKey = (over: Readonly<Record<string, string>> = {}) => {
  const columns = {
    subject_kind: `'CASE'`,
    subject_id: `'C-1'`,
    version: '1',
    kek_id: `'K1'`,
    wrapped: `'\\x01'`,
  };
  const row = { ...columns, ...over };
  return `INSERT INTO fristad.data_key (${Object.keys(row).join()}) VALUES (${Object.values(row).join()})`;
};
const erase = `UPDATE fristad.data_key SET kek_id = NULL, wrapped = NULL, erased_at = now()`;
const aDay = (taken: number) =>
  `INSERT INTO fristad.person_check_day VALUES ('officer-7', '2026-12-01', ${taken})`;
const aCheck = (place: number, at = '2026-12-01T23:59:59Z', id = 1) =>
  `INSERT INTO fristad.person_check VALUES ('00000000-0000-4000-8000-00000000000${id}', 'officer-7', '2026-12-01', ${place}, 'C-1', '${at}')`;

const keys: readonly Row[] = [
  ['a key', [aKey()], undefined],
  ['a second version', [aKey(), aKey({ version: '2' })], undefined],
  ['the same version twice', [aKey(), aKey()], 'data_key_pkey'],
  ['a version below the first', [aKey({ version: '0' })], 'data_key_version_check'],
  ['a holder of no kind', [aKey({ subject_kind: `'PERSON'` })], 'data_key_subject_kind_check'],
  ['a key under a key nobody knows', [aKey({ kek_id: `'K9'` })], 'data_key_kek_id_kek_wraps_fkey'],
  ['a key under a retired key', [aKey({ kek_id: `'K0'` })], 'data_key_kek_id_kek_wraps_fkey'],
  [
    'a key that calls its key unretired',
    [aKey({ kek_id: `'K0'`, kek_wraps: 'false' })],
    'data_key_kek_wraps_check',
  ],
  ['a key wrapped by nothing', [aKey({ kek_id: 'NULL' })], 'data_key_wrapped_unless_erased'],
  [
    'a live key without a wrapping',
    [aKey({ kek_id: 'NULL', wrapped: 'NULL' })],
    'data_key_wrapped_unless_erased',
  ],
  ['an erased key with a wrapping', [aKey({ erased_at: 'now()' })], 'data_key_wrapped_unless_erased'],
  ['a key wrapped anew', [aKey(), `UPDATE fristad.data_key SET kek_id = 'K2', wrapped = '\\x02'`], undefined],
  ['an erased key', [aKey(), erase], undefined],
  [
    'an erased key that comes back',
    [aKey(), erase, `UPDATE fristad.data_key SET kek_id = 'K1', wrapped = '\\x01', erased_at = NULL`],
    'data_key_is_rewrapped_or_erased',
  ],
  [
    'a key given to another',
    [aKey(), `UPDATE fristad.data_key SET subject_id = 'C-2'`],
    'data_key_is_rewrapped_or_erased',
  ],
  ['a deleted key', [aKey(), `DELETE FROM fristad.data_key`], 'data_key_is_rewrapped_or_erased'],
  [
    'a key retired that still wraps',
    [aKey(), `UPDATE fristad.key_encryption_key SET wraps = false WHERE id = 'K1'`],
    'data_key_kek_id_kek_wraps_fkey',
  ],
  [
    'a key retired whose last data key is erased',
    [aKey(), erase, `UPDATE fristad.key_encryption_key SET wraps = false WHERE id = 'K1'`],
    undefined,
  ],
  [
    'a retired key taken into service again',
    [`UPDATE fristad.key_encryption_key SET wraps = true WHERE id = 'K0'`],
    'retired_kek_stays_retired',
  ],
];

const checks: readonly Row[] = [
  ['ten checks of a day', [aDay(10)], undefined],
  ['eleven checks of a day', [aDay(11)], 'person_check_day_taken_check'],
  ['the tenth place', [aDay(10), aCheck(10)], undefined],
  ['an eleventh place', [aDay(10), aCheck(11)], 'person_check_place_check'],
  [
    'one place twice',
    [aDay(2), aCheck(1), aCheck(1, '2026-12-01T10:00:00Z', 2)],
    'person_check_officer_day_place_key',
  ],
  ['a check on a day that was not counted', [aCheck(1)], 'person_check_officer_day_fkey'],
  // The day is what the service's clock says, in Sweden; the instant is its own.
  ['a check of another day than its instant in UTC', [aDay(1), aCheck(1, '2026-12-02T00:00:00Z')], undefined],
  [
    'an output of 64 bytes',
    [`INSERT INTO fristad.registered_person VALUES (decode(repeat('ab', 64), 'hex'), 'C-1')`],
    undefined,
  ],
  [
    'something shorter, such as a plain SHA-256',
    [`INSERT INTO fristad.registered_person VALUES (decode(repeat('ab', 32), 'hex'), 'C-1')`],
    'registered_person_output_check',
  ],
];

onEachEngine('the tables of the keys', { entities: [], migrations }, (database) => {
  beforeAll(async () => {
    await database().dataSource.query(
      `INSERT INTO fristad.key_encryption_key VALUES ('K0', false), ('K1', true), ('K2', true)`,
    );
  });

  it.each([...keys, ...checks])('%s', async (_, statements, refusedBy) => {
    expect(await refusalOf(database().dataSource, statements)).toBe(refusedBy);
  });
});
