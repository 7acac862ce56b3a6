import { Catch, HttpException, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Acting, ProblemFilter } from '#platform';
import { Recording } from '../application/recording.js';
import { WriteEntry } from '../application/write-entry.js';
import { WITHHELD } from '../domain/words.js';
import { isDenial, whyOf } from './why-of.js';

/** Answers as every problem is answered, once the entry of the refusal is written; else only that something failed. */
@Catch()
@Injectable()
export class AuditedProblemFilter implements ExceptionFilter {
  private readonly problems = new ProblemFilter();

  constructor(
    private readonly recording: Recording,
    private readonly acting: Acting,
    private readonly writeEntry: WriteEntry,
  ) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    try {
      await this.writeRefusal(thrown);
      this.problems.catch(thrown, host);
    } catch (cause) {
      this.problems.catch(cause instanceof HttpException ? new Error(cause.message) : cause, host);
    }
  }

  private async writeRefusal(thrown: unknown): Promise<void> {
    const record = this.recording.current;
    if (!record) return;
    const { operation, object } = record.route ?? { operation: 'DENIAL', object: 'route' };
    const { refusal, named, isThere } = record;
    const id = named === null || isThere ? named : WITHHELD;
    const denied = refusal !== undefined || isDenial(thrown);
    const refused = { operation: denied ? 'DENIAL' : operation, object, id } as const;
    await this.acting.run(refusal?.as ?? this.acting.current, () =>
      this.writeEntry.run({ ...refused, refusedFor: refusal?.why ?? whyOf(thrown) }),
    );
  }
}
