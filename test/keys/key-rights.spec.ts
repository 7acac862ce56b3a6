import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { blindPerson, finalizePerson, personalNumber } from '#keys';
import { Acting, NOBODY, type ActingAs } from '#platform';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { keyDirectory, openKeyRoom, yes, type KeyRoom } from '../harness/key-room.js';

const app: ActingAs = { ...NOBODY, actor: 'officer-1', region: 'SYD' };
const rotator: ActingAs = { ...NOBODY, role: 'fristad_key_keeper', actor: 'operator-7' };
const field = {
  subject: { kind: 'CASE', id: 'C-1' },
  table: 'protection_case',
  column: 'notes',
  row: 'C-1',
} as const;
const DENIED = '42501';

onEachEngine('the rights on keys and persons', { entities: [], migrations }, (database) => {
  const acting = new Acting();
  let keys: Awaited<ReturnType<typeof keyDirectory>>;
  let room: KeyRoom;

  beforeAll(async () => {
    keys = await keyDirectory();
    room = await openKeyRoom(database().dataSource, keys.path, acting);
  });
  afterAll(() => keys.drop());

  const codeOf = (as: ActingAs, statement: string) =>
    acting.run(as, () =>
      room.work.manager.query(statement).then(
        () => 'allowed',
        (cause: unknown) => (cause as { code: string }).code,
      ),
    );

  it('suffice the application for every act of its own', async () => {
    await acting.run(app, async () => {
      const sealed = yes(await room.seal.run(field, 'x'));
      expect(yes(await room.open.run(field, sealed))).toBe('x');
      expect(yes(await room.rotate.run(field.subject))).toBe(2);
      const blinded = blindPerson(yes(personalNumber('19640823-3234')));
      const asked = { id: randomUUID(), officer: 'officer-1', case: 'C-1' };
      const evaluation = yes(await room.evaluate.run({ ...asked, blinded: blinded.blinded }));
      const output = finalizePerson(blinded, evaluation, await room.publicKey.run())!;
      expect(yes(await room.check.run({ ...asked, output }))).toBe('CLEAR');
      expect(await room.register.run({ ...asked, output })).toEqual({ ok: true, value: undefined });
    });
  });

  it('suffice the key keeper to renew, wrap anew and retire', async () => {
    await acting.run(rotator, async () => {
      const old = await room.keks.current();
      const made = yes(await room.renew.run());
      expect(made).not.toBe(old);
      expect(await room.rewrap.run({ batch: 2 })).toEqual({ rewrapped: 3, unreadable: 0 });
      expect(yes(await room.retire.run(old))).toBe(old);
    });
  });

  it('suffice the application to erase a case and forget its person', async () => {
    expect(await acting.run(app, () => room.erase.run(field.subject))).toBe(2);
    expect(await database().dataSource.query('SELECT FROM fristad.registered_person')).toEqual([]);
  });

  it.each([
    `SELECT output FROM fristad.registered_person`,
    `DELETE FROM fristad.registered_person`,
    `DELETE FROM fristad.data_key`,
    `TRUNCATE fristad.data_key`,
    `UPDATE fristad.data_key SET subject_id = 'C-9'`,
    `UPDATE fristad.data_key SET version = 9`,
    `UPDATE fristad.key_encryption_key SET wraps = false`,
    `DELETE FROM fristad.person_check`,
    `UPDATE fristad.person_check SET place = 1`,
    `UPDATE fristad.person_check_day SET officer = 'x'`,
    `DELETE FROM fristad.person_check_day`,
    `ALTER TABLE fristad.data_key DISABLE TRIGGER ALL`,
  ])('do not let the application %s', async (statement) => {
    expect(await codeOf(app, statement)).toBe(DENIED);
  });

  it.each([
    `SELECT output FROM fristad.registered_person`,
    `SELECT national.person_is_registered('\\x00')`,
    `UPDATE fristad.data_key SET erased_at = now()`,
    `INSERT INTO fristad.data_key (subject_kind, subject_id, version) VALUES ('CASE', 'C-9', 1)`,
  ])('do not let those who run solvers %s', async (statement) => {
    expect(await codeOf({ ...NOBODY, role: 'fristad_run' }, statement)).toBe(DENIED);
  });

  it.each([
    `SELECT count(*) FROM fristad.placement_request`,
    `SELECT count(*) FROM fristad.case_note`,
    `SELECT count(*) FROM audit.entry`,
    `UPDATE fristad.data_key SET erased_at = now()`,
    `INSERT INTO fristad.data_key (subject_kind, subject_id, version) VALUES ('CASE', 'C-9', 1)`,
    `DELETE FROM fristad.key_encryption_key`,
  ])('do not let the key keeper %s', async (statement) => {
    expect(await codeOf(rotator, statement)).toBe(DENIED);
  });

  it.each([
    `UPDATE fristad.data_key SET wrapped = wrapped`,
    `UPDATE fristad.key_encryption_key SET wraps = false`,
  ])('do not let whoever solves and imports %s', async (statement) => {
    expect(await codeOf({ ...NOBODY, role: 'fristad_operator' }, statement)).toBe(DENIED);
  });

  it('let through what was granted (control of the question)', async () => {
    expect(await codeOf(app, `SELECT count(*) FROM fristad.data_key`)).toBe('allowed');
    expect(await codeOf(app, `SELECT national.person_is_registered('\\x00')`)).toBe('allowed');
  });
});
