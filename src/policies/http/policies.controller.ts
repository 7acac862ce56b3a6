import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { listOf } from '#platform';
import { ReadPolicy } from '../application/read-policy.js';
import { words } from './words.js';

@ApiTags('policies')
@ApiBearerAuth()
@Controller('policies')
export class PoliciesController {
  constructor(private readonly readPolicy: ReadPolicy) {}

  @ApiOperation(words.listPolicies)
  @Get()
  @Rule('policy.list')
  @Audited('policy.list')
  @ApiOkResponse({ schema: listOf('PolicyVersion') })
  async list() {
    return { items: await this.readPolicy.all() };
  }
}
