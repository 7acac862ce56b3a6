import { randomUUID } from 'node:crypto';
import { applyDecorators, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { entityTagOf, needsKey, toProblem } from '#platform';
import { MakeRequest, type MakeCommand } from '../application/make-request.js';
import { makeProblems } from './request-problems.js';

type Asked = {
  readonly rawBody?: Buffer;
  readonly params: { readonly id?: string };
  readonly headers: Readonly<Record<string, string | undefined>>;
};
type Answer = { location(address: string): unknown; header(name: string, value: string): unknown };

/** What both ways to a new request ask and answer. */
const MakesARequest = () =>
  applyDecorators(
    HttpCode(201),
    ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The same key takes effect once.' }),
    ApiBody({
      description: 'A request as in a scenario, without id, person, region and registeredOn.',
      schema: { type: 'object' },
    }),
    ApiResponse({
      status: 201,
      description: 'Drafted.',
      schema: { $ref: '#/components/schemas/MadeRequest' },
    }),
    ApiResponse({
      status: 422,
      description: 'Not a request, every error with its pointer; or the key was used.',
    }),
  );

@ApiTags('requests')
@ApiBearerAuth()
@Controller()
export class MakeRequestsController {
  constructor(private readonly makeRequest: MakeRequest) {}

  @ApiOperation({ summary: 'Registers a new case by its first request; whoever does so is assigned to it' })
  @Post('requests')
  @Rule('case.create')
  @Audited('case.register')
  @MakesARequest()
  ofANewCase(@Req() asked: Asked, @Res({ passthrough: true }) answer: Answer) {
    return this.make({ case: `K-${randomUUID()}`, isNewCase: true }, asked, answer);
  }

  @ApiOperation({ summary: 'Drafts a request of a case' })
  @Post('cases/:id/requests')
  @Rule('request.create')
  @Audited('request.draft', 'case')
  @ApiParam({ name: 'id', type: String })
  @MakesARequest()
  ofACase(@Req() asked: Asked, @Res({ passthrough: true }) answer: Answer) {
    return this.make({ case: asked.params.id ?? '', isNewCase: false }, asked, answer);
  }

  private async make(of: Pick<MakeCommand, 'case' | 'isNewCase'>, asked: Asked, answer: Answer) {
    const key = needsKey(asked.headers['idempotency-key']);
    const document = asked.rawBody ?? '';
    const made = await this.makeRequest.run({ ...of, key, document, id: `R-${randomUUID()}` });
    if (!made.ok) throw toProblem(makeProblems, made.refusal);
    answer.location(`/api/requests/${made.value.request}`);
    answer.header('etag', entityTagOf(made.value.version));
    return made.value;
  }
}
