import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { Reflector } from '@nestjs/core';
import { toInvalid, unknownKey } from './problem.js';

const ANY_QUERY = 'any-query';
const QUERY = String(RouteParamtypes.QUERY);

/** Names that every object has: whoever reads a class of keys takes them for declared ones. */
const INHERITED: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

/** Marks a route that another service calls back, with whatever it adds. */
export const AnyQuery = () => SetMetadata(ANY_QUERY, true);

type Args = Readonly<Record<string, { readonly data?: unknown }>>;
type Request = { readonly query: Readonly<Record<string, unknown>> };

/** Refuses what a route does not ask for: a key that nobody reads was meant to say something. A class of keys is read by its own rules. */
@Injectable()
export class KnownQueryGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const [controller, handler] = [context.getClass(), context.getHandler()];
    if (this.reflector.get<true | undefined>(ANY_QUERY, handler)) return true;
    const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler.name) ?? {}) as Args;
    const read = Object.entries(args).filter(([key]) => key.split(':', 1)[0] === QUERY);
    const isClass = read.some(([, { data }]) => data === undefined);
    const known = new Set(read.map(([, { data }]) => data));
    const { query } = context.switchToHttp().getRequest<Request>();
    const faults = Object.keys(query)
      .filter((key) => (isClass ? INHERITED.has(key) : !known.has(key)))
      .map(unknownKey);
    if (faults.length > 0) throw toInvalid(faults);
    return true;
  }
}
