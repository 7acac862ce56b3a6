import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { refuseNestedUse } from './nested-use.js';

type Act = { readonly manager: EntityManager; open: boolean };

/** One business act, one transaction. Repositories ask for `manager`; use cases call `run`; nobody else knows. */
@Injectable()
export class UnitOfWork {
  private readonly current = new AsyncLocalStorage<Act>();

  constructor(private readonly dataSource: DataSource) {
    refuseNestedUse(dataSource, () => this.isActing);
  }

  /** The transaction of the act that is running, or the pool when none is. */
  get manager(): EntityManager {
    const act = this.current.getStore();
    return act?.open ? act.manager : this.dataSource.manager;
  }

  /** Runs the act in a transaction, rolled back when it throws. Within another act it joins that one's. */
  run<T>(act: () => Promise<T>): Promise<T> {
    if (this.isActing) return act();
    return this.dataSource.transaction((manager) => this.runIn({ manager, open: true }, act));
  }

  private get isActing(): boolean {
    return this.current.getStore()?.open ?? false;
  }

  private async runIn<T>(store: Act, act: () => Promise<T>): Promise<T> {
    try {
      return await this.current.run(store, act);
    } finally {
      store.open = false;
    }
  }
}
