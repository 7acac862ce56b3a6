import { Controller, Get, Param } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { ApiSchemas, type Problem, Refusals, toProblem } from '#platform';
import type { CollectRefusal } from '../application/collect-scenario.js';
import { PolicyEffect } from '../application/policy-effect.js';
import { collectProblems } from '../application/collect-problems.js';
import { problemSchemas } from './schemas.js';
import { words } from './words.js';

const problems: Record<CollectRefusal['code'], Problem> = {
  ...collectProblems,
  'no-such-policy': { status: 404, title: 'Not Found' },
};

@ApiTags('policies')
@ApiSchemas(problemSchemas)
@ApiBearerAuth()
@Controller('policies')
export class PolicyEffectController {
  constructor(private readonly policyEffect: PolicyEffect) {}

  @ApiOperation(words.readPolicyEffect)
  @Get(':id/effect')
  @Rule('policy.draft')
  @Audited('policy.read-effect')
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/PolicyEffect' } })
  @Refusals(problems)
  async effect(@Param('id') version: string) {
    const effect = await this.policyEffect.run(version);
    if (!effect.ok) throw toProblem(problems, effect.refusal);
    return effect.value;
  }
}
