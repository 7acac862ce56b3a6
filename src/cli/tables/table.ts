import Table from 'cli-table3';
import { printable } from '#kernel';
import type { Terminal } from '../terminal.js';

/** A column takes its share of the width that is left; `least` is the room that it must have. */
export type Column = { readonly title: string; readonly least: number; readonly share: number };

/** One line, or several. */
export type Cell = string | readonly string[];

const PLAIN = { head: [], border: [], compact: false };

/** Text in columns that fit the terminal; long lines are broken between words. */
export const table = (
  { width, bold }: Terminal,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): string => {
  const left = width - 1 - columns.reduce((sum, { least }) => sum + least + 1, 0);
  const shares = Math.max(
    1,
    columns.reduce((sum, { share }) => sum + share, 0),
  );
  const widths = columns.map(({ least, share }) => least + Math.max(0, Math.floor((left * share) / shares)));
  const drawn = new Table({
    head: columns.map(({ title }) => bold(title)),
    colWidths: widths,
    wordWrap: true,
    style: PLAIN,
  });
  drawn.push(...rows.map((cells) => cells.map((cell, place) => drawnCell(cell, (widths[place] ?? 3) - 2))));
  return `${drawn.toString()}\n`;
};

const drawnCell = (cell: Cell, width: number): string =>
  [cell]
    .flat()
    .map((line) => breakable(printable(line), width))
    .join('\n');

/** Words longer than the column are cut, so that nothing is hidden behind an ellipsis. */
const breakable = (cell: string, width: number): string =>
  cell.replace(new RegExp(`[^\\s]{${width.toString()}}(?=[^\\s])`, 'gu'), '$& ');

/** Lines of at most `width` columns, broken between words; all but the first are indented. */
export const folded = (
  text: string,
  { width, indent }: { readonly width: number; readonly indent: number },
): string => {
  const lines: string[] = [];
  const [lead = '', ...words] = printable(text).split(/(?<=\S) /u);
  let line = lead;
  for (const word of words) {
    if (line.length + 1 + word.length <= width - (lines.length > 0 ? indent : 0)) line = `${line} ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
};
