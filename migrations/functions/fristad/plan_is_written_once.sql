-- What a run found is written once and never changed.
CREATE OR REPLACE FUNCTION fristad.plan_is_written_once() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = format('the plan of run %s is written once', OLD.run);
END
$$;

ALTER FUNCTION fristad.plan_is_written_once OWNER TO fristad_owner;
