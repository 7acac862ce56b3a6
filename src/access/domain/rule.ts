import type { ObjectKind } from './facts.js';
import type { PurposeCode } from './purpose.js';
import type { Role } from './roles.js';

/** How an object lies to a role's scope: within it, in another's, or the whole country's. */
export type Whose = 'own' | 'other' | 'national';
/** What ties a user to a case: assigned to it, on its list, or having opened it in an emergency. */
export type Tie = 'assigned' | 'listed' | 'break-glass';

/** One role that may, and under which conditions. An empty list of ties or purposes asks for none. */
export type Allowance = {
  readonly role: Role;
  readonly whose: readonly Whose[];
  readonly ties: readonly Tie[];
  readonly purposes: readonly PurposeCode[];
  /** Whether the purpose must name the case that the object belongs to; a user who must not know the case names none. */
  readonly namesCase: boolean;
};

/** An act on a kind of object, and everybody who may do it. Whoever is not in `allow` may not. */
export type Rule = {
  readonly object: ObjectKind;
  readonly act: string;
  /** `one` object that is looked up first, or `many`: a list, or something new. */
  readonly on: 'one' | 'many';
  readonly allow: readonly Allowance[];
  /** Asks for a login of the last five minutes. */
  readonly fresh?: true;
  /** Asks for a second person, of one of these roles, who approved exactly this. */
  readonly second?: readonly Role[];
  /** Where that person may be of any region, and not of that of the thing alone. */
  readonly secondFrom?: 'any-region';
  /** The rule of the act that asks for it, where it has no route of its own. */
  readonly within?: string;
};

type Conditions = {
  readonly whose?: readonly Whose[];
  readonly ties?: readonly Tie[];
  readonly for?: readonly PurposeCode[];
  readonly namesCase?: false;
};

/** A role that may; unless said otherwise within its own scope, without a tie, for no stated purpose. */
export const may = (role: Role, conditions: Conditions = {}): Allowance => ({
  role,
  whose: conditions.whose ?? ['own'],
  ties: conditions.ties ?? [],
  purposes: conditions.for ?? [],
  namesCase: conditions.namesCase ?? (conditions.for ?? []).length > 0,
});
