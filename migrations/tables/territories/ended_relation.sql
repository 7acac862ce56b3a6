-- How two groups stood to each other once: since when, until when, and why it ended.
CREATE TABLE fristad.ended_relation (
  id uuid NOT NULL,
  a text NOT NULL,
  b text NOT NULL,
  relation text NOT NULL,
  stated_by access.pseudonym,
  stated_at timestamp with time zone NOT NULL,
  ended_by access.pseudonym NOT NULL,
  ended_at timestamp with time zone NOT NULL,
  reason text NOT NULL,
  CONSTRAINT ended_relation_reason_check CHECK ((reason IN ('NO_LONGER_SO', 'NOT_CONFIRMED', 'ENTERED_IN_ERROR'))),
  CONSTRAINT ended_relation_relation_check CHECK ((relation IN ('ALLIED', 'HOSTILE'))),
  CONSTRAINT ended_relation_pkey PRIMARY KEY (id),
  CONSTRAINT ended_relation_a_fkey FOREIGN KEY (a) REFERENCES fristad.hostile_group (code),
  CONSTRAINT ended_relation_b_fkey FOREIGN KEY (b) REFERENCES fristad.hostile_group (code)
);
ALTER TABLE fristad.ended_relation OWNER TO fristad_owner;

GRANT SELECT ON fristad.ended_relation TO fristad_app, fristad_run;
GRANT INSERT ON fristad.ended_relation TO fristad_national;
