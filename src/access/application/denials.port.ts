import type { Actor } from '../domain/actor.js';
import type { DenialReason } from '../domain/denial.js';
import type { Purpose } from '../domain/purpose.js';
import type { RuleId } from '../domain/policy-table.js';

/** Why somebody who asked was turned away. */
export type Denial = {
  readonly actor: Actor | null;
  readonly rule: RuleId;
  readonly object: string | null;
  readonly because:
    | DenialReason
    | 'no-second-person'
    | 'not-authenticated'
    | 'revoked'
    | 'cross-site'
    | 'no-approval'
    | 'too-many-requests';
  readonly purpose: Purpose | null;
  readonly at: Date;
  readonly requestId: string;
};

/** Where refusals are told, before the answer leaves; the asker never learns the reason. */
export abstract class Denials {
  abstract note(denial: Denial): Promise<void>;
}
