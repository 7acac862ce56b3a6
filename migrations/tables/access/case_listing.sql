-- Who coordinates a case, and who beside them may, or may not whatever else they are. Nothing is deleted: it ends.
CREATE TABLE access.case_listing (
  id uuid NOT NULL,
  case_ref access.case_ref NOT NULL,
  actor access.pseudonym NOT NULL,
  verdict text NOT NULL,
  listed_by access.pseudonym NOT NULL,
  listed_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_by access.pseudonym,
  CONSTRAINT case_listing_check CHECK (((listed_by)::text <> (actor)::text)),
  CONSTRAINT case_listing_check1 CHECK ((ended_at >= listed_at)),
  CONSTRAINT case_listing_check2 CHECK (((ended_by)::text <> (actor)::text)),
  CONSTRAINT case_listing_check3 CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  CONSTRAINT case_listing_verdict_check CHECK ((verdict IN ('MAY', 'MAY_NOT'))),
  CONSTRAINT case_listing_pkey PRIMARY KEY (id)
);
ALTER TABLE access.case_listing OWNER TO fristad_owner;

CREATE INDEX case_listing_of ON access.case_listing USING btree (actor) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX case_listing_once ON access.case_listing USING btree (case_ref, actor) WHERE (ended_at IS NULL);

GRANT SELECT, INSERT ON access.case_listing TO fristad_guard, fristad_national;
GRANT UPDATE (ended_at, ended_by) ON access.case_listing TO fristad_guard, fristad_national;
