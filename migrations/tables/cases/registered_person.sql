-- Persons of all cases, each by the output of an oblivious function whose key is not in the database.
CREATE TABLE fristad.registered_person (
  output bytea NOT NULL,
  case_id text NOT NULL,
  registered_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT registered_person_case_id_check CHECK ((case_id <> '')),
  CONSTRAINT registered_person_output_check CHECK ((octet_length(output) = 64)),
  CONSTRAINT registered_person_pkey PRIMARY KEY (output, case_id)
);
ALTER TABLE fristad.registered_person OWNER TO fristad_owner;

CREATE INDEX registered_person_case ON fristad.registered_person USING btree (case_id);

GRANT SELECT, DELETE ON fristad.registered_person TO fristad_national;
GRANT INSERT (output, case_id) ON fristad.registered_person TO fristad_app;
