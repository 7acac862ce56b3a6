import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { refusal, type Result } from '#kernel';
import { Thread } from '#platform';
import { GroundReader, type ReadGround, type ReadGroundRefusal } from '../application/ground-reader.port.js';
import type { AreaToDraw } from '../domain/ground-import.js';

type Read = Result<readonly AreaToDraw[], ReadGroundRefusal>;
/** Beside the one that is read; each holds its file. */
const MOST_WAITING = 3;

@Injectable()
export class ThreadedGroundReader extends GroundReader implements OnApplicationShutdown {
  private readonly thread = new Thread(new URL('./ground-desk.js', import.meta.url), {
    maxOldGenerationSizeMb: 2048,
  });
  private last: Promise<unknown> = Promise.resolve();
  private inside = 0;

  override read(file: ReadGround): Promise<Read> {
    if (this.inside > MOST_WAITING) return Promise.resolve(refusal({ code: 'too-many-imports' }));
    this.inside += 1;
    const turn = this.last.then(() => this.thread.ask(file) as Promise<Read>);
    this.last = turn.catch(() => undefined);
    return turn.finally(() => (this.inside -= 1));
  }

  onApplicationShutdown(): Promise<void> {
    return this.thread.end();
  }
}
