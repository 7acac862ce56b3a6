-- What the issuer's tokens can't say: who is out, and since when tokens count. Who is not here is neither.
CREATE TABLE access.actor (
  id access.pseudonym NOT NULL,
  revoked_at timestamp with time zone,
  tokens_valid_from timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
  changed_by access.pseudonym NOT NULL,
  CONSTRAINT actor_check CHECK (((changed_by)::text <> (id)::text)),
  CONSTRAINT actor_pkey PRIMARY KEY (id)
);
ALTER TABLE access.actor OWNER TO fristad_owner;

GRANT SELECT, INSERT, UPDATE ON access.actor TO fristad_guard;
