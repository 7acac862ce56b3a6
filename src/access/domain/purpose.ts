import type { Brand } from '#kernel';

/** A protection case, by its pseudonymous reference. */
export type CaseRef = Brand<string, 'CaseRef'>;

export const PURPOSES = [
  'CASE_HANDLING',
  'PLACEMENT_MATCHING',
  'INVENTORY_DUTY',
  'THREAT_REVIEW',
  'INCIDENT',
  'SUPERVISION_AUDIT',
  'DATA_SUBJECT_REQUEST',
  'DISCLOSURE_BY_LAW',
] as const;
export type PurposeCode = (typeof PURPOSES)[number];

/** Why somebody reads or acts: a coded reason and, where it concerns one, the case. */
export type Purpose = { readonly code: PurposeCode; readonly case: CaseRef | null };

const CASE = /^[\p{L}\p{N}._:-]{1,100}$/u;
const isPurpose = (word: string): word is PurposeCode => (PURPOSES as readonly string[]).includes(word);

/** The reference of a case, or undefined where the text can't be one. */
export const parseCaseRef = (raw: string): CaseRef | undefined =>
  CASE.test(raw) ? (raw as CaseRef) : undefined;

/** Reads the header `CASE_HANDLING; case=K-17`; undefined where it is not written like that. */
export const parsePurpose = (header: string): Purpose | undefined => {
  const [word = '', ...parameters] = header.split(';').map((part) => part.trim());
  if (!isPurpose(word)) return undefined;
  if (parameters.length === 0) return { code: word, case: null };
  const [name, value = ''] = parameters[0]?.split('=').map((part) => part.trim()) ?? [];
  const named = parseCaseRef(value);
  if (parameters.length > 1 || name !== 'case' || named === undefined) return undefined;
  return { code: word, case: named };
};
