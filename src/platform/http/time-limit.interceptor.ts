import { SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Observable } from 'rxjs';
import { Deadline, TookTooLong, type TimeAllowed } from '../database/time-allowed.js';
import { tookTooLong } from './try-later.js';

const LONG = 'takes-long';
/** While a transaction is being committed, its outcome is waited for. */
const LOOK_AGAIN_MS = 20;

/** Marks a route that moves or computes much and has more time than others. */
export const TakesLong = () => SetMetadata(LONG, true);

export type TimeLimits = { readonly usualMs: number; readonly longMs: number };

/**
 * Ends a request that has not begun to answer in its time: 503, and no transaction of it is committed afterwards. A stream
 * must only begin in time.
 */
export class TimeLimitInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly time: TimeAllowed,
    private readonly limits: TimeLimits,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = [context.getHandler(), context.getClass()];
    const ms = this.reflector.getAllAndOverride<true | undefined>(LONG, route)
      ? this.limits.longMs
      : this.limits.usualMs;
    return new Observable((subscriber) => {
      const deadline = new Deadline(performance.now() + ms);
      const end = () => {
        if (deadline.end()) subscriber.error(tookTooLong());
        else timer = setTimeout(end, LOOK_AGAIN_MS);
      };
      let timer = setTimeout(end, ms);
      const begun = () => {
        clearTimeout(timer);
        deadline.lift();
      };
      subscriber.add(begun);
      const answer = {
        next: (value: unknown) => {
          begun();
          subscriber.next(value);
        },
        error: (cause: unknown) => subscriber.error(cause instanceof TookTooLong ? tookTooLong() : cause),
        complete: () => subscriber.complete(),
      };
      subscriber.add(this.time.run(deadline, () => next.handle().subscribe(answer)));
    });
  }
}
