import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { isRefusal } from '#kernel';
import type { ActingAs } from '#platform';
import type { AuditedRoute } from './audited.js';

/** Why somebody was turned away, as a code, and who it was as far as that is known. */
export type NotedDenial = {
  readonly why: string;
  readonly as: ActingAs;
};

/** What a request is about, where it is not what the route names. */
export type About = {
  readonly object: string;
  readonly id: string | null;
  readonly particulars: Readonly<Record<string, string>>;
};

/** An approval that is used up, and the digest of what was shown for it; null where nothing is kept. */
export type UsedApproval = { readonly approval: string; readonly digest: string | null };

/** What is known of the request under way. */
export type Recorded = {
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
  denial: NotedDenial | undefined;
  /** What it is about, where the body names it: an entry of a refusal says so, whatever it is refused for. */
  about: About | undefined;
  /** The second person's approval that is used up for it. */
  by: UsedApproval | null;
  /** How many entries were written for it so far, but for those beside it. */
  written: number;
};

/** Remembers along a request what its entries must say. Outside a request there is nothing to remember. */
@Injectable()
export class Recording {
  private readonly storage = new AsyncLocalStorage<Recorded>();

  get current(): Recorded | undefined {
    return this.storage.getStore();
  }

  /** Notes for the entry of this request why it is refused and to whom. The asker never learns it. */
  deny(denial: NotedDenial): void {
    if (this.current) this.current.denial = denial;
  }

  /** Notes what the request is about, for the entry of its refusal. */
  concerns(about: About): void {
    if (this.current) this.current.about = about;
  }

  /** Notes that there is a thing of that id, and the region that owns it, if one does. */
  found(id: string, owner: string | null): void {
    const { current } = this;
    if (!current) return;
    if (current.named === id) current.isThere = true;
    if (owner !== null) current.owner = owner;
  }

  /** Notes the approval by which everything in the act is done: its entries name it and what was shown. It counts while the act is not refused. */
  async by<T>(approval: UsedApproval, act: () => Promise<T>): Promise<T> {
    const { current } = this;
    if (!current) return act();
    current.by = approval;
    try {
      const answer = await act();
      if (isRefusal(answer)) current.by = null;
      return answer;
    } catch (cause) {
      current.by = null;
      throw cause;
    }
  }

  open<T>(requestId: string, act: () => T, part = 'service'): T {
    const nothing = { route: undefined, named: null, isThere: false, owner: null, denial: undefined };
    const noMore = { about: undefined, by: null, written: 0 };
    return this.storage.run({ requestId, part, ...nothing, ...noMore }, act);
  }
}
