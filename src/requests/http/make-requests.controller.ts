import { randomUUID } from 'node:crypto';
import { applyDecorators, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { entityTagOf, LOCATED, Refusals, TAGGED, toProblem, Brings, type Command } from '#platform';
import { MakeRequest, type MakeCommand } from '../application/make-request.js';
import { words } from './words.js';
import { makeProblems } from './request-problems.js';

type Raw = { readonly rawBody?: Buffer };
type Keyed = Command<'Idempotency-Key'>;
const Keyed = () => Brings('Idempotency-Key');
type Answer = { location(address: string): unknown; header(name: string, value: string): unknown };

/** What both ways to a new request ask and answer. */
const MakesARequest = () =>
  applyDecorators(
    HttpCode(201),
    ApiBody({
      description: 'A request as in a scenario, without id, person, region and registeredOn.',
      schema: { $ref: '#/components/schemas/RequestInput' },
    }),
    ApiResponse({
      status: 201,
      headers: { ...TAGGED, ...LOCATED },
      description: 'Drafted.',
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
  ofANewCase(@Req() asked: Raw, @Keyed() { key }: Keyed, @Res({ passthrough: true }) answer: Answer) {
    return this.make({ case: `K-${randomUUID()}`, isNewCase: true, key }, asked, answer);
  }

  @ApiOperation(words.draftRequest)
  @Post('cases/:id/requests')
  @Rule('request.create')
  @Audited('request.draft', 'case')
  @MakesARequest()
  ofACase(@Req() asked: Raw, @Keyed() { object, key }: Keyed, @Res({ passthrough: true }) answer: Answer) {
    return this.make({ case: object, isNewCase: false, key }, asked, answer);
  }

  private async make(of: Pick<MakeCommand, 'case' | 'isNewCase' | 'key'>, asked: Raw, answer: Answer) {
    const document = asked.rawBody ?? '';
    const made = await this.makeRequest.run({ ...of, document, id: `R-${randomUUID()}` });
    if (!made.ok) throw toProblem(makeProblems, made.refusal);
    answer.location(`/api/requests/${made.value.request}`);
    answer.header('etag', entityTagOf(made.value.version));
    return made.value;
  }
}
