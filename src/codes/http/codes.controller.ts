import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { type Answer, ApiSchemas, listOf, LOCATED } from '#platform';
import { FeatureCodes } from '../application/feature-codes.port.js';
import { SayFeatureCode } from '../application/say-feature-code.js';
import { CODE_LISTS } from '../domain/code-lists.js';
import { codeSchemas } from './schemas.js';
import { words } from './words.js';
import { FeatureCode } from './feature-code.view.js';

@ApiTags('codes')
@ApiSchemas(codeSchemas)
@ApiBearerAuth()
@Controller('codes')
export class CodesController {
  constructor(
    private readonly featureCodes: FeatureCodes,
    private readonly sayFeatureCode: SayFeatureCode,
  ) {}

  @ApiOperation(words.listCodes)
  @Get()
  @Rule('code.list')
  @Audited('code.list')
  @ApiOkResponse({ schema: listOf('CodeList') })
  lists() {
    return { items: CODE_LISTS };
  }

  @ApiOperation(words.listFeatureCodes)
  @Get('features')
  @Rule('code.list')
  @Audited('feature.list')
  @ApiOkResponse({ schema: listOf('FeatureCode') })
  async features() {
    return { items: await this.featureCodes.all() };
  }

  @ApiOperation(words.addFeatureCode)
  @Post('features')
  @Rule('code.add')
  @Audited('feature.add')
  @ApiBody({ type: FeatureCode })
  @ApiResponse({ headers: LOCATED, status: 201, description: 'Added.', type: FeatureCode })
  @ApiResponse({
    headers: LOCATED,
    status: 200,
    description: 'Was known; is called so from now on.',
    type: FeatureCode,
  })
  async add(@Body() { code, labelSv, labelEn }: FeatureCode, @Res({ passthrough: true }) answer: Answer) {
    const { feature, isNew } = await this.sayFeatureCode.run({ code, labelSv, labelEn });
    answer.status(isNew ? 201 : 200);
    answer.location('/api/codes/features');
    return feature;
  }
}
