import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Said } from '../harness/service/an-issuer.js';
import { engines } from '../harness/database/index.js';
import { aCountry, type Household, proposed, proposalOf } from '../harness/a-country.js';
import { aService, type OwnService } from '../harness/service/a-service.js';
import { fundingCases } from './funding-cases.js';
import { personChecks } from './a-person-check.js';

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const leader: Said = { sub: 'u-leader', roles: ['APPROVER:NORD'] };
const officer: Said = { sub: 'u-officer', roles: ['HOUSING_OFFICER:provider:P1'] };
const ADAM: Household = { id: 'a', region: 'NORD', group: null, unit: 'A0-0' };
const BEA: Household = { id: 'b', region: 'SYD', group: null, unit: 'A1-0' };
const CLEO: Household = { id: 'c', region: 'NORD', group: null, unit: 'A1-0' };
const matching = (ref: string) => ({ purpose: `PLACEMENT_MATCHING; case=${ref}` });
const handling = (ref: string) => ({ purpose: `CASE_HANDLING; case=${ref}` });
const parsed = (text: string) => JSON.parse(text) as Readonly<Record<string, string>>;

describe.each(engines)('the routes of placing ($name)', (engine) => {
  let service: OwnService;
  const post = (
    path: string,
    said: Said,
    [body, headers]: readonly [unknown, Readonly<Record<string, string>>],
  ) => service.as(said, headers).post(path, body);
  const termsOf = async (id: string, over: object = {}) => ({
    ...(await proposalOf(service.database, id)),
    ...over,
  });
  const approvalOf = async (rule: string, object: string, command: unknown): Promise<string> => {
    const ref = object.startsWith('PL-a') ? 'K-a' : 'K-c';
    const asked = await post('/approvals', eva, [{ rule, object, command }, matching(ref)]);
    const { id = '', digest } = parsed(asked.text);
    const given = await post(`/approvals/${id}/give`, leader, [{ digest }, matching(ref)]);
    expect([asked.status, given.status]).toEqual([201, 200]);
    return id;
  };
  const confirm = async (id: string, unit: string, more: Readonly<Record<string, string>>) => {
    const headers = {
      ...matching(id.startsWith('PL-a') ? 'K-a' : 'K-c'),
      'if-match': '"1"',
      'idempotency-key': id,
    };
    return post(`/placements/${id}/confirm`, eva, [await termsOf(id, { unit }), { ...headers, ...more }]);
  };

  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 6, 2);
    await proposed(service.database, [ADAM, BEA, CLEO]);
    // Only an approval that was used for it confirms a placement: those of the fixture are for the acts by themselves.
    await service.database.query(`TRUNCATE access.approval CASCADE`);
    await service.assign('u-eva', 'K-a');
    await service.assign('u-eva', 'K-c');
  });
  afterAll(() => service.drop());

  it('confirms with a second person, once, and tells the outcome afterwards', async () => {
    expect((await confirm('PL-a', 'A0-0', {})).status).toBe(409);
    const approval = await approvalOf('placement.confirm', 'PL-a', await termsOf('PL-a'));
    expect((await confirm('PL-a', 'A0-1', { approval })).text).toContain('approval-needed');
    expect((await confirm('PL-a', 'A0-0', { approval, 'if-match': '"2"' })).status).toBe(412);
    expect((await confirm('PL-a', 'A0-0', { approval, 'if-match': '' })).status).toBe(400);
    const confirmed = await confirm('PL-a', 'A0-0', { approval });
    expect([confirmed.status, confirmed.headers.get('etag')]).toEqual([200, '"3"']);
    expect(parsed(confirmed.text)).toEqual({ code: 'CONFIRMED', version: 3 });
    const again = await confirm('PL-a', 'A0-0', {});
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([200, confirmed.text, '"3"']);
    const anew = await confirm('PL-a', 'A0-0', { approval, 'idempotency-key': 'anew' });
    expect([anew.status, parsed(anew.text)['type']]).toEqual([409, '/problems/approval-needed']);
    const outcome = await service.as(eva, matching('K-a')).call('/placements/PL-a/outcomes/PL-a');
    expect(parsed(outcome.text)).toEqual({ code: 'CONFIRMED', version: 3 });
    const read = await service.as(eva, matching('K-a')).call('/placements/PL-a');
    expect([read.headers.get('etag'), parsed(read.text)['status']]).toEqual(['"3"', 'CONFIRMED']);
  });

  it('wants a version and a key', async () => {
    const body = [await termsOf('PL-c'), matching('K-c')] as const;
    const approval = await approvalOf('placement.confirm', 'PL-c', await termsOf('PL-c'));
    const without = (headers: Readonly<Record<string, string>>) =>
      post('/placements/PL-c/confirm', eva, [body[0], { ...body[1], approval, ...headers }]);
    expect((await without({ 'idempotency-key': 'k' })).status).toBe(428);
    expect((await without({ 'if-match': '"1"' })).status).toBe(400);
  });

  it('gives one fixed answer to what other households stand in the way of, and spends the approval', async () => {
    await service.database.query(
      `UPDATE fristad.placement SET status = 'PROVISIONAL', version = 2 WHERE id = 'PL-b'`,
    );
    const approval = await approvalOf('placement.confirm', 'PL-c', await termsOf('PL-c'));
    const refused = await confirm('PL-c', 'A1-0', { approval });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      409,
      'application/problem+json; charset=utf-8',
    ]);
    expect(refused.text).toBe(
      '{"code":"PLACEMENT_NOT_PERMITTED","type":"/problems/PLACEMENT_NOT_PERMITTED",' +
        '"title":"The placement is not permitted","status":409,"instance":"/api/placements/PL-c/confirm"}',
    );
    expect((await confirm('PL-c', 'A1-0', { approval, 'idempotency-key': 'again' })).text).toContain(
      'approval-needed',
    );
  });

  it('lets nobody confirm who is not assigned, logged in too long ago, or of another region', async () => {
    const old = { ...eva, auth_time: Math.floor(Date.now() / 1000) - 400 };
    const command = await termsOf('PL-c');
    const ask = (said: Said) =>
      post('/placements/PL-c/confirm', said, [command, { ...matching('K-c'), 'if-match': '"1"' }]);
    const others: Said[] = [
      { ...eva, sub: 'u-other' },
      { ...eva, roles: ['COORDINATOR:SYD'] },
      leader,
      officer,
    ];
    for (const said of others) expect((await ask(said)).status).toBe(404);
    expect((await ask(old)).status).toBe(401);
  });

  it('keeps an address of an officer’s own unit, and reveals it to the coordinator of who lives there', async () => {
    const duty = { purpose: 'INVENTORY_DUTY' };
    const put = (headers: Readonly<Record<string, string>>) =>
      service.as(officer, headers).put('/units/A0-0/address', { address: 'Påhittade gatan 5' });
    expect((await put(duty)).status).toBe(428);
    const written = await put({ ...duty, 'if-none-match': '*' });
    expect([written.status, written.headers.get('etag')]).toEqual([204, '"1"']);
    expect((await put({ ...duty, 'if-none-match': '*' })).status).toBe(412);
    const stranger: Said = { ...officer, roles: ['HOUSING_OFFICER:provider:P2'] };
    const foreign = service.as(stranger, { 'if-none-match': '*' });
    expect((await foreign.put('/units/A0-1/address', { address: 'x' })).status).toBe(404);
    const reveal = (id: string, said: Said) =>
      post(`/placements/${id}/address/reveal`, said, [{}, handling('K-a')]);
    expect(parsed((await reveal('PL-a', eva)).text)).toEqual({ address: 'Påhittade gatan 5' });
    expect((await reveal('PL-a', { ...eva, sub: 'u-other' })).status).toBe(404);
    expect((await reveal('PL-b', eva)).status).toBe(404);
  });

  it('seals notes of a case, and opens one at a time', async () => {
    const note = { kind: 'NOTE', text: 'En mening som ingen annan läser' };
    const written = await post('/cases/K-a/notes', eva, [note, handling('K-a')]);
    expect(written.status).toBe(201);
    const { id } = parsed(written.text);
    const list = await service.as(eva, handling('K-a')).call('/cases/K-a/notes');
    expect(list.text).not.toContain('mening');
    const read = await service.as(eva, handling('K-a')).call(`/cases/K-a/notes/${id}`);
    expect(parsed(read.text)['text']).toBe(note.text);
    expect((await service.as(eva, handling('K-b')).call('/cases/K-b/notes')).status).toBe(404);
  });

  it('checks whether a person is registered without learning the number', async () => {
    const { post: postCheck, check } = await personChecks(service, eva, {
      ref: 'K-c',
      written: '19640823-3234',
    });
    const first = await check();
    expect(first.answer).toBe('CLEAR');
    expect((await postCheck(`/${first.id}/registration`, first.evaluated)).status).toBe(204);
    expect((await check()).answer).toBe('REGISTERED-OR-REVIEW');
    expect(
      (await post('/cases/K-b/person-checks', eva, [{ blinded: 'A'.repeat(43) }, handling('K-b')])).status,
    ).toBe(404);
  });

  it('searches units three times a day', async () => {
    const search = () =>
      service
        .as(eva, matching('K-c'))
        .post('/requests/R-c/searches', undefined, { 'idempotency-key': randomUUID() });
    const answers = [await search(), await search(), await search(), await search()];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
    const wait = Number(answers[3]!.headers.get('retry-after'));
    expect([wait > 0, wait <= 25 * 3600]).toEqual([true, true]);
    expect(new Set(answers.slice(0, 3).map(({ body }) => JSON.stringify(body.best))).size).toBe(1);
  });

  it('freezes who asks too often, and tells the auditors of the region and no other', async () => {
    const search = () =>
      service
        .as(eva, matching('K-c'))
        .post('/requests/R-c/searches', undefined, { 'idempotency-key': randomUUID() });
    const answers: number[] = [];
    for (let n = 0; n < 14; n += 1) answers.push((await search()).status);
    expect([answers.indexOf(429), answers.indexOf(403)]).toEqual([0, 8]);
    const alerts = async (roles: readonly string[]) => {
      const headers = { purpose: 'SUPERVISION_AUDIT; case=K-c' };
      const { text } = await service.as({ sub: 'u-auditor', roles }, headers).call('/alerts/probing');
      return (JSON.parse(text) as { items: readonly unknown[] }).items;
    };
    const frozen = { actor: 'u-eva', region: 'NORD', events: 10, days: 7, liftedAt: null };
    expect(await alerts(['AUDITOR:NORD'])).toMatchObject([frozen]);
    expect(await alerts(['AUDITOR:NATIONAL'])).toMatchObject([frozen]);
    expect(await alerts(['AUDITOR:SYD'])).toEqual([]);
    expect((await service.as(eva, matching('K-c')).call('/alerts/probing')).status).toBe(404);
    const admin = (sub: string): Said => ({ sub, roles: ['POLICY_ADMIN'] });
    const content = { rule: 'actor.restore', object: 'u-eva', command: {} };
    const asked = parsed((await post('/approvals', admin('u-admin'), [content, {}])).text);
    const digest = { digest: asked['digest'] };
    expect((await post(`/approvals/${asked['id']}/give`, admin('u-second'), [digest, {}])).status).toBe(200);
    const approval = { approval: asked['id']! };
    expect((await post('/actors/u-eva/search', admin('u-admin'), [{}, {}])).status).toBe(409);
    expect((await post('/actors/u-eva/search', admin('u-admin'), [{}, approval])).status).toBe(204);
    expect((await search()).status).toBe(429);
  });

  describe('with who pays,', () => fundingCases(() => service));
});
