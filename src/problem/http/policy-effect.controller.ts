import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { toProblem, type Problem } from '#platform';
import type { CollectRefusal } from '../application/collect-scenario.js';
import { PolicyEffect } from '../application/policy-effect.js';
import { collectProblems } from '../application/collect-problems.js';

const problems: Record<CollectRefusal['code'], Problem> = {
  ...collectProblems,
  'no-such-policy': { status: 404, title: 'Not Found' },
};

@ApiTags('policies')
@ApiBearerAuth()
@Controller('policies')
export class PolicyEffectController {
  constructor(private readonly policyEffect: PolicyEffect) {}

  @ApiOperation({
    summary: 'How a policy version would judge what stands today, beside the one in force: counts alone',
  })
  @Get(':id/effect')
  @Rule('policy.draft')
  @Audited('policy.tell-effect')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/PolicyEffect' } })
  @ApiResponse({ status: 404, description: 'There is no such version.' })
  @ApiResponse({ status: 409, description: collectProblems['nothing-imported'].title })
  async effect(@Param('id') version: string) {
    const effect = await this.policyEffect.run(version);
    if (!effect.ok) throw toProblem(problems, effect.refusal);
    return effect.value;
  }
}
