import type { IncomingMessage } from 'node:http';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AUDITED, UNAUDITED, type AuditedRoute } from '../application/audited.js';
import { Recording } from '../application/recording.js';

type Routed = IncomingMessage & { readonly params?: Readonly<Record<string, string | undefined>> };

/**
 * Notes what the route does before any other guard can refuse it, so that the refusal's entry can tell.
 * @throws Error for a route that says nothing of itself: it has no answer until it does.
 */
@Injectable()
export class NoteRouteGuard implements CanActivate {
  constructor(
    private readonly recording: Recording,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): true {
    const where = [context.getHandler(), context.getClass()];
    const route = this.reflector.getAllAndOverride<AuditedRoute | undefined>(AUDITED, where);
    if (!route && !this.reflector.getAllAndOverride(UNAUDITED, where))
      throw new Error(
        `${context.getClass().name}.${context.getHandler().name} is neither audited nor unaudited.`,
      );
    const record = this.recording.current;
    if (!record) throw new Error('A request came in past the audit log.');
    record.route = route;
    record.named = context.switchToHttp().getRequest<Routed>().params?.['id'] ?? null;
    return true;
  }
}
