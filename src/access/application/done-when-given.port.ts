import { DiscoveryService } from '@nestjs/core';
import type { Result } from '#kernel';
import type { Approval } from '../domain/approval.js';
import type { RuleId } from '../domain/policy-table.js';
import type { PurposeCode } from '../domain/purpose.js';

/** Why what was asked for is not done, although a second person would have it so; `changed` names what is otherwise now. */
export type NotDone =
  | { readonly code: 'changed-since'; readonly changed: readonly string[] }
  | { readonly code: 'ended-since' | 'asker-may-not' };

/**
 * An act that is done in the moment in which a second person approves it, where who asked wants it so. Implemented by the
 * feature whose act it is.
 */
export abstract class DoneWhenGiven {
  /** What who asked does it for. */
  abstract readonly purpose: PurposeCode;
  /** Whether who asked wants it done at once. */
  abstract isWanted(approval: Approval): Promise<boolean>;
  /** In the transaction in which the approval is given and used up. Answers what came of it, as a code. */
  abstract run(approval: Approval): Promise<Result<string, NotDone>>;
}

/** Marks an injectable DoneWhenGiven as that of an act, by its rule. */
export const WhenGiven = DiscoveryService.createDecorator<RuleId>();
