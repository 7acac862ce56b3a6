import { HttpException } from '@nestjs/common';

/** The fixed part of an answer "no" (RFC 9457); `type` is made from the refusal's code. */
export type Problem = { readonly status: number; readonly title: string };
/** One fault of a request: where it lies (JSON pointer), what is wrong, and what would be right. */
export type FieldFault = { readonly pointer: string; readonly message: string; readonly expected?: string };

const problemType = (code: string) => `/problems/${code}`;

/** The HTTP answer to a refusal: the problem of its code, with the refusal's figures as extension members. */
export function toProblem<Code extends string>(
  problems: Record<Code, Problem>,
  refusal: { readonly code: Code },
): HttpException {
  const { status, title } = problems[refusal.code];
  return new HttpException({ ...refusal, type: problemType(refusal.code), title, status }, status);
}

/** The answer to a request that can't be read as what it should be: every fault at once. */
export function toInvalid(errors: readonly FieldFault[], status: 400 | 422 = 400): HttpException {
  const title = 'The request is not right';
  return new HttpException({ type: problemType('invalid-request'), title, status, errors }, status);
}
