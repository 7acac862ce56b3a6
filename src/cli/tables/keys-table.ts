import type { KeyStatus } from '#keys';
import type { Terminal } from '../terminal.js';
import { table } from './table.js';

const COLUMNS = [
  { title: 'Key', share: 1 },
  { title: 'Status', share: 1 },
  { title: 'Data keys', share: 1 },
];

const statusOf = ({ current, here, retired, dataKeys }: KeyStatus): string => {
  if (current) return 'current';
  if (here) return retired ? 'half retired' : 'older';
  return dataKeys > 0 ? 'MISSING' : 'destroyed';
};

/** The key-encryption keys, the current one last. */
export const keysTable = (terminal: Terminal, keys: readonly KeyStatus[]): string => {
  if (keys.length === 0) return 'There is no key yet: `fristad keys renew` makes one.\n';
  return table(
    terminal,
    COLUMNS,
    keys.map((key) => [key.id, statusOf(key), key.dataKeys.toString()]),
  );
};
