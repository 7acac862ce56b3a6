import type { Terminal } from '../terminal.js';
import { columnsOf } from './columns-of.js';
import { foldedLines } from './fold.js';

const INDENT = 2;

/** Rows of a table one below the other, for terminals that are too narrow for its columns. */
export const cards = (
  { width, bold }: Pick<Terminal, 'width' | 'bold'>,
  titles: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
): string => {
  const field = (title: string, given: readonly string[], indent: number): readonly string[] => {
    const lines = given.filter((line) => line !== '');
    if (lines.length === 0) return [];
    const whole = `${title}: ${lines.join(', ')}`;
    const row = columnsOf(whole) <= width - indent ? [whole] : [`${title}:`, ...lines.map(indented)];
    return row.flatMap((line) => hung(line, { width, indent }));
  };
  return rows
    .map((row) => {
      const [first = [], ...others] = titles.map((title, at) =>
        field(title, row[at] ?? [], at === 0 ? 0 : INDENT),
      );
      return `${[...first.map(bold), ...others.flat()].join('\n')}\n`;
    })
    .join('\n');
};

const indented = (line: string): string => ' '.repeat(INDENT) + line;

/** A folded line, what follows a step further in than its beginning. */
const hung = (line: string, { width, indent }: { width: number; indent: number }): readonly string[] => {
  const own = indent + line.search(/\S|$/u);
  const lines = foldedLines(line.trimStart(), { first: width - own, others: width - own - INDENT });
  return lines.map((text, at) => ' '.repeat(at === 0 ? own : own + INDENT) + text);
};
