-- A case opened in an emergency; who is told; and the review by another region, which is never one's own.
CREATE TABLE access.notice (
  id uuid NOT NULL,
  break_glass uuid NOT NULL,
  to_role text NOT NULL,
  to_region text NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT notice_to_role_check CHECK ((to_role IN ('APPROVER', 'AUDITOR'))),
  CONSTRAINT notice_break_glass_to_role_to_region_key UNIQUE (break_glass, to_role, to_region),
  CONSTRAINT notice_pkey PRIMARY KEY (id),
  CONSTRAINT notice_break_glass_fkey FOREIGN KEY (break_glass) REFERENCES access.break_glass (id),
  CONSTRAINT notice_to_region_fkey FOREIGN KEY (to_region) REFERENCES fristad.region (code)
);
ALTER TABLE access.notice OWNER TO fristad_owner;

GRANT SELECT, INSERT ON access.notice TO fristad_guard;
