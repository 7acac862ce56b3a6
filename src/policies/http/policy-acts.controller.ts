import { Body, Controller, Get, HttpCode, Param, Post, RawBody, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { nothingHere, Rule } from '#access';
import { Audited } from '#audit';
import {
  ApiSchemas,
  LOCATED,
  type Answer,
  type Problem,
  Refusals,
  toProblem,
  Brings,
  type Command,
} from '#platform';
import { ActivatePolicy, type ActivateRefusal } from '../application/activate-policy.js';
import { DraftPolicy, type DraftRefusal } from '../application/draft-policy.js';
import { ReadPolicy } from '../application/read-policy.js';
import { words } from './words.js';
import { policySchemas } from './schemas.js';
import { ActivatePolicyInput } from './activate.input.js';

const draftProblems: Record<DraftRefusal['code'], Problem> = {
  'not-a-policy': { status: 422, title: 'The document is not a valid policy' },
  'version-kept-otherwise': { status: 409, title: 'That version is kept already with other figures' },
};
const activateProblems: Record<ActivateRefusal['code'], Problem> = {
  'no-such-policy': { status: 404, title: 'Not Found' },
  'not-as-shown': { status: 422, title: 'The policy is not as the command says' },
  'in-force-already': { status: 409, title: 'That version is in force already' },
};
const POLICY = { $ref: '#/components/schemas/PolicyVersion' };
@ApiTags('policies')
@ApiSchemas(policySchemas)
@ApiBearerAuth()
@Controller()
export class PolicyActsController {
  constructor(
    private readonly draftPolicy: DraftPolicy,
    private readonly activatePolicy: ActivatePolicy,
    private readonly readPolicy: ReadPolicy,
  ) {}

  @ApiOperation(words.draftPolicy)
  @Post('policies')
  @Rule('policy.draft')
  @Audited('policy.draft')
  @ApiBody({ schema: { $ref: '#/components/schemas/Policy' } })
  @ApiResponse({ headers: LOCATED, status: 201, description: 'Drafted.', schema: POLICY })
  @ApiResponse({
    headers: LOCATED,
    status: 200,
    description: 'Was kept before, with the same figures.',
    schema: POLICY,
  })
  @Refusals(draftProblems)
  async draft(@RawBody() rawBody: Buffer | undefined, @Res({ passthrough: true }) response: Answer) {
    const drafted = await this.draftPolicy.run(rawBody ?? '');
    if (!drafted.ok) throw toProblem(draftProblems, drafted.refusal);
    const { policy, already } = drafted.value;
    response.status(already ? 200 : 201);
    response.location(`/api/policies/${policy.version}`);
    return this.answer(policy.version);
  }

  @ApiOperation(words.readPolicy)
  @Get('policies/:id')
  @Rule('policy.list')
  @Audited('policy.read')
  @ApiOkResponse({ schema: POLICY })
  read(@Param('id') version: string) {
    return this.answer(version);
  }

  @ApiOperation(words.readPolicyInForce)
  @Get('policy-in-force')
  @Rule('policy.list')
  @Audited('policy.read-in-force')
  @ApiOkResponse({ schema: POLICY })
  inForce() {
    return this.answer();
  }

  @ApiOperation(words.activatePolicy)
  @Post('policies/:id/activate')
  @HttpCode(200)
  @Rule('policy.activate')
  @Audited('policy.activate')
  @ApiBody({ type: ActivatePolicyInput })
  @ApiOkResponse({ description: 'In force.', schema: POLICY })
  @Refusals(activateProblems)
  async activate(
    @Body() { digest }: ActivatePolicyInput,
    @Brings('Approval') { object: version, approval }: Command<'Approval'>,
  ) {
    const command = { version, digest, approval };
    const activated = await this.activatePolicy.run(command);
    if (!activated.ok) throw toProblem(activateProblems, activated.refusal);
    return this.answer(version);
  }

  private async answer(version?: string) {
    const policy = await this.readPolicy.run(version);
    if (policy === undefined) throw nothingHere();
    return policy;
  }
}
