import { Duplex } from 'node:stream';
import type { PostgresThread } from '../../../src/platform/database/embedded/postgres-thread.js';

/** Passes each client's bytes to the one session as they come, as sharing without an arbiter would. For controls. */
export const naiveStreams = (thread: PostgresThread): (() => Duplex) => {
  let queue: Promise<unknown> = Promise.resolve();
  return () => {
    const stream = new Duplex({
      read: () => undefined,
      write(chunk: Buffer, _encoding, done) {
        queue = queue.then(async () => stream.push(await thread.answer(chunk)));
        done();
      },
    });
    const socketLike = {
      setNoDelay: () => stream,
      setKeepAlive: () => stream,
      ref: () => stream,
      unref: () => stream,
    };
    const connect = () => (queueMicrotask(() => stream.emit('connect')), stream);
    return Object.assign(stream, socketLike, { connect });
  };
};
