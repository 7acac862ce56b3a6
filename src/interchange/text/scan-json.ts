import { pointerOf, type InputError } from '../errors/input-error.js';
import { awaited, turns, type Open, type Turn } from './json-grammar.js';
import { tokensOf, type Token } from './json-tokens.js';

export const DEEPEST = 32;

const placeIn = (text: string, at: number): string => {
  const before = text.slice(0, at);
  return `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`;
};

const pathOf = (open: readonly Open[]) => pointerOf(open.map(({ step }) => step));

const syntaxError = (text: string, { kind, start }: Token, turn: Turn): InputError => ({
  pointer: '',
  message:
    kind === 'end'
      ? `is not JSON: the text ends too early, at ${placeIn(text, start)}`
      : `is not JSON at ${placeIn(text, start)}`,
  expected: awaited[turn],
  ...(kind !== 'end' && { got: JSON.stringify(text.slice(start, start + 12)) }),
});

const tooDeep = (open: readonly Open[]): InputError => ({
  pointer: pathOf(open.slice(0, DEEPEST)),
  message: 'is nested too deep',
  expected: `at most ${DEEPEST} objects or lists inside each other`,
});

const noteKey = (name: string, open: readonly Open[]): InputError | undefined => {
  const owner = open.at(-1);
  if (owner === undefined) return undefined;
  const twice = owner.keys.has(name);
  owner.keys.add(name);
  owner.step = name;
  if (!twice) return undefined;
  return { pointer: pathOf(open), message: 'stands twice in its object', expected: 'each key once' };
};

/**
 * What `JSON.parse` hides: the line and column of a syntax error, keys that stand twice, and nesting so deep that
 * later readers would overflow. Walks without recursion. No errors = `JSON.parse` accepts the text.
 */
export const scanJson = (text: string): readonly InputError[] => {
  const open: Open[] = [];
  const errors: InputError[] = [];
  let turn: Turn = 'value';
  for (const token of tokensOf(text)) {
    if (turn === 'end' && token.kind === 'end') return errors;
    const next: Turn | undefined = turns[turn](token, open);
    if (next === undefined) return [...errors, syntaxError(text, token, turn)];
    if (open.length > DEEPEST) return [...errors, tooDeep(open)];
    if (next === 'colon') {
      const twice = noteKey(JSON.parse(text.slice(token.start, token.end)) as string, open);
      if (twice !== undefined) errors.push(twice);
    }
    turn = next;
  }
  return errors;
};
