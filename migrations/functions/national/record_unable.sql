-- Puts on record that the country's latest plan found no place for a granted request of the own region: `reasons` is what its
-- case alone tells of that, and of which plan.
CREATE OR REPLACE FUNCTION national.record_unable(
  id uuid,
  request text,
  seen integer,
  reasons jsonb,
  next_step text,
  at timestamp with time zone
) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
DECLARE
  r fristad.placement_request%ROWTYPE;
  latest record;
BEGIN
  PERFORM national.lock_in_order(persons => ARRAY[x.person])
    FROM fristad.placement_request x WHERE x.id = $2 AND x.region = nullif(current_setting('app.region', true), '');
  SELECT x.* INTO r FROM fristad.placement_request x
    WHERE x.id = $2 AND x.region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN 'no-such-request'; END IF;
  IF r.version <> $3 THEN RETURN 'stale'; END IF;
  IF r.status <> 'GRANTED' THEN RETURN 'asks-no-more'; END IF;
  -- Read once: a plan that ends meanwhile is not the one that the reasons are of.
  SELECT l.* INTO latest FROM national.planned_place($2) AS l;
  IF latest.run IS NULL OR latest.unit IS NOT NULL
     OR EXISTS (SELECT FROM fristad.placement p
                WHERE p.request = $2 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) THEN
    RETURN 'has-a-place';
  END IF;
  IF latest.run::text IS DISTINCT FROM $4 ->> 'run' OR latest.policy_version IS DISTINCT FROM national.policy_in_force() THEN
    RETURN 'planned-since';
  END IF;
  INSERT INTO fristad.unable_to_place (id, request, run, policy, owner_region, admitted, ruled_out, ruled_out_alone, relaxations,
                                       next_step, recorded_by, recorded_at)
    VALUES ($1, $2, latest.run, latest.policy_version, r.region, ($4 ->> 'admitted')::integer, $4 -> 'ruledOut',
            $4 -> 'ruledOutAlone', $4 -> 'relaxations', $5, nullif(current_setting('app.actor', true), ''), $6)
    ON CONFLICT DO NOTHING;
  RETURN CASE WHEN FOUND THEN 'RECORDED' ELSE 'recorded-already' END;
END
$_$;

ALTER FUNCTION national.record_unable OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.record_unable FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.record_unable TO fristad_app;
