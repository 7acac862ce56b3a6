import { ok, refusal, type Result } from '#kernel';

/** Where webhooks may lead: to the world, to private networks too, or to this very machine too, where it need not be https. */
export const NETWORKS = ['public', 'private', 'loopback'] as const;
export type WebhookNetworks = (typeof NETWORKS)[number];
export type AddressRefusal = { readonly code: 'no-webhook-address'; readonly expected: string };

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const MOST = 2000;

const expected = (networks: WebhookNetworks): string =>
  `an https address${networks === 'loopback' ? ' (http only to this machine)' : ''} without a name, a password and a fragment`;

/** The address as it is kept, or what would have been right. Where a name leads is found out each time that something is sent. */
export const readWebhookAddress = (
  raw: string,
  networks: WebhookNetworks,
): Result<string, AddressRefusal> => {
  const no = refusal({ code: 'no-webhook-address', expected: expected(networks) } as const);
  if (raw.length > MOST || !URL.canParse(raw)) return no;
  const { protocol, hostname, username, password, hash, href } = new URL(raw);
  const isHere = LOOPBACK.test(hostname);
  const isAllowed = protocol === 'https:' || (protocol === 'http:' && isHere && networks === 'loopback');
  return isAllowed && username + password + hash === '' && href.length <= MOST ? ok(href) : no;
};
