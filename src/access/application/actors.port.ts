import type { ActorId } from '../domain/actor.js';

/** Since when an actor's tokens count; undefined when the actor is revoked or suspended. */
export type TokenValidity = { readonly tokensValidFrom: Date };
export type Change = { readonly actor: ActorId; readonly by: ActorId; readonly at: Date };

/** Who is out. */
export abstract class Actors {
  /** Asked at every request: undefined for whoever is revoked, or suspended by an opening that was not reviewed. */
  abstract tokenValidity(actor: ActorId, at: Date): Promise<TokenValidity | undefined>;
  /** Effective at the actor's next request. */
  abstract revoke(change: Change): Promise<void>;
  /** Ends every token and session that was issued until now; the actor may log in again. */
  abstract endTokens(change: Change): Promise<void>;
  abstract restore(change: Change): Promise<void>;
}
