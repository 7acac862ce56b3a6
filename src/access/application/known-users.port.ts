import type { Actor, ActorId } from '../domain/actor.js';
import type { Grant } from '../domain/roles.js';

/** Users who have come here: nobody else is known to exist. */
export abstract class KnownUsers {
  abstract store(actor: Actor, at: Date): Promise<void>;
  /** The roles in which a user last came; undefined for whoever never did. */
  abstract grantsOf(id: ActorId): Promise<readonly Grant[] | undefined>;
}
