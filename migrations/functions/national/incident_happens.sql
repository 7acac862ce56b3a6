-- A finding that begins opens an incident, unless one is open of the same stay and constraint; one that ends closes it.
CREATE OR REPLACE FUNCTION national.incident_happens() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO fristad.incident (placement, "constraint", owner_region, opened_at)
      VALUES (NEW.placement, NEW."constraint", NEW.owner_region, NEW.since)
      ON CONFLICT (placement, "constraint") WHERE closed_at IS NULL DO NOTHING;
  ELSE
    UPDATE fristad.incident i
      SET closed_at = greatest(NEW.ended_at, i.opened_at),
          closed_for = CASE WHEN p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED') THEN 'NO_LONGER_BROKEN' ELSE 'STAY_ENDED' END
      FROM fristad.placement p
      WHERE i.placement = NEW.placement AND i."constraint" = NEW."constraint" AND i.closed_at IS NULL AND p.id = i.placement;
  END IF;
  RETURN NULL;
END
$$;

ALTER FUNCTION national.incident_happens OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.incident_happens FROM PUBLIC;
