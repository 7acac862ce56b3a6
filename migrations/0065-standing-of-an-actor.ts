import { ForwardOnly } from './forward-only.js';

/** Neither revoked, nor suspended by an opening that no other region reviewed within 24 hours. */
export class StandingOfAnActor2026112200065 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION access.is_in_good_standing(actor text, at timestamptz) RETURNS boolean
      LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
        SELECT NOT EXISTS (SELECT FROM access.actor a WHERE a.id = $1 AND a.revoked_at IS NOT NULL)
          AND NOT EXISTS (
            SELECT FROM access.break_glass b
            WHERE b.opened_by = $1 AND b.reviewed_at IS NULL AND b.opened_at <= $2 - interval '24 hours')
      $$`,
    `ALTER FUNCTION access.is_in_good_standing(text, timestamptz) OWNER TO fristad_owner`,
    `REVOKE ALL ON FUNCTION access.is_in_good_standing(text, timestamptz) FROM PUBLIC`,
    `GRANT EXECUTE ON FUNCTION access.is_in_good_standing(text, timestamptz) TO fristad_guard, fristad_owner`,
  ];
}
