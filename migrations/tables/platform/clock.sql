-- The day that functions go by: in Sweden, by the server's clock, or the one that the service says (app.today) when
-- that is later. Whoever could say an earlier day would make a household that has not left look as if it had; a later
-- one only keeps more places taken. The owner alone may tell a database to believe the service: for demonstrations
-- and tests.
CREATE TABLE national.clock (
  single boolean DEFAULT true NOT NULL,
  follows_service boolean NOT NULL,
  CONSTRAINT clock_single_check CHECK (single),
  CONSTRAINT clock_pkey PRIMARY KEY (single)
);
ALTER TABLE national.clock OWNER TO fristad_owner;

GRANT SELECT ON national.clock TO fristad_national;
