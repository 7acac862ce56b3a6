import { styleText } from 'node:util';
import { printableLines } from '#kernel';

/** Where a command speaks: answers to `out`, all else to `err`. Nothing gets there that a terminal would obey. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Files that happen to go to standard output, byte for byte. */
  readonly data: (text: string) => void;
  /** Columns of the output. */
  readonly width: number;
  /** Whether somebody watches the error stream. */
  readonly watched: boolean;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
};

/** Bold and dim, on and off: the only commands that are let through, where there are styles at all. */
const STYLES = new RegExp(`${String.fromCodePoint(0x1b)}\\[(?:1|2|22)m`, 'gu');
const NARROWEST = 60;
const USUAL = 80;
const WIDEST = 160;

/** The terminal of this process. Styles only where the output is a terminal and NO_COLOR is not set. */
export const processTerminal = (): Terminal => {
  const { stdout, stderr, env } = process;
  const width = stdout.isTTY ? stdout.columns : Number(env['COLUMNS']);
  const styled = (style: 'bold' | 'dim') => (text: string) => styleText(style, text, { stream: stdout });
  return {
    out: (text) => void stdout.write(printableLines(text, stdout.isTTY ? STYLES : undefined)),
    err: (text) => void stderr.write(printableLines(text)),
    data: (text) => void stdout.write(text),
    width: Math.min(WIDEST, Math.max(NARROWEST, width > 0 ? width : USUAL)),
    watched: stderr.isTTY && env['TERM'] !== 'dumb',
    bold: styled('bold'),
    dim: styled('dim'),
  };
};

/** A reader that closes its end (`| head`) has heard enough: that is not an error. */
export const letReadersLeave = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
};
