import { Controller, Get, Header } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HealthCheckService } from '@nestjs/terminus';
import { IssuerHealth, Public, Rule } from '#access';
import { Unaudited } from '#audit';
import { ApiSchemas, DatabaseHealth, JobsHealth, Metrics, Workers, WorkersHealth } from '#platform';
import { words } from './words.js';
import { healthSchemas } from './health-schemas.js';

@ApiTags('health')
@ApiSchemas(healthSchemas)
@Controller()
@Unaudited()
export class HealthController {
  constructor(
    private readonly checks: HealthCheckService,
    private readonly database: DatabaseHealth,
    private readonly jobs: JobsHealth,
    private readonly workersHealth: WorkersHealth,
    private readonly workers: Workers,
    private readonly issuer: IssuerHealth,
    private readonly metrics: Metrics,
  ) {}

  @ApiOperation(words.readLiveness)
  @Get('health/live')
  @Public()
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Health' } })
  live() {
    return { status: 'ok' };
  }

  @ApiOperation(words.readReadiness)
  @Get('health/ready')
  @Public()
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/Readiness' } })
  async ready() {
    const { status } = await this.checks.check([() => this.database.check(), () => this.issuer.check()]);
    return { status, runsAreSolved: (await this.workers.atWork()) > 0 };
  }

  @ApiOperation(words.readHealth)
  @Get('health')
  @Rule('system.observe')
  @ApiBearerAuth()
  @ApiOkResponse({ schema: { $ref: '#/components/schemas/HealthInParts' } })
  health() {
    return this.checks.check([
      () => this.database.check(),
      () => this.jobs.check(),
      () => this.workersHealth.check(),
      () => this.issuer.check(),
    ]);
  }

  @ApiOperation(words.readMetrics)
  @Get('metrics')
  @Rule('system.observe')
  @ApiBearerAuth()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @ApiOkResponse({
    content: {
      'text/plain': { schema: { type: 'string', example: 'fristad_process_cpu_seconds_total 12.5' } },
    },
  })
  figures(): Promise<string> {
    return this.metrics.text();
  }
}
