import { columnsOf } from './columns-of.js';
import { unbreakable } from './fold.js';

/** What stands in one column, its title too, line by line; and its share of the width that is left. */
export type Content = { readonly lines: readonly string[]; readonly share: number };

/** Text in less than this is a column of single words. */
const READABLE = 16;

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, columnsOf(text)), 1);

/** How wide each column is in so much room, no word broken; nothing when they can't be read side by side. */
export const columnWidths = (contents: readonly Content[], room: number): readonly number[] | undefined => {
  const wished = contents.map(({ lines }) => widest(lines));
  const widths = contents.map(({ lines }, at) =>
    Math.max(widest(lines.flatMap(unbreakable)), Math.min(READABLE, wished[at] ?? 0)),
  );
  let left = room - widths.reduce((sum, width) => sum + width, 0);
  if (left < 0) return undefined;
  for (;;) {
    const open = [...contents.keys()].filter(
      (at) => shareOf(contents, at) > 0 && lacks(wished, widths, at) > 0,
    );
    const shares = open.reduce((sum, at) => sum + shareOf(contents, at), 0);
    const before = left;
    for (const at of open) {
      const part = Math.max(1, Math.floor((before * shareOf(contents, at)) / shares));
      const given = Math.min(part, lacks(wished, widths, at), left);
      widths[at] = (widths[at] ?? 0) + given;
      left -= given;
    }
    if (left === before) return widths;
  }
};

const shareOf = (contents: readonly Content[], at: number): number => contents[at]?.share ?? 0;
const lacks = (wished: readonly number[], widths: readonly number[], at: number): number =>
  (wished[at] ?? 0) - (widths[at] ?? 0);
