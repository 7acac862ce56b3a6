-- A kept-apart pair belongs to the region of whoever acts; else to the one region that asks for both persons, if
-- there is one.
CREATE OR REPLACE FUNCTION fristad.non_association_has_an_owner() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF NEW.owner_region IS NULL THEN
    NEW.owner_region := nullif(current_setting('app.region', true), '');
  END IF;
  IF NEW.owner_region IS NULL THEN
    SELECT CASE WHEN count(DISTINCT r.region) = 1 THEN min(r.region) END INTO NEW.owner_region
    FROM fristad.placement_request r
    WHERE r.person = ANY (ARRAY[NEW.a, NEW.b])
    HAVING count(DISTINCT r.person) = cardinality(ARRAY[NEW.a, NEW.b]);
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION fristad.non_association_has_an_owner OWNER TO fristad_owner;
