import { expect, it } from '@jest/globals';
import { demoLoginsOf } from '#access';
import type { OwnService } from '../harness/service/a-service.js';
import { Browser } from './a-browser.js';

type World = {
  readonly service: OwnService;
  readonly origin: string;
  readonly logIn: (user: string, query?: string, browser?: Browser) => Promise<Browser>;
  readonly me: (browser: Browser) => Promise<{ readonly body: object }>;
};

/** What the embedded issuer does for whoever tries the service out. */
export const embeddedIssuerCases = (world: () => World): void => {
  it('lets somebody else in where a user is logged in, and asks each time who', async () => {
    const { logIn, me } = world();
    const browser = await logIn('demo-approver-syd');
    for (const query of ['?fresh=yes', ''])
      for (const user of ['demo-coordinator-nord', 'demo-policy-1', 'demo-policy-1']) {
        await logIn(user, query, browser);
        expect((await me(browser)).body).toMatchObject({ id: user });
      }
  });

  it('lets clients in by client credentials, and users of the demo by a token', async () => {
    const { service, origin } = world();
    const api = (path: string) => `${service.address}${path}`;
    const logins = demoLoginsOf(service.app)!;
    const proof = Buffer.from(`${logins.client.id}:${logins.client.secret}`).toString('base64');
    const answer = await fetch(`${origin}/oidc/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${proof}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'api' }),
    });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const asked = await new Browser().go(api('/auth/me'), { headers: { authorization: `Bearer ${token}` } });
    expect(await asked.json()).toMatchObject({
      id: 'demo-integration',
      roles: ['INTEGRATION'],
      authenticatedAt: null,
    });
    const own = await logins.tokenFor('demo-officer-provider-1');
    const officer = await new Browser().go(api('/auth/me'), { headers: { authorization: `Bearer ${own}` } });
    expect(await officer.json()).toMatchObject({ roles: ['HOUSING_OFFICER:provider:P012'] });
    await expect(logins.tokenFor('u-eva')).rejects.toThrow('There is no demo user u-eva.');
  });
};
