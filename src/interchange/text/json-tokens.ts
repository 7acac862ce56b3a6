export type Mark = '{' | '}' | '[' | ']' | ':' | ',';
export type Token = {
  readonly kind: Mark | 'string' | 'plain' | 'end' | 'broken';
  readonly start: number;
  /** The first character after it. */
  readonly end: number;
};

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const MARKS = '{}[]:,';

const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** The character after the closing quote, or -1 with no such quote, a raw control character or an unknown escape. */
const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length) {
    const character = text.charCodeAt(at);
    if (character === 0x22) return at + 1;
    if (character < 0x20) return -1;
    at = character === 0x5c ? endOf(ESCAPE, text, at) : at + 1;
    if (at < 0) return -1;
  }
  return -1;
};

const tokenAt = (text: string, start: number): Token => {
  if (start >= text.length) return { kind: 'end', start, end: start };
  const first = text.charAt(start);
  if (MARKS.includes(first)) return { kind: first as Mark, start, end: start + 1 };
  const end = first === '"' ? endOfString(text, start) : endOf(PLAIN, text, start);
  if (end < 0) return { kind: 'broken', start, end: start };
  return { kind: first === '"' ? 'string' : 'plain', start, end };
};

/** The tokens of JSON (RFC 8259); the last one is `end` or `broken`. */
export function* tokensOf(text: string): Generator<Token> {
  let token: Token;
  let at = 0;
  do {
    token = tokenAt(text, endOf(SPACE, text, at));
    yield token;
    at = token.end;
  } while (token.kind !== 'end' && token.kind !== 'broken');
}
