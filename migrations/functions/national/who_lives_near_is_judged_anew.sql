-- Ground that is drawn, or that another version replaces: whoever it threatens within its buffer is put down to be judged anew by
-- their own case, after a scenario with everybody else. A version is read first, by `ground_is_read`.
CREATE OR REPLACE FUNCTION national.who_lives_near_is_judged_anew() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  own text[] := national.threatening(NEW.groups, '{}');
  other text[] := national.threatening('{}', NEW.groups);
  buffer double precision := (
    SELECT greatest(0.001, (national.buffers_in(national.policy_in_force(), NULL) ->> NEW.class)::double precision));
BEGIN
  PERFORM national.wait_to_be_judged(array(
    SELECT p.id
    FROM (SELECT u.id FROM national.ground_reading g JOIN fristad.housing_unit u ON ST_DWithin(u.location, g.geodesic, buffer)
          WHERE (g.territory, g.version) = (NEW.id, NEW.version)
          UNION
          SELECT u.id FROM national.ground_reading g JOIN fristad.housing_unit u ON ST_DWithin(u.location, g.straight, buffer)
          WHERE (g.territory, g.version) = (NEW.id, NEW.version)) AS near
    JOIN fristad.placement p ON p.unit = near.id AND p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED')
    LEFT JOIN fristad.placement_request r ON r.id = p.request
    WHERE p.groups && own OR r.own_groups && own OR r.other_groups && other), clock_timestamp(), true, false,
    TG_OP = 'INSERT' AND NEW.source = 'IMPORT');
  RETURN NULL;
END
$$;

ALTER FUNCTION national.who_lives_near_is_judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.who_lives_near_is_judged_anew FROM PUBLIC;
