import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ok, refusal, type Clash, type Result } from '#kernel';
import { Thread } from '#platform';
import {
  ImportReader,
  OpenedImport,
  type ImportHead,
  type StoredStays,
  type Pieces,
  type ReadRefusal,
} from '../application/import-reader.port.js';
import type { ImportFault } from '../domain/import-fault.js';
import type { ImportQuestion, Opened } from './import-desk.js';

/** Beside the one that is read; each holds its body. */
const MOST_WAITING = 3;
/** Some fifty times the largest body that is taken by default. */
const LIMITS = { maxOldGenerationSizeMb: 3072 };

type Ask = (question: ImportQuestion, transferred?: readonly ArrayBuffer[]) => Promise<unknown>;

class OpenedInThread extends OpenedImport {
  constructor(
    override readonly head: ImportHead,
    private readonly ask: Ask,
  ) {
    super();
  }

  override async *pieces<Name extends keyof Pieces>(name: Name): AsyncIterable<readonly Pieces[Name][]> {
    for (let first = true; ; first = false) {
      const text = (await this.ask({ kind: 'piece', name, first })) as string | undefined;
      if (text === undefined) return;
      yield JSON.parse(text) as readonly Pieces[Name][];
    }
  }

  override meeting(units: readonly string[], stored: StoredStays): Promise<readonly ImportFault[]> {
    return this.ask({ kind: 'meeting', units, stored }) as Promise<readonly ImportFault[]>;
  }

  override pointersTo(clashes: readonly Clash[]): Promise<readonly string[]> {
    return this.ask({ kind: 'pointers', clashes }) as Promise<readonly string[]>;
  }
}

/** Buffers of a few kilobytes share their memory and can't be given away. */
const ownBytes = (document: string | Uint8Array): Uint8Array<ArrayBuffer> => {
  if (typeof document === 'string') return new Uint8Array(Buffer.from(document));
  const { buffer, byteLength } = document;
  const isAlone = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isAlone ? new Uint8Array(buffer) : new Uint8Array(document);
};

/** Reads in a thread of its own; a body that it is given is gone afterwards. */
@Injectable()
export class ThreadedImportReader extends ImportReader implements OnApplicationShutdown {
  private readonly thread = new Thread(new URL('./import-desk.js', import.meta.url), LIMITS);
  private readonly ask: Ask = (question, transferred) => this.thread.ask(question, transferred);
  private last: Promise<unknown> = Promise.resolve();
  private inside = 0;

  override async read<T>(
    document: string | Uint8Array,
    act: (opened: OpenedImport) => Promise<T>,
  ): Promise<Result<T, ReadRefusal>> {
    if (this.inside > MOST_WAITING) return refusal({ code: 'too-many-imports' });
    this.inside += 1;
    const turn = this.last.then(() => this.readNow(document, act));
    this.last = turn.catch(() => undefined);
    return turn.finally(() => (this.inside -= 1));
  }

  /** As if it had run out of memory. */
  end(): Promise<void> {
    return this.thread.end();
  }

  onApplicationShutdown(): Promise<void> {
    return this.thread.end();
  }

  private async readNow<T>(
    document: string | Uint8Array,
    act: (opened: OpenedImport) => Promise<T>,
  ): Promise<Result<T, ReadRefusal>> {
    const bytes = ownBytes(document);
    const opened = (await this.ask({ kind: 'open', document: bytes }, [bytes.buffer])) as Opened;
    if ('faulty' in opened) return refusal(opened.faulty);
    try {
      return ok(await act(new OpenedInThread(opened.head, this.ask)));
    } finally {
      await this.ask({ kind: 'close' });
    }
  }
}
