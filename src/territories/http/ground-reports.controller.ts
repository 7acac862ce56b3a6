import { applyDecorators, Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GrantedAccess, grantedTo, Rule, show, VisibleRows, type Access } from '#access';
import { Audited, type Act } from '#audit';
import {
  ChangeHeaders,
  tag,
  nextPage,
  PageQuery,
  pageOf,
  Refusals,
  TAGGED,
  toProblem,
  type Problem,
  type Tagged,
} from '#platform';
import {
  DecideGroundReport,
  type DecideReportRefusal,
  type ReportDecision,
} from '../application/decide-ground-report.js';
import { GroundReports } from '../application/ground-reports.port.js';
import { DismissReportInput, DrawnReportInput } from './dismiss.input.js';
import { words } from './words.js';

const problems: Record<DecideReportRefusal['code'], Problem> = {
  'no-such-report': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The report has changed since you saw it' },
  'not-possible': { status: 409, title: 'The report was drawn or dismissed, or taken up before' },
  'no-such-version': {
    status: 422,
    title: 'Nobody has drawn such a version in the region of the report',
  },
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
};
type Answering = { readonly given: ChangeHeaders; readonly answer: Tagged };
const VIEW = { $ref: '#/components/schemas/GroundReport' };
/** What each answer to a report asks and says. */
const AnAnswer = (act: Act) =>
  applyDecorators(
    HttpCode(200),
    Rule('ground-report.decide'),
    Audited(act),
    ApiOkResponse({ headers: TAGGED, description: 'Done.', schema: VIEW }),
    Refusals(problems),
  );

@ApiTags('territories')
@ApiBearerAuth()
@Controller('ground-reports')
export class GroundReportsController {
  constructor(
    private readonly reports: GroundReports,
    private readonly decideReport: DecideGroundReport,
    private readonly visibleRows: VisibleRows,
  ) {}

  @ApiOperation(words.listGroundReports)
  @Get()
  @Rule('ground-report.list')
  @Audited('ground-report.list')
  @ApiOkResponse({ schema: pageOf('GroundReport') })
  async list(@Query() page: PageQuery, @GrantedAccess() access: Access) {
    const { region } = await this.visibleRows.ofCases(access);
    const found = await this.reports.page(page, region);
    const items = found.map((one) => show('ground report', access.as.role, one));
    return { items, next: nextPage('/api/ground-reports', page, found) };
  }

  @ApiOperation(words.takeUpGroundReport)
  @Post(':id/take-up')
  @AnAnswer('ground-report.take-up')
  takeUp(@ChangeHeaders() given: ChangeHeaders, @Res({ passthrough: true }) answer: Tagged) {
    return this.decide({ becomes: 'TAKEN_UP' }, { given, answer });
  }

  @ApiOperation(words.drawGroundReport)
  @Post(':id/drawn')
  @AnAnswer('ground-report.draw')
  drawn(
    @Body() { territory, territoryVersion }: DrawnReportInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    const drawn = { territory, version: territoryVersion };
    return this.decide({ becomes: 'DRAWN', drawn }, { given, answer });
  }

  @ApiOperation(words.dismissGroundReport)
  @Post(':id/dismiss')
  @AnAnswer('ground-report.dismiss')
  dismiss(
    @Body() { reason }: DismissReportInput,
    @ChangeHeaders() given: ChangeHeaders,
    @Res({ passthrough: true }) answer: Tagged,
  ) {
    return this.decide({ becomes: 'DISMISSED', reason }, { given, answer });
  }

  private async decide(decision: ReportDecision, { given, answer }: Answering) {
    const { object: report, version, key, request } = given;
    const decided = await this.decideReport.run({ report, version, key, decision });
    if (!decided.ok) throw toProblem(problems, decided.refusal);
    tag(answer, decided.value.version);
    return show('ground report', grantedTo(request).as.role, decided.value);
  }
}
