import { Duplex } from 'node:stream';
import type { Gateway } from './gateway.js';
import type { Session } from './session.js';

/** What the `pg` driver takes for a socket: its bytes go to the gateway in this process, no port is opened. */
export class GatewayStream extends Duplex {
  private readonly session: Session;

  constructor(private readonly gateway: Gateway) {
    super({ allowHalfOpen: false });
    this.session = gateway.join({
      send: (bytes) => void this.push(bytes),
      hangUp: () => void this.push(null),
    });
  }

  connect(): this {
    queueMicrotask(() => this.emit('connect'));
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }

  override _read(): void {
    // Answers are pushed when they come; a client's demand for more changes nothing.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.gateway.receive(this.session, chunk);
    done();
  }

  override _destroy(cause: Error | null, done: (cause: Error | null) => void): void {
    this.gateway.leave(this.session);
    done(cause);
  }
}
