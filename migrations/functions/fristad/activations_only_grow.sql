-- An activation stays on record as it is.
CREATE OR REPLACE FUNCTION fristad.activations_only_grow() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'what was in force stays on record';
END
$$;

ALTER FUNCTION fristad.activations_only_grow OWNER TO fristad_owner;
