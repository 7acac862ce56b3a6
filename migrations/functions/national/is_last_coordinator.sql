-- Whether a case is open and that user is the only one who coordinates it. A case is open that asks for a place or has one.
CREATE OR REPLACE FUNCTION national.is_last_coordinator(ref text, actor text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
  SELECT EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1 AND a.ended_at IS NULL AND a.actor = $2)
    AND NOT EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1 AND a.ended_at IS NULL AND a.actor <> $2)
    AND (EXISTS (SELECT FROM fristad.placement_request r
                 WHERE r.person = $1 AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')
                   AND NOT EXISTS (SELECT FROM fristad.placement p WHERE p.request = r.id AND p.status = 'DEPARTED'))
         OR EXISTS (SELECT FROM fristad.placement p
                    WHERE p.person = $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')))
$$;

ALTER FUNCTION national.is_last_coordinator OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.is_last_coordinator FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.is_last_coordinator TO fristad_guard;
