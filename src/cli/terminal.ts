import { styleText } from 'node:util';

/** Where a command speaks: answers to `out`, all else to `err`. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the output. */
  readonly width: number;
  /** Whether somebody watches the error stream. */
  readonly watched: boolean;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
};

const NARROWEST = 60;
const USUAL = 80;
const WIDEST = 160;

/** The terminal of this process. Styles only where the output is a terminal and NO_COLOR is not set. */
export const processTerminal = (): Terminal => {
  const { stdout, stderr, env } = process;
  const width = stdout.isTTY ? stdout.columns : Number(env['COLUMNS']);
  const styled = (style: 'bold' | 'dim') => (text: string) => styleText(style, text, { stream: stdout });
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
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
