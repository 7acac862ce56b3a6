import type { ActorId } from '../domain/actor.js';

/** Since when an actor's tokens count; undefined when the actor is revoked or suspended. */
export type TokenValidity = { readonly tokensValidFrom: Date };
export type Change = { readonly actor: ActorId; readonly by: ActorId; readonly at: Date };

/** Since when and by whom somebody was put out, if they are, and in which roles they last came. */
export type PutOut = {
  readonly outSince: Date | null;
  readonly changedBy: ActorId | null;
  readonly roles: readonly string[];
};

/** Who is out. */
export abstract class Actors {
  /** ApprovalQuestion at every request: undefined for whoever is revoked, or suspended by an opening that was not reviewed. */
  abstract tokenValidity(actor: ActorId, at: Date): Promise<TokenValidity | undefined>;
  /** Effective at the actor's next request. */
  abstract revoke(change: Change): Promise<void>;
  /** Ends every token and session that was issued until now; the actor may log in again. */
  abstract endTokens(change: Change): Promise<void>;
  /** In the transaction that lets somebody in, it is as told until that is over. */
  abstract putOut(actor: ActorId): Promise<PutOut>;
  abstract restore(change: Change): Promise<void>;
}
