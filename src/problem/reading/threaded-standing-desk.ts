import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Thread } from '#platform';
import { StandingDesk, type StandingQuestion } from '../application/standing-desk.port.js';

const LIMITS = { maxOldGenerationSizeMb: 1024 };

/** Works in a thread of its own, on one thing after the other. */
@Injectable()
export class ThreadedStandingDesk extends StandingDesk implements OnApplicationShutdown {
  private readonly thread = new Thread(new URL('./standing/against.js', import.meta.url), LIMITS);
  private last: Promise<unknown> = Promise.resolve();

  override against(question: StandingQuestion): Promise<readonly string[]> {
    const turn = this.last.then(() => this.thread.ask(question, [question.standing.buffer]));
    this.last = turn.catch(() => undefined);
    return turn as Promise<readonly string[]>;
  }

  onApplicationShutdown(): Promise<void> {
    return this.thread.end();
  }
}
