import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { AuditedRoute } from './audited.js';

/** What is known of the request under way. */
export type Record = {
  readonly requestId: string;
  route: AuditedRoute | undefined;
  /** Of the thing that the route names. */
  objectId: string | null;
  /** How many entries were written for it so far. */
  written: number;
};

/** Remembers along a request what its entries must say. Outside a request there is nothing to remember. */
@Injectable()
export class Recording {
  private readonly storage = new AsyncLocalStorage<Record>();

  get current(): Record | undefined {
    return this.storage.getStore();
  }

  open<T>(requestId: string, act: () => T): T {
    return this.storage.run({ requestId, route: undefined, objectId: null, written: 0 }, act);
  }
}
