import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import {
  type Answer,
  Brings,
  type Command,
  listOf,
  LOCATED,
  type Problem,
  Refusals,
  toProblem,
} from '#platform';
import {
  ChangeConflictProfile,
  type AddNonAssociationRefusal,
  type WithdrawNonAssociationRefusal,
} from '../application/change-conflict-profile.js';
import { CaseNonAssociations } from '../application/case-non-associations.port.js';
import { words } from './words.js';
import { AddNonAssociationInput, WithdrawNonAssociationInput } from './conflict-profile.input.js';

const addProblems: Record<AddNonAssociationRefusal['code'], Problem> = {
  'same-person': { status: 422, title: 'Nobody is kept from themselves' },
  'metres-with-distance-alone': {
    status: 422,
    title: 'Metres stand with the scope DISTANCE, and with no other',
  },
  'not-approved-for-this': { status: 409, title: 'The approval is not for this case' },
};
const meetProblems: Record<WithdrawNonAssociationRefusal['code'], Problem> = {
  'no-such-pair': { status: 404, title: 'Not Found' },
  'not-as-shown': { status: 422, title: 'The pair is not as the command says' },
  'withdrawn-already': { status: 409, title: 'The pair was withdrawn before' },
};
const PAIR = { $ref: '#/components/schemas/CaseNonAssociation' };

@ApiTags('cases')
@ApiBearerAuth()
@Controller('cases')
export class ConflictProfileController {
  constructor(
    private readonly change: ChangeConflictProfile,
    private readonly pairs: CaseNonAssociations,
  ) {}

  @ApiOperation(words.listCaseNonAssociations)
  @Get(':id/non-associations')
  @Rule('case.read')
  @Audited('pair.list-of-case')
  @ApiOkResponse({ schema: listOf('CaseNonAssociation') })
  async list(@Param('id') caseRef: string) {
    return { items: await this.pairs.of(caseRef) };
  }

  @ApiOperation(words.addNonAssociation)
  @Post(':id/non-associations')
  @HttpCode(201)
  @Rule('case.change-conflict-profile')
  @Audited('pair.add', 'case')
  @ApiBody({ type: AddNonAssociationInput })
  @ApiResponse({
    headers: LOCATED,
    status: 201,
    description: 'Stated, whether anybody stated it before or not.',
    schema: PAIR,
  })
  @Refusals(addProblems)
  async addNonAssociation(
    @Body() { other, scope, metres }: AddNonAssociationInput,
    @Brings('Approval') { object, approval }: Command<'Approval'>,
    @Res({ passthrough: true }) answer: Answer,
  ) {
    const command = { case: object, other, scope, metres, approval };
    const result = await this.change.addNonAssociation(command);
    if (!result.ok) throw toProblem(addProblems, result.refusal);
    answer.location(`/api/cases/${object}/non-associations`);
    return result.value;
  }

  @ApiOperation(words.withdrawNonAssociation)
  @Post(':id/non-associations/withdrawals')
  @HttpCode(200)
  @Rule('case.change-conflict-profile')
  @Audited('pair.withdraw', 'case')
  @ApiBody({ type: WithdrawNonAssociationInput })
  @ApiOkResponse({ description: 'Withdrawn.', schema: PAIR })
  @Refusals(meetProblems)
  async withdrawNonAssociation(
    @Body() { pair, other, scope, metres, reason }: WithdrawNonAssociationInput,
    @Brings('Approval') { object, approval }: Command<'Approval'>,
  ) {
    const stated = { case: object, other, scope, metres, approval };
    const withdrawn = await this.change.withdrawNonAssociation({ ...stated, pair, reason });
    if (!withdrawn.ok) throw toProblem(meetProblems, withdrawn.refusal);
    return withdrawn.value;
  }
}
