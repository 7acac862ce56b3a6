import { refusal } from '#kernel';

export type Path = readonly (string | number)[];

/** What is wrong at one place of a document, and what would be right. */
export type InputError = {
  /** RFC 6901; a missing key is named by the place where it would stand. */
  readonly pointer: string;
  readonly message: string;
  readonly expected: string;
  /** The value found, as short JSON; absent when nothing is there. */
  readonly got?: string;
};
/** Every error of one document; beyond `MOST_ERRORS` they are counted only, in `omitted`. */
export type InputRejection = { readonly errors: readonly InputError[]; readonly omitted: number };
/** An error inside a value: `at` is the way from that value. */
export type Flaw = {
  readonly at: Path;
  readonly message: string;
  readonly expected?: string;
  readonly got?: unknown;
};

export const MOST_ERRORS = 1000;

/** RFC 6901, section 3: `~` is written `~0`, `/` is written `~1`. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const rejectInput = (errors: readonly InputError[]) =>
  refusal<InputRejection>({
    errors: errors.slice(0, MOST_ERRORS),
    omitted: Math.max(0, errors.length - MOST_ERRORS),
  });
