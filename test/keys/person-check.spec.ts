import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { blindPerson, finalizePerson, personalNumber, type PersonalNumber } from '#keys';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { keyDirectory, openKeyRoom, RememberingLog, yes, type KeyRoom } from '../harness/key-room.js';

/** A number that checks, born on the n-th day after the first of 1950. */
const someone = (n: number): PersonalNumber => {
  const date = new Date(Date.UTC(1950, 0, 1 + n)).toISOString().slice(0, 10).replaceAll('-', '');
  const digits = Array.from({ length: 10 }, (_, digit) => personalNumber(`${date}-123${digit}`));
  return yes(digits.find(({ ok }) => ok)!);
};
const refused = (code: string) => ({ ok: false, refusal: { code } });
const NEVER = Buffer.alloc(64, 1);

onEachEngine('the check for registered persons', { entities: [], migrations }, (database) => {
  let keys: Awaited<ReturnType<typeof keyDirectory>>;
  let room: KeyRoom;
  let publicKey: Uint8Array;
  const sql = <Row>(text: string, values: unknown[] = []) => room.work.manager.query<Row[]>(text, values);

  beforeAll(async () => {
    keys = await keyDirectory();
    room = await openKeyRoom(database().dataSource, keys.path);
    publicKey = await room.publicKey.run();
  });
  afterAll(() => keys.drop());
  beforeEach(() => {
    room.clock.at = new Date('2026-12-01T10:00:00Z');
    RememberingLog.entries.length = 0;
    RememberingLog.broken = false;
  });

  type Who = { readonly officer: string; readonly case?: string };
  const evaluate = async (number: PersonalNumber, { officer, case: caseRef = 'C-1' }: Who) => {
    const id = randomUUID();
    const blinded = blindPerson(number);
    const evaluation = await room.evaluate.run({ id, officer, case: caseRef, blinded: blinded.blinded });
    return { id, evaluation, blinded };
  };
  const outputOf = async (number: PersonalNumber, who: Who) => {
    const { id, evaluation, blinded } = await evaluate(number, who);
    return { id, officer: who.officer, output: finalizePerson(blinded, yes(evaluation), publicKey)! };
  };

  it('answers CLEAR for a stranger and REGISTERED-OR-REVIEW once registered, to another officer of another case', async () => {
    const first = await outputOf(someone(1), { officer: 'officer-1' });
    expect(await room.check.run(first)).toEqual({ ok: true, value: 'CLEAR' });
    expect(await room.register.run(first)).toEqual({ ok: true, value: undefined });
    const again = await outputOf(someone(1), { officer: 'officer-2', case: 'C-2' });
    expect(await room.check.run(again)).toEqual({ ok: true, value: 'REGISTERED-OR-REVIEW' });
    const other = await outputOf(someone(2), { officer: 'officer-2', case: 'C-2' });
    expect(await room.check.run(other)).toEqual({ ok: true, value: 'CLEAR' });
  });

  it('goes on knowing persons after the wrapping key was renewed, under the same public key', async () => {
    const first = await outputOf(someone(3), { officer: 'officer-3' });
    yes(await room.check.run(first));
    yes(await room.register.run(first));
    await room.keks.renew();
    expect((await room.rewrap.run({ batch: 10 })).rewrapped).toBeGreaterThan(0);
    expect(await room.publicKey.run()).toEqual(publicKey);
    const again = await outputOf(someone(3), { officer: 'officer-3' });
    expect(await room.check.run(again)).toEqual({ ok: true, value: 'REGISTERED-OR-REVIEW' });
  });

  it('writes down first who asked for which case, and the refusals too', async () => {
    const asked = await outputOf(someone(4), { officer: 'officer-4' });
    yes(await room.check.run(asked));
    yes(await room.register.run(asked));
    await room.check.run(asked);
    await evaluate(someone(4), { officer: 'officer-4', case: 'DRAFT-9' });
    const at = room.clock.at;
    const about = { officer: 'officer-4', case: 'C-1', check: asked.id, at };
    expect(RememberingLog.entries).toEqual([
      { ...about, act: 'EVALUATE-PERSON', outcome: 'GRANTED' },
      { ...about, act: 'CHECK-PERSON', outcome: 'GRANTED' },
      { ...about, act: 'REGISTER-PERSON', outcome: 'GRANTED' },
      { ...about, act: 'CHECK-PERSON', outcome: 'already-answered' },
      { ...about, act: 'EVALUATE-PERSON', case: 'DRAFT-9', check: null, outcome: 'case-not-approved' },
    ]);
  });

  it('does nothing, and takes no place of the day, when the log cannot be written', async () => {
    const before = await outputOf(someone(5), { officer: 'officer-5' });
    RememberingLog.broken = true;
    await expect(evaluate(someone(5), { officer: 'officer-5' })).rejects.toThrow('the log cannot be written');
    await expect(room.check.run(before)).rejects.toThrow('the log cannot be written');
    await expect(room.register.run(before)).rejects.toThrow('the log cannot be written');
    RememberingLog.broken = false;
    const [day] = await sql(`SELECT taken FROM fristad.person_check_day WHERE officer = 'officer-5'`);
    expect(day).toEqual({ taken: 1 });
    expect(yes(await room.check.run(before))).toBe('CLEAR');
  });

  it('grants nothing for a case that is not approved', async () => {
    const { evaluation } = await evaluate(someone(6), { officer: 'officer-6', case: 'DRAFT-1' });
    expect(evaluation).toEqual(refused('case-not-approved'));
    expect(await sql(`SELECT FROM fristad.person_check_day WHERE officer = 'officer-6'`)).toEqual([]);
  });

  it('grants ten of 40 that ask at once, to each of three officers', async () => {
    const blinded = blindPerson(someone(7)).blinded;
    const officers = ['officer-7a', 'officer-7b', 'officer-7c'];
    const asks = officers.flatMap((officer) => Array.from({ length: 40 }, () => officer));
    const answers = await Promise.all(
      asks.map((officer) => room.evaluate.run({ id: randomUUID(), officer, case: 'C-1', blinded })),
    );
    const granted = officers.map((name) => answers.filter(({ ok }, n) => ok && asks[n] === name).length);
    expect(granted).toEqual([10, 10, 10]);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(90).fill(refused('no-check-left-today')));
    const stored = await sql(`
      SELECT officer, count(*)::int, max(place) FROM fristad.person_check WHERE officer LIKE 'officer-7_'
      GROUP BY officer ORDER BY officer`);
    expect(stored).toEqual(officers.map((officer) => ({ officer, count: 10, max: 10 })));
  });

  it('grants more than ten at once when each only counts before it adds (negative control)', async () => {
    await sql('CREATE TABLE counted (officer text)');
    const naive = async () => {
      const [row] = await sql<{ count: number }>('SELECT count(*)::int FROM counted');
      if ((row?.count ?? 0) < 10) await sql(`INSERT INTO counted VALUES ('officer-8')`);
    };
    await Promise.all(Array.from({ length: 40 }, naive));
    const [row] = await sql<{ count: number }>('SELECT count(*)::int FROM counted');
    expect(row?.count).toBeGreaterThan(10);
  });

  it('has ten more on the next day, and an eleventh on none', async () => {
    const tries = async () => {
      const granted: boolean[] = [];
      for (let n = 0; n < 11; n++)
        granted.push((await evaluate(someone(8), { officer: 'officer-8' })).evaluation.ok);
      return granted;
    };
    const ten = [...Array<boolean>(10).fill(true), false];
    room.clock.at = new Date('2026-12-01T22:59:59.999Z');
    expect(await tries()).toEqual(ten);
    room.clock.at = new Date('2026-12-01T23:00:00Z');
    expect(await tries()).toEqual(ten);
    room.clock.at = new Date('2026-12-02T00:00:00Z');
    expect(await tries()).toEqual(Array(11).fill(false));
  });

  it('counts an element that is none, so that nobody probes with such for free', async () => {
    const command = { id: randomUUID(), officer: 'officer-9', case: 'C-1', blinded: new Uint8Array(32) };
    expect(await room.evaluate.run(command)).toEqual(refused('not-an-element'));
    expect(await sql(`SELECT taken FROM fristad.person_check_day WHERE officer = 'officer-9'`)).toEqual([
      { taken: 1 },
    ]);
  });

  it('gives one answer per evaluation, even to 20 at once', async () => {
    const asked = await outputOf(someone(9), { officer: 'officer-10' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => room.check.run(asked)));
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: 'CLEAR' }]);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(19).fill(refused('already-answered')));
  });

  it('answers nobody else, nothing unasked, not too late, and no other shape', async () => {
    const asked = await outputOf(someone(10), { officer: 'officer-11' });
    expect(await room.check.run({ ...asked, officer: 'officer-12' })).toEqual(refused('no-such-check'));
    expect(await room.check.run({ ...asked, id: randomUUID() })).toEqual(refused('no-such-check'));
    expect(await room.check.run({ ...asked, output: NEVER.subarray(1) })).toEqual(refused('not-an-output'));
    expect(await room.register.run(asked)).toEqual(refused('not-answered-yet'));
    room.clock.at = new Date('2026-12-01T10:15:00.001Z');
    expect(await room.check.run(asked)).toEqual(refused('too-late'));
    room.clock.at = new Date('2026-12-01T10:15:00Z');
    expect(await room.check.run(asked)).toEqual({ ok: true, value: 'CLEAR' });
    expect(await room.register.run({ ...asked, officer: 'officer-12' })).toEqual(refused('no-such-check'));
  });

  it('forgets the person of a case that is erased', async () => {
    const known = await outputOf(someone(11), { officer: 'officer-13', case: 'C-13' });
    yes(await room.check.run(known));
    yes(await room.register.run(known));
    await room.erase.run({ kind: 'UNIT', id: 'C-13' });
    const still = await outputOf(someone(11), { officer: 'officer-14' });
    expect(yes(await room.check.run(still))).toBe('REGISTERED-OR-REVIEW');
    await room.erase.run({ kind: 'CASE', id: 'C-13' });
    const later = await outputOf(someone(11), { officer: 'officer-14' });
    expect(yes(await room.check.run(later))).toBe('CLEAR');
  });
});
