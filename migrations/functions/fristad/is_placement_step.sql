-- Whether a placement may go from the one status to the other.
CREATE OR REPLACE FUNCTION fristad.is_placement_step(was text, becomes text) RETURNS boolean
  LANGUAGE sql IMMUTABLE
AS $$
  SELECT (was, becomes) IN (
    ('PROPOSED', 'PROVISIONAL'), ('PROPOSED', 'CANCELLED'), ('PROVISIONAL', 'CONFIRMED'),
    ('PROVISIONAL', 'CANCELLED'), ('CONFIRMED', 'ARRIVED'), ('CONFIRMED', 'CANCELLED'),
    ('CONFIRMED', 'NOT_ARRIVED'), ('CONFIRMED', 'SUPERSEDED'), ('ARRIVED', 'DEPARTED'), ('ARRIVED', 'SUPERSEDED'))
$$;

ALTER FUNCTION fristad.is_placement_step OWNER TO fristad_owner;
