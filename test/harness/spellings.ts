/** A way in which a text may lie in a file: as it is, or encoded on its way. */
export type Spelling = { readonly name: string; readonly bytes: Buffer };

const spelling = (name: string, text: string | Buffer): Spelling => ({ name, bytes: Buffer.from(text) });

/** The middle of a text's base64, which is the same whatever stands before it in the encoded whole. */
const base64Middle = (text: Buffer, offset: number): string => {
  const skipped = offset === 0 ? 0 : 3 - offset;
  const whole = text.length - skipped - ((text.length - skipped) % 3);
  return text.subarray(skipped, skipped + whole).toString('base64');
};

/** Every spelling in which a planted text is looked for. */
export function spellingsOf(planted: string): readonly Spelling[] {
  const utf8 = Buffer.from(planted);
  const all = [
    spelling('as it is', planted),
    spelling('latin-1', Buffer.from(planted, 'latin1')),
    spelling('utf-16', Buffer.from(planted, 'utf16le')),
    spelling('hexadecimal', utf8.toString('hex')),
    spelling('HEXADECIMAL', utf8.toString('hex').toUpperCase()),
    spelling('JSON', JSON.stringify(planted).slice(1, -1)),
    spelling(
      'JSON escapes',
      planted.replace(/[^ -~]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
    spelling('percent', encodeURIComponent(planted)),
    ...[0, 1, 2].map((offset) => spelling(`base64 at ${offset}`, base64Middle(utf8, offset))),
    ...[0, 1, 2].map((offset) =>
      spelling(
        `base64url at ${offset}`,
        base64Middle(utf8, offset).replaceAll('+', '-').replaceAll('/', '_'),
      ),
    ),
  ];
  const seen = new Set<string>();
  return all.filter(
    ({ bytes }) =>
      bytes.length > 3 && !seen.has(bytes.toString('latin1')) && seen.add(bytes.toString('latin1')),
  );
}
