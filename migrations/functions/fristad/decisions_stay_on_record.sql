-- What was judged at a decision stays on record, word for word as its digest was taken.
CREATE OR REPLACE FUNCTION fristad.decisions_stay_on_record() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'what was judged stays on record';
END
$$;

ALTER FUNCTION fristad.decisions_stay_on_record OWNER TO fristad_owner;
