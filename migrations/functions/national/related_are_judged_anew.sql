-- Whoever has to do with one of two groups that are related otherwise is put down to be judged anew.
CREATE OR REPLACE FUNCTION national.related_are_judged_anew() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  related text[] := CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW.a, NEW.b] WHEN 'DELETE' THEN ARRAY[OLD.a, OLD.b]
                   ELSE ARRAY[NEW.a, NEW.b, OLD.a, OLD.b] END;
BEGIN
  PERFORM national.wait_to_be_judged(array(
    SELECT p.id FROM fristad.placement p LEFT JOIN fristad.placement_request r ON r.id = p.request
    WHERE p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED')
      AND (p.groups && related OR r.own_groups && related OR r.other_groups && related)), clock_timestamp());
  RETURN NULL;
END
$$;

ALTER FUNCTION national.related_are_judged_anew OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.related_are_judged_anew FROM PUBLIC;
