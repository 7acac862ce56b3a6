-- A place that the plan of the country found for a request and that is held for it until some hour: its placement is
-- provisional, and counts for everybody. Its turn, the day and the policy are those of the holding. How an offer ended follows from what became of its placement. `approval`
-- is the question to a second person by which it was accepted last, `report` what was reported of the ground by declining it.
CREATE TABLE fristad.offer (
  placement text NOT NULL,
  request text NOT NULL,
  unit text NOT NULL,
  run uuid NOT NULL,
  owner_region text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL,
  renewals integer DEFAULT 0 NOT NULL,
  ended_at timestamp with time zone,
  outcome text,
  reason text,
  turn bigint DEFAULT nextval('national.turn'::regclass) NOT NULL,
  day date NOT NULL,
  policy text NOT NULL,
  approval uuid,
  report uuid,
  declined_by access.pseudonym,
  CONSTRAINT offer_declined_by_somebody CHECK (((declined_by IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'DECLINED'))),
  CONSTRAINT offer_ends_after_it_is_made CHECK ((until > made_at)),
  CONSTRAINT offer_is_held_four_days CHECK ((until <= (made_at + '96:00:00'::interval))),
  CONSTRAINT offer_outcome_check CHECK ((outcome IN ('ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN'))),
  CONSTRAINT offer_outcome_when_ended CHECK (((ended_at IS NOT NULL) = (outcome IS NOT NULL))),
  CONSTRAINT offer_reason_check CHECK ((reason IN ('NEW_LOCAL_INTELLIGENCE', 'CONTACTS_NEARBY', 'SUPPORT_OUT_OF_REACH', 'UNSUITABLE_FOR_HOUSEHOLD', 'PERSON_REFUSED_PLACE', 'OTHER_PLACE_FOUND'))),
  CONSTRAINT offer_reason_when_declined CHECK (((reason IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'DECLINED'))),
  CONSTRAINT offer_report_of_what_was_learnt CHECK (((report IS NOT NULL) = (reason IS NOT DISTINCT FROM 'NEW_LOCAL_INTELLIGENCE'))),
  CONSTRAINT offer_renewals_check CHECK ((renewals >= 0)),
  CONSTRAINT offer_pkey PRIMARY KEY (placement),
  CONSTRAINT offer_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT offer_policy_fkey FOREIGN KEY (policy) REFERENCES fristad.policy_version (version),
  CONSTRAINT offer_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id),
  CONSTRAINT offer_report_fkey FOREIGN KEY (report) REFERENCES fristad.ground_report (id),
  CONSTRAINT offer_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request (id),
  CONSTRAINT offer_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan (run),
  CONSTRAINT offer_unit_fkey FOREIGN KEY (unit) REFERENCES fristad.housing_unit (id)
);
ALTER TABLE fristad.offer OWNER TO fristad_owner;

CREATE UNIQUE INDEX offer_one_open_for_a_request ON fristad.offer USING btree (request) WHERE (ended_at IS NULL);
CREATE INDEX offer_declined_by ON fristad.offer USING btree (declined_by, ended_at) WHERE (declined_by IS NOT NULL);
CREATE INDEX offer_declined ON fristad.offer USING btree (request, unit) WHERE (outcome = 'DECLINED');
CREATE UNIQUE INDEX offer_of_report ON fristad.offer USING btree (report) WHERE (report IS NOT NULL);
CREATE INDEX offer_falls_back ON fristad.offer USING btree (until) WHERE (ended_at IS NULL);
CREATE INDEX offer_of_request ON fristad.offer USING btree (request, made_at);

CREATE TRIGGER an_event_begins
  AFTER INSERT ON fristad.offer
  FOR EACH ROW
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER an_event_happens
  AFTER UPDATE ON fristad.offer
  FOR EACH ROW WHEN (((old.outcome IS DISTINCT FROM new.outcome) OR (old.renewals <> new.renewals)))
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER ended_offers_stay
  BEFORE DELETE OR UPDATE ON fristad.offer
  FOR EACH ROW
  EXECUTE FUNCTION fristad.ended_offers_stay();

ALTER TABLE fristad.offer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.offer TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region ON fristad.offer FOR SELECT TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY whole_country ON fristad.offer FOR SELECT TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'));
CREATE POLICY whole_country_audited ON fristad.offer FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT ON fristad.offer TO fristad_app, fristad_run;
GRANT SELECT, INSERT, UPDATE ON fristad.offer TO fristad_national;
