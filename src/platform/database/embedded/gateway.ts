import { readAnswer, type Answer } from './answer.js';
import { followListening, listenAgain } from './channels.js';
import { simpleQuery, sync, type ServerError } from './messages.js';
import { Session, type Batch, type Peer } from './session.js';

export type GatewayLimits = {
  /** Longest message or batch of messages that a client may send, bytes. */
  readonly messageBytes: number;
  /** How long a transaction may sit idle while others wait, milliseconds. */
  readonly idleTransactionMs: number;
};

/** Answers one batch of protocol messages; asked again only when it has answered. */
export type Engine = (batch: Buffer) => Promise<Buffer>;

/** Leaves nothing of one session to the next: settings, cursors, statements, locks, temporary tables. */
const HAND_OVER = simpleQuery(
  'CLOSE ALL; RESET SESSION AUTHORIZATION; RESET ALL; DEALLOCATE ALL; ' +
    'SELECT pg_advisory_unlock_all(); DISCARD TEMP; DISCARD SEQUENCES',
);
const ABANDON = Buffer.concat([sync, simpleQuery('ROLLBACK')]);
const IDLE_TOO_LONG: ServerError = {
  code: '25P03',
  message: 'embedded database: the transaction was rolled back, it sat idle while others waited',
  hint: 'A nested use of the pool inside a transaction waits for itself: use the connection of the transaction.',
};

/**
 * Shares the engine's only session among many clients. A client owns it from its first message until it is idle
 * outside a transaction; the others wait their turn, first come first served.
 */
export class Gateway {
  private readonly sessions = new Set<Session>();
  private readonly waiting: Session[] = [];
  private owner: Session | undefined;
  private last: Session | undefined;
  private turn: Promise<void> | undefined;
  private idle: NodeJS.Timeout | undefined;
  private stopped: ServerError | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly limits: GatewayLimits,
  ) {}

  join(peer: Peer): Session {
    const session = new Session(peer, this.limits.messageBytes);
    this.sessions.add(session);
    return session;
  }

  receive(session: Session, chunk: Buffer): void {
    if (this.stopped) {
      session.end(this.stopped);
      return;
    }
    session.receive(chunk);
    if (session.hasBatch && session !== this.owner && !this.waiting.includes(session))
      this.waiting.push(session);
    if (session.closed) this.leave(session);
    else this.proceed();
  }

  leave(session: Session): void {
    session.end();
    this.sessions.delete(session);
    this.proceed();
  }

  /** Ends every session with this error, and every later one. Resolves when the engine is no longer in use. */
  async stop(error: ServerError): Promise<void> {
    this.stopped ??= error;
    clearTimeout(this.idle);
    for (const session of this.sessions) session.end(this.stopped);
    this.sessions.clear();
    await this.turn;
  }

  private proceed(): void {
    if (this.turn || !this.hasWork) {
      this.watchIdleOwner();
      return;
    }
    this.turn = this.serveAll()
      .catch((cause: unknown) => this.crash(cause))
      .finally(() => {
        this.turn = undefined;
        if (this.hasWork) this.proceed();
        else this.watchIdleOwner();
      });
  }

  /** Messages may have come after the last look and before the turn was over. */
  private get hasWork(): boolean {
    if (this.stopped) return false;
    if (!this.owner) return this.waiting.length > 0;
    return this.owner.hasBatch || this.owner.mustYield;
  }

  private crash(cause: unknown): void {
    const reason = cause instanceof Error ? cause.message : String(cause);
    void this.stop({ code: '57P02', message: `embedded database: the engine has stopped: ${reason}` });
  }

  private async serveAll(): Promise<void> {
    while (this.hasWork) {
      if (this.owner?.mustYield) await this.abandon();
      const session = this.owner ?? this.waiting.shift();
      const batch = session?.takeBatch();
      if (session && batch) await this.serve(session, batch);
    }
  }

  private async abandon(): Promise<void> {
    await this.engine(ABANDON);
    this.owner = undefined;
  }

  private async serve(session: Session, batch: Batch): Promise<void> {
    clearTimeout(this.idle);
    this.idle = undefined;
    if (session.doom) {
      session.end(session.doom);
      return;
    }
    if (this.last && this.last !== session) await this.engine(HAND_OVER);
    this.owner = this.last = session;
    const answer = readAnswer(await this.engine(batch.bytes));
    if (batch.endsReady && !answer.status) throw new Error('it gave no answer to a statement');
    session.send(answer.reply);
    await this.notify(session, batch, answer);
    if (answer.status === 'I') this.owner = undefined;
    if (!this.owner && session.hasBatch) this.waiting.push(session);
  }

  private async notify(session: Session, { sql }: Batch, { tags, notifications }: Answer): Promise<void> {
    if (tags.includes('LISTEN') || tags.includes('UNLISTEN')) followListening(session.channels, sql);
    if (tags.includes('UNLISTEN')) await this.listenForAll();
    for (const { channel, bytes } of notifications)
      for (const listener of this.sessions) if (listener.channels.has(channel)) listener.send(bytes);
  }

  private async listenForAll(): Promise<void> {
    const channels = [...this.sessions].flatMap((session) => [...session.channels]);
    if (channels.length > 0) await this.engine(simpleQuery(listenAgain(channels)));
  }

  private watchIdleOwner(): void {
    if (this.stopped || this.turn || this.idle || !this.owner || this.waiting.length === 0) return;
    const { owner } = this;
    this.idle = setTimeout(() => {
      this.idle = undefined;
      owner.doom = IDLE_TOO_LONG;
      this.proceed();
    }, this.limits.idleTransactionMs);
  }
}
