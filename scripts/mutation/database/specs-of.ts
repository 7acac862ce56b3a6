import { Cached } from '../cached.js';
import type { DatabaseMutant } from './mutants.js';
import type { Recorded } from './recording.js';

/** Fences, policies, triggers and checks are the second fence: suites that ask nothing but the database must notice them. */
export const ASKS_THE_DATABASE =
  /^test\/(database\/|audit\/audit-entries|keys\/(key-ri|key-ro|person)|oversight\/log-rights|platform\/(jobs|once|transactions)\.|territories\/wide)/;
/** What none of so many notices, or in so long a time, is worth a test of its own; what stands is prepared once, and free. */
const MOST = 8;
const MOST_SECONDS = 40;
/** How often a spec was red of all the times that it was asked, in all and of one function or table. */
type Tally = Readonly<Record<string, readonly [red: number, asked: number]>>;

/** It reads the checks themselves and touches no table; what is written is refused elsewhere too, which would hide a gap. */
const ASKS_THE_CHECKS = 'test/database/checks-of-rows.spec.ts';
/**
 * A call that is refused is not counted, and so not recorded: what a trigger refuses is asked for here. Nor is a call of a
 * function that is written out where it is called: all suites that ask the database alone are asked of it.
 */
const ASKS_THE_TRIGGERS = 'test/database/triggers.spec.ts';

/** The function or table that a place is about, as the database writes it. */
export const objectOf = (place: string): string =>
  /^(?:function (.*)|\w+ (\S+).*)$/.exec(place)?.slice(1).find(Boolean) ?? '';

/** Which specs are asked of a change, the quickest to notice it first: those before have taught it. */
export class SpecsOf {
  private readonly cached = new Cached<Tally>('tally');
  private readonly tally: Map<string, readonly [number, number]>;

  private readonly leftOut = new Set<string>();

  constructor(private readonly recorded: ReadonlyMap<string, Recorded>) {
    this.tally = new Map(Object.entries(this.cached.read({})));
  }

  of({ place, what, inlined = false }: DatabaseMutant): readonly string[] {
    if (place.startsWith('check ')) return [ASKS_THE_CHECKS];
    const object = objectOf(place);
    const isFunction = place.startsWith('function ');
    // Where a permission is gone, whoever had it must notice.
    const isAnybodys = place.startsWith('policy ') && what === 'dropped';
    const meets = (spec: string, { functions, tables }: Recorded) =>
      isFunction
        ? functions.includes(object) ||
          (spec === ASKS_THE_TRIGGERS && object.endsWith('()')) ||
          (inlined && this.stands(spec))
        : (isAnybodys || ASKS_THE_DATABASE.test(spec)) && tables.includes(object);
    const ranked = [...this.recorded]
      .filter(([spec, recorded]) => !this.leftOut.has(spec) && meets(spec, recorded))
      .filter(([spec, { seconds }]) => this.stands(spec) || seconds < MOST_SECONDS)
      .map(([spec, { seconds }]) => ({ spec, seconds, rate: this.chance(object, spec) / (seconds + 0.3) }))
      // Whoever asks the database alone comes first: what the others ask has met the guard before.
      .toSorted((a, b) => Number(this.stands(b.spec)) - Number(this.stands(a.spec)) || b.rate - a.rate);
    let left = MOST_SECONDS;
    const [standing, others] = [true, false].map((stands) =>
      ranked.filter(({ spec }) => this.stands(spec) === stands),
    );
    const near = others?.filter(({ seconds }) => (left -= seconds) > 0).slice(0, MOST);
    return [...(standing ?? []), ...(near ?? [])].map(({ spec }) => spec);
  }

  /** Whether it can be asked again and again on one database. */
  stands(spec: string): boolean {
    return ASKS_THE_DATABASE.test(spec);
  }

  /** Not to be asked again. */
  leaveOut(spec: string): void {
    this.leftOut.add(spec);
  }

  learn(place: string, spec: string, isRed: boolean): void {
    for (const key of [spec, `${objectOf(place)} | ${spec}`]) {
      const [red, asked] = this.tally.get(key) ?? [0, 0];
      this.tally.set(key, [red + Number(isRed), asked + 1]);
    }
    this.cached.write(Object.fromEntries(this.tally));
  }

  private chance(object: string, spec: string): number {
    const [red, asked] = this.tally.get(spec) ?? [0, 0];
    const [redHere, askedHere] = this.tally.get(`${object} | ${spec}`) ?? [0, 0];
    return (redHere + (red + 1) / (asked + 4)) / (askedHere + 1);
  }
}
