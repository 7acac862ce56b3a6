import { ForwardOnly } from './forward-only.js';

/**
 * How near to the best a run may stop. And what a unit's staff call those who live there: made up anew for each stay, so
 * that it tells neither the person's pseudonym nor where else the household has been.
 */
export class GapOfARunAndAliasOfAStay2026112300093 extends ForwardOnly {
  protected readonly statements = [
    `ALTER TABLE fristad.solver_run ADD COLUMN gap double precision NOT NULL DEFAULT 0 CHECK (gap BETWEEN 0 AND 1)`,
    `GRANT SELECT (gap) ON fristad.solver_run TO fristad_app`,
    `
      ALTER TABLE fristad.placement
        ADD COLUMN alias text NOT NULL DEFAULT 'H-' || left(replace(gen_random_uuid()::text, '-', ''), 10)`,
  ];
}
