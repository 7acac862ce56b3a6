import {
  HttpException,
  Injectable,
  Logger,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { grantedTo } from '#access';
import { TryLater } from '#platform';
import { COUNTED, tooManyUnderWay } from '../application/count-first.decorator.js';
import { WatchProbing } from '../application/watch-probing.js';

const SOON_MS = 2000;

/** Counts before the act, around its transaction and whatever ends it, and gives back what was answered. */
@Injectable()
export class CountFirstInterceptor implements NestInterceptor {
  private readonly logger = new Logger(CountFirstInterceptor.name);

  constructor(
    private readonly reflector: Reflector,
    private readonly watch: WatchProbing,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.reflector.get<true | undefined>(COUNTED, context.getHandler())) return next.handle();
    const { facts } = grantedTo(context.switchToHttp().getRequest<object>());
    return from(this.counted(facts?.case?.ref ?? '', next));
  }

  private async counted(caseRef: string, next: CallHandler): Promise<unknown> {
    const begun = await this.watch.begin(caseRef);
    if (!begun.ok) throw new TryLater(tooManyUnderWay, SOON_MS);
    const id = begun.value;
    try {
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.settled(this.watch.end(id));
      return answer;
    } catch (cause) {
      await this.settled(isAnAnswer(cause) ? this.watch.end(id) : this.watch.failed(id, caseRef));
      throw cause;
    }
  }

  /** Whatever goes wrong now, the answer stands, and what was asked stays counted. */
  private async settled(ending: Promise<void>): Promise<void> {
    await ending.catch((cause: unknown) => this.logger.error(cause));
  }
}

/** A refusal that the act itself gave, and not whatever went wrong. */
const isAnAnswer = (cause: unknown): boolean => cause instanceof HttpException && cause.getStatus() < 500;
