import type { Act } from '#audit';
import type { CaseRef } from '../domain/purpose.js';

/** An act of the access rules' own: an assignment, a revocation, an opening, an approval. No text, only codes and ids. */
export type AccessAct = {
  readonly act: Act;
  readonly id: string;
  readonly case: CaseRef | null;
  /** Codes that say more: the reason of an opening, the verdict of a list. */
  readonly particulars?: Readonly<Record<string, string>>;
  readonly approval?: string;
  readonly decisionDigest?: string;
  /** Beside what the request does, whose own entry is still due. */
  readonly beside?: true;
};

/** Where acts are told, in the transaction of the act: no entry, no act. */
export abstract class AuditTrail {
  abstract record(act: AccessAct): Promise<void>;
}
