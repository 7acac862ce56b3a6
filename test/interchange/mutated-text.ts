import fc from 'fast-check';
import { mutated } from './mutations.js';

const HUGE = '"a number beyond every double"';
/** JSON as a hostile writer would write it: numbers beyond every double, and a zero below nothing. */
const spelled = (document: unknown): string =>
  JSON.stringify(document, (_key, value: unknown) => {
    if (typeof value !== 'number') return value;
    if (Object.is(value, -0)) return `${HUGE}-`;
    return Number.isFinite(value) ? value : HUGE;
  })
    .replaceAll(JSON.stringify(`${HUGE}-`), '-0')
    .replaceAll(JSON.stringify(HUGE), '1e400');

type Spoil = (text: string, at: number) => string;
const insert =
  (mark: string): Spoil =>
  (text, at) =>
    text.slice(0, at) + mark + text.slice(at);
const spoils: readonly Spoil[] = [
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/"([a-zA-Z]+)":/, '"$1":null,"$1":'),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\d+/, '1e400'),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/[[{]/, (open) => open.repeat(5_000)),
  ...['\uFEFF', '\u0000', ',', '}', '"', '\\u12', '//', ' ', '\n'].map(insert),
];

/** The text of a mutated document; every third text is itself cut, doubled or broken somewhere. */
export const mutatedText = (sound: () => object): fc.Arbitrary<string> =>
  fc
    .record({
      document: mutated(sound),
      spoil: fc.option(fc.constantFrom(...spoils), { freq: 2 }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ document, spoil, at }) => {
      const text = spelled(document);
      return spoil === null ? text : spoil(text, Math.floor(at * text.length));
    });
