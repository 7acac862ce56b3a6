-- A placement belongs to the region of whoever acts; else to the one region that asks for its person, if there is
-- one.
CREATE OR REPLACE FUNCTION fristad.placement_has_an_owner() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF NEW.owner_region IS NULL THEN
    NEW.owner_region := nullif(current_setting('app.region', true), '');
  END IF;
  IF NEW.owner_region IS NULL THEN
    SELECT CASE WHEN count(DISTINCT r.region) = 1 THEN min(r.region) END INTO NEW.owner_region
    FROM fristad.placement_request r
    WHERE r.person = ANY (ARRAY[NEW.person])
    HAVING count(DISTINCT r.person) = cardinality(ARRAY[NEW.person]);
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION fristad.placement_has_an_owner OWNER TO fristad_owner;
