import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, Optional } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Acting, fenceOf, type ActingAs } from './acting.js';
import { fencedManager } from './fenced.js';
import { refuseNestedUse } from './nested-use.js';
import { TimeAllowed } from './time-allowed.js';

type Act = { readonly manager: EntityManager; readonly as: ActingAs | undefined; open: boolean };

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
    refuseNestedUse(dataSource, () => this.isActing);
    this.loose = acting ? fencedManager(dataSource, () => this.fence(acting.current)) : dataSource.manager;
  }

  /** The transaction of the act that is running; when none is, each statement is a transaction of its own. */
  get manager(): EntityManager {
    const act = this.current.getStore();
    return act?.open ? act.manager : this.loose;
  }

  /**
   * Runs the act in a transaction, rolled back when it throws. Within another act it joins that one's.
   * @throws Error when somebody else acts by then than when the transaction began; TookTooLong.
   */
  run<T>(act: () => Promise<T>): Promise<T> {
    const as = this.acting?.current;
    if (this.isActing) return this.join(as, act);
    const inTransaction = (atEnd: () => void) =>
      this.dataSource.transaction(async (manager) => {
        if (as) await manager.query(this.fence(as));
        const answer = await this.runIn({ manager, as, open: true }, act);
        atEnd();
        return answer;
      });
    const deadline = this.time?.current;
    return deadline ? deadline.around(inTransaction) : inTransaction(() => undefined);
  }

  /** Runs the plumbing's own statement, in the running act's transaction if there is one, with the login's rights. */
  async asLogin<T>(statement: (manager: EntityManager) => Promise<T>): Promise<T> {
    const act = this.current.getStore();
    if (!act?.open) return statement(this.dataSource.manager);
    if (!act.as) return statement(act.manager);
    await act.manager.query('SET LOCAL ROLE NONE');
    const answer = await statement(act.manager);
    await act.manager.query(fenceOf(act.as, this.clock?.today()));
    return answer;
  }

  private fence(as: ActingAs): string {
    const limit = this.time?.current ? `; ${this.time.fence}` : '';
    return `${fenceOf(as, this.clock?.today())}${limit}`;
  }

  private get isActing(): boolean {
    return this.current.getStore()?.open ?? false;
  }

  private join<T>(as: ActingAs | undefined, act: () => Promise<T>): Promise<T> {
    if (this.current.getStore()?.as === as) return act();
    return Promise.reject(new Error('Another one acts than the one whose transaction this is.'));
  }

  private async runIn<T>(store: Act, act: () => Promise<T>): Promise<T> {
    try {
      return await this.current.run(store, act);
    } finally {
      store.open = false;
    }
  }
}
