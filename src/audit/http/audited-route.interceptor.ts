import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { concatMap, from, map, of, type Observable } from 'rxjs';
import { Recording } from '../application/recording.js';
import { WriteEntry } from '../application/write-entry.js';
import { foundIn } from './found-in.js';

/** Lets the answer of a route leave when its entry is written: by the act itself, or else here. */
@Injectable()
export class AuditedRouteInterceptor implements NestInterceptor {
  constructor(
    private readonly recording: Recording,
    private readonly writeEntry: WriteEntry,
  ) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next
      .handle()
      .pipe(
        concatMap((answer: unknown, index) =>
          index > 0 ? of(answer) : from(this.writeOnce(answer)).pipe(map(() => answer)),
        ),
      );
  }

  private async writeOnce(answer: unknown): Promise<void> {
    const record = this.recording.current;
    if (!record?.route || record.written > 0) return;
    const { operation, object } = record.route;
    await this.writeEntry.run({ operation, object, id: record.objectId, ...foundIn(answer) });
  }
}
