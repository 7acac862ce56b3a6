import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf } from '#platform';
import { Policies } from '../application/policies.port.js';

@ApiTags('policies')
@ApiBearerAuth()
@Controller('policies')
export class PoliciesController {
  constructor(private readonly policies: Policies) {}

  @ApiOperation({ summary: 'Every policy version, oldest first' })
  @Get()
  @Rule('policy.list')
  @Audited('policy.list')
  @ApiOkResponse({ schema: listOf('Policy') })
  async list() {
    return { items: await this.policies.all() };
  }
}
