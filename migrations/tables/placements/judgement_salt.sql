-- What a judgement rests on is read by auditors, who don't see where a unit lies nor where somebody comes from;
-- whoever tries all places would find the one behind a digest. So digests of requests and units are taken with a salt
-- that no login reads. Proposals from before are judged anew.
CREATE TABLE national.judgement_salt (
  only_one boolean DEFAULT true NOT NULL,
  salt bytea DEFAULT sha256((uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))) NOT NULL,
  CONSTRAINT judgement_salt_only_one_check CHECK (only_one),
  CONSTRAINT judgement_salt_pkey PRIMARY KEY (only_one)
);
ALTER TABLE national.judgement_salt OWNER TO fristad_owner;

GRANT SELECT ON national.judgement_salt TO fristad_national;
