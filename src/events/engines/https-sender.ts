import { lookup } from 'node:dns/promises';
import {
  request as overHttp,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { DeliverySettings } from '../application/delivery-settings.js';
import { Sender, type Message, type NotSent } from '../application/sender.port.js';
import { isReachable } from './reachable.js';
import { sign } from './sign.js';

type ResolvedAddress = { readonly address: string; readonly family: number };
/** Where a name leads. */
export type Resolve = (name: string) => Promise<readonly ResolvedAddress[]>;

const WITHIN_MS = 10_000;

const byName: Resolve = (name) => lookup(name, { all: true, order: 'verbatim' });

/** Gives the one address that was looked at, whatever the name leads to by then. */
const pinnedTo =
  ({ address, family }: ResolvedAddress): LookupFunction =>
  (_, { all }, give) => {
    if (all === true) give(null, [{ address, family }]);
    else give(null, address, family);
  };

const failureOf = (cause: unknown): string => {
  const { name, code } = (cause ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  if (name === 'AbortError' || name === 'TimeoutError') return 'timed-out';
  return typeof code === 'string' && /^[A-Z_0-9]{1,40}$/.test(code) ? code : 'failed';
};

/** Sends by POST to an address whose every address on the net may be reached, and to no other; follows no redirect. */
@Injectable()
export class HttpsSender extends Sender {
  private resolve = byName;

  constructor(private readonly settings: DeliverySettings) {
    super();
  }

  /** The same, with names that lead elsewhere. */
  static resolving(resolve: Resolve, settings: DeliverySettings): HttpsSender {
    const sender = new HttpsSender(settings);
    sender.resolve = resolve;
    return sender;
  }

  override async send(message: Message): Promise<Result<'TAKEN', NotSent>> {
    const signal = AbortSignal.timeout(WITHIN_MS);
    try {
      const to = await this.addressOf(new URL(message.address).hostname);
      if (to === undefined) return refusal({ code: 'address-not-allowed' });
      const status = await post(message, { to, signal });
      return status >= 200 && status < 300 ? ok('TAKEN') : refusal({ code: `status-${status}` });
    } catch (cause) {
      return refusal({ code: failureOf(cause) });
    }
  }

  /** The first address of that name; undefined where one of them may not be reached. */
  private async addressOf(hostname: string): Promise<ResolvedAddress | undefined> {
    const name = hostname.replace(/^\[(.*)\]$/, '$1');
    const found = isIP(name) > 0 ? [{ address: name, family: isIP(name) }] : await this.resolve(name);
    return found.every(({ address }) => isReachable(address, this.settings.networks)) ? found[0] : undefined;
  }
}

type Way = { readonly to: ResolvedAddress; readonly signal: AbortSignal };

/** The status of the answer, of which nothing more is read. */
const post = ({ address, body, secret, id, at }: Message, { to, signal }: Way): Promise<number> => {
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'fristad-webhooks',
    ...sign(secret, { id, at, body }),
  };
  const options: RequestOptions = { method: 'POST', agent: false, lookup: pinnedTo(to), headers, signal };
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = (address.startsWith('https:') ? overHttps : overHttp)(address, options);
    sent.once('response', (answer: IncomingMessage) => {
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    sent.once('error', reject);
    sent.end(body);
  });
};
