/** An answer that may be "no": the refusal is a value with a code and its figures. */
export type Result<T, Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const ok = <T>(value: T) => ({ ok: true, value }) as const;
export const refusal = <const R>(refusal: R) => ({ ok: false, refusal }) as const;

/** Whether an answer of whatever kind is a "no". */
export const isRefusal = (answer: unknown): answer is { readonly ok: false; readonly refusal: unknown } =>
  typeof answer === 'object' &&
  answer !== null &&
  'ok' in answer &&
  answer.ok === false &&
  'refusal' in answer;
