import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Choices that repeat themselves: the same seed and the same questions give the same answers on every machine. */
export type Chance = {
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** From 0 up to but not including 1, in millionths. */
  readonly share: () => number;
  /** True with a probability of `share`. */
  readonly happens: (share: number) => boolean;
  /** @throws RangeError when there is nothing to pick from. */
  readonly pick: <T>(choices: readonly T[]) => T;
  /** At most `count` different choices, in the order drawn. */
  readonly some: <T>(choices: readonly T[], count: number) => readonly T[];
  /** Those of the choices that happen, each with its own probability. */
  readonly each: <T extends string>(shares: Readonly<Record<T, number>>) => readonly T[];
  /** So many yes and no that `share` of them, rounded, is yes; in no order. */
  readonly deal: (count: number, share: number) => readonly boolean[];
  /** Another stream; what is drawn from it does not move this one. */
  readonly about: (topic: string) => Chance;
};

const MILLION = 1_000_000;

const seedOf = (seed: number, topic: string): number =>
  Buffer.from(topic).reduce((hash, letter) => Math.imul(hash ^ letter, 16_777_619), seed ^ 2_166_136_261);

const drawFrom =
  (whole: Chance['whole']): Chance['some'] =>
  <T>(choices: readonly T[], count: number) => {
    const left = [...choices];
    return Array.from({ length: Math.min(count, left.length) }, (): readonly T[] =>
      left.splice(whole(0, left.length - 1), 1),
    ).flat();
  };

const dealFrom =
  (whole: Chance['whole']): Chance['deal'] =>
  (count, share) => {
    const dealt = Array.from({ length: count }, (_, i) => i < Math.round(count * share));
    for (let i = count - 1; i > 0; i -= 1) {
      const j = whole(0, i);
      [dealt[i], dealt[j]] = [dealt[j] ?? false, dealt[i] ?? false];
    }
    return dealt;
  };

export const chanceOf = (seed: number): Chance => {
  const stream = xoroshiro128plus(seed);
  const whole = (least: number, most: number): number => uniformInt(stream, least, most);
  const share = (): number => whole(0, MILLION - 1) / MILLION;
  const pick = <T>(choices: readonly T[]): T => {
    if (choices.length === 0) throw new RangeError('There is nothing to pick from.');
    return choices[whole(0, choices.length - 1)] as T;
  };
  return {
    whole,
    share,
    happens: (probability) => share() < probability,
    pick,
    some: drawFrom(whole),
    each: <T extends string>(shares: Readonly<Record<T, number>>) =>
      (Object.keys(shares) as T[]).filter((choice) => share() < shares[choice]),
    deal: dealFrom(whole),
    about: (topic) => chanceOf(seedOf(seed, topic)),
  };
};
