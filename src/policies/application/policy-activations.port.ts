/** A policy version that came into force, by whose approval. `digest` is of its document (RFC 8785, SHA-256). */
export type Activation = {
  readonly version: string;
  readonly digest: string;
  readonly approval: string;
  readonly at: Date;
};

export type Activated = { readonly at: Date; readonly by: string };

/** Which policy version is in force. What was in force stays on record. */
export abstract class PolicyActivations {
  /** The version activated last; before any activation that of the latest import, or undefined. */
  /** When each version that ever was in force came into it last. */
  abstract all(): Promise<ReadonlyMap<string, Activated>>;
  abstract inForce(): Promise<string | undefined>;
  /** When the version last came into force by an activation, and by whom; or undefined. */
  abstract activated(version: string): Promise<Activated | undefined>;
  /** Brings it into force. False when it is already, or when that approval was not used up for it. */
  abstract add(activation: Activation): Promise<boolean>;
}
