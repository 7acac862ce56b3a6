import fc from 'fast-check';
import type { Schemas } from './values.js';

/** A thing that is there, and the case that it belongs to; empty where it belongs to none. */
export type Thing = { readonly id: string; readonly case: string };
/** Who may, and for which purposes. */
export type Allowed = { readonly users: readonly string[]; readonly purposes: readonly string[] };
/** A body that an operation takes, and of which thing; empty for any. */
export type Example = { readonly of: string; readonly body: unknown };

/** What requests may speak of, and as whom. By operation where it depends on it. */
export type Known = {
  readonly schemas: Schemas;
  /** By the segment of a path that goes before their ids, or by the name of the parameter. */
  readonly things: Readonly<Record<string, readonly Thing[]>>;
  readonly words: readonly string[];
  readonly users: readonly string[];
  readonly allowed: Readonly<Record<string, readonly Allowed[]>>;
  readonly asksSecond: ReadonlySet<string>;
  readonly examples: Readonly<Record<string, readonly Example[]>>;
};

/** A request as it goes over the wire; `body` in base64. */
export type Sent = {
  readonly method: string;
  readonly path: string;
  readonly user: string;
  readonly headers: readonly Header[];
  readonly body: string | undefined;
  /** Whether a second person approves it first. */
  readonly isApproved: boolean;
};
export type Header = readonly [string, string];

/** How often of a hundred a part of a request is right. */
export type Care = 100 | 80 | 35;
export const part = <T>(care: Care, right: fc.Arbitrary<T>, wrong: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  care === 100
    ? right
    : fc.oneof({ weight: care, arbitrary: right }, { weight: 100 - care, arbitrary: wrong });

/** A text in the bytes in which it goes over the wire, one character each. */
export const inUtf8 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
