import type { ActorId } from '../domain/actor.js';
import type { ObjectKind } from '../domain/facts.js';
import type { CaseRef } from '../domain/purpose.js';
import type { RuleId } from '../domain/policy-table.js';

/** An act of the access rules' own: an assignment, a revocation, an opening, an approval. No text, only codes and ids. */
export type AccessAct = {
  readonly rule: RuleId;
  readonly by: ActorId;
  readonly at: Date;
  readonly object: { readonly kind: ObjectKind; readonly id: string };
  readonly case: CaseRef | null;
  /** A code that says more: the reason of an opening, the verdict of a list. */
  readonly code?: string;
};

/** Where acts are told, in the transaction of the act: no entry, no act. */
export abstract class AuditTrail {
  abstract record(act: AccessAct): Promise<void>;
}
