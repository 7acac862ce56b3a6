import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { assigned } from '../harness/service/assigned.js';
import { engines } from '../harness/database/index.js';
import { aCountry, proposed, proposalOf, type ProposalSeen } from '../harness/a-country.js';
import { aService, type TestService } from '../harness/service/a-service.js';
import { withoutTheLock } from '../harness/no-lock.js';
import { subjectCases } from './subject-cases.js';

const MOST_OPEN = 20;
const eva = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const leader = { sub: 'u-leader', roles: ['APPROVER:NORD'] };
const purpose = { purpose: 'PLACEMENT_MATCHING; case=K-a' };

describe.each(engines)('questions to a second person ($name)', (engine) => {
  let service: TestService & { drop: () => Promise<void> };
  let command: ProposalSeen;
  beforeAll(async () => {
    service = await aService(engine);
    const database = service.database;
    await aCountry(database, 8, 2);
    await proposed(database, [
      { id: 'a', region: 'NORD', group: null, unit: 'A0-0' },
      { id: 'b', region: 'NORD', group: null, unit: 'A0-1' },
    ]);
    command = await proposalOf(database, 'PL-a');
    for (const actor of ['u-eva', 'u-olof']) await assigned(service.app, { actor, ref: 'K-a' });
  });
  beforeEach(() => query('TRUNCATE access.approval CASCADE'));
  afterAll(() => service.drop());

  const ask = (said = eva, more: object = {}) =>
    service
      .as(said, purpose)
      .post('/approvals', { rule: 'placement.confirm', object: 'PL-a', command, ...more });
  const list = (query = '') => service.as(leader).call(`/approvals${query}`);
  const times = (count: number, act: () => Promise<{ readonly status: number }>) =>
    Promise.all(Array.from({ length: count }, act));
  const count = (answers: readonly { readonly status: number }[], status: number) =>
    answers.filter((answer) => answer.status === status).length;
  const query = <Row>(text: string) => service.database.query<Row[]>(text);

  it('are few of one asker, and told until when', async () => {
    for (let n = 0; n < MOST_OPEN; n += 1) expect((await ask()).status).toBe(201);
    const refused = await ask();
    expect([refused.status, refused.body.type]).toEqual([429, '/problems/too-many-open']);
    const wait = Number(refused.headers.get('retry-after'));
    expect([wait > 86_000, wait <= 86_400]).toEqual([true, true]);
    const olof = { ...eva, sub: 'u-olof' };
    expect((await ask(olof)).status).toBe(201);
    const { items } = (await list()).body;
    expect([items.length, items.at(-1).askedBy]).toEqual([MOST_OPEN + 1, 'u-olof']);
    const first = items[0];
    expect(
      (await service.as(leader, purpose).post(`/approvals/${first.id}/give`, { digest: first.digest }))
        .status,
    ).toBe(200);
    expect([(await ask()).status, (await ask()).status]).toEqual([201, 429]);
  });

  it('are listed page by page, the next to end first, and without what is asked', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.push((await ask()).body.id);
    // A list that read it would fail.
    await query(`REVOKE SELECT ON access.approval FROM fristad_guard`);
    await query(`GRANT SELECT (id, rule, object, digest, owner, provider, municipality, case_ref, asked_by, asked_at,
                               approved_by, approved_at, used_at, refused_by, refused_for) ON access.approval TO fristad_guard`);
    const pages: unknown[][] = [];
    for (let next: string | null = '/api/approvals?limit=2'; next !== null;) {
      const { body } = await list(next.replace('/api/approvals', ''));
      pages.push(body.items.map(({ id, command: asked }: { id: string; command?: unknown }) => [id, asked]));
      next = body.next;
    }
    expect(pages).toEqual(
      [ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)].map((page) => page.map((id) => [id, undefined])),
    );
    expect((await list('?after=nothing')).status).toBe(400);
    await query(`GRANT SELECT ON access.approval TO fristad_guard`);
  });

  it('wait for nobody who is kept from the case', async () => {
    expect((await ask()).status).toBe(201);
    const apart = { sub: 'u-apart', roles: ['APPROVER:NORD'] };
    const seenBy = async (said: typeof apart) =>
      (await service.as(said).call('/approvals')).body.items.length;
    const tasksOf = async (said: typeof apart) =>
      (await service.as(said, { purpose: 'CASE_HANDLING' }).call('/today')).body.counts.APPROVAL_TO_GIVE;
    expect([await seenBy(leader), await seenBy(apart), await tasksOf(apart)]).toEqual([1, 1, 1]);
    await query(`INSERT INTO access.case_listing (id, case_ref, actor, verdict, listed_by, listed_at)
                 VALUES (gen_random_uuid(), 'K-a', 'u-apart', 'MAY_NOT', 'u-x', now())`);
    expect([await seenBy(leader), await seenBy(apart), await tasksOf(apart)]).toEqual([1, 0, undefined]);
    await query(`UPDATE access.case_listing SET ended_at = now(), ended_by = 'u-x' WHERE actor = 'u-apart'`);
    expect(await seenBy(apart)).toBe(1);
  });

  it.each([
    ['of an act that takes something else', () => ({ command: { unit: 1, arrival: 'x' } }), '/command/unit'],
    ['with one key too many', () => ({ command: { ...command, note: 'x' } }), '/command/note'],
    ['that is long', () => ({ command: { ...command, setAside: ['x'.repeat(16_400)] } }), '/command'],
    [
      'of an act without a route',
      () => ({ rule: 'scenario.read', object: null, command: { unit: 'A0-0' } }),
      undefined,
    ],
    ['about nothing that is there', () => ({ object: 'PL-none' }), undefined],
    ['about what is not the asker’s', () => ({ object: 'PL-b' }), undefined],
  ])('are not put %s', async (_, more, pointer) => {
    const answer = await ask(eva, more());
    const pointers = answer.body.errors?.map((error: { pointer: string }) => error.pointer) ?? [];
    expect([answer.status, pointers.includes(pointer)]).toEqual(
      pointer === undefined ? [404, false] : [422, true],
    );
  });

  it('are few in the database, whoever writes there', async () => {
    const add = `
      INSERT INTO access.approval (id, rule, command, digest, owner, asked_by, asked_at)
      SELECT gen_random_uuid(), 'x', '{}', 'sha256:' || repeat('0', 64), 'NORD', 'u-db', now() FROM generate_series(1, `;
    await query(`${add}${MOST_OPEN})`);
    await expect(query(`${add}1)`)).rejects.toThrow('twenty approvals of a user are open at most');
    const long = `UPDATE access.approval SET command = to_jsonb(repeat('x', 40000)) WHERE asked_by = 'u-db'`;
    await query('ALTER TABLE access.approval DISABLE TRIGGER approval_is_used_once');
    await expect(query(long)).rejects.toThrow('command_is_short');
    await query('ALTER TABLE access.approval ENABLE TRIGGER approval_is_used_once');
  });

  describe('about a thing', () => subjectCases(() => service));

  if (engine.name === 'postgresql') {
    it('are as few when many are put at once', async () => {
      expect(count(await times(30, () => ask()), 201)).toBe(MOST_OPEN);
    });

    it('are more without the lock (negative control)', async () => {
      await query(withoutTheLock('access.approval'));
      expect(count(await times(30, () => ask()), 201)).toBeGreaterThan(MOST_OPEN);
    });
  }
});
