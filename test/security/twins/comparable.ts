import { RUNS } from './the-country.js';

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** What a household is called to whoever runs its unit. */
const ALIAS = /H-[0-9a-f]{10}(?=")/g;
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
const DIGEST = /sha256:[0-9a-f]{64}/g;
/** Of the person check: the installation's own key, made by chance, and what it makes of a number; the answer is compared. */
const OF_THE_KEY = /(?<="(?:publicKey|evaluated|proof)":")[\w-]+/g;
const FIXED: ReadonlySet<string> = new Set(Object.values(RUNS));

/** Until a fixed hour it is a second less in the world that is asked a moment later: by the hour. */
const byTheHour = (seconds: string): string => `about ${Math.round(Number(seconds) / 3600)} h`;
/** Headers that are not compared: `date` is the clock's. All others are, in their order of arrival. */
const OF_THE_CLOCK: ReadonlySet<string> = new Set(['date']);

/** For how long a draft lies, from the moment in which it is written. */
const DRAFT_MS = 30 * 24 * 3_600_000;

export type Answered = { readonly status: number; readonly headers: Headers; readonly text: string };
/** What is compared, byte for byte, and what a later request may refer to. */
export type Comparable = { readonly bytes: string; readonly path: string };

/** The ids that the server made in one world, in the order in which they were first told. */
export class Seen {
  readonly ids: string[] = [];
  private readonly aliases: string[] = [];
  private readonly digests: string[] = [];
  private readonly from = Date.now() - 600_000;
  private readonly to = Date.now() + 26 * 3_600_000;

  /** The answer without what is random or the clock's by design; each thing taken out leaves a name. */
  comparable(path: string, { status, headers, text }: Answered): Comparable {
    const body = this.named(text, path);
    const remaining = [...headers].filter(([name]) => !OF_THE_CLOCK.has(name));
    const lines = remaining.map(([name, value]) => {
      const text = name === 'retry-after' ? byTheHour(value) : this.named(value, path);
      return `${name}: ${text}`;
    });
    return { path, bytes: [status, ...lines, '', body].join('\n') };
  }

  private named(text: string, path: string): string {
    const named = text
      .replaceAll(UUID, (id) => (FIXED.has(id) ? id : `id-${this.indexOf(this.ids, id)}`))
      .replaceAll(ALIAS, (alias) => `alias-${this.indexOf(this.aliases, alias)}`)
      .replaceAll(INSTANT, (instant) => this.relative(Date.parse(instant)) ?? instant)
      .replaceAll(OF_THE_KEY, '…');
    if (!/^\/approvals|\/who-looked|\/placements|^\/decisions/.test(path)) return named;
    return named.replaceAll(DIGEST, (digest) => `digest-${this.indexOf(this.digests, digest)}`);
  }

  private relative(at: number): string | undefined {
    if (this.isNow(at)) return 'now';
    return this.isNow(at - DRAFT_MS) ? 'a draft away' : undefined;
  }

  private isNow(at: number): boolean {
    return at > this.from && at < this.to;
  }

  private indexOf(list: string[], one: string): number {
    const known = list.indexOf(one);
    return known >= 0 ? known : list.push(one) - 1;
  }
}
