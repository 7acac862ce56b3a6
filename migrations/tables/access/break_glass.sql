-- A case opened in an emergency; who is told; and the review by another region, which is never one's own.
CREATE TABLE access.break_glass (
  id uuid NOT NULL,
  case_ref access.case_ref NOT NULL,
  owner_region text NOT NULL,
  opened_by access.pseudonym NOT NULL,
  opened_from text NOT NULL,
  reason text NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL,
  reviewed_by access.pseudonym,
  reviewed_from text,
  reviewed_at timestamp with time zone,
  finding text,
  CONSTRAINT break_glass_check CHECK ((until = (opened_at + '01:00:00'::interval))),
  CONSTRAINT break_glass_check1 CHECK (((reviewed_by)::text <> (opened_by)::text)),
  CONSTRAINT break_glass_check2 CHECK ((reviewed_from <> opened_from)),
  CONSTRAINT break_glass_check3 CHECK ((reviewed_at >= opened_at)),
  CONSTRAINT break_glass_check4 CHECK ((num_nulls(reviewed_by, reviewed_from, reviewed_at, finding) IN (0, 4))),
  CONSTRAINT break_glass_finding_check CHECK ((finding IN ('JUSTIFIED', 'NOT_JUSTIFIED'))),
  CONSTRAINT break_glass_reason_check CHECK ((reason IN ('THREAT_TO_LIFE', 'ADDRESS_EXPOSED', 'COORDINATOR_UNREACHABLE', 'CHILD_AT_RISK'))),
  CONSTRAINT break_glass_pkey PRIMARY KEY (id),
  CONSTRAINT break_glass_opened_from_fkey FOREIGN KEY (opened_from) REFERENCES fristad.region (code),
  CONSTRAINT break_glass_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT break_glass_reviewed_from_fkey FOREIGN KEY (reviewed_from) REFERENCES fristad.region (code)
);
ALTER TABLE access.break_glass OWNER TO fristad_owner;

CREATE INDEX break_glass_case ON access.break_glass USING btree (case_ref);
CREATE INDEX break_glass_of ON access.break_glass USING btree (opened_by, opened_at);
CREATE INDEX break_glass_open ON access.break_glass USING btree (opened_by) WHERE (reviewed_at IS NULL);

CREATE TRIGGER break_glass_is_reviewed_once
  BEFORE UPDATE ON access.break_glass
  FOR EACH ROW
  EXECUTE FUNCTION access.break_glass_is_reviewed_once();

CREATE TRIGGER emergencies_are_few
  BEFORE INSERT ON access.break_glass
  FOR EACH ROW
  EXECUTE FUNCTION access.emergencies_are_few();

GRANT SELECT, INSERT ON access.break_glass TO fristad_guard;
GRANT UPDATE (reviewed_by, reviewed_from, reviewed_at, finding) ON access.break_glass TO fristad_guard;
