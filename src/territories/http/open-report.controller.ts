import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rule } from '#access';
import { Audited } from '#audit';
import { Brings, LOCATED, Refusals, toProblem, type Answer, type Command, type Problem } from '#platform';
import { OpenGroundReport, type OpenReportRefusal } from '../application/open-ground-report.js';
import { OpenReportInput } from './open-report.input.js';
import { words } from './words.js';

const problems: Record<OpenReportRefusal['code'], Problem> = {
  'unknown-locality': { status: 422, title: 'There is no such town' },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
};

@ApiTags('territories')
@ApiBearerAuth()
@Controller('ground-reports')
export class OpenReportController {
  constructor(private readonly openGroundReport: OpenGroundReport) {}

  @ApiOperation(words.openGroundReport)
  @Post()
  @Rule('ground-report.open')
  @Audited('ground-report.open')
  @ApiResponse({
    headers: LOCATED,
    status: 201,
    description: 'Opened.',
    schema: { $ref: '#/components/schemas/OpenedGroundReport' },
  })
  @Refusals(problems)
  async open(
    @Body() { locality, remark }: OpenReportInput,
    @Brings('Idempotency-Key') { key }: Command<'Idempotency-Key'>,
    @Res({ passthrough: true }) answer: Answer,
  ) {
    const opened = await this.openGroundReport.run({ locality, remark, key });
    if (!opened.ok) throw toProblem(problems, opened.refusal);
    answer.location('/api/ground-reports');
    return { report: opened.value };
  }
}
