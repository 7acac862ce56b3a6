import type { ComponentType } from 'react';
import type { PurposeCode } from '../api/purpose.js';
import type { Role } from '../api/session.js';
import type { Named } from '../texts/texts.js';

/** What a screen shows one of; its address then ends in a handle. */
export type Thing =
  | 'case'
  | 'request'
  /** A request to be made, of a case. */
  | 'new-request'
  | 'search'
  | 'offer'
  | 'placement'
  | 'unit'
  | 'plan'
  | 'approval'
  | 'incident'
  | 'policy'
  | 'territory'
  | 'ground-report';
export type Screen = {
  readonly id: string;
  /** Words alone, and `/$handle` where it shows one thing: no id of anything stands in an address. */
  readonly path: `/${string}`;
  readonly name: Named;
  readonly roles: readonly Role[];
  readonly shows?: Thing;
  /** Whether the navigation leads there. */
  readonly isListed?: boolean;
  /** Why its things are read, where it is not the role's usual reason. */
  readonly purpose?: PurposeCode;
  readonly load: () => Promise<{ readonly Screen: ComponentType }>;
};
