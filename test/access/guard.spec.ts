import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import type { Said } from '../harness/service/an-issuer.js';
import { askingOn, eva, HANDLING, type Asking } from './asking.js';

const old = () => Math.floor(Date.now() / 1000) - 301;

describe.each(engines)('the guard ($name)', (engine) => {
  let asking: Asking;
  const ask: Asking['ask'] = (...sent) => asking.ask(...sent);
  const post: Asking['post'] = (...sent) => asking.post(...sent);
  beforeAll(async () => {
    asking = await askingOn(engine);
  });
  afterAll(() => asking.stop());

  it('lets in who may, and says as whom', async () => {
    const answer = await ask('/cases/K-NORD-1', eva, { headers: HANDLING });
    expect([answer.status, answer.text]).toEqual([
      200,
      '{"id":"K-NORD-1","actor":"u-eva","role":"COORDINATOR"}',
    ]);
    expect((await ask('/open', null)).text).toBe('{"open":true}');
  });

  it('gives one and the same answer to whatever is denied and whatever is not there', async () => {
    const purpose = (ref: string) => ({ headers: { purpose: `CASE_HANDLING; case=${ref}` } });
    const denied = [
      ['outside-scope', await ask('/cases/K-SYD-1', eva, purpose('K-SYD-1'))],
      ['not-tied-to-case', await ask('/cases/K-NORD-2', eva, purpose('K-NORD-2'))],
      ['purpose-names-another-case', await ask('/cases/K-NORD-1', eva, purpose('K-NORD-2'))],
      ['purpose-does-not-fit', await ask('/cases/K-NORD-1', eva, { headers: { purpose: 'INVENTORY_DUTY' } })],
      [
        'role-may-not',
        await ask('/cases/K-NORD-1', { ...eva, roles: ['POLICY_ADMIN'] }, purpose('K-NORD-1')),
      ],
      ['no-such-object', await ask('/cases/K-NORD-x', eva, purpose('K-NORD-x'))],
      ['status-404', await ask('/gone', eva)],
      ['status-404', await ask('/no-such-route', eva)],
    ] as const;
    const answers = denied.map(([, { status, text }]) => `${status} ${text}`);
    expect(new Set(answers)).toEqual(
      new Set(['404 {"type":"/problems/nothing-here","title":"There is nothing here","status":404}']),
    );
    const written = await asking.refusals();
    for (const [because] of denied) expect(written).toContain(because);
    const names = (headers: Headers) =>
      [...headers.keys()]
        .filter((name) => name !== 'date')
        .toSorted()
        .join();
    expect(new Set(denied.slice(0, 6).map(([, { headers }]) => names(headers))).size).toBe(1);
  });

  it('asks for a purpose before anything is looked up', async () => {
    const without = await Promise.all(
      ['/cases/K-NORD-1', '/cases/K-SYD-1', '/cases/nothing'].map((path) => ask(path, eva)),
    );
    expect(without.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(without[0]!.text).toContain('/problems/purpose-needed');
    const unread = await ask('/cases/K-NORD-1', eva, { headers: { purpose: 'CURIOSITY; case=K-NORD-1' } });
    expect([unread.status, unread.text.includes('/problems/purpose-needed')]).toEqual([400, true]);
  });

  it('asks for a fresh login where the rule does, and only of those who may', async () => {
    const reveal = (said: Said, ref = 'K-NORD-1') =>
      post(`/cases/${ref}/address`, said, [{}, { purpose: `CASE_HANDLING; case=${ref}` }]);
    expect((await reveal(eva)).status).toBe(200);
    const late = await reveal({ ...eva, auth_time: old() });
    expect([late.status, late.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer error="insufficient_user_authentication", max_age="300"',
    ]);
    expect((await reveal({ ...eva, auth_time: old() }, 'K-NORD-2')).status).toBe(404);
  });

  it.each([
    ['no token', null, {}],
    ['another key', {}, { foreign: true }],
    ['another issuer', { iss: 'https://example.org' }, {}],
    ['another audience', { aud: 'urn:other' }, {}],
    ['an expired token', { exp: Math.floor(Date.now() / 1000) - 31 }, {}],
    ['a token of tomorrow', { iat: Math.floor(Date.now() / 1000) + 86_400 }, {}],
    ['a name for a subject', { sub: 'Eva Ek' }, {}],
    ['a mailbox for a subject', { sub: 'eva@example.org' }, {}],
  ] as const)('lets nobody in with %s', async (_, said, signing) => {
    const token = said === null ? 'none' : await asking.issuer.token({ ...eva, ...said }, signing);
    const answer = await ask('/cases/K-NORD-1', null, {
      headers: { ...HANDLING, authorization: `Bearer ${token}` },
    });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('does not believe a token that names its own algorithm', async () => {
    const [, payload] = (await asking.issuer.token(eva)).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const headers = { ...HANDLING, authorization: `Bearer ${none}.${payload}.` };
    expect((await ask('/cases/K-NORD-1', null, { headers })).status).toBe(401);
  });

  it('lets nobody put themselves on a list of a case, or take themselves off', async () => {
    const leader = { sub: 'u-leader', roles: ['APPROVER:NORD'] };
    await ask('/auth/me', { sub: 'u-olof' });
    const list = (method: string, whom: string) =>
      ask(`/cases/K-NORD-1/list/${whom}`, leader, { method, headers: HANDLING, body: '{"verdict":"MAY"}' });
    expect([(await list('PUT', 'u-leader')).status, (await list('PUT', 'u-olof')).status]).toEqual([
      404, 204,
    ]);
    expect((await list('DELETE', 'u-leader')).status).toBe(404);
    expect((await list('DELETE', 'u-olof')).status).toBe(204);
  });

  it('puts out whoever is revoked, at the next request', async () => {
    const [sven, admin] = [
      { ...eva, sub: 'u-sven' },
      { sub: 'u-admin', roles: ['POLICY_ADMIN'] },
    ];
    expect((await ask('/auth/me', sven)).status).toBe(200);
    expect((await post('/actors/u-sven/revoke', admin, [{}, {}])).status).toBe(204);
    expect((await ask('/auth/me', sven)).status).toBe(401);
    expect((await ask('/auth/me', eva)).status).toBe(200);
    expect(await asking.refusals()).toContain('revoked');
    expect((await post('/actors/u-admin/revoke', admin, [{}, {}])).status).toBe(404);
  });
});
