import type { Level } from '#scoring';
import type { Terminal } from '../terminal.js';
import { table, type Column } from './table.js';

const COLUMNS: readonly Column[] = [
  { title: 'Level', share: 1 },
  { title: 'Value', share: 1 },
  { title: 'Bound', share: 1 },
  { title: 'Gap', share: 1 },
];

const PERCENT = 100;

export const levelsTable = (terminal: Terminal, levels: readonly Level[]): string =>
  table(
    terminal,
    COLUMNS,
    levels.map((level) => [level.name, level.value.toString(), level.bound.toString(), gap(level)]),
  );

/** How far the value may be from the best, relative to it. */
export const gapOf = ({ value, bound }: Level): number =>
  value === bound ? 0 : Math.abs(bound - value) / Math.max(1, Math.abs(value));

const gap = (level: Level): string =>
  gapOf(level) === 0 ? 'proved' : `${(gapOf(level) * PERCENT).toFixed(2)} %`;
