-- True for an arrival before today in Sweden.
CREATE OR REPLACE FUNCTION national.breaks_not_in_the_past(s "national".stay) RETURNS boolean
  LANGUAGE sql STABLE
AS $$ SELECT s.extends IS NULL AND lower(s.nights) < national.today() $$;

ALTER FUNCTION national.breaks_not_in_the_past OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.breaks_not_in_the_past FROM PUBLIC;
COMMENT ON FUNCTION national.breaks_not_in_the_past IS 'not-in-the-past';
