import stringWidth from 'string-width';

/** What is one column wide each: most of what is written here, and quick to know. */
const NARROW = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2013-\u2026\u2190-\u2194\u2500-\u257f]*$/u;

/** How many columns of a terminal a text takes: letters of the Far East take two, combining marks none. */
export const columnsOf = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text));

/** The text and as many spaces as fill `width` columns. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - columnsOf(text)));
