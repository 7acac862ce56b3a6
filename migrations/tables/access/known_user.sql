-- Who has come here, and in which roles when last seen: the issuer alone knows who else there is.
CREATE TABLE access.known_user (
  id access.pseudonym NOT NULL,
  agency text NOT NULL,
  grants text[] NOT NULL,
  first_seen timestamp with time zone NOT NULL,
  last_seen timestamp with time zone NOT NULL,
  CONSTRAINT known_user_check CHECK ((last_seen >= first_seen)),
  CONSTRAINT known_user_pkey PRIMARY KEY (id)
);
ALTER TABLE access.known_user OWNER TO fristad_owner;

GRANT SELECT, INSERT ON access.known_user TO fristad_guard;
GRANT UPDATE (agency, grants, last_seen) ON access.known_user TO fristad_guard;
