import { ForwardOnly } from './forward-only.js';

const SIGNATURE = 'national.set_aside(text, text, text, uuid, text, timestamptz)';

/**
 * Sets a constraint aside for a proposed placement of the region that acts, with an approval that was used up for it; the
 * placement has changed by it. False when there is no such placement, no such approval, or it was set aside before.
 */
export class SetAConstraintAside2026112200087 extends ForwardOnly {
  protected readonly statements = [
    `REVOKE INSERT ON fristad.placement_override FROM fristad_app`,
    `GRANT INSERT ON fristad.placement_override TO fristad_national`,
    `CREATE POLICY to_set_aside ON fristad.placement_override FOR INSERT TO fristad_national WITH CHECK (true)`,
    `
      CREATE FUNCTION access.is_used_approval(approval uuid, rule text, object text) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (
          SELECT FROM access.approval a WHERE a.id = $1 AND a.rule = $2 AND a.object = $3 AND a.used_at IS NOT NULL)
      $$`,
    `ALTER FUNCTION access.is_used_approval(uuid, text, text) OWNER TO fristad_owner`,
    `REVOKE ALL ON FUNCTION access.is_used_approval(uuid, text, text) FROM PUBLIC`,
    `GRANT EXECUTE ON FUNCTION access.is_used_approval(uuid, text, text) TO fristad_national`,
    `
      CREATE FUNCTION national.set_aside(placement text, rule text, reason text, approval uuid, asker text, at timestamptz)
      RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        region text := nullif(current_setting('app.region', true), '');
      BEGIN
        IF NOT access.is_used_approval($4, 'placement.override', $1) THEN RETURN false; END IF;
        UPDATE fristad.placement p SET version = p.version + 1
          WHERE p.id = $1 AND p.status = 'PROPOSED' AND p.owner_region = region;
        IF NOT FOUND THEN RETURN false; END IF;
        INSERT INTO fristad.placement_override VALUES ($1, $2, $3, $4, $5, $6, region);
        RETURN true;
      EXCEPTION WHEN unique_violation THEN
        RETURN false;
      END $$`,
    `REVOKE ALL ON FUNCTION ${SIGNATURE} FROM PUBLIC`,
    `ALTER FUNCTION ${SIGNATURE} OWNER TO fristad_national`,
    `GRANT EXECUTE ON FUNCTION ${SIGNATURE} TO fristad_app`,
  ];
}
