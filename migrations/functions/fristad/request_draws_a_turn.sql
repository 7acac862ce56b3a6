-- A request draws a new turn whenever it changes, so that it can be told whether it or a placement came first.
CREATE OR REPLACE FUNCTION fristad.request_draws_a_turn() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  NEW.turn := nextval('national.turn');
  RETURN NEW;
END
$$;

ALTER FUNCTION fristad.request_draws_a_turn OWNER TO fristad_owner;
