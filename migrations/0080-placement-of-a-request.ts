import { ForwardOnly } from './forward-only.js';

/** A placement that was proposed here knows its request; of one request at most one stands. */
export class PlacementOfARequest2026112200080 extends ForwardOnly {
  protected readonly statements = [
    `
      ALTER TABLE fristad.placement
        ADD COLUMN request     text REFERENCES fristad.placement_request,
        ADD COLUMN version     integer NOT NULL DEFAULT 1 CHECK (version > 0),
        ADD COLUMN proposed_by text,
        ADD COLUMN proposed_at timestamptz,
        ADD CONSTRAINT placement_proposed_by_somebody CHECK (num_nulls(request, proposed_by, proposed_at) IN (0, 3))`,
    `
      CREATE UNIQUE INDEX placement_one_standing_for_a_request ON fristad.placement (request)
        WHERE status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`,
  ];
}
