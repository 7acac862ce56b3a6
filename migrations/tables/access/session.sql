-- Logins of the console. Only digests of the secrets that browsers keep are kept here.
CREATE TABLE access.session (
  id uuid NOT NULL,
  secret bytea NOT NULL,
  earlier_secret bytea,
  rotated_at timestamp with time zone NOT NULL,
  actor access.pseudonym NOT NULL,
  agency text NOT NULL,
  grants text[] NOT NULL,
  authenticated_at timestamp with time zone,
  csrf text NOT NULL,
  began_at timestamp with time zone NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  CONSTRAINT session_earlier_secret_key UNIQUE (earlier_secret),
  CONSTRAINT session_pkey PRIMARY KEY (id),
  CONSTRAINT session_secret_key UNIQUE (secret)
);
ALTER TABLE access.session OWNER TO fristad_owner;

CREATE INDEX session_of_actor ON access.session USING btree (actor) WHERE (ended_at IS NULL);

CREATE TRIGGER few_sessions
  BEFORE INSERT ON access.session
  FOR EACH ROW
  EXECUTE FUNCTION access.few_sessions();

GRANT SELECT, INSERT ON access.session TO fristad_guard;
GRANT UPDATE (secret, earlier_secret, rotated_at, seen_at, ended_at) ON access.session TO fristad_guard;
