-- The moment at which a day begins in Sweden, where the day that functions go by is so many ahead of the server's.
CREATE OR REPLACE FUNCTION fristad.start_of(day date, ahead integer) RETURNS timestamp with time zone
  LANGUAGE sql STABLE
AS $$
  SELECT ($1 - $2)::timestamp AT TIME ZONE 'Europe/Stockholm'
$$;

ALTER FUNCTION fristad.start_of OWNER TO fristad_owner;
