import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Thread } from '#platform';
import {
  MirrorDesk,
  type Answered,
  type Asking,
  type ChangedStates,
  type MirrorChange,
} from '../application/mirror-desk.port.js';
import type { MirrorQuestion } from './mirror.js';

/** 100 000 units take some 600 megabytes, and as much again while all of them are read anew. */
const LIMITS = { maxOldGenerationSizeMb: 2048 };

@Injectable()
export class ThreadedMirrorDesk extends MirrorDesk implements OnApplicationShutdown {
  private readonly logger = new Logger(ThreadedMirrorDesk.name);
  private readonly thread = new Thread(new URL('./mirror.js', import.meta.url), LIMITS);
  private last: Promise<unknown> = Promise.resolve();

  override change(about: MirrorChange, states: ChangedStates): void {
    const memory = [...about.pieces.map(({ members }) => members.buffer), about.territories.buffer];
    this.question({ kind: 'change', about, states }, memory).catch((cause: unknown) =>
      this.logger.error(cause),
    );
  }

  override ask(about: Asking, job: URL, state: string): Promise<Answered> {
    return this.question({ kind: 'ask', about, job: Thread.addressOf(job), state }) as Promise<Answered>;
  }

  onApplicationShutdown(): Promise<void> {
    return this.thread.end();
  }

  private question(question: MirrorQuestion, memory: readonly ArrayBuffer[] = []): Promise<unknown> {
    const turn = this.last.then(() => this.thread.ask(question, memory));
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
