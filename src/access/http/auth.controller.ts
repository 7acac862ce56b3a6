import type { IncomingMessage, ServerResponse } from 'node:http';
import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExcludeEndpoint,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Audited, Unaudited } from '#audit';
import { AnyQuery } from '#platform';
import { LogIn } from '../application/log-in.js';
import type { LoginAttempt } from '../application/sessions.port.js';
import type { Actor } from '../domain/actor.js';
import { wayBack } from '../domain/way-back.js';
import { grantText } from '../domain/roles.js';
import { GrantedAccess, type Access } from '../application/access-of.js';
import { whoAreYou } from '../application/answers.js';
import { Public, Rule } from '../application/rule.decorator.js';
import { words } from './words.js';
import { LOGIN_COOKIE, loginCookie, noCookie, secretIn, SESSION_COOKIE, sessionCookie } from './cookies.js';
import { SessionView } from './session.view.js';
import { ConsoleClient } from './identity/console-client.js';

type Arriving = IncomingMessage & { readonly originalUrl: string };

@ApiTags('login')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly logIn: LogIn,
    private readonly client: ConsoleClient,
  ) {}

  @ApiExcludeEndpoint()
  @Get('login')
  @Public()
  @Audited('session.depart')
  async login(
    @Query('fresh') fresh: unknown,
    @Query('to') back: unknown,
    @Res() response: ServerResponse,
  ): Promise<void> {
    const { to, attempt } = await this.client.depart(fresh === 'yes');
    const secret = await this.logIn.prepare({ ...attempt, wayBack: wayBack(back) });
    send(response, to.href, [loginCookie(secret)]);
  }

  @ApiExcludeEndpoint()
  @Get('callback')
  @AnyQuery()
  @Public()
  @Audited('session.begin')
  async callback(@Req() request: Arriving, @Res() response: ServerResponse): Promise<void> {
    const { cookie } = request.headers;
    const attempt = await this.attemptOf(cookie);
    const actor = attempt && (await this.arrive(request.originalUrl, attempt));
    const secret = actor && (await this.logIn.begin(actor, secretIn(cookie, SESSION_COOKIE)));
    if (attempt === undefined || secret === undefined) throw whoAreYou();
    send(response, attempt.wayBack, [sessionCookie(secret), noCookie(LOGIN_COOKIE)]);
  }

  @ApiOperation(words.readSession)
  @Get('me')
  @ApiBearerAuth()
  @Rule('session.read')
  @Unaudited()
  @ApiOkResponse({ type: SessionView })
  me(@GrantedAccess() { actor, csrf }: Access): SessionView {
    const { id, agency, grants, authenticatedAt } = actor;
    return {
      id,
      agency,
      roles: grants.map(grantText),
      authenticatedAt: authenticatedAt?.toISOString() ?? null,
      csrf,
    };
  }

  @ApiOperation(words.endSession)
  @Post('logout')
  @ApiBearerAuth()
  @HttpCode(204)
  @Rule('session.end')
  @Audited('session.end')
  @ApiNoContentResponse({ description: 'The session has ended.' })
  async logout(
    @Req() request: IncomingMessage,
    @Res({ passthrough: true }) response: ServerResponse,
  ): Promise<void> {
    const secret = secretIn(request.headers.cookie, SESSION_COOKIE);
    if (secret !== undefined) await this.logIn.end(secret);
    response.setHeader('Set-Cookie', noCookie(SESSION_COOKIE));
  }

  private attemptOf(cookie: string | undefined): Promise<LoginAttempt | undefined> {
    const secret = secretIn(cookie, LOGIN_COOKIE);
    return secret === undefined ? Promise.resolve(undefined) : this.logIn.attempt(secret);
  }

  /** Undefined for whatever is not the issuer's answer to this very attempt. */
  private arrive(path: string, attempt: LoginAttempt): Promise<Actor | undefined> {
    return this.client.arrive(path, attempt).catch(() => undefined);
  }
}

function send(response: ServerResponse, to: string, cookies: readonly string[]): void {
  response.writeHead(303, { location: to, 'set-cookie': cookies as string[], 'cache-control': 'no-store' });
  response.end();
}
