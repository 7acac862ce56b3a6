import { styleText } from 'node:util';
import { printableLines } from '#kernel';
import { watchedWriting } from './watched-writing.js';

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
  /** Waits until everything was written; what went wrong on standard output, unless its reader has left. */
  readonly lost: () => Promise<Error | undefined>;
};

type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
/** What a command is given by its process. */
export type Streams = {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Bold and dim, on and off: the only commands that are let through, where there are styles at all. */
const STYLES = new RegExp(`${String.fromCodePoint(0x1b)}\\[(?:1|2|22)m`, 'gu');
const NARROWEST = 20;
const USUAL = 80;
const WIDEST = 160;

/** As wide as COLUMNS says, else the terminal, else as terminals are. */
export const widthFrom = (columns: string | undefined, terminal: number | undefined): number => {
  const said = /^\d+$/u.test(columns ?? '') ? Number(columns) : 0;
  const [width = USUAL] = [said, terminal ?? 0].filter((known) => known > 0);
  return Math.min(WIDEST, Math.max(NARROWEST, width));
};

/**
 * The terminal of a process, made once. Styles only where the output is a terminal and NO_COLOR is not set. A reader
 * that closes its end (`| head`) has heard enough: that is not an error, and the command ends as it would.
 */
export const processTerminal = ({ stdout, stderr, env }: Streams = process): Terminal => {
  const [output, errors] = [watchedWriting(stdout), watchedWriting(stderr)];
  const styled = (style: 'bold' | 'dim') => (text: string) => styleText(style, text, { stream: stdout });
  return {
    out: (text) => output.write(printableLines(text, stdout.isTTY ? STYLES : undefined)),
    err: (text) => errors.write(printableLines(text)),
    data: output.write,
    width: widthFrom(env['COLUMNS'], stdout.isTTY ? stdout.columns : undefined),
    watched: stderr.isTTY === true && env['TERM'] !== 'dumb',
    bold: styled('bold'),
    dim: styled('dim'),
    lost: async () => {
      await errors.failure();
      const failure = await output.failure();
      return failure?.code === 'EPIPE' ? undefined : failure;
    },
  };
};
