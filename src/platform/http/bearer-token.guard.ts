import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  HttpException,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { BearerToken } from './bearer-token.js';

const OPEN = 'open-without-token';

/** Marks a route (or a controller) that answers without the token. */
export const OpenToAll = () => SetMetadata(OPEN, true);

/** Lets a request in only with the bearer token, unless its route is open to all. */
@Injectable()
export class BearerTokenGuard implements CanActivate {
  constructor(
    private readonly token: BearerToken,
    private readonly reflector: Reflector,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.getAllAndOverride(OPEN, [context.getHandler(), context.getClass()])) return true;
    const http = context.switchToHttp();
    if (this.token.opens(http.getRequest<IncomingMessage>().headers.authorization)) return true;
    http.getResponse<ServerResponse>().setHeader('WWW-Authenticate', 'Bearer');
    throw new HttpException(
      { type: '/problems/no-token', title: 'A valid bearer token is needed', status: 401 },
      401,
    );
  }
}
