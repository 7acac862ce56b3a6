import { ForwardOnly } from './forward-only.js';

/** A unique constraint sees every region's rows: a key of another region must not be told apart from a new one. */
export class IdempotencyKeysAreARegionsOwn2026112200042 extends ForwardOnly {
  protected readonly statements = [
    `ALTER TABLE fristad.solver_run DROP CONSTRAINT solver_run_idempotency_key_key`,
    `
      CREATE UNIQUE INDEX solver_run_idempotency_key ON fristad.solver_run (coalesce(owner_region, ''), idempotency_key)
        WHERE idempotency_key IS NOT NULL`,
  ];
}
