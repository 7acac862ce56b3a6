-- That a household must leave the place it lives in at once: the request that was made and granted for it, the stay that it leaves,
-- and, once a place was confirmed by an approver of another region, what the own region thinks of that. The request begins no stay
-- beside the one it leaves, which ends with the arrival of the next.
CREATE TABLE fristad.emergency_transfer (
  request text NOT NULL,
  leaves text NOT NULL,
  owner_region text NOT NULL,
  person text NOT NULL,
  reason text NOT NULL,
  asked_by access.pseudonym NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  placement text,
  approved_by access.pseudonym,
  confirmed_at timestamp with time zone,
  review_due timestamp with time zone,
  outcome text,
  objection text,
  reviewed_by access.pseudonym,
  reviewed_at timestamp with time zone,
  CONSTRAINT emergency_transfer_confirmed_wholly CHECK ((num_nonnulls(placement, approved_by, confirmed_at) IN (0, 3))),
  CONSTRAINT emergency_transfer_objection_check CHECK ((objection IN ('NO_EMERGENCY', 'COULD_HAVE_WAITED', 'SAFER_OTHERWISE', 'HOUSEHOLD_NOT_HEARD', 'FACTS_WRONG'))),
  CONSTRAINT emergency_transfer_objection_when_objected CHECK (((objection IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'OBJECTED'))),
  CONSTRAINT emergency_transfer_outcome_check CHECK ((outcome IN ('UPHELD', 'OBJECTED'))),
  CONSTRAINT emergency_transfer_reason_check CHECK ((reason IN ('ADDRESS_EXPOSED', 'THREAT_CHANGED', 'TERRITORY_CHANGED', 'UNIT_LOST', 'NEEDS_NOT_MANAGEABLE', 'INCIDENT'))),
  CONSTRAINT emergency_transfer_review_of_what_is_confirmed CHECK (((review_due IS NULL) OR (confirmed_at IS NOT NULL))),
  CONSTRAINT emergency_transfer_reviewed_by_another CHECK ((((reviewed_by)::text <> (approved_by)::text) AND ((reviewed_by)::text <> (asked_by)::text))),
  CONSTRAINT emergency_transfer_reviewed_wholly CHECK ((num_nonnulls(outcome, reviewed_by, reviewed_at) IN (0, 3))),
  CONSTRAINT emergency_transfer_reviewed_where_put_down CHECK (((outcome IS NULL) OR (review_due IS NOT NULL))),
  CONSTRAINT emergency_transfer_pkey PRIMARY KEY (request),
  CONSTRAINT emergency_transfer_leaves_fkey FOREIGN KEY (leaves) REFERENCES fristad.placement (id),
  CONSTRAINT emergency_transfer_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT emergency_transfer_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id),
  CONSTRAINT emergency_transfer_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request (id)
);
ALTER TABLE fristad.emergency_transfer OWNER TO fristad_owner;

CREATE INDEX emergency_transfer_leaves ON fristad.emergency_transfer USING btree (leaves);
CREATE INDEX emergency_transfer_person ON fristad.emergency_transfer USING btree (person, asked_at);
CREATE INDEX emergency_transfer_placement ON fristad.emergency_transfer USING btree (placement) WHERE (placement IS NOT NULL);
CREATE INDEX emergency_transfer_to_review ON fristad.emergency_transfer USING btree (owner_region, review_due) WHERE ((review_due IS NOT NULL) AND (outcome IS NULL));

CREATE TRIGGER an_event_begins
  AFTER INSERT ON fristad.emergency_transfer
  FOR EACH ROW
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER an_event_happens
  AFTER UPDATE ON fristad.emergency_transfer
  FOR EACH ROW WHEN (((old.placement IS DISTINCT FROM new.placement) OR (old.outcome IS DISTINCT FROM new.outcome)))
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER emergency_transfer_is_reviewed_once
  BEFORE DELETE OR UPDATE ON fristad.emergency_transfer
  FOR EACH ROW
  EXECUTE FUNCTION fristad.emergency_transfer_is_reviewed_once();

ALTER TABLE fristad.emergency_transfer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.emergency_transfer TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region ON fristad.emergency_transfer FOR SELECT TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY whole_country ON fristad.emergency_transfer FOR SELECT TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'));
CREATE POLICY whole_country_audited ON fristad.emergency_transfer FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT ON fristad.emergency_transfer TO fristad_app, fristad_run;
GRANT SELECT, INSERT ON fristad.emergency_transfer TO fristad_national;
GRANT UPDATE (person, leaves, placement, approved_by, confirmed_at, review_due, outcome, objection, reviewed_by, reviewed_at) ON fristad.emergency_transfer TO fristad_national;
