import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ipKeyGenerator, MemoryStore, type Options } from 'express-rate-limit';
import { Remembered } from './remembered.js';

const MINUTE_MS = 60_000;
/** Milliseconds until it may be asked again, and whether nobody was told so in this minute. */
export type Excess = { readonly waitMs: number; readonly isFirst: boolean };

const counts = (): MemoryStore => {
  const store = new MemoryStore();
  store.init({ windowMs: MINUTE_MS } as Options);
  return store;
};

const addressOf = ({ socket }: IncomingMessage): string => ipKeyGenerator(socket.remoteAddress ?? '');

/** What a request says of who asks, as a digest; empty when it says nothing. */
const credentialOf = ({ headers }: IncomingMessage): string => {
  const said = headers.authorization ?? headers.cookie ?? '';
  return said === '' ? '' : createHash('sha256').update(said).digest('base64');
};

/**
 * How often one user may ask in a minute, and one address while it is not known whose its requests are. Users behind one
 * address don't stand in each other's way, nor does a stranger there stand in theirs: who was recognised within the last
 * minute is let through. Counts within this process.
 */
export class RequestLimits {
  private readonly addresses = counts();
  private readonly users = counts();
  private readonly known = new Remembered();
  private readonly barred = new Remembered();
  private readonly warned = new Remembered();

  constructor(private readonly perMinute: number) {}

  /** Counts a request of nobody yet. */
  async admit(request: IncomingMessage): Promise<Excess | undefined> {
    const [address, credential, now] = [addressOf(request), credentialOf(request), Date.now()];
    const barredFor = this.barred.left(credential, now);
    if (barredFor !== undefined) return { waitMs: barredFor, isFirst: false };
    const { totalHits, resetTime } = await this.addresses.increment(address);
    if (totalHits <= this.perMinute || this.known.left(credential, now) !== undefined) return undefined;
    const until = resetTime?.getTime() ?? now + MINUTE_MS;
    const isFirst = this.warned.left(address, now) === undefined;
    this.warned.put(address, { until, now });
    return { waitMs: until - now, isFirst };
  }

  /** Counts it as a user's instead. Who asks too often is barred for the rest of the minute. */
  async recognise(request: IncomingMessage, user: string): Promise<Excess | undefined> {
    await this.addresses.decrement(addressOf(request));
    const { totalHits, resetTime } = await this.users.increment(user);
    const [credential, now] = [credentialOf(request), Date.now()];
    this.known.put(credential, { until: now + MINUTE_MS, now });
    if (totalHits <= this.perMinute) return undefined;
    const until = resetTime?.getTime() ?? now + MINUTE_MS;
    this.barred.put(credential, { until, now });
    return { waitMs: until - now, isFirst: true };
  }
}
