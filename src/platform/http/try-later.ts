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

const BUSY_MS = 5000;

/** The answer to what was not finished in its time. */
export const tookTooLong = (): TryLater =>
  new TryLater(
    { code: 'took-too-long', title: 'This took too long and was not finished', status: 503 },
    BUSY_MS,
  );

/** The answer to what gave way to others each time that it was tried. */
export const givesWay = (): TryLater =>
  new TryLater(
    { code: 'gave-way', title: 'Others were at the same thing; nothing was done', status: 503 },
    BUSY_MS,
  );

/** Whether the database gave up on a statement that took too long, or had no connection to spare. */
export const isOverload = (thrown: unknown): boolean => {
  const { code, message } = (thrown ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  return code === '57014' || message === 'timeout exceeded when trying to connect';
};
