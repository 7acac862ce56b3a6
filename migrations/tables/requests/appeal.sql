-- That a coordinator asked another approver to decide again what one refused: for which reason it was refused, why that is wrong, and what
-- came of it. One for a refusal, written with the change of its request.
CREATE TABLE fristad.appeal (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  request text NOT NULL,
  owner_region text NOT NULL,
  against access.pseudonym NOT NULL,
  decided_for text NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  reason text NOT NULL,
  remark text,
  appealed_by access.pseudonym NOT NULL,
  appealed_at timestamp with time zone NOT NULL,
  outcome text,
  answered_at timestamp with time zone,
  CONSTRAINT appeal_answered_wholly CHECK (((outcome IS NULL) = (answered_at IS NULL))),
  CONSTRAINT appeal_outcome_check CHECK ((outcome IN ('GRANTED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'))),
  CONSTRAINT appeal_reason_check CHECK ((reason IN ('FACTS_MISREAD', 'FACTS_NEW', 'CONDITION_MET', 'THREAT_UNDERRATED', 'FUNDING_FOUND'))),
  CONSTRAINT appeal_remark_check CHECK ((remark IN ('THREAT_ASSESSMENT', 'FUNDING_DECISION', 'CONSENT', 'HOUSEHOLD', 'NEEDS', 'ARRIVAL_WINDOW', 'NIGHTS', 'PLACES'))),
  CONSTRAINT appeal_once UNIQUE (request, decided_at),
  CONSTRAINT appeal_pkey PRIMARY KEY (id),
  CONSTRAINT appeal_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT appeal_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request (id)
);
ALTER TABLE fristad.appeal OWNER TO fristad_owner;

ALTER TABLE fristad.appeal ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.appeal TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY opened_in_an_emergency ON fristad.appeal FOR SELECT TO fristad_app
  USING (((current_setting('app.scope', true) = 'break-glass') AND (EXISTS ( SELECT FROM fristad.placement_request r WHERE (r.id = appeal.request)))));
CREATE POLICY own_region ON fristad.appeal FOR SELECT TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY whole_country_audited ON fristad.appeal FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT ON fristad.appeal TO fristad_app;
GRANT SELECT, INSERT, UPDATE ON fristad.appeal TO fristad_national;
