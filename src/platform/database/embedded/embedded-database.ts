import { resolve } from 'node:path';
import { lockDirectory, type Lock } from './directory-lock.js';
import { makeDirectory } from '../../files/make-directory.js';
import { Gateway, type GatewayLimits } from './gateway.js';
import { GatewayStream } from './gateway-stream.js';
import { PostgresThread } from './postgres-thread.js';

export type EmbeddedOptions = Partial<GatewayLimits> & {
  readonly directory: string;
  /** Whether a commit waits for the disk; true unless said otherwise. */
  readonly durable?: boolean;
};

const LIMITS: GatewayLimits = { messageBytes: 64 * 1024 * 1024, idleTransactionMs: 15_000 };

/** PostgreSQL with PostGIS inside this process, in a thread of its own, with its files in one directory. */
export class EmbeddedDatabase {
  private constructor(
    private readonly thread: PostgresThread,
    private readonly gateway: Gateway,
    private readonly lock: Lock,
  ) {
    void thread.died.then((cause) => this.giveUp(cause));
  }

  /** @throws DirectoryInUse when another process has the directory open. */
  static async open({ directory, durable = true, ...limits }: EmbeddedOptions): Promise<EmbeddedDatabase> {
    const path = resolve(directory);
    makeDirectory(path);
    const lock = await lockDirectory(path);
    try {
      const thread = await PostgresThread.start({ directory: path, durable });
      const gateway = new Gateway((batch) => thread.answer(batch), { ...LIMITS, ...limits });
      return new EmbeddedDatabase(thread, gateway, lock);
    } catch (cause) {
      await lock.release();
      throw cause;
    }
  }

  /** A connection, as the `stream` option of the `pg` driver wants it. */
  readonly stream = (): GatewayStream => new GatewayStream(this.gateway);

  /** Ends every session, writes everything out, lets the directory go. */
  async close(): Promise<void> {
    await this.gateway.stop({ code: '57P01', message: 'embedded database: it was closed' });
    await this.thread.close();
    await this.lock.release();
  }

  /** Ends the thread as a crash would. For tests of what a crash does. */
  crash(): Promise<void> {
    return this.thread.kill();
  }

  private async giveUp(cause: Error): Promise<void> {
    await this.gateway.stop({
      code: '57P02',
      message: `embedded database: the engine has stopped: ${cause.message}`,
    });
    await this.lock.release();
  }
}
