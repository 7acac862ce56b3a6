-- Persons of all cases, each by the output of an oblivious function whose key is not in the database.
CREATE TABLE fristad.registered_person (
  output bytea NOT NULL,
  case_ref text NOT NULL,
  registered_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT registered_person_case_ref_check CHECK ((case_ref <> '')),
  CONSTRAINT registered_person_output_check CHECK ((octet_length(output) = 64)),
  CONSTRAINT registered_person_pkey PRIMARY KEY (output, case_ref)
);
ALTER TABLE fristad.registered_person OWNER TO fristad_owner;

CREATE INDEX registered_person_case ON fristad.registered_person USING btree (case_ref);

GRANT SELECT, DELETE ON fristad.registered_person TO fristad_national;
GRANT INSERT (output, case_ref) ON fristad.registered_person TO fristad_app;
