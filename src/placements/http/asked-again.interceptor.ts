import type { IncomingMessage } from 'node:http';
import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, mergeMap, type Observable } from 'rxjs';
import { asksAgain, grantedTo } from '#access';
import { idempotencyKeyOf, Once } from '#platform';
import { confirmationOf } from '../application/confirm-placement.js';

const STORED = 'outcome-is-kept';

/** Marks a route whose commands take effect once for a key, and whose outcome is told again. */
export const AnswersAgain = () => SetMetadata(STORED, true);

/** Notes that a command of that key took effect before: it only asks how that ended, and needs no second person again. */
@Injectable()
export class AskedAgainInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly once: Once,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.reflector.get<true | undefined>(STORED, context.getHandler())) return next.handle();
    const request = context.switchToHttp().getRequest<IncomingMessage>();
    return from(this.note(request)).pipe(mergeMap(() => next.handle()));
  }

  private async note(request: IncomingMessage): Promise<void> {
    const [key, { object }] = [idempotencyKeyOf(request), grantedTo(request)];
    if (key === null || object === null) return;
    if ((await this.once.outcomeOf(key, confirmationOf(object))) !== undefined) asksAgain(request);
  }
}
