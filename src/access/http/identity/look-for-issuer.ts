import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { HealthIndicatorService, type HealthCheckAttempt } from '@nestjs/terminus';
import { IssuerHealth } from '../../application/issuer-health.port.js';
import { Issuer } from './issuer.js';

const ANSWER_WITHIN_MS = 15_000;

/**
 * Whether users can be recognised. Looked at when the service starts, which starts all the same: an issuer may come up after
 * it, and is looked for again with each question.
 */
@Injectable()
export class LookForIssuer extends IssuerHealth implements OnApplicationBootstrap {
  private readonly logger = new Logger('Issuer');

  constructor(
    private readonly issuer: Issuer,
    private readonly indicators: HealthIndicatorService,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.issuer.keys().catch((cause: unknown) => {
      this.logger.error(cause instanceof Error ? cause.message : String(cause));
    });
  }

  override check(): HealthCheckAttempt<'issuer'> {
    return this.indicators
      .check('issuer')
      .attempt(async () => {
        await this.issuer.keys();
      })
      .withTimeout(ANSWER_WITHIN_MS);
  }
}
