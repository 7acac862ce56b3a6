/** What moves a cursor, rings, colours, turns the writing direction or hides: controls, formats, separators of lines, half characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const asEscape = (character: string): string =>
  `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}}`;

/** Text of others on one line of a terminal: whatever can't be seen as such is written as its number, `\u{001b}`. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, asEscape);

/** The same for text that is laid out already: lines stay lines, and so do what `kept` matches. */
export const printableLines = (text: string, allowed?: RegExp): string =>
  text
    .split('\n')
    .map((line) => (allowed ? between(line, allowed) : printable(line)))
    .join('\n');

const between = (line: string, allowed: RegExp): string => {
  const found = [...line.matchAll(allowed)].map(([match]) => match);
  return line
    .split(allowed)
    .map((part, i) => printable(part) + (found[i] ?? ''))
    .join('');
};
