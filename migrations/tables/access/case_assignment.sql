-- Who coordinates a case, and who beside them may, or may not whatever else they are. Nothing is deleted: it ends.
CREATE TABLE access.case_assignment (
  id uuid NOT NULL,
  case_ref access.case_ref NOT NULL,
  actor access.pseudonym NOT NULL,
  assigned_by access.pseudonym NOT NULL,
  assigned_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_by access.pseudonym,
  CONSTRAINT case_assignment_check CHECK ((ended_at >= assigned_at)),
  CONSTRAINT case_assignment_check1 CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  CONSTRAINT nobody_assigns_themselves CHECK (((assigned_by)::text <> (actor)::text)),
  CONSTRAINT case_assignment_pkey PRIMARY KEY (id)
);
ALTER TABLE access.case_assignment OWNER TO fristad_owner;

CREATE INDEX case_assignment_of ON access.case_assignment USING btree (actor) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX case_assignment_once ON access.case_assignment USING btree (case_ref, actor)
  WHERE (ended_at IS NULL);

CREATE TRIGGER last_coordinator_stays
  BEFORE UPDATE ON access.case_assignment
  FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL)))
  EXECUTE FUNCTION national.last_coordinator_stays();

GRANT SELECT, INSERT ON access.case_assignment TO fristad_guard, fristad_national;
GRANT UPDATE (ended_at, ended_by) ON access.case_assignment TO fristad_guard;
