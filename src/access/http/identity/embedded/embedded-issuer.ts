import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';
import type { default as Provider, InteractionResults } from 'oidc-provider';
import type { PublicAddress } from '../../../application/public-address.js';
import { Issuer, type IssuerSettings } from '../issuer.js';
import { findDemoUser } from './demo-users.js';
import { loginPage } from './login-page.js';
import {
  ALGORITHM,
  askingEachTime,
  AUDIENCE,
  claimsOf,
  configurationOf,
  CONSOLE,
} from './provider-configuration.js';

type Keys = Awaited<ReturnType<typeof makeKeys>>;
const makeKeys = async () => {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const about = { alg: ALGORITHM, use: 'sig', kid: 'embedded' };
  const [secret, open] = [await exportJWK(privateKey), await exportJWK(publicKey)];
  return { privateKey, secret: { ...secret, ...about }, open: { ...open, ...about } };
};

/** An OpenID Connect provider inside the process, with invented users and keys that die with it. For trying out only. */
export class EmbeddedIssuer extends Issuer {
  /** Of the client `demo-integration`. */
  readonly clientSecret = randomBytes(32).toString('base64url');
  private readonly made: Promise<Keys> = makeKeys();
  private provider: Promise<Provider> | undefined;

  constructor(private readonly address: PublicAddress) {
    super();
  }

  override settings(): Promise<IssuerSettings> {
    const issuer = `${this.address.origin}/oidc`;
    return Promise.resolve({
      issuer,
      audience: AUDIENCE,
      algorithm: ALGORITHM,
      clientId: CONSOLE,
      clientSecret: undefined,
    });
  }

  override async keys(): Promise<JWTVerifyGetKey> {
    return createLocalJWKSet({ keys: [(await this.made).open] });
  }

  /** An access token of an invented user who has logged in just now, good for an hour. @throws RangeError for anybody else. */
  async tokenFor(id: string): Promise<string> {
    if (findDemoUser(id) === undefined) throw new RangeError(`There is no demo user ${id}.`);
    const { issuer } = await this.settings();
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT(claimsOf(id, now))
      .setProtectedHeader({ alg: ALGORITHM, kid: 'embedded', typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setSubject(id)
      .setIssuedAt(now)
      .setExpirationTime('1h')
      .sign((await this.made).privateKey);
  }

  /** Answers what is asked under `/oidc`; `request.url` without that. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const provider = await this.open();
    if (request.url?.startsWith('/interaction/')) return this.interact(provider, request, response);
    await provider.callback()(request, response);
  }

  private open(): Promise<Provider> {
    // Two hundred modules that a service with an issuer of its own never asks.
    this.provider ??= Promise.all([this.made, import('oidc-provider')]).then(async ([{ secret }, made]) => {
      const redirectUri = `${this.address.origin}/api/auth/callback`;
      const configuration = configurationOf({ key: secret, clientSecret: this.clientSecret, redirectUri });
      const interactions = { ...configuration.interactions, policy: askingEachTime(made.interactionPolicy) };
      return new made.default((await this.settings()).issuer, { ...configuration, interactions });
    });
    return this.provider;
  }

  private async interact(
    provider: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { uid, prompt } = await provider.interactionDetails(request, response);
    const finish = (result: InteractionResults) =>
      provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    // A native client is asked for each time; the console needs nobody's consent.
    if (prompt.name === 'consent') return finish({ consent: {} });
    const chosen = request.method === 'POST' ? await chosenIn(request) : undefined;
    if (chosen !== undefined && findDemoUser(chosen) !== undefined) {
      await forgetSession(provider, uid);
      return finish({ login: { accountId: chosen }, consent: {} });
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(loginPage(`/oidc/interaction/${uid}`));
  }
}

/** Whoever was logged in is so no more: the provider would have them confirm it by a script, which no page of this service runs. */
async function forgetSession(provider: Provider, uid: string): Promise<void> {
  const interaction = await provider.Interaction.find(uid);
  const session = interaction?.session;
  if (interaction === undefined || session === undefined) return;
  await (await provider.Session.findByUid(session.uid))?.destroy();
  delete interaction.session;
  await interaction.persist();
}

async function chosenIn(request: IncomingMessage): Promise<string | undefined> {
  let text = '';
  for await (const part of request) {
    text += String(part);
    if (text.length > 1000) return undefined;
  }
  return new URLSearchParams(text).get('user') ?? undefined;
}
