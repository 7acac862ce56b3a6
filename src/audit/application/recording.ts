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
  /** What the route names as a thing, as it was typed; null when it names none. */
  named: string | null;
  /** Whether such a thing was found. What is nothing's name may be anything, and is not put on record. */
  isThere: boolean;
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

  /** Notes that there is a thing of that id, and the region that owns it, if one does. */
  found(id: string, owner: string | null): void {
    const { current } = this;
    if (!current) return;
    if (current.named === id) current.isThere = true;
    if (owner !== null) current.owner = owner;
  }

  open<T>(requestId: string, act: () => T, part = 'service'): T {
    const nothing = { route: undefined, named: null, isThere: false, owner: null, refusal: undefined };
    return this.storage.run({ requestId, part, ...nothing, written: 0 }, act);
  }
}
