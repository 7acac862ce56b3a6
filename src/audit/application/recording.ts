import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { ActingAs } from '#platform';
import type { AuditedRoute } from './audited.js';

/** Why somebody was turned away, as a code, and who it was as far as that is known. */
export type NotedRefusal = { readonly why: string; readonly as: ActingAs };

/** What is known of the request under way. */
export type Record = {
  readonly requestId: string;
  /** The part of the system in which it happens, as a code. */
  readonly part: string;
  route: AuditedRoute | undefined;
  /** Of the thing that the route names. */
  objectId: string | null;
  /** The region that owns that thing, once somebody has looked it up; its log takes the entry. */
  owner: string | null;
  /** Noted by whoever turned the request away; the entry is written with its answer. */
  refusal: NotedRefusal | undefined;
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

  /** Notes for the entry of this request why it is refused and to whom. The asker never learns it. */
  refuse(refusal: NotedRefusal): void {
    if (this.current) this.current.refusal = refusal;
  }

  /** Notes whose the thing is that the request is about. */
  belongsTo(region: string): void {
    if (this.current) this.current.owner = region;
  }

  open<T>(requestId: string, act: () => T, part = 'service'): T {
    return this.storage.run(
      { requestId, part, route: undefined, objectId: null, owner: null, refusal: undefined, written: 0 },
      act,
    );
  }
}
