import { HttpException } from '@nestjs/common';

/** A "not now" (RFC 9457), with the whole seconds after which asking again may help: its `Retry-After`. */
export class TryLater extends HttpException {
  readonly seconds: number;

  constructor(
    problem: { readonly code: string; readonly title: string; readonly status: 429 | 503 },
    ms: number,
  ) {
    const { code, title, status } = problem;
    super({ type: `/problems/${code}`, title, status }, status);
    this.seconds = Math.max(1, Math.ceil(ms / 1000));
  }
}
