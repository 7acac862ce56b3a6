import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessModule } from '#access';
import { engines } from '../harness/database/index.js';
import { Browser } from './a-browser.js';
import { embeddedIssuerCases } from './embedded-issuer-cases.js';
import { aService, configOn, serviceOn, type OwnService } from '../harness/service/a-service.js';
import { EMBEDDED } from '../harness/service/an-issuer.js';

describe.each(engines)('the console’s login ($name)', (engine) => {
  let service: OwnService;
  let origin: string;
  beforeAll(async () => {
    service = await aService(engine, EMBEDDED);
    origin = new URL(service.address).origin;
  });
  afterAll(() => service.drop());

  const api = (path: string) => `${service.address}${path}`;
  const logIn = (user: string, query = '', browser = new Browser()) => browser.logIn(origin, { user, query });
  const me = async (browser: Browser, headers: Record<string, string> = {}) => {
    const answer = await browser.go(api('/auth/me'), { headers });
    const text = await answer.text();
    return { status: answer.status, body: JSON.parse(text) as Record<string, unknown> };
  };

  it('ends in a session of the user, in a cookie of this host alone', async () => {
    const begun = Math.floor(Date.now() / 1000) * 1000;
    const browser = await logIn('demo-coordinator-nord');
    const { status, body } = await me(browser);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'demo-coordinator-nord',
      agency: 'POLISEN',
      roles: ['COORDINATOR:NORD'],
    });
    const session = browser.set.find((line) => line.startsWith('__Host-fristad='));
    expect(session).toMatch(/^__Host-fristad=[A-Za-z0-9_-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
    const login = browser.set.find((line) => line.startsWith('__Host-fristad-login='));
    expect(login).toMatch(/; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/);
    const at = Date.parse(String(body['authenticatedAt']));
    expect(at).toBeGreaterThanOrEqual(begun);
    expect(at).toBeLessThanOrEqual(Date.now());
  });

  it.each([
    ['', '/'],
    ['?to=/cases/aZ-_09', '/cases/aZ-_09'],
    ['?to=/api/docs&fresh=yes', '/api/docs'],
    ['?to=//elsewhere.example/x', '/'],
    ['?to=https://elsewhere.example', '/'],
    ['?to=/%5Celsewhere.example', '/'],
    ['?to=%2F%09%2Felsewhere.example', '/'],
    ['?to=/today&to=/cases', '/'],
  ])('with %j leads back to %s', async (query, path) => {
    expect((await logIn('demo-approver-nord', query)).landedAt).toBe(origin + path);
  });

  it('keeps no way back to elsewhere, whoever writes it', async () => {
    const way = (back: string) =>
      service.database.query(
        `INSERT INTO access.login_attempt (secret, state, nonce, code_verifier, way_back, begun_at)
         VALUES ('${back}'::bytea, 's', 'n', 'c', $1, now())`,
        [back],
      );
    await way('/today');
    await expect(way('//elsewhere')).rejects.toThrow('login_attempt_way_back_check');
  });

  it('asks again when a fresh login is wanted, and gives another session', async () => {
    const browser = await logIn('demo-approver-syd');
    const first = browser.cookies.get('__Host-fristad');
    await logIn('demo-approver-syd', '?fresh=yes', browser);
    expect(browser.cookies.get('__Host-fristad')).not.toBe(first);
    const old = new Browser();
    old.cookies.set('__Host-fristad', first!);
    expect((await me(old)).status).toBe(401);
  });

  it('refuses changes without the token, from another site, or from nowhere said', async () => {
    const browser = await logIn('demo-policy-1');
    const csrf = String((await me(browser)).body['csrf']);
    const here = { 'sec-fetch-site': 'same-origin', 'x-csrf-token': csrf };
    const logOut = async (headers: Record<string, string>) =>
      (await browser.go(api('/auth/logout'), { method: 'POST', headers })).status;
    expect(await logOut({ 'sec-fetch-site': 'same-origin' })).toBe(401);
    expect(await logOut({ ...here, 'x-csrf-token': csrf.slice(1) })).toBe(401);
    expect(await logOut({ ...here, 'sec-fetch-site': 'cross-site' })).toBe(401);
    expect(await logOut({ ...here, 'sec-fetch-site': 'same-site' })).toBe(401);
    expect(await logOut({ 'x-csrf-token': csrf, origin: 'https://example.org' })).toBe(401);
    expect((await me(browser, { 'sec-fetch-site': 'cross-site' })).status).toBe(401);
    expect((await me(browser)).status).toBe(200);
    const secret = browser.cookies.get('__Host-fristad');
    expect(await logOut({ 'x-csrf-token': csrf, origin })).toBe(204);
    expect(browser.cookies.has('__Host-fristad')).toBe(false);
    browser.cookies.set('__Host-fristad', secret!);
    expect((await me(browser)).status).toBe(401);
  });

  it.each([
    ['was idle for 15 minutes', `seen_at = now() - interval '15 minutes'`, 401],
    ['was used 14 minutes ago', `seen_at = now() - interval '14 minutes'`, 200],
    ['began 8 hours ago', `began_at = now() - interval '8 hours'`, 401],
    ['began 7 hours 59 minutes ago', `began_at = now() - interval '479 minutes'`, 200],
  ])('answers with %#: a session that %s', async (_, change, status) => {
    const browser = await logIn('demo-auditor-national');
    await service.database.query(`UPDATE access.session SET ${change} WHERE ended_at IS NULL`);
    expect((await me(browser)).status).toBe(status);
  });

  it('lives five times of one user: once more ends the one that was not used for longest', async () => {
    const user = 'demo-policy-2';
    const browsers: Browser[] = [];
    for (let n = 0; n < 5; n += 1) browsers.push(await logIn(user));
    const unused = `
      UPDATE access.session SET seen_at = now() - interval '5 minutes'
      WHERE id = (SELECT id FROM access.session WHERE actor = '${user}' ORDER BY began_at LIMIT 1 OFFSET 2)`;
    await service.database.query(unused);
    const statuses = async () =>
      (await Promise.all(browsers.map((one) => me(one)))).map(({ status }) => status);
    browsers.push(await logIn(user));
    expect(await statuses()).toEqual([200, 200, 401, 200, 200, 200]);
    expect((await me(await logIn('demo-coordinator-nord'))).status).toBe(200);
  });

  it('changes the secret after ten minutes, and ends a session whose old one turns up later', async () => {
    const browser = await logIn('demo-coordinator-syd');
    const first = browser.cookies.get('__Host-fristad')!;
    const source = service.database;
    const age = (since: string) =>
      source.query(
        `UPDATE access.session SET rotated_at = now() - interval '${since}' WHERE actor = 'demo-coordinator-syd'`,
      );
    await age('10 minutes');
    expect((await me(browser)).status).toBe(200);
    expect(browser.cookies.get('__Host-fristad')).not.toBe(first);
    const straggler = new Browser();
    straggler.cookies.set('__Host-fristad', first);
    expect((await me(straggler)).status).toBe(200);
    await age('31 seconds');
    expect((await me(straggler)).status).toBe(401);
    expect((await me(browser)).status).toBe(401);
  });

  it('is over with the first request after its user is out, or what was issued to him ended', async () => {
    const user = 'demo-officer-provider-1';
    const changed = (values: string) =>
      service.database.query(
        `INSERT INTO access.actor (id, revoked_at, tokens_valid_from, changed_by) VALUES ('${user}', ${values}, 'demo-policy-1')
         ON CONFLICT (id) DO UPDATE SET (revoked_at, tokens_valid_from) = (EXCLUDED.revoked_at, EXCLUDED.tokens_valid_from)`,
      );
    const statuses = async (browser: Browser) => [(await me(browser)).status, (await me(browser)).status];
    const [first, second] = [await logIn(user), await logIn(user)];
    await changed(`NULL, now() - interval '1 hour'`);
    expect(await statuses(first)).toEqual([200, 200]);
    await changed(`NULL, now() + interval '1 second'`);
    expect(await statuses(first)).toEqual([401, 401]);
    await changed(`now(), '-infinity'`);
    expect(await statuses(second)).toEqual([401, 401]);
    await changed(`NULL, '-infinity'`);
  });

  it('keeps no secret that a thief of the database could use', async () => {
    const browser = await logIn('demo-approver-nord');
    const rows = await service.database.query<unknown[]>('SELECT * FROM access.session');
    expect(JSON.stringify(rows)).not.toContain(browser.cookies.get('__Host-fristad'));
    expect(rows.length).toBeGreaterThan(3);
  });

  it('takes an answer of the issuer once, from the browser that asked, with its state', async () => {
    const forged = await new Browser().go(api('/auth/callback?code=abc&state=def'));
    expect(forged.status).toBe(401);
    const browser = new Browser();
    await browser.go(api('/auth/login'));
    const wrong = await browser.go(api('/auth/callback?code=abc&state=def'));
    expect([wrong.status, browser.cookies.has('__Host-fristad')]).toEqual([401, false]);
  });

  embeddedIssuerCases(() => ({ service, origin, logIn, me }));

  it('shows a page that loads nothing from anywhere', async () => {
    const browser = new Browser();
    let answer = await browser.go(api('/auth/login'));
    while (answer.status >= 300 && answer.status < 400)
      answer = await browser.go(new URL(answer.headers.get('location')!, origin).href);
    const page = await answer.text();
    expect(page).toContain('demo-coordinator-bergslagen');
    expect(page).not.toMatch(/https?:|<script|@import|src=/);
  });

  it.each([
    ['in production', { NODE_ENV: 'production' }, 'never runs in production: set OIDC_ISSUER'],
    ['where other machines reach it', { HOST: '0.0.0.0' }, 'lets anybody in who reaches 0.0.0.0'],
  ])('does not start %s without a configured issuer', async (_, environment: Record<string, string>, why) => {
    await expect(serviceOn(service.fresh, { ...EMBEDDED, ...environment })).rejects.toThrow(why);
    const configured = { ...environment, OIDC_ISSUER: 'https://issuer.example.se' };
    expect(AccessModule.with(configOn(service.fresh, configured))).toBeDefined();
  });
});
