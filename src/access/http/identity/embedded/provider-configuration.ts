import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import type { Configuration, interactionPolicy, KoaContextWithOIDC } from 'oidc-provider';
import { DEMO_CLIENT, findDemoUser } from './demo-users.js';
import { MemoryAdapter } from './memory-adapter.js';

export const ALGORITHM = 'ES256';
export const AUDIENCE = 'urn:fristad:api';
export const CONSOLE = 'fristad-console';
const MINUTE = 60;

type IssuerSecrets = { readonly key: JWK; readonly clientSecret: string; readonly redirectUri: string };

const clientsOf = ({ clientSecret, redirectUri }: IssuerSecrets): Configuration['clients'] => [
  {
    client_id: CONSOLE,
    token_endpoint_auth_method: 'none',
    redirect_uris: [redirectUri],
    grant_types: ['authorization_code'],
    response_types: ['code'],
    application_type: 'native',
    id_token_signed_response_alg: ALGORITHM,
  },
  {
    client_id: DEMO_CLIENT.id,
    client_secret: clientSecret,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    id_token_signed_response_alg: ALGORITHM,
  },
];

const grantOf = async (context: KoaContextWithOIDC) => {
  const { provider, client, session, params } = context.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  if (typeof params?.['resource'] === 'string') grant.addResourceScope(params['resource'], 'api');
  await grant.save();
  return grant;
};

/** Lets a person choose who to be at each login, also where somebody is logged in already. */
export const askingEachTime = ({
  base,
  Check,
}: typeof interactionPolicy): interactionPolicy.DefaultPolicy => {
  const policy = base();
  const asked = ({ oidc }: KoaContextWithOIDC) => oidc.result?.login === undefined;
  policy.get('login')?.checks.add(new Check('asked_each_time', 'Whoever logs in chooses who to be', asked));
  return policy;
};

/** What the issuer says in access tokens beside the standard claims. */
export const claimsOf = (id: string | undefined, authTime?: number) => {
  const user = findDemoUser(id);
  if (user === undefined) return {};
  const { agency, roles } = user;
  return { agency, roles, ...(authTime === undefined ? {} : { auth_time: authTime }) };
};

/** An issuer for trying out: authorization code with PKCE for the console, client credentials for integrations. */
export const configurationOf = (made: IssuerSecrets): Configuration => ({
  adapter: MemoryAdapter,
  jwks: { keys: [made.key] },
  clients: clientsOf(made) ?? [],
  pkce: { required: () => true },
  cookies: { keys: [randomBytes(32).toString('base64url')] },
  interactions: { url: (_context, { uid }) => `/oidc/interaction/${uid}` },
  loadExistingGrant: grantOf,
  findAccount: (_context, id) =>
    findDemoUser(id) && { accountId: id, claims: () => Promise.resolve({ sub: id }) },
  claims: { openid: ['sub', 'auth_time'] },
  extraTokenClaims: ({ oidc }, token) => {
    const subject = 'accountId' in token ? token.accountId : token.clientId;
    return claimsOf(subject, oidc.entities.AuthorizationCode?.authTime);
  },
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => AUDIENCE,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: 'api',
        audience: AUDIENCE,
        accessTokenFormat: 'jwt',
        accessTokenTTL: 10 * MINUTE,
        jwt: { sign: { alg: ALGORITHM } },
      }),
    },
  },
  ttl: {
    AccessToken: 10 * MINUTE,
    ClientCredentials: 10 * MINUTE,
    Interaction: 10 * MINUTE,
    Session: 60 * MINUTE,
    Grant: 60 * MINUTE,
    IdToken: 10 * MINUTE,
  },
});
