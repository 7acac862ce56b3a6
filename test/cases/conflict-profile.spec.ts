import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import type { Caller, Json } from '../harness/service/a-caller.js';
import { aService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { aCountry, type Household, proposed, proposalOf } from '../harness/a-country.js';

const RULE = 'case.change-conflict-profile';
const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const lea: Said = { sub: 'u-lea', roles: ['APPROVER:NORD'] };
const sven: Said = { sub: 'u-sven', roles: ['COORDINATOR:SYD'] };
const households: readonly Household[] = [
  { id: 'a', region: 'NORD', group: null, unit: 'A0-0' },
  { id: 's', region: 'SYD', group: null, unit: 'A0-1' },
  { id: 'c', region: 'NORD', group: null, unit: 'B1-0' },
];
const unit = { scope: 'UNIT', metres: null };
const municipality = { other: 'K-s', scope: 'MUNICIPALITY', metres: null };

describe.each(engines)('from whom a case is kept ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let database: DataSource;
  const as = (said: Said, ref = 'K-a', purpose = 'CASE_HANDLING'): Caller =>
    service.as(said, { purpose: `${purpose}; case=${ref}` });
  const path = (ref: string, more = '') => `/cases/${ref}/non-associations${more}`;
  const ask = (command: unknown) => as(eva).post('/approvals', { rule: RULE, object: 'K-a', command });
  const approvalFor = (command: unknown, ref = 'K-a') =>
    approvalOf(as(eva, ref), as(lea, ref), { rule: RULE, object: ref, command });
  const state = async (command: object, ref = 'K-a') =>
    as(eva, ref).post(path(ref), command, { approval: await approvalFor(command, ref) });
  const withdraw = async (command: object, ref = 'K-a') =>
    as(eva, ref).post(path(ref, '/withdrawals'), command, { approval: await approvalFor(command, ref) });
  const pairsOf = async (said: Said, ref: string): Promise<Json[]> =>
    (await as(said, ref).call(path(ref))).body.items;
  const matching = { purpose: 'PLACEMENT_MATCHING; case=K-a' };
  const confirm = async (key: string) => {
    const command = await proposalOf(database, 'PL-a');
    const [asker, second] = [service.as(eva, matching), service.as(lea, matching)];
    const content = { rule: 'placement.confirm', object: 'PL-a', command };
    const approval = await approvalOf(asker, second, content);
    const headers = { approval, 'if-match': '"1"', 'idempotency-key': key };
    return (await asker.post('/placements/PL-a/confirm', command, headers)).body.code;
  };

  beforeAll(async () => {
    service = await aService(engine);
    database = service.database;
    await aCountry(database, 3, 3);
    await proposed(database, households);
    await database.query('TRUNCATE access.approval CASCADE');
    await database.query(
      `UPDATE fristad.placement SET status = 'PROVISIONAL', version = 2 WHERE id = 'PL-s'`,
    );
    for (const [actor, ref] of [
      ['u-eva', 'K-a'],
      ['u-eva', 'K-c'],
      ['u-sven', 'K-s'],
    ] as const)
      await service.assign(actor, ref);
  });
  afterAll(() => service.drop());

  it('is stated with a second person, in one answer whether the other has a case anywhere or not', async () => {
    expect((await as(eva).post(path('K-a'), municipality)).body.type).toBe('/problems/approval-needed');
    const elsewhere = await state(municipality);
    const nowhere = await state({ ...municipality, other: 'K-nobody' });
    expect([elsewhere.status, nowhere.status]).toEqual([201, 201]);
    const same = (answer: Json) => ({ ...answer, id: 'id', other: 'other', addedAt: 'then' });
    expect(same(elsewhere.body)).toEqual(same(nowhere.body));
    expect(elsewhere.body).toMatchObject({ ...municipality, withdrawnAt: null, withdrawnFor: null });
  });

  it('is stated once, whichever way it is told, and by each region for itself', async () => {
    const [first] = (await pairsOf(eva, 'K-a')).filter(({ other }) => other === 'K-s');
    const again = await state(municipality);
    expect([again.status, again.body.id]).toEqual([201, first.id]);
    expect(await pairsOf(sven, 'K-s')).toEqual([]);
    const nina: Said = { sub: 'u-nina', roles: ['APPROVER:SYD'] };
    const command = { ...municipality, other: 'K-a' };
    const content = { rule: RULE, object: 'K-s', command };
    const approval = await approvalOf(as(sven, 'K-s'), as(nina, 'K-s'), content);
    const stated = await as(sven, 'K-s').post(path('K-s'), command, { approval });
    expect([stated.status, stated.body.id === first.id]).toEqual([201, false]);
    expect(await pairsOf(eva, 'K-a')).toHaveLength(2);
    expect(await pairsOf(sven, 'K-s')).toHaveLength(1);
  });

  it('is shown to the second person as it stands and as it would be', async () => {
    const subjectOf = async (asked: object) =>
      (await as(lea).call(`/approvals/${(await ask(asked)).body.id}`)).body.subject;
    const pairs = await pairsOf(eva, 'K-a');
    const apart = ({ other, scope, metres }: Json) => ({ other, scope, metres });
    const [first, second] = [pairs[0]!, pairs[1]!];
    const before = [apart(first), apart(second)];
    const far = { other: 'K-far', scope: 'DISTANCE', metres: 5000 };
    expect(await subjectOf(far)).toEqual({ before, after: [...before, far] });
    expect(await subjectOf(apart(first))).toEqual({ before, after: before });
    const over = { ...apart(first), pair: first.id, reason: 'CONFLICT_OVER' };
    expect(await subjectOf(over)).toEqual({ before, after: [apart(second)] });
  });

  it('refuses what is no pair, keeps nothing, and leaves the approval unused', async () => {
    const before = await pairsOf(eva, 'K-a');
    const codes = [
      { other: 'K-a', ...unit },
      { other: 'K-x', scope: 'DISTANCE', metres: null },
      { other: 'K-x', scope: 'UNIT', metres: 5 },
    ].map(async (command) => (await state(command)).body.type);
    expect(await Promise.all(codes)).toEqual([
      '/problems/same-person',
      '/problems/metres-with-distance-alone',
      '/problems/metres-with-distance-alone',
    ]);
    const wrong = await ask({ other: 'två ord', scope: 'STREET', metres: -1, more: 1 });
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors.map(({ pointer }: Json) => pointer).toSorted()).toEqual([
      '/command/metres',
      '/command/more',
      '/command/other',
      '/command/scope',
    ]);
    expect(await pairsOf(eva, 'K-a')).toEqual(before);
    const [used] = await database.query<Json[]>(
      `SELECT count(*) FILTER (WHERE used_at IS NOT NULL) AS used FROM access.approval WHERE command ->> 'other' = 'K-a'
       AND object = 'K-a'`,
    );
    expect(used.used).toBe(0);
  });

  it('is changed by nobody who is not assigned, approves it themselves, or is of another region', async () => {
    const command = { other: 'K-y', ...unit };
    const approval = await approvalFor(command);
    for (const said of [{ ...eva, sub: 'u-else' }, lea, { ...eva, roles: ['COORDINATOR:SYD'] }])
      expect((await as(said).post(path('K-a'), command, { approval })).status).toBe(404);
    expect((await as(eva).post(path('K-a%00'), command, { approval })).status).toBe(404);
    expect((await as(eva, 'K-c').post(path('K-c'), command, { approval })).status).toBe(409);
    expect((await as(eva).post(path('K-a'), { ...command, other: 'K-z' }, { approval })).status).toBe(409);
    expect((await as(eva).post(path('K-a'), command, { approval })).status).toBe(201);
    expect((await as(eva).post(path('K-a'), command, { approval })).status).toBe(409);
  });

  it('stands in the way of a placement until it is withdrawn, by every region that states it', async () => {
    expect(await confirm('k1')).toBe('PLACEMENT_NOT_PERMITTED');
    const [pair] = (await pairsOf(eva, 'K-a')).filter(({ other }) => other === 'K-s');
    const command = { ...municipality, pair: pair.id, reason: 'CONFLICT_OVER' };
    expect((await withdraw({ ...command, scope: 'UNIT' })).body.type).toBe('/problems/not-as-shown');
    expect((await withdraw(command, 'K-c')).status).toBe(404);
    expect((await ask({ ...command, reason: 'JUST_SO' })).status).toBe(422);
    const withdrawn = await withdraw(command);
    expect(withdrawn.body).toMatchObject({ id: pair.id, withdrawnFor: 'CONFLICT_OVER' });
    expect((await withdraw(command)).body.type).toBe('/problems/withdrawn-already');
    expect(await confirm('k2')).toBe('PLACEMENT_NOT_PERMITTED');
    const [theirs] = await pairsOf(sven, 'K-s');
    expect((await withdraw({ ...command, pair: theirs.id })).status).toBe(404);
    const nina: Said = { sub: 'u-nina', roles: ['APPROVER:SYD'] };
    const let_ = { ...command, other: 'K-a', pair: theirs.id };
    const content = { rule: RULE, object: 'K-s', command: let_ };
    const approval = await approvalOf(as(sven, 'K-s'), as(nina, 'K-s'), content);
    expect((await as(sven, 'K-s').post(path('K-s', '/withdrawals'), let_, { approval })).status).toBe(200);
    expect(await confirm('k3')).toBe('CONFIRMED');
  });

  it('keeps the withdrawn on record, out of every problem, and may state it anew', async () => {
    const integration = service.as({ sub: 'u-i', roles: ['INTEGRATION'] }, { purpose: 'PLACEMENT_MATCHING' });
    const pairs = (await integration.call('/non-associations')).body.items;
    expect(pairs.filter(({ scope }: Json) => scope === 'MUNICIPALITY')).toMatchObject([{ b: 'K-nobody' }]);
    const refusal = (statement: string) =>
      database.query(statement).then(
        () => undefined,
        (cause: unknown) => (cause as { constraint?: string }).constraint,
      );
    expect(await refusal('DELETE FROM fristad.non_association')).toBe('pair_is_only_withdrawn');
    expect(await refusal(`UPDATE fristad.non_association SET scope = 'UNIT', metres = NULL`)).toBe(
      'pair_is_only_withdrawn',
    );
    expect((await state(municipality)).status).toBe(201);
    const mine = (await pairsOf(eva, 'K-a')).filter(({ other }) => other === 'K-s');
    expect(mine.map(({ withdrawnAt }) => withdrawnAt === null).toSorted()).toEqual([false, true]);
  });

  it('leaves an entry for each change, in the region’s own log', async () => {
    const entries = await database.query<Json[]>(
      `SELECT log, actor, outcome FROM audit.entry WHERE object_kind = 'non-association' AND operation = 'ALTERATION'
       ORDER BY at`,
    );
    expect(entries).toHaveLength(8);
    expect(new Set(entries.map(({ log, actor, outcome }) => `${log} ${actor} ${outcome}`))).toEqual(
      new Set(['NORD u-eva DONE', 'SYD u-sven DONE']),
    );
  });
});
