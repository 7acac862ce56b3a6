import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { askingOn, type Asking } from './asking.js';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import { withoutTheLock } from '../harness/no-lock.js';

const AT_ONCE = 12;
const syd: Said = { sub: 'u-syd', roles: ['COORDINATOR:SYD'] };
const reviewer: Said = { sub: 'u-leader', roles: ['APPROVER:NORD'] };
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe.each(engines)('openings in an emergency ($name)', (engine) => {
  let asking: Asking;
  beforeAll(async () => {
    asking = await askingOn(engine);
  });
  beforeEach(() => asking.query('TRUNCATE access.break_glass CASCADE'));
  afterAll(() => asking.stop());

  const open = async (n: number) => {
    const purpose = { purpose: `INCIDENT; case=K-NORD-${n}` };
    const body = { reason: 'CHILD_AT_RISK' };
    const { status, text, headers } = await asking.post(`/cases/K-NORD-${n}/break-glass`, syd, [
      body,
      purpose,
    ]);
    const { id = '', type = '' } = JSON.parse(text) as { id?: string; type?: string };
    return { status, id, why: type.replace('/problems/', ''), retryAfter: headers.get('retry-after') };
  };
  const review = async (id: string, n: number) => {
    const purpose = { purpose: `SUPERVISION_AUDIT; case=K-NORD-${n}` };
    const done = await asking.post(`/break-glass/${id}/review`, reviewer, [
      { finding: 'JUSTIFIED' },
      purpose,
    ]);
    expect(done.status).toBe(200);
  };
  /** Moves whatever was opened back in time. */
  const later = (how: string) =>
    asking.query(`
      ALTER TABLE access.break_glass DISABLE TRIGGER USER;
      UPDATE access.break_glass SET opened_at = opened_at - interval '${how}', until = until - interval '${how}',
        reviewed_at = reviewed_at - interval '${how}';
      ALTER TABLE access.break_glass ENABLE TRIGGER USER`);
  const openings = async () => (await asking.query(`SELECT FROM access.break_glass`)).length;

  it('come one at a time, none before the last is reviewed, three within seven days', async () => {
    const first = await open(1);
    expect([first.status, await open(2)]).toMatchObject([201, { status: 409, why: 'one-is-open' }]);
    await later('61 minutes');
    expect(await open(2)).toMatchObject({ status: 409, why: 'one-is-not-reviewed' });
    await review(first.id, 1);
    const second = await open(2);
    await review(second.id, 2);
    expect(await open(3)).toMatchObject({ status: 409, why: 'one-is-open' });
    await later('1 hour');
    const third = await open(3);
    await review(third.id, 3);
    await later('1 hour');
    const refused = await open(4);
    expect(refused).toMatchObject({ status: 429, why: 'opened-often-this-week' });
    const wait = Number(refused.retryAfter);
    expect([wait > 6.8 * 86_400, wait <= 7 * 86_400 - 7260]).toEqual([true, true]);
    await later(`${wait - 60} seconds`);
    expect((await open(4)).status).toBe(429);
    await later('60 seconds');
    expect((await open(4)).status).toBe(201);
  });

  it('are as few in the database, whoever writes there', async () => {
    const add = (id: number, hoursAgo: number) =>
      asking.query(
        `INSERT INTO access.break_glass (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until)
         SELECT gen_random_uuid(), 'K-' || $1::text, 'NORD', 'u-db', 'SYD', 'CHILD_AT_RISK', at, at + interval '60 minutes'
         FROM (SELECT now() - $2::interval AS at) AS moment`,
        [id, `${hoursAgo} hours`],
      );
    await add(1, 30);
    await expect(add(2, 20)).rejects.toThrow('one opening at a time');
    const reviewed = `
      UPDATE access.break_glass SET reviewed_by = 'u-r', reviewed_from = 'NORD', reviewed_at = now(), finding = 'JUSTIFIED'
      WHERE reviewed_at IS NULL`;
    await asking.query(reviewed);
    for (const hoursAgo of [20, 10]) {
      await add(hoursAgo, hoursAgo);
      await asking.query(reviewed);
    }
    await expect(add(3, 0)).rejects.toThrow('three within a week');
  });

  if (engine.name === 'postgresql') {
    it('are one of many asked for at once', async () => {
      const answers = await Promise.all(range(AT_ONCE).map(open));
      expect(answers.map(({ status }) => status).toSorted()).toEqual([
        201,
        ...range(AT_ONCE - 1).map(() => 409),
      ]);
      expect(await openings()).toBe(1);
    });

    it('are more without the lock (negative control)', async () => {
      await asking.query(withoutTheLock('access.break_glass'));
      await Promise.all(range(AT_ONCE).map(open));
      expect(await openings()).toBeGreaterThan(1);
    });
  }
});
