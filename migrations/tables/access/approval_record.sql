-- What was shown to a second person, as whoever oversees them may read it, word for word as its digest was taken: what
-- an auditor may not see stands in it as a digest taken with the salt. The log names it. And what was shown of the thing itself, as it
-- was then, by the digest that the document names; only a second person reads that.
CREATE TABLE access.approval_record (
  approval uuid NOT NULL,
  digest text NOT NULL,
  document text NOT NULL,
  salt uuid NOT NULL,
  subject text,
  subject_digest text,
  CONSTRAINT approval_record_is_its_digest CHECK ((digest = ('sha256:' || encode(sha256(convert_to(document, 'UTF8'::name)), 'hex')))),
  CONSTRAINT subject_is_its_digest CHECK (((num_nonnulls(subject, subject_digest) <> 1) AND ((subject IS NULL) OR (subject_digest = ('sha256:' || encode(sha256(convert_to((((('["' || salt) || '",') || subject) || ']'), 'UTF8'::name)), 'hex')))))),
  CONSTRAINT approval_record_pkey PRIMARY KEY (approval),
  CONSTRAINT approval_record_approval_fkey FOREIGN KEY (approval) REFERENCES access.approval (id)
);
ALTER TABLE access.approval_record OWNER TO fristad_owner;

CREATE INDEX approval_record_digest ON access.approval_record USING btree (digest);

GRANT SELECT, INSERT ON access.approval_record TO fristad_guard;
