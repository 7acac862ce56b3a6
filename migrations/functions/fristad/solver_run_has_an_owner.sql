-- A run belongs to the region of whoever acts; without one it is the whole country’s.
CREATE OR REPLACE FUNCTION fristad.solver_run_has_an_owner() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF NEW.owner_region IS NULL THEN
    NEW.owner_region := nullif(current_setting('app.region', true), '');
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION fristad.solver_run_has_an_owner OWNER TO fristad_owner;
