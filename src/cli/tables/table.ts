import { printable } from '#kernel';
import type { Terminal } from '../terminal.js';
import { cards } from './cards.js';
import { columnWidths } from './column-widths.js';
import { padded } from './columns-of.js';
import { foldedLines } from './fold.js';

/** A column takes its share of the width that is left when each has room for its longest word. */
export type Column = { readonly title: string; readonly share: number };

/** One line, or several. */
export type Cell = string | readonly string[];

/** What the rules between columns take: a space on both sides of each, and a line between two. */
const FRAME = 3;

/** Text in columns that fit the terminal, broken between words; where words do not fit side by side, one below the other. */
export const table = (
  { width, bold }: Pick<Terminal, 'width' | 'bold'>,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): string => {
  const cells = rows.map((row) => row.map((cell) => [cell].flat().map(printable)));
  const contents = columns.map(({ title, share }, at) => ({
    lines: [title, ...cells.flatMap((row) => row[at] ?? [])],
    share,
  }));
  const widths = columnWidths(contents, width - FRAME * columns.length - 1);
  const titles = columns.map(({ title }) => title);
  if (widths === undefined) return cards({ width, bold }, titles, cells);
  const head = drawnRow(
    titles.map((title) => [title]),
    widths,
  ).map((line) => titled(line, titles, bold));
  return framed(
    head,
    cells.map((row) => drawnRow(row, widths)),
    widths,
  );
};

/** The lines of one row, without its rules above and below. */
const drawnRow = (row: readonly (readonly string[])[], widths: readonly number[]): readonly string[] => {
  const columns = widths.map((width, at) =>
    (row[at] ?? []).flatMap((line) => foldedLines(line, { first: width, others: width })),
  );
  const height = Math.max(1, ...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const texts = columns.map((lines, at) => padded(lines[line] ?? '', widths[at] ?? 0));
    return `│ ${texts.join(' │ ')} │`;
  });
};

const titled = (line: string, titles: readonly string[], bold: Terminal['bold']): string =>
  line
    .split('│')
    .map((part, at) => {
      const title = titles[at - 1];
      return title === undefined ? part : part.replace(title, () => bold(title));
    })
    .join('│');

/** Rows of several lines have a rule between them. */
const framed = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): string => {
  const rule = (left: string, cross: string, right: string): string =>
    left + widths.map((width) => '─'.repeat(width + FRAME - 1)).join(cross) + right;
  const between = rows.some(({ length }) => length > 1) ? [rule('├', '┼', '┤')] : [];
  const body = rows.flatMap((row, at) => [...(at > 0 ? between : []), ...row]);
  return `${[rule('┌', '┬', '┐'), ...head, rule('├', '┼', '┤'), ...body, rule('└', '┴', '┘')].join('\n')}\n`;
};
