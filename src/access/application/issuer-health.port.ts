import type { HealthCheckAttempt } from '@nestjs/terminus';

/** Whether users can be recognised at all: whether who vouches for them answers, and is who it should be. */
export abstract class IssuerHealth {
  abstract check(): HealthCheckAttempt<'issuer'>;
}
