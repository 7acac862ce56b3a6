import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { Reflector } from '@nestjs/core';
import { toInvalid, unknownKey, type FieldFault } from './problem.js';

const READS_BODY = 'reads-body';
const READERS: ReadonlySet<string> = new Set([RouteParamtypes.BODY, RouteParamtypes.RAW_BODY].map(String));
type Request = { readonly body?: unknown };

const faultsOf = (body: unknown): readonly FieldFault[] => {
  if (body === undefined) return [];
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return [{ pointer: '', message: 'should not exist', expected: 'no body, or {}' }];
  return Object.keys(body).map(unknownKey);
};

/** Marks a route that reads its body by another way than a parameter of its own. */
export const ReadsBody = () => SetMetadata(READS_BODY, true);

/** Refuses a body that a route does not read: it was meant to say something. What a route reads it checks itself. */
@Injectable()
export class KnownBodyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const [controller, handler] = [context.getClass(), context.getHandler()];
    if (this.reflector.get<true | undefined>(READS_BODY, handler)) return true;
    const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler.name) ?? {}) as object;
    if (Object.keys(args).some((key) => READERS.has(key.split(':', 1)[0] ?? ''))) return true;
    const faults = faultsOf(context.switchToHttp().getRequest<Request>().body);
    if (faults.length > 0) throw toInvalid(faults);
    return true;
  }
}
