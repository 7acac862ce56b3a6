import { HttpException } from '@nestjs/common';

/** The fixed part of an answer "no" (RFC 9457); `type` is made from the refusal's code. */
export type Problem = { readonly status: number; readonly title: string };
/** One fault of a request: where it lies (JSON pointer; on a map: longitude, latitude), what is wrong, and what would be right. */
export type FieldFault = {
  readonly pointer: string;
  readonly message: string;
  readonly expected?: string;
  readonly point?: readonly [number, number];
};

/** The pointer of a key, by RFC 6901. */
export const pointerTo = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
/** Of a key that nobody reads. */
export const unknownKey = (key: string): FieldFault => ({
  pointer: pointerTo(key),
  message: `property ${key} should not exist`,
});

const problemType = (code: string) => `/problems/${code}`;

/** The HTTP answer to a refusal: the problem of its code, with the refusal's figures as extension members. */
export function toProblem<Code extends string>(
  problems: Record<Code, Problem>,
  refusal: { readonly code: Code },
): HttpException {
  const { status, title } = problems[refusal.code];
  return new HttpException({ ...refusal, type: problemType(refusal.code), title, status }, status);
}

const INVALID = {
  400: { code: 'invalid-request', title: 'The request is not right' },
  422: { code: 'invalid-body', title: 'The body is not right' },
} as const;

/** The answer to a request that can't be read (400), or to a body that was read and does not hold (422): every fault at once. */
export function toInvalid(errors: readonly FieldFault[], status: 400 | 422 = 400): HttpException {
  const { code, title } = INVALID[status];
  return new HttpException({ type: problemType(code), title, status, errors }, status);
}
