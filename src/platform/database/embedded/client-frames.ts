import type { Message, ServerError } from './messages.js';

export type Frame =
  | { readonly kind: 'encryption-request' }
  | { readonly kind: 'cancel-request' }
  | { readonly kind: 'startup'; readonly bytes: Buffer }
  | { readonly kind: 'message'; readonly message: Message };

const ENCRYPTION_CODES = new Set([80877103, 80877104]);
const CANCEL_CODE = 80877102;
const STARTUP_LIMIT = 10_000;

/** A client that does not keep to the protocol or to the limits; its session must end. */
export class ProtocolBreach extends Error {
  constructor(readonly error: ServerError) {
    super(error.message);
  }
}

/** Cuts a client's byte stream into whole protocol messages, however the bytes were chunked. */
export class ClientFrames {
  private rest: Buffer = Buffer.alloc(0);
  private started = false;

  constructor(private readonly messageLimit: number) {}

  /** @throws ProtocolBreach for a length below the least or above the limit. */
  *read(chunk: Buffer): Generator<Frame> {
    this.rest = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    for (let frame = this.next(); frame; frame = this.next()) yield frame;
  }

  private next(): Frame | undefined {
    return this.started ? this.nextMessage() : this.nextStartup();
  }

  private nextStartup(): Frame | undefined {
    if (this.rest.length < 8) return undefined;
    const bytes = this.take(0, this.rest.readInt32BE(0), { least: 8, most: STARTUP_LIMIT });
    if (!bytes) return undefined;
    const code = bytes.readInt32BE(4);
    if (ENCRYPTION_CODES.has(code)) return { kind: 'encryption-request' };
    if (code === CANCEL_CODE) return { kind: 'cancel-request' };
    this.started = true;
    return { kind: 'startup', bytes };
  }

  private nextMessage(): Frame | undefined {
    if (this.rest.length < 5) return undefined;
    const type = String.fromCharCode(this.rest.readUInt8(0));
    const bytes = this.take(1, this.rest.readInt32BE(1), { least: 4, most: this.messageLimit });
    return bytes && { kind: 'message', message: { type, bytes } };
  }

  private take(head: number, length: number, { least, most }: { least: number; most: number }) {
    if (length < least)
      throw new ProtocolBreach({ code: '08P01', message: `invalid message length ${length}` });
    if (length > most)
      throw new ProtocolBreach({
        code: '54000',
        message: `embedded database: a message of ${length} bytes is longer than the ${most} allowed`,
      });
    if (this.rest.length < head + length) return undefined;
    const bytes = this.rest.subarray(0, head + length);
    this.rest = this.rest.subarray(head + length);
    return bytes;
  }
}
