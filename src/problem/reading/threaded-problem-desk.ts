import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Thread } from '#platform';
import type { Assignment } from '#scoring';
import {
  ProblemDesk,
  type Bytes,
  type Collected,
  type Frozen,
  type JudgedAll,
  type Surveyed,
} from '../application/problem-desk.port.js';
import type { ProblemQuestion } from './problem-desk.js';

const LIMITS = { maxOldGenerationSizeMb: 3072 };

const memoryOf = (about: Collected | Surveyed): readonly ArrayBuffer[] => [
  ...about.pieces.map(({ members }) => members.buffer),
  ...('measured' in about ? [about.measured.buffer] : []),
];

/** Works in a thread of its own, on one thing after the other. */
@Injectable()
export class ThreadedProblemDesk extends ProblemDesk implements OnApplicationShutdown {
  private readonly thread = new Thread(new URL('./problem-desk.js', import.meta.url), LIMITS);
  private last: Promise<unknown> = Promise.resolve();

  override write(about: Collected): Promise<Bytes> {
    return this.question({ kind: 'write', about });
  }

  override freeze(about: Surveyed): Promise<Frozen> {
    return this.question({ kind: 'freeze', about });
  }

  override judge(about: Surveyed, planned: readonly Assignment[]): Promise<JudgedAll> {
    return this.question({ kind: 'judge', about, planned });
  }

  onApplicationShutdown(): Promise<void> {
    return this.thread.end();
  }

  private question<T>(question: ProblemQuestion): Promise<T> {
    const turn = this.last.then(() => this.thread.ask(question, memoryOf(question.about)));
    this.last = turn.catch(() => undefined);
    return turn as Promise<T>;
  }
}
