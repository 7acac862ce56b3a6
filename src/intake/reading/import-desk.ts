import type { Clash } from '#kernel';
import { MOST_ERRORS, readScenario } from '#interchange';
import type { FaultyImport, ImportHead, StoredStays } from '../application/import-reader.port.js';
import { unholdable } from '../domain/unholdable.js';
import { OpenedDocument } from './opened-document.js';

export type ImportQuestion =
  | { readonly kind: 'open'; readonly document: Uint8Array }
  | { readonly kind: 'piece'; readonly name: string; readonly first: boolean }
  | { readonly kind: 'meeting'; readonly units: readonly string[]; readonly stored: StoredStays }
  | { readonly kind: 'pointers'; readonly clashes: readonly Clash[] }
  | { readonly kind: 'close' };
export type Opened = { readonly head: ImportHead } | { readonly faulty: FaultyImport };

let opened: OpenedDocument | undefined;

const open = (document: Uint8Array): Opened => {
  const read = readScenario(document);
  if (!read.ok) return { faulty: { code: 'not-a-scenario', ...read.refusal } };
  const errors = unholdable(read.value);
  const omitted = Math.max(0, errors.length - MOST_ERRORS);
  if (errors.length > 0)
    return { faulty: { code: 'cannot-be-kept', errors: errors.slice(0, MOST_ERRORS), omitted } };
  opened = new OpenedDocument(read.value);
  return { head: opened.head() };
};

const ofOpened = (question: Exclude<ImportQuestion, { kind: 'open' | 'close' }>): unknown => {
  if (opened === undefined) throw new Error('No document is open.');
  if (question.kind === 'piece') return opened.piece(question.name, question.first);
  if (question.kind === 'meeting') return opened.meeting(question.units, question.stored);
  return opened.pointersTo(question.clashes);
};

/** Run in a thread of its own, which holds one document at a time. */
export const answer = (question: ImportQuestion): unknown => {
  if (question.kind !== 'open' && question.kind !== 'close') return ofOpened(question);
  opened = undefined;
  return question.kind === 'open' ? open(question.document) : undefined;
};
