-- The one way to change a request of the own region: a step of its life, or another document. A request whose
-- household is placed may get a new threat, and nothing else. What was refused is submitted again with a reason alone: that is an appeal,
-- on which another decides than who refused it.
CREATE OR REPLACE FUNCTION national.change_request(
  request text,
  seen integer,
  becomes text,
  reason text,
  document jsonb,
  at timestamp with time zone,
  remark text DEFAULT NULL::text,
  review_on date DEFAULT NULL::date
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  r fristad.placement_request%ROWTYPE;
  decides boolean := $3 IN ('GRANTED', 'REFUSED');
  appeals boolean := $3 = 'SUBMITTED' AND $4 IS NOT NULL;
  rests boolean;
  stands fristad.placement%ROWTYPE;
  around text;
BEGIN
  SELECT p.unit INTO around FROM fristad.placement p JOIN fristad.placement_request x ON x.id = p.request
    WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '') AND p.status IN ('CONFIRMED', 'ARRIVED') AND $5 IS NOT NULL;
  IF around IS NULL THEN
    PERFORM national.lock_in_order(persons => ARRAY[x.person])
      FROM fristad.placement_request x WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '');
  ELSE
    decides := false;
    PERFORM national.lock_to_place(ARRAY[x.person], ARRAY[around])
      FROM fristad.placement_request x WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '');
  END IF;
  SELECT x.* INTO r FROM fristad.placement_request x WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '');
  rests := $5 IS NULL AND (r.status, $3) IN (('GRANTED', 'PARKED'), ('PARKED', 'GRANTED'));
  IF rests THEN decides := false; END IF;
  IF NOT FOUND OR split_part(current_setting('app.roles', true), ' ', 1) NOT IN ('APPROVER', 'COORDINATOR') THEN RETURN 'no-such-request'; END IF;
  IF split_part(current_setting('app.roles', true), ' ', 1) <> (CASE WHEN decides THEN 'APPROVER' ELSE 'COORDINATOR' END) THEN RETURN 'not-possible'; END IF;
  IF r.version <> $2 THEN RETURN 'stale'; END IF;
  SELECT p.* INTO stands FROM fristad.placement p WHERE p.request = $1 AND p.status IN ('CONFIRMED', 'ARRIVED');
  IF $5 IS NOT NULL AND (stands.unit IS DISTINCT FROM around OR (around IS NOT NULL AND $3 <> r.status)) THEN
    RETURN 'stale';
  END IF;
  IF around IS NULL AND (NOT fristad.is_request_step(r.status, $3) OR (r.status = $3 AND $5 IS NULL)) THEN
    RETURN 'not-possible';
  END IF;
  IF appeals <> (r.status = 'REFUSED' AND $3 = 'SUBMITTED' AND r.decided_by IS NOT NULL) THEN RETURN 'not-possible'; END IF;
  IF appeals OR decides THEN
    IF national.why_not_appeal($1, r.decided_at, decides) IS NOT NULL THEN RETURN national.why_not_appeal($1, r.decided_at, decides); END IF;
  END IF;
  -- Neither who submitted it nor anybody who wrote of it decides.
  IF decides AND nullif(current_setting('app.actor', true), '') = ANY (r.written_by || r.changed_by) THEN RETURN 'own-request'; END IF;
  IF stands.id IS NOT NULL AND $5 IS NULL THEN RETURN 'placed-already'; END IF;
  IF stands.id IS NOT NULL AND r.decided_by = nullif(current_setting('app.actor', true), '') THEN RETURN 'own-request'; END IF;
  IF stands.id IS NOT NULL AND (r.nights, r.earliest_arrival, r.latest_arrival) IS DISTINCT FROM
     (($5 ->> 'nights')::integer, ($5 #>> '{arrival,earliest}')::date, ($5 #>> '{arrival,latest}')::date) THEN
    RETURN 'nights-stand';
  END IF;
  -- An emergency goes on without, and is flagged.
  IF $3 = 'SUBMITTED' AND coalesce($5 ->> 'urgency', r.urgency) <> 'EMERGENCY' AND national.missing_to_submit($1) <> '{}' THEN
    RETURN 'not-confirmed';
  END IF;
  IF (r.status, $3) IN (('REFUSED', 'DRAFT'), ('REFUSED', 'SUBMITTED'), ('EXPIRED', 'DRAFT')) THEN
    IF national.goes_on(r.person) IS NOT NULL THEN RETURN national.goes_on(r.person); END IF;
  END IF;
  -- What is offered for it falls back: it was found for the request as it was.
  UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
    WHERE p.request = $1 AND p.status = 'PROVISIONAL';
  IF $5 IS NOT NULL THEN PERFORM national.rewrite_request($1, $5); END IF;
  IF appeals THEN
    INSERT INTO fristad.appeal (request, owner_region, against, decided_for, decided_at, reason, remark, appealed_by, appealed_at)
      VALUES ($1, r.region, r.decided_by, r.reason, r.decided_at, $4, $7, nullif(current_setting('app.actor', true), ''), $6);
  END IF;
  UPDATE fristad.placement_request x
    SET status = $3, version = x.version + 1, reason = CASE WHEN NOT appeals THEN $4 END, remark = CASE WHEN NOT appeals THEN $7 END, review_on = $8,
        stands_since = CASE WHEN x.status = $3 THEN x.stands_since ELSE $6 END,
        changed_by = CASE WHEN decides OR rests THEN x.changed_by ELSE nullif(current_setting('app.actor', true), '') END,
        written_by = CASE WHEN $5 IS NULL OR nullif(current_setting('app.actor', true), '') = ANY (x.written_by) THEN x.written_by
                          ELSE x.written_by || nullif(current_setting('app.actor', true), '') END,
        changed_at = CASE WHEN decides OR rests THEN x.changed_at ELSE $6 END,
        decided_by = CASE WHEN decides THEN nullif(current_setting('app.actor', true), '')
                          WHEN rests OR $3 = 'WITHDRAWN' OR stands.id IS NOT NULL THEN x.decided_by END,
        decided_at = CASE WHEN decides THEN $6
                          WHEN rests OR $3 = 'WITHDRAWN' OR stands.id IS NOT NULL THEN x.decided_at END
    WHERE x.id = $1;
  IF stands.id IS NOT NULL THEN PERFORM national.follow_request($1, stands.id); END IF;
  RETURN 'CHANGED';
END
$_$;

ALTER FUNCTION national.change_request OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.change_request FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.change_request TO fristad_app;
