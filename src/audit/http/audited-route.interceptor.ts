import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { SSE_METADATA } from '@nestjs/common/constants.js';
import { concatMap, from, map, type Observable } from 'rxjs';
import type { AuditedRoute } from '../application/audited.js';
import { Recording } from '../application/recording.js';
import { WriteEntry } from '../application/write-entry.js';
import { ACTS } from '../domain/acts.js';
import { foundIn } from './found-in.js';

const CHANGING: ReadonlySet<string> = new Set(['COLLECTION', 'ALTERATION', 'OVERRIDE', 'ERASURE']);
/** What changes something writes its own entry. Without one it was done before, by the same command. */
const againOf = ({ act }: AuditedRoute) =>
  CHANGING.has(ACTS[act][0]) ? { particulars: { again: 'YES' } } : {};

/** Lets the answer of a route leave when its entry is written: by the act itself, or else here. */
@Injectable()
export class AuditedRouteInterceptor implements NestInterceptor {
  constructor(
    private readonly recording: Recording,
    private readonly writeEntry: WriteEntry,
  ) {}

  /** @throws Error for a stream whose entry is not written yet: it would begin before anything can be waited for. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!Reflect.hasMetadata(SSE_METADATA, context.getHandler()))
      return next
        .handle()
        .pipe(concatMap((answer: unknown) => from(this.writeOnce(answer)).pipe(map(() => answer))));
    if (this.isDue) throw new Error('A stream of events begins before its entry is written.');
    return next.handle();
  }

  private get isDue(): boolean {
    const record = this.recording.current;
    return record?.route !== undefined && record.written === 0;
  }

  private async writeOnce(answer: unknown): Promise<void> {
    const record = this.recording.current;
    if (!record?.route || !this.isDue) return;
    const about = { ...record.route, id: record.named };
    await this.writeEntry.run({ ...about, ...foundIn(answer), ...againOf(record.route) });
  }
}
