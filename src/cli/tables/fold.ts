import { printable } from '#kernel';
import { columnsOf } from './columns-of.js';

/** Between the parts of a dotted name: the one place where a word may be broken, when it is wider than its line. */
const JOINT = /(?<=\p{L}\.)(?=\p{L})/u;

/** What is never broken: the words of a text, and the parts of dotted names. */
export const unbreakable = (text: string): readonly string[] =>
  text.split(' ').flatMap((word) => word.split(JOINT));

type Widths = { readonly first: number; readonly others: number };

/** Lines of at most so many columns, broken between words; a word that is wider than its line stands alone and whole. */
export const foldedLines = (text: string, { first, others }: Widths): readonly string[] => {
  const lines: string[] = [];
  const room = (): number => (lines.length > 0 ? others : first);
  let line: string | undefined;
  const add = (part: string, glue: string): void => {
    const longer: string = line === undefined ? part : line + glue + part;
    if (line === undefined || columnsOf(longer) <= room()) line = longer;
    else {
      lines.push(line);
      line = part;
    }
  };
  for (const word of text.split(/(?<=\S) /u)) {
    const parts = columnsOf(word) > others ? word.split(JOINT) : [word];
    parts.forEach((part, at) => add(part, at === 0 ? ' ' : ''));
  }
  return [...lines, line ?? ''];
};

/** Text of others on lines of at most `width` columns; all but the first are indented. */
export const folded = (
  text: string,
  { width, indent }: { readonly width: number; readonly indent: number },
): string =>
  foldedLines(printable(text), { first: width, others: width - indent }).join(`\n${' '.repeat(indent)}`);
