import { contextBytes } from './context-bytes.js';
import type { Subject } from './subject.js';

/** The place of a protected text: a ciphertext opens nowhere else. */
export type Field = {
  readonly subject: Subject;
  readonly table: string;
  readonly column: string;
  /** The row's id, as text. */
  readonly row: string;
};

/** What a sealed field is bound to beside its key. */
export const fieldContext = ({ table, column, row }: Field, keyVersion: number): Uint8Array =>
  contextBytes('fristad-field/1', table, column, row, keyVersion);
