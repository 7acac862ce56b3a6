import { Controller, Get, Header } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { HealthCheckService } from '@nestjs/terminus';
import { Public, Rule } from '#access';
import { Unaudited } from '#audit';
import { DatabaseHealth, JobsHealth, Metrics } from '#platform';

@ApiTags('health')
@Controller()
@Unaudited()
export class HealthController {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly database: DatabaseHealth,
    private readonly jobs: JobsHealth,
    private readonly metrics: Metrics,
  ) {}

  @ApiOperation({ summary: 'Whether the process answers at all' })
  @Get('health/live')
  @Public()
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Health' } })
  live() {
    return { status: 'ok' };
  }

  @ApiOperation({ summary: 'Whether the service can take requests' })
  @Get('health/ready')
  @Public()
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Health' } })
  @ApiResponse({ status: 503, description: 'The database does not answer.' })
  async ready() {
    const { status } = await this.checks.check([() => this.database.check()]);
    return { status };
  }

  @ApiOperation({ summary: 'How the database and the queue are' })
  @Get('health')
  @Rule('system.observe')
  @ApiBearerAuth()
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Health' } })
  @ApiResponse({ status: 503, description: 'Something does not answer.' })
  health() {
    return this.checks.check([() => this.database.check(), () => this.jobs.check()]);
  }

  @ApiOperation({ summary: 'The figures of the process, in the Prometheus text format' })
  @Get('metrics')
  @Rule('system.observe')
  @ApiBearerAuth()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  figures(): Promise<string> {
    return this.metrics.text();
  }
}
