import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '../domain/actor.js';
import type { Facts } from '../domain/facts.js';
import type { RuleId } from '../domain/policy-table.js';
import type { Purpose } from '../domain/purpose.js';
import type { Grant } from '../domain/roles.js';

/** What a request was let in with. */
export type Access = {
  readonly actor: Actor;
  /** The role in which the actor was let in. */
  readonly as: Grant;
  readonly rule: RuleId;
  readonly object: string | null;
  readonly purpose: Purpose | null;
  readonly facts: Facts | null;
  /** What a page of the console sends with every change; null for whoever came with a token. */
  readonly csrf: string | null;
};

const known = new WeakMap<object, Access>();

export const rememberAccess = (request: object, access: Access): void => void known.set(request, access);
/** What the request was let in with; undefined on a public route. */
export const accessOf = (request: object): Access | undefined => known.get(request);

const again = new WeakSet<object>();
/** Notes that a request only asks how a command of before ended, which the act sees to: it needs no second person. */
export const asksAgain = (request: object): void => void again.add(request);
export const isAskedAgain = (request: object): boolean => again.has(request);

/** The access that a request was let in with. @throws TypeError on a public route. */
export const grantedTo = (request: object): Access => {
  const access = accessOf(request);
  if (access === undefined) throw new TypeError('A public route is let in with nothing.');
  return access;
};

/** The access that a route was let in with. @throws TypeError on a public route. */
export const GrantedAccess = createParamDecorator((_: unknown, context: ExecutionContext): Access =>
  grantedTo(context.switchToHttp().getRequest<object>()),
);
