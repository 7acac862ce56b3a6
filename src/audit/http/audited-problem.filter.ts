import { Catch, HttpException, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Acting, ProblemFilter } from '#platform';
import { Recording, type Recorded } from '../application/recording.js';
import { WriteEntry } from '../application/write-entry.js';
import { WITHHELD } from '../domain/words.js';
import { isDenial, whyOf } from './why-of.js';

/** What the request would have done, and to what: by the name that was typed only if something is called so. */
const whatOf = ({ route = { act: 'route.unknown', object: 'route' }, named, isThere, about }: Recorded) => ({
  ...route,
  id: named === null || isThere ? named : WITHHELD,
  ...about,
});

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
      await this.writeEntryOf(thrown);
      this.problems.catch(thrown, host);
    } catch (cause) {
      this.problems.catch(cause instanceof HttpException ? new Error(cause.message) : cause, host);
    }
  }

  private async writeEntryOf(thrown: unknown): Promise<void> {
    const record = this.recording.current;
    if (!record) return;
    const { denial } = record;
    const happening = {
      ...whatOf(record),
      denied: denial !== undefined || isDenial(thrown),
      why: denial?.why ?? whyOf(thrown),
    };
    await this.acting.run(denial?.as ?? this.acting.current, () => this.writeEntry.run(happening));
  }
}
