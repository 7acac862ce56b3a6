import { randomUUID } from 'node:crypto';
import { applyDecorators, Controller, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import {
  tag,
  LOCATED,
  ReadsBody,
  Refusals,
  type Tagged,
  TAGGED,
  toProblem,
  Brings,
  type Command,
} from '#platform';
import { MakeRequest, type MakeCommand } from '../application/make-request.js';
import { MakeRequestQuery } from './make-request.query.js';
import { words } from './words.js';
import { makeProblems } from './request-problems.js';

type Raw = { readonly rawBody?: Buffer };
type Keyed = Command<'Idempotency-Key'>;
const Keyed = () => Brings('Idempotency-Key');
const newId = () => `R-${randomUUID()}`;

/** What both ways to a new request ask and answer. */
const MakesARequest = () =>
  applyDecorators(
    HttpCode(201),
    ReadsBody(),
    ApiBody({
      description:
        'A request as in a scenario, without id, person, region and registeredOn; with `then` another one that begins when its stay ends.',
      schema: { $ref: '#/components/schemas/RequestInput' },
    }),
    ApiResponse({
      status: 201,
      headers: { ...TAGGED, ...LOCATED },
      description: 'Drafted, or submitted where that was asked for.',
      schema: { $ref: '#/components/schemas/DraftResult' },
    }),
    Refusals(makeProblems),
  );

@ApiTags('requests')
@ApiBearerAuth()
@Controller()
export class MakeRequestsController {
  constructor(private readonly makeRequest: MakeRequest) {}

  @ApiOperation(words.registerCase)
  @Post('requests')
  @Rule('case.create')
  @Audited('case.register')
  @MakesARequest()
  ofANewCase(
    @Query() { submit }: MakeRequestQuery,
    @Keyed() { key, request }: Keyed,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const of = { case: `K-${randomUUID()}`, isNewCase: true, submits: submit === 'yes', key };
    return this.make(of, request, answer);
  }

  @ApiOperation(words.draftRequest)
  @Post('cases/:id/requests')
  @Rule('request.create')
  @Audited('request.draft', 'case')
  @MakesARequest()
  ofACase(
    @Query() { submit }: MakeRequestQuery,
    @Keyed() { object, key, request }: Keyed,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.make({ case: object, isNewCase: false, submits: submit === 'yes', key }, request, answer);
  }

  private async make(of: Omit<MakeCommand, 'document' | 'id' | 'thenId'>, asked: object, answer: Tagged) {
    const document = (asked as Raw).rawBody ?? '';
    const made = await this.makeRequest.run({ ...of, document, id: newId(), thenId: newId() });
    if (!made.ok) throw toProblem(makeProblems, made.refusal);
    answer.location(`/api/requests/${made.value.request}`);
    tag(answer, made.value.version);
    return made.value;
  }
}
