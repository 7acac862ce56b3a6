import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Acting, Clock, countFor, requestIdOf } from '#platform';
import { actingAs } from '../application/acting-as.js';
import { Authentication, type Recognised } from '../application/authentication.port.js';
import { Authorize, type Answer } from '../application/authorize.js';
import { RememberUsers } from '../application/remember-users.js';
import { Denials, type Denial } from '../application/denials.port.js';
import { findRule } from '../domain/policy-table.js';
import { parsePurpose, type Purpose } from '../domain/purpose.js';
import { rememberAccess } from '../application/access-of.js';
import { logInAgain, nothingHere, sayWhy, whoAreYou } from '../application/answers.js';
import { PUBLIC, RULE, type RouteRule } from '../application/rule.decorator.js';
import { credentialsOf } from './credentials-of.js';

type Request = IncomingMessage & { readonly params: Readonly<Record<string, string>> };
/** Who was recognised, and whether they may; no answer where it can't be read why they ask. */
type Judged = Recognised & { readonly then: Answer | undefined };
/** What a denial says of a request. */
type GuardedRequest = Pick<Denial, 'object' | 'purpose' | 'requestId'> & { readonly rule: RouteRule['id'] };
type Judging = {
  readonly asked: GuardedRequest;
  readonly purpose: Purpose | null | undefined;
  readonly known: Recognised;
};

/** Lets a request in when the route's rule lets its actor, and tells the audit of everybody else. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authentication: Authentication,
    private readonly users: RememberUsers,
    private readonly authorize: Authorize,
    private readonly denials: Denials,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride(PUBLIC, route)) return true;
    const rule = this.reflector.getAllAndOverride<RouteRule | undefined>(RULE, route);
    if (rule === undefined) throw nothingHere();
    const http = context.switchToHttp();
    await this.letIn(http.getRequest<Request>(), http.getResponse<ServerResponse>(), rule);
    return true;
  }

  private async letIn(request: Request, response: ServerResponse, { id, param }: RouteRule): Promise<void> {
    const object = findRule(id)?.on === 'one' ? (request.params[param] ?? null) : null;
    const purpose = readPurpose(request);
    const asked: GuardedRequest = {
      rule: id,
      object,
      purpose: purpose ?? null,
      requestId: requestIdOf(request),
    };
    const judge = (known: Recognised) => this.judge(request, response, { asked, purpose, known });
    const { actor, csrf, then: answer } = await this.recognised(request, response, { asked, judge });
    this.users.committed(actor);
    if (answer === undefined) throw sayWhy();
    const { decision, facts, loggedPurpose } = answer;
    if (decision.allowed) {
      this.acting.become(actingAs(actor, loggedPurpose, { ...decision, rule: id, facts }));
      rememberAccess(request, {
        actor,
        as: decision.as,
        rule: id,
        object,
        purpose: loggedPurpose,
        facts,
        csrf,
      });
      return;
    }
    const { because } = decision;
    await this.denials.note({ ...asked, purpose: loggedPurpose, actor, because, at: this.clock.now() });
    if (because === 'no-purpose') throw sayWhy();
    throw because === 'login-too-old' ? stepUp(response) : nothingHere();
  }

  /** Done in the transaction in which the actor was looked up. */
  private async judge(
    request: Request,
    response: ServerResponse,
    { asked, purpose, known: { actor, cookie } }: Judging,
  ): Promise<Answer | undefined> {
    if (cookie !== undefined) response.appendHeader('Set-Cookie', cookie);
    await this.count(request, { ...asked, actor });
    await this.users.run(actor);
    const { rule, object } = asked;
    return purpose === undefined ? undefined : this.authorize.run({ actor, rule, object, purpose });
  }

  private async count(request: Request, asked: GuardedRequest & Pick<Denial, 'actor'>): Promise<void> {
    try {
      await countFor(request, asked.actor?.id ?? '');
    } catch (cause) {
      await this.denials.note({ ...asked, because: 'too-many-requests', at: this.clock.now() });
      throw cause;
    }
  }

  private async recognised(
    request: Request,
    response: ServerResponse,
    {
      asked,
      judge,
    }: { readonly asked: GuardedRequest; readonly judge: (known: Recognised) => Promise<Answer | undefined> },
  ): Promise<Judged> {
    const found = await this.authentication.of(credentialsOf(request), judge);
    if (found.ok) return found;
    await this.denials.note({ ...asked, actor: null, because: found.because, at: this.clock.now() });
    response.setHeader('WWW-Authenticate', 'Bearer');
    throw whoAreYou();
  }
}

/** Null without the header, undefined when it can't be read. */
const readPurpose = ({ headers }: IncomingMessage): Purpose | null | undefined => {
  const header = headers['purpose'];
  if (header === undefined) return null;
  return typeof header === 'string' ? parsePurpose(header) : undefined;
};

function stepUp(response: ServerResponse) {
  response.setHeader('WWW-Authenticate', 'Bearer error="insufficient_user_authentication", max_age="300"');
  return logInAgain();
}
