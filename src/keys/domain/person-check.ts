import type { Brand } from '#kernel';

/** The result of the oblivious function for one person: 64 bytes that nobody can compute without the server's key. */
export type PersonOutput = Brand<Uint8Array, 'PersonOutput'>;
export type PersonAnswer = 'REGISTERED-OR-REVIEW' | 'CLEAR';

/** Checks per officer and calendar day (UTC). */
export const DAILY_CHECKS = 10;
/** How long an evaluation may wait for its answer, milliseconds. */
export const ANSWER_WITHIN_MS = 15 * 60_000;

/** One evaluation that was granted: it buys one answer. */
export type PersonCheck = {
  readonly id: string;
  readonly officer: string;
  readonly case: string;
  readonly evaluatedAt: Date;
  readonly answeredAt: Date | null;
};

export type AnswerRefusal = { readonly code: 'no-such-check' | 'already-answered' | 'too-late' };

const OUTPUT_BYTES = 64;
export const isPersonOutput = (bytes: Uint8Array): bytes is PersonOutput => bytes.length === OUTPUT_BYTES;

/** Why a check may not be answered for an officer at a moment; undefined when it may. */
export function whyNotAnswered(
  check: PersonCheck | undefined,
  { officer, at }: { readonly officer: string; readonly at: Date },
): AnswerRefusal | undefined {
  if (check?.officer !== officer) return { code: 'no-such-check' };
  if (check.answeredAt !== null) return { code: 'already-answered' };
  if (at.getTime() - check.evaluatedAt.getTime() > ANSWER_WITHIN_MS) return { code: 'too-late' };
  return undefined;
}

export type RegisterRefusal = { readonly code: 'no-such-check' | 'not-answered-yet' };

/** Why the person of a check may not be registered by an officer; undefined when it may. */
export function whyNotRegistered(
  check: PersonCheck | undefined,
  officer: string,
): RegisterRefusal | undefined {
  if (check?.officer !== officer) return { code: 'no-such-check' };
  return check.answeredAt === null ? { code: 'not-answered-yet' } : undefined;
}
