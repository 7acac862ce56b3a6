-- A second person's approval of exactly what has that digest: by somebody else, within 24 hours, used once.
CREATE TABLE access.approval (
  id uuid NOT NULL,
  rule text NOT NULL,
  object text,
  command jsonb NOT NULL,
  digest text NOT NULL,
  owner text NOT NULL,
  provider text,
  municipality text,
  case_ref access.case_ref,
  asked_by access.pseudonym NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  approved_by access.pseudonym,
  approved_at timestamp with time zone,
  used_at timestamp with time zone,
  refused_by access.pseudonym,
  refused_at timestamp with time zone,
  refused_for text,
  CONSTRAINT approval_check CHECK (((approved_by)::text <> (asked_by)::text)),
  CONSTRAINT approval_check1 CHECK (((approved_by IS NULL) = (approved_at IS NULL))),
  CONSTRAINT approval_check2 CHECK (((approved_at >= asked_at) AND (approved_at < (asked_at + '24:00:00'::interval)))),
  CONSTRAINT approval_check3 CHECK (((used_at IS NULL) OR (approved_by IS NOT NULL))),
  CONSTRAINT approval_check4 CHECK (((used_at >= approved_at) AND (used_at < (asked_at + '24:00:00'::interval)))),
  CONSTRAINT approval_check5 CHECK (((refused_by)::text <> (asked_by)::text)),
  CONSTRAINT approval_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$')),
  CONSTRAINT approval_one_answer CHECK ((num_nonnulls(approved_by, refused_by) <= 1)),
  CONSTRAINT approval_refused_for_check CHECK ((refused_for IN ('NOT_JUSTIFIED', 'FACTS_CHANGED', 'MORE_TO_FIND_OUT', 'SAFER_OTHERWISE', 'ENTERED_IN_ERROR'))),
  CONSTRAINT approval_refused_in_time CHECK (((refused_at >= asked_at) AND (refused_at < (asked_at + '24:00:00'::interval)))),
  CONSTRAINT approval_refused_wholly CHECK ((num_nonnulls(refused_by, refused_at, refused_for) IN (0, 3))),
  CONSTRAINT approval_rule_check CHECK ((rule <> '')),
  CONSTRAINT command_is_short CHECK ((octet_length((command)::text) <= 32768)),
  CONSTRAINT approval_pkey PRIMARY KEY (id)
);
ALTER TABLE access.approval OWNER TO fristad_owner;

CREATE INDEX approval_asked_by ON access.approval USING btree (asked_by, asked_at, id);
CREATE INDEX approval_open_of ON access.approval USING btree (asked_by, asked_at) WHERE (approved_by IS NULL);
CREATE INDEX approval_waiting ON access.approval USING btree (owner, asked_at) WHERE (approved_by IS NULL);

CREATE TRIGGER an_event_begins
  AFTER INSERT ON access.approval
  FOR EACH ROW WHEN ((new.approved_by IS NULL))
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER an_event_happens
  AFTER UPDATE ON access.approval
  FOR EACH ROW WHEN (((old.approved_by IS DISTINCT FROM new.approved_by) OR (old.refused_by IS DISTINCT FROM new.refused_by)))
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER approval_is_used_once
  BEFORE UPDATE ON access.approval
  FOR EACH ROW
  EXECUTE FUNCTION access.approval_is_used_once();

CREATE TRIGGER few_open_approvals
  BEFORE INSERT ON access.approval
  FOR EACH ROW WHEN ((new.approved_by IS NULL))
  EXECUTE FUNCTION access.few_open_approvals();

GRANT SELECT, INSERT ON access.approval TO fristad_guard;
GRANT UPDATE (approved_by, approved_at, refused_by, refused_at, refused_for) ON access.approval TO fristad_guard;
