import type { Duplex } from 'node:stream';

const text = (value: string) => Buffer.from(`${value}\0`);
const int16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const message = (type: string, body: Buffer) =>
  Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);

/** Protocol messages written by hand, so that a test decides where they are cut. */
export const wire = {
  startup(): Buffer {
    const words = ['user', 'postgres', 'database', 'postgres'].map(text);
    const body = Buffer.concat([int32(196_608), ...words, Buffer.from([0])]);
    return Buffer.concat([int32(body.length + 4), body]);
  },
  query: (sql: string) => message('Q', text(sql)),
  parse: (sql: string, name = '') => message('P', Buffer.concat([text(name), text(sql), int16(0)])),
  bind: (value: string) =>
    message(
      'B',
      Buffer.concat([
        text(''),
        text(''),
        int16(0),
        int16(1),
        int32(value.length),
        Buffer.from(value),
        int16(0),
      ]),
    ),
  executeAndSync: (): Buffer =>
    Buffer.concat([message('E', Buffer.concat([text(''), int32(0)])), message('S', Buffer.alloc(0))]),
};

/** A client that writes bytes and remembers what came back. */
export class RawClient {
  private heard = Buffer.alloc(0);
  private onMore: (() => void) | undefined;

  constructor(private readonly stream: Duplex) {
    stream.on('data', (bytes: Buffer) => {
      this.heard = Buffer.concat([this.heard, bytes]);
      this.onMore?.();
    });
    stream.on('end', () => this.onMore?.());
    stream.write(wire.startup());
  }

  write(bytes: Buffer): void {
    this.stream.write(bytes);
  }

  /** Resolves with all that was heard once `pattern` is in it; ends with the stream at the latest. */
  async hears(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.heard.toString('latin1')) && !this.stream.readableEnded)
      await new Promise<void>((resolve) => (this.onMore = resolve));
    return this.heard.toString('latin1');
  }

  end(): void {
    this.stream.destroy();
  }
}
