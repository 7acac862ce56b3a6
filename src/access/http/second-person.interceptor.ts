import type { IncomingMessage } from 'node:http';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Recording } from '#audit';
import { refusal } from '#kernel';
import { Clock, requestIdOf, toProblem, UnitOfWork } from '#platform';
import { FourEyes } from '../application/four-eyes.js';
import { Denials } from '../application/denials.port.js';
import { approvalId } from '../domain/approval.js';
import { findRule } from '../domain/policy-table.js';
import { accessOf, isAskedAgain, type Access } from '../application/access-of.js';
import { approvalChanged, askSecondPerson } from '../application/answers.js';

type Request = IncomingMessage & { readonly body?: unknown; readonly query: unknown };
const NO_APPROVAL = refusal({ code: 'no-approval' } as const);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Does an act whose rule asks for a second person in one transaction with the use of that person's approval: when the act
 * fails, the approval is as it was; when the approval is not good for exactly this, nothing is done. Who only asks again how
 * it ended needs none.
 */
@Injectable()
export class SecondPersonInterceptor implements NestInterceptor {
  constructor(
    private readonly eyes: FourEyes,
    private readonly work: UnitOfWork,
    private readonly denials: Denials,
    private readonly recording: Recording,
    private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const access = accessOf(request);
    if (access === undefined || !findRule(access.rule)?.second || isAskedAgain(request)) return next.handle();
    return from(this.together(request, access, next));
  }

  private async together(request: Request, access: Access, next: CallHandler): Promise<unknown> {
    const { actor, rule, object, purpose } = access;
    const sent = request.headers['approval'];
    const id = typeof sent === 'string' && UUID.test(sent) ? approvalId(sent) : undefined;
    const command = request.method === 'GET' ? request.query : (request.body ?? null);
    const answer = await this.work.run(async () => {
      const content = { rule, object, command };
      const of = { content, case: access.facts?.case?.ref ?? null };
      if (id === undefined) return NO_APPROVAL;
      const use = await this.eyes.use(actor, { id, ...of });
      if (!use.ok) return use;
      const by = { approval: id, digest: await this.eyes.recordOf(id) };
      return this.recording.by(by, async () => ({
        is: (await lastValueFrom(next.handle(), { defaultValue: undefined })) as unknown,
      }));
    });
    if ('is' in answer) return answer.is;
    if (answer.refusal.code === 'changed-since') throw toProblem(approvalChanged, answer.refusal);
    const asked = { actor, rule, object, purpose, at: this.clock.now(), requestId: requestIdOf(request) };
    await this.denials.note({ ...asked, because: 'no-approval' });
    throw askSecondPerson();
  }
}
