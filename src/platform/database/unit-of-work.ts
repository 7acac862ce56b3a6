import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { isRefusal } from '#kernel';
import { Clock } from '../clock/clock.js';
import { Acting, fenceOf, type ActingAs } from './acting.js';
import { again } from './at-the-same-time.js';
import { fencedManager } from './fenced.js';
import { rejectNestedUse } from './nested-use.js';
import { PLUMBING } from './plumbing.js';
import { TimeAllowed } from './time-allowed.js';

type Act = {
  readonly manager: EntityManager;
  as: ActingAs | undefined;
  open: boolean;
  /** Whether an act that joined it was refused, and must not remain in part. */
  hasRefusal: boolean;
};
/** Whether what an act wrote is undone, by what it answers. */
type Undoes = (answer: unknown) => boolean;
const NEVER: Undoes = () => false;

/** Carries an answer out of the transaction that it undoes. */
class Undone extends Error {
  constructor(readonly answer: unknown) {
    super('The act was refused, and what it wrote is undone.');
  }
}

/** One business act, one transaction. Repositories ask for `manager`; use cases call `run`; nobody else knows. */
@Injectable()
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<Act>();
  private readonly loose: EntityManager;

  /** Without `acting`, statements run with the rights of the login: for databases that have no roles. */
  constructor(
    private readonly dataSource: DataSource,
    @Optional() private readonly acting?: Acting,
    @Optional() private readonly time?: TimeAllowed,
    @Optional() private readonly clock?: Clock,
  ) {
    rejectNestedUse(dataSource, () => this.isActing);
    this.loose = acting ? fencedManager(dataSource, () => this.fence(acting.current)) : dataSource.manager;
  }

  /** The transaction of the act that is running; when none is, each statement is a transaction of its own. */
  get manager(): EntityManager {
    const act = this.current.getStore();
    return act?.open ? act.manager : this.loose;
  }

  /** What a statement answers, in the act that runs, by the rights of whoever acts. */
  rows<Row>(statement: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query<Row[]>(statement, [...values]);
  }

  /** The first row of the answer, if there is one. */
  async row<Row>(statement: string, values: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.rows<Row>(statement, values))[0];
  }

  /** The rows that an UPDATE or a DELETE touched, as its RETURNING says them. */
  async changed<Row = unknown>(statement: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.manager.query<[Row[], number]>(statement, [...values]))[0];
  }

  /**
   * Runs the act in a transaction, rolled back when it throws and when it answers a refusal: nothing that it wrote remains
   * then. Within another act it joins that one's, which must be refused too. An act that failed because of what another did
   * at the same moment is done again: it must do nothing outside of the transaction.
   * @throws Error when somebody else acts by then than when the transaction began, or goes on after a refusal; TookTooLong.
   */
  run<T>(act: () => Promise<T>): Promise<T> {
    return this.perform(act, isRefusal);
  }

  /** As `run`, for an act whose refusals are on record: what it wrote remains whatever it answers. */
  runAndCommitRefusals<T>(act: () => Promise<T>): Promise<T> {
    return this.perform(act, NEVER);
  }

  /**
   * Does a part of the running act as whoever acts by now, in the act's own transaction; what comes after is done as before.
   * A part that fails ends the act. When no act is running, or the same one's, it is as `run`.
   */
  async part<T>(act: () => Promise<T>): Promise<T> {
    const [store, as] = [this.current.getStore(), this.acting?.current];
    if (!store?.open || as === undefined || store.as === undefined || store.as === as) return this.run(act);
    const before = store.as;
    try {
      await this.goOnAs(store, as);
      const answer = await this.join(as, act, isRefusal);
      await this.goOnAs(store, before);
      return answer;
    } catch (cause) {
      store.hasRefusal = true;
      throw cause;
    }
  }

  private async goOnAs(store: Act, as: ActingAs): Promise<void> {
    await store.manager.query(this.fence(as));
    store.as = as;
  }

  /** Runs the plumbing's own statement with its role, in the running act's transaction if there is one. */
  async asPlumbing<T>(statement: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const act = this.current.getStore();
    if (!act?.open) return this.alone(statement);
    const runner = act.manager.queryRunner;
    if (!runner) throw new Error('An act has no connection.');
    if (!act.as) return statement(runner);
    await runner.query(`SET LOCAL ROLE ${PLUMBING}`);
    const answer = await statement(runner);
    await runner.query(fenceOf(act.as, this.clock?.today()));
    return answer;
  }

  /** A statement that begins a transaction itself ends ours with its own, and the role with that. */
  private async alone<T>(statement: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      if (!this.acting) return await statement(runner);
      await runner.query(`START TRANSACTION; SET LOCAL ROLE ${PLUMBING}`);
      const answer = await statement(runner);
      await runner.query('COMMIT');
      return answer;
    } catch (cause) {
      if (this.acting) await runner.query('ROLLBACK').catch(() => undefined);
      throw cause;
    } finally {
      await runner.release();
    }
  }

  private perform<T>(act: () => Promise<T>, undoes: Undoes): Promise<T> {
    const as = this.acting?.current;
    if (this.isActing) return this.join(as, act, undoes);
    const fenced = as ? fencedManager(this.dataSource, () => this.fence(as)) : this.dataSource.manager;
    const inTransaction = (atEnd: () => void) =>
      fenced.transaction(async (manager) => {
        const store = { manager, as, open: true, hasRefusal: false };
        const answer = await this.runIn(store, act);
        if (undoes(answer)) throw new Undone(answer);
        if (store.hasRefusal) throw new Error('An act went on although a part of it was refused.');
        atEnd();
        return answer;
      });
    const deadline = this.time?.current;
    return again(() => answerOf(deadline ? deadline.around(inTransaction) : inTransaction(() => undefined)));
  }

  private fence(as: ActingAs): string {
    const limit = this.time?.current ? `; ${this.time.fence}` : '';
    return `${fenceOf(as, this.clock?.today())}${limit}`;
  }

  private get isActing(): boolean {
    return this.current.getStore()?.open ?? false;
  }

  private async join<T>(as: ActingAs | undefined, act: () => Promise<T>, undoes: Undoes): Promise<T> {
    const store = this.current.getStore();
    if (store?.as !== as) throw new Error('Another one acts than the one whose transaction this is.');
    const answer = await act();
    if (store && undoes(answer)) store.hasRefusal = true;
    return answer;
  }

  private async runIn<T>(store: Act, act: () => Promise<T>): Promise<T> {
    try {
      return await this.current.run(store, act);
    } finally {
      store.open = false;
    }
  }
}

const answerOf = async <T>(transaction: Promise<T>): Promise<T> => {
  try {
    return await transaction;
  } catch (cause) {
    if (cause instanceof Undone) return cause.answer as T;
    throw cause;
  }
};
