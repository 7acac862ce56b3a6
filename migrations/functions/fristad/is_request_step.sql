-- Whether a request may go from the one status to the other.
CREATE OR REPLACE FUNCTION fristad.is_request_step(was text, becomes text) RETURNS boolean
  LANGUAGE sql IMMUTABLE
AS $$
  SELECT (was, becomes) IN (
    ('DRAFT', 'DRAFT'), ('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'SUBMITTED'), ('SUBMITTED', 'GRANTED'),
    ('SUBMITTED', 'REFUSED'), ('REFUSED', 'DRAFT'), ('REFUSED', 'SUBMITTED'), ('GRANTED', 'SUBMITTED'), ('GRANTED', 'PARKED'),
    ('PARKED', 'GRANTED'), ('PARKED', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'WITHDRAWN'),
    ('REFUSED', 'WITHDRAWN'), ('EXPIRED', 'DRAFT'), ('EXPIRED', 'WITHDRAWN'), ('GRANTED', 'WITHDRAWN'), ('PARKED', 'WITHDRAWN'))
$$;

ALTER FUNCTION fristad.is_request_step OWNER TO fristad_owner;
