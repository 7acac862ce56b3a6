import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { Clock, Refusals, toInvalid, toProblem, TryLater, untilTomorrow } from '#platform';
import { PreviewGround } from '../application/preview-ground.js';
import { drawProblems } from './draw-problems.js';
import { words } from './words.js';

const { 'not-ground': notGround, 'no-such-territory': noSuchTerritory } = drawProblems;
const noneLeft = {
  code: 'no-preview-left',
  status: 429,
  title: 'You have asked what ground would touch twenty times today, or a hundred times in thirty days',
} as const;
const problems = {
  ...{ 'not-ground': notGround, 'no-such-territory': noSuchTerritory },
  'no-preview-left': noneLeft,
};
const isName = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value !== '' && !value.includes('\0'));

@ApiTags('territories')
@ApiBearerAuth()
@Controller('territories')
export class PreviewController {
  constructor(
    private readonly previewGround: PreviewGround,
    private readonly clock: Clock,
  ) {}

  @ApiOperation(words.previewTerritory)
  @Post('preview')
  @HttpCode(200)
  @Rule('territory.preview')
  @Audited('territory.preview')
  @ApiBody({ schema: { $ref: '#/components/schemas/PreviewInput' } })
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/GroundTouches' } })
  @Refusals(problems)
  async preview(@Body() body: unknown) {
    const { territory, ...document } = Object(body) as Readonly<Record<string, unknown>>;
    if (!isName(territory))
      throw toInvalid([{ pointer: '/territory', message: 'is no id', expected: 'an id, or null' }], 422);
    const touched = await this.previewGround.run({ document, territory });
    if (!touched.ok && touched.refusal.code === 'no-preview-left')
      throw new TryLater(noneLeft, untilTomorrow(this.clock));
    if (!touched.ok) throw toProblem(problems, touched.refusal);
    return { regions: touched.value };
  }
}
