import { ClientFrames, ProtocolBreach, type Frame } from './client-frames.js';
import { failingQuery, fatalError, type Message, type ServerError } from './messages.js';
import { rejectionOf, sqlOf } from './rejected-statements.js';

/** Messages that the engine must answer without another session's in between. */
export type Batch = { readonly bytes: Buffer; readonly endsReady: boolean; readonly sql: string };

/** The client's end of a session. */
export type Peer = { send(bytes: Buffer): void; hangUp(): void };

const ENDS_A_BATCH = new Set(['Q', 'S', 'F', 'H']);
const PART_OF_A_BATCH = new Set(['P', 'B', 'D', 'E', 'C']);
const COPY_LEFTOVERS = new Set(['d', 'c', 'f']);

/** One client of the embedded database: gathers its messages into batches, which wait here for their turn. */
export class Session {
  readonly channels = new Set<string>();
  closed = false;
  /** Set when the session lost its transaction: its next statement is answered with this and the session ends. */
  doom: ServerError | undefined;
  private readonly frames: ClientFrames;
  private readonly batches: Batch[] = [];
  private gathered: Message[] = [];
  private rejection: ServerError | undefined;
  private size = 0;

  constructor(
    private readonly peer: Peer,
    private readonly messageLimit: number,
  ) {
    this.frames = new ClientFrames(messageLimit);
  }

  get hasBatch(): boolean {
    return this.batches.length > 0;
  }

  /** Whether a transaction that it still has open must be rolled back for it. */
  get mustYield(): boolean {
    return this.closed || this.doom !== undefined;
  }

  takeBatch(): Batch | undefined {
    return this.batches.shift();
  }

  send(bytes: Buffer): void {
    if (!this.closed && bytes.length > 0) this.peer.send(bytes);
  }

  end(error?: ServerError): void {
    if (this.closed) return;
    if (error) this.send(fatalError(error));
    this.closed = true;
    this.batches.length = 0;
    this.peer.hangUp();
  }

  receive(chunk: Buffer): void {
    if (this.closed) return;
    try {
      for (const frame of this.frames.read(chunk)) this.take(frame);
    } catch (breach) {
      if (!(breach instanceof ProtocolBreach)) throw breach;
      this.end(breach.error);
    }
  }

  private take(frame: Frame): void {
    if (this.closed) return;
    if (frame.kind === 'encryption-request') this.send(Buffer.from('N'));
    else if (frame.kind === 'cancel-request') this.end();
    else if (frame.kind === 'startup') this.batches.push({ bytes: frame.bytes, endsReady: true, sql: '' });
    else this.gather(frame.message);
  }

  private gather(message: Message): void {
    if (message.type === 'X') {
      this.end();
      return;
    }
    if (COPY_LEFTOVERS.has(message.type)) return;
    if (!ENDS_A_BATCH.has(message.type) && !PART_OF_A_BATCH.has(message.type))
      throw new ProtocolBreach({ code: '08P01', message: `unexpected message type "${message.type}"` });
    this.size += message.bytes.length;
    if (this.size > this.messageLimit)
      throw new ProtocolBreach({
        code: '54000',
        message: 'embedded database: a batch of messages is too long',
      });
    this.rejection ??= rejectionOf(message);
    this.gathered.push(message);
    if (ENDS_A_BATCH.has(message.type)) this.batches.push(this.finishBatch(message.type !== 'H'));
  }

  private finishBatch(endsReady: boolean): Batch {
    const bytes = this.rejection
      ? failingQuery(this.rejection)
      : Buffer.concat(this.gathered.map((m) => m.bytes));
    const sql = this.gathered.map((m) => sqlOf(m) ?? '').join(';');
    this.gathered = [];
    this.rejection = undefined;
    this.size = 0;
    return { bytes, endsReady, sql };
  }
}
