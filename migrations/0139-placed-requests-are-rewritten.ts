import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const ROLE = `split_part(current_setting('app.roles', true), ' ', 1)`;
const STANDING = `('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;
const INNER = 'national.follow_request(text, text, timestamptz)';

/**
 * A request whose household is placed is rewritten too, all but its nights and days of arrival: a new threat must not wait.
 * It stays granted; the placement follows at once, and is judged anew with all around it. Everything else of it waits until
 * the placement has ended.
 */
export class PlacedRequestsAreRewritten2026112800139 extends ForwardOnly {
  protected readonly statements = [
    `GRANT UPDATE (persons, groups) ON fristad.placement TO fristad_national`,
    `
      CREATE FUNCTION national.follow_request(request text, placement text, at timestamptz) RETURNS void
      LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        UPDATE fristad.placement p
          SET groups = r.own_groups, persons = r.adults + r.children, version = p.version + 1
          FROM fristad.placement_request r
          WHERE r.id = $1 AND p.id = $2 AND (p.groups, p.persons) IS DISTINCT FROM (r.own_groups, r.adults + r.children);
        INSERT INTO fristad.stay_to_judge (placement, since, owner_region)
          SELECT p.id, $3, p.owner_region FROM fristad.placement p WHERE p.id = $2
          ON CONFLICT ON CONSTRAINT stay_to_judge_pkey DO NOTHING;
        PERFORM national.look_at_stays(
          national.stays_around(ARRAY[p.unit]), $3) FROM fristad.placement p WHERE p.id = $2;
      END $$`,
    `REVOKE ALL ON FUNCTION ${INNER} FROM PUBLIC`,
    `ALTER FUNCTION ${INNER} OWNER TO fristad_national`,
    `
      CREATE OR REPLACE FUNCTION national.change_request(request text, seen integer, becomes text, reason text, document jsonb,
                                              at timestamptz) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        r fristad.placement_request%ROWTYPE;
        decides boolean := $3 IN ('GRANTED', 'REFUSED');
        stands fristad.placement%ROWTYPE;
        around text;
      BEGIN
        SELECT p.unit INTO around FROM fristad.placement p JOIN fristad.placement_request x ON x.id = p.request
          WHERE x.id = $1 AND x.region = ${setting('region')} AND p.status IN ${STANDING} AND $5 IS NOT NULL;
        IF around IS NULL THEN
          PERFORM national.lock_in_order(persons => ARRAY[x.person])
            FROM fristad.placement_request x WHERE x.id = $1 AND x.region = ${setting('region')};
        ELSE
          decides := false;
          PERFORM national.lock_to_place(ARRAY[x.person], ARRAY[around])
            FROM fristad.placement_request x WHERE x.id = $1 AND x.region = ${setting('region')};
        END IF;
        SELECT x.* INTO r FROM fristad.placement_request x WHERE x.id = $1 AND x.region = ${setting('region')};
        IF NOT FOUND OR ${ROLE} <> (CASE WHEN decides THEN 'APPROVER' ELSE 'COORDINATOR' END) THEN
          RETURN 'no-such-request';
        END IF;
        IF r.version <> $2 THEN RETURN 'stale'; END IF;
        SELECT p.* INTO stands FROM fristad.placement p WHERE p.request = $1 AND p.status IN ${STANDING};
        IF $5 IS NOT NULL AND (stands.unit IS DISTINCT FROM around OR (around IS NOT NULL AND $3 <> r.state)) THEN
          RETURN 'stale';
        END IF;
        IF around IS NULL AND (NOT fristad.is_request_step(r.state, $3) OR (r.state = $3 AND $5 IS NULL)) THEN
          RETURN 'not-possible';
        END IF;
        IF decides AND r.changed_by = ${setting('actor')} THEN RETURN 'own-request'; END IF;
        IF stands.id IS NOT NULL AND $5 IS NULL THEN RETURN 'placed-already'; END IF;
        IF stands.id IS NOT NULL AND r.decided_by = ${setting('actor')} THEN RETURN 'own-request'; END IF;
        IF stands.id IS NOT NULL AND (r.nights, r.earliest_arrival, r.latest_arrival) IS DISTINCT FROM
           (($5 ->> 'nights')::integer, ($5 #>> '{arrival,earliest}')::date, ($5 #>> '{arrival,latest}')::date) THEN
          RETURN 'nights-stand';
        END IF;
        IF $5 IS NOT NULL THEN PERFORM national.rewrite_request($1, $5); END IF;
        UPDATE fristad.placement_request x
          SET state = $3, version = x.version + 1, reason = $4,
              changed_by = CASE WHEN decides THEN x.changed_by ELSE ${setting('actor')} END,
              changed_at = CASE WHEN decides THEN x.changed_at ELSE $6 END,
              decided_by = CASE WHEN decides THEN ${setting('actor')}
                                WHEN $3 = 'WITHDRAWN' OR stands.id IS NOT NULL THEN x.decided_by END,
              decided_at = CASE WHEN decides THEN $6
                                WHEN $3 = 'WITHDRAWN' OR stands.id IS NOT NULL THEN x.decided_at END
          WHERE x.id = $1;
        IF stands.id IS NOT NULL THEN PERFORM national.follow_request($1, stands.id, $6); END IF;
        RETURN 'CHANGED';
      END $$`,
  ];
}
