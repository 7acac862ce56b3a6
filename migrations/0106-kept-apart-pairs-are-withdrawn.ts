import { ForwardOnly } from './forward-only.js';

const REGION = `nullif(current_setting('app.region', true), '')`;
const ACTOR = `current_setting('app.actor', true)`;
const OF_THE_REGION = `EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.region = ${REGION})`;
const APPROVED = (approval: string) =>
  `access.is_used_approval(${approval}, 'case.change-conflict-profile', $1)`;
/** Whoever changes a pair waits for the confirmations under way, and those that come wait for the change. */
const PAIRS_LOCK = 640_127_555;
const KEEP = 'national.keep_apart(text, text, text, double precision, uuid, timestamptz)';
const LET = 'national.let_meet(text, uuid, text, uuid, timestamptz)';

/**
 * A region states pairs of its own; what another region states is neither seen nor told by a collision. A pair is added
 * and withdrawn by functions alone, with an approval that was used up for that case, and stays on record.
 */
export class KeptApartPairsAreWithdrawn2026112300106 extends ForwardOnly {
  protected readonly statements = [
    `
      ALTER TABLE fristad.non_association
        ADD COLUMN id                 uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
        ADD COLUMN added_by           text,
        ADD COLUMN added_at           timestamptz,
        ADD COLUMN approval           uuid REFERENCES access.approval,
        ADD COLUMN withdrawn_at       timestamptz,
        ADD COLUMN withdrawn_by       text,
        ADD COLUMN withdrawn_for      text CHECK (withdrawn_for IN ('CONFLICT_OVER', 'ENTERED_IN_ERROR', 'OTHER_SCOPE')),
        ADD COLUMN withdrawn_approval uuid REFERENCES access.approval,
        ADD CONSTRAINT non_association_added_by_somebody CHECK (num_nulls(added_by, added_at, approval) IN (0, 3)),
        ADD CONSTRAINT non_association_withdrawn_by_somebody
          CHECK (num_nulls(withdrawn_at, withdrawn_by, withdrawn_for, withdrawn_approval) IN (0, 4))`,
    `ALTER TABLE fristad.non_association DROP CONSTRAINT non_association_a_b_scope_metres_key`,
    `
      CREATE UNIQUE INDEX non_association_a_b_scope_metres_key
        ON fristad.non_association (a, b, scope, metres, coalesce(owner_region, '')) NULLS NOT DISTINCT
        WHERE withdrawn_at IS NULL`,
    `
      CREATE FUNCTION fristad.pair_is_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        changing text[] := '{withdrawn_at,withdrawn_by,withdrawn_for,withdrawn_approval}';
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NULL AND to_jsonb(OLD) - changing = to_jsonb(NEW) - changing THEN
          RETURN NEW;
        END IF;
        RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'a pair is withdrawn once, and else stays as it was';
      END $$`,
    `ALTER FUNCTION fristad.pair_is_only_withdrawn() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER pair_is_only_withdrawn BEFORE UPDATE OR DELETE ON fristad.non_association
        FOR EACH ROW EXECUTE FUNCTION fristad.pair_is_only_withdrawn()`,
    `REVOKE INSERT ON fristad.non_association FROM fristad_app`,
    `GRANT INSERT, UPDATE (withdrawn_at, withdrawn_by, withdrawn_for, withdrawn_approval)
       ON fristad.non_association TO fristad_national`,
    `CREATE POLICY to_add ON fristad.non_association FOR INSERT TO fristad_national WITH CHECK (true)`,
    `
      CREATE FUNCTION national.keep_apart(one text, other text, scope text, metres double precision, approval uuid,
                                          at timestamptz) RETURNS uuid
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        pair uuid;
      BEGIN
        IF NOT (${APPROVED('$5')} AND ${OF_THE_REGION}) THEN RETURN NULL; END IF;
        PERFORM pg_advisory_xact_lock(${PAIRS_LOCK});
        SELECT n.id INTO pair FROM fristad.non_association n
          WHERE n.owner_region = ${REGION} AND n.withdrawn_at IS NULL AND least(n.a, n.b) = least($1, $2)
            AND greatest(n.a, n.b) = greatest($1, $2) AND n.scope = $3 AND n.metres IS NOT DISTINCT FROM $4;
        IF FOUND THEN RETURN pair; END IF;
        INSERT INTO fristad.non_association AS n (a, b, scope, metres, owner_region, added_by, added_at, approval)
          VALUES ($1, $2, $3, $4, ${REGION}, ${ACTOR}, $6, $5) RETURNING n.id INTO pair;
        RETURN pair;
      END $$`,
    `
      CREATE FUNCTION national.let_meet(one text, pair uuid, reason text, approval uuid, at timestamptz) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT (${APPROVED('$4')} AND ${OF_THE_REGION}) THEN RETURN false; END IF;
        PERFORM pg_advisory_xact_lock(${PAIRS_LOCK});
        UPDATE fristad.non_association n
          SET withdrawn_at = $5, withdrawn_by = ${ACTOR}, withdrawn_for = $3, withdrawn_approval = $4
          WHERE n.id = $2 AND n.owner_region = ${REGION} AND $1 IN (n.a, n.b) AND n.withdrawn_at IS NULL;
        RETURN FOUND;
      END $$`,
    ...[KEEP, LET].flatMap((name) => [
      `REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`,
      `ALTER FUNCTION ${name} OWNER TO fristad_national`,
      `GRANT EXECUTE ON FUNCTION ${name} TO fristad_app`,
    ]),
  ];
}
