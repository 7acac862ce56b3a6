-- Logins of the console that have begun. Only digests of the secrets that browsers keep are kept here; `way_back` is a page of this host.
CREATE TABLE access.login_attempt (
  secret bytea NOT NULL,
  state text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  way_back text NOT NULL,
  begun_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  CONSTRAINT login_attempt_way_back_check CHECK (((way_back ~ '^/([A-Za-z0-9_-]+/)*[A-Za-z0-9_-]*$') AND (length(way_back) <= 500))),
  CONSTRAINT login_attempt_pkey PRIMARY KEY (secret)
);
ALTER TABLE access.login_attempt OWNER TO fristad_owner;

GRANT SELECT, INSERT, DELETE ON access.login_attempt TO fristad_guard;
GRANT UPDATE (used_at) ON access.login_attempt TO fristad_guard;
