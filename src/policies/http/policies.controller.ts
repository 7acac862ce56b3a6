import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf } from '#platform';
import { TellPolicy } from '../application/tell-policy.js';
import { words } from './words.js';

@ApiTags('policies')
@ApiBearerAuth()
@Controller('policies')
export class PoliciesController {
  constructor(private readonly tellPolicy: TellPolicy) {}

  @ApiOperation(words.listPolicies)
  @Get()
  @Rule('policy.list')
  @Audited('policy.list')
  @ApiOkResponse({ schema: listOf('PolicyVersion') })
  async list() {
    return { items: await this.tellPolicy.all() };
  }
}
