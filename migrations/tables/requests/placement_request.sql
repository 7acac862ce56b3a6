CREATE TABLE fristad.placement_request (
  id text NOT NULL,
  person text NOT NULL,
  region text NOT NULL,
  kind text NOT NULL,
  urgency text NOT NULL,
  registered_on date NOT NULL,
  adults bigint NOT NULL,
  children bigint NOT NULL,
  earliest_arrival date NOT NULL,
  latest_arrival date NOT NULL,
  nights integer NOT NULL,
  threat_level text NOT NULL,
  threat_scope text NOT NULL,
  own_groups text[] NOT NULL,
  other_groups text[] NOT NULL,
  home_locality text NOT NULL,
  relocation_required boolean NOT NULL,
  excluded_localities text[] NOT NULL,
  allowed_regions text[],
  needs text[] NOT NULL,
  min_protection_level bigint NOT NULL,
  meets text[] NOT NULL,
  residence_region text NOT NULL,
  residence_municipality text NOT NULL,
  contact_person geography(Point,4326),
  preferred_localities text[] NOT NULL,
  status text DEFAULT 'GRANTED' NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  changed_by text,
  written_by text[] DEFAULT '{}' NOT NULL,
  changed_at timestamp with time zone,
  decided_by text,
  decided_at timestamp with time zone,
  reason text,
  stands_since timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  remark text,
  review_on date,
  follows text,
  turn bigint DEFAULT nextval('national.turn'::regclass) NOT NULL,
  CONSTRAINT placement_request_adults_check CHECK ((adults >= 0)),
  CONSTRAINT placement_request_check CHECK (((adults + children) > 0)),
  CONSTRAINT placement_request_check1 CHECK ((earliest_arrival <= latest_arrival)),
  CONSTRAINT placement_request_children_check CHECK ((children >= 0)),
  CONSTRAINT placement_request_decided_by_another CHECK (((status NOT IN ('GRANTED', 'REFUSED')) OR ((decided_by <> changed_by) AND (decided_by <> ALL (written_by))))),
  CONSTRAINT placement_request_follows_another CHECK ((follows <> id)),
  CONSTRAINT placement_request_id_check CHECK ((id <> '')),
  CONSTRAINT placement_request_kind_check CHECK ((kind IN ('EMERGENCY', 'LONG_TERM'))),
  CONSTRAINT placement_request_min_protection_level_check CHECK ((min_protection_level >= 0)),
  CONSTRAINT placement_request_nights_check CHECK ((nights > 0)),
  CONSTRAINT placement_request_person_check CHECK ((person <> '')),
  CONSTRAINT placement_request_remark_check CHECK ((remark IN ('THREAT_ASSESSMENT', 'FUNDING_DECISION', 'CONSENT', 'HOUSEHOLD', 'NEEDS', 'ARRIVAL_WINDOW', 'NIGHTS', 'PLACES'))),
  CONSTRAINT placement_request_remark_when_refused CHECK (((remark IS NULL) OR (status = 'REFUSED'))),
  CONSTRAINT placement_request_reviewed_when_parked CHECK (((review_on IS NULL) OR (status = 'PARKED'))),
  CONSTRAINT placement_request_says_why CHECK ((
CASE status
  WHEN 'REFUSED' THEN (reason IN ('ASSESSMENT_EXPIRED', 'FUNDING', 'PROGRAMME_CONDITION', 'NOT_COMPLETE'))
  WHEN 'WITHDRAWN' THEN (reason IN ('PERSON_WITHDREW', 'RELEASE_POSTPONED', 'NO_LONGER_NEEDED', 'ENTERED_IN_ERROR'))
  WHEN 'PARKED' THEN (reason IN ('PERSON_WANTS_TO_WAIT', 'RELEASE_POSTPONED', 'SAFE_FOR_NOW', 'MORE_TO_FIND_OUT'))
  WHEN 'EXPIRED' THEN (reason IN ('NOT_SUBMITTED', 'WAITED_TOO_LONG', 'ARRIVAL_OVER'))
  ELSE (reason IS NULL)
END IS TRUE)),
  CONSTRAINT placement_request_status_check CHECK ((status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'))),
  CONSTRAINT placement_request_threat_level_check CHECK ((threat_level IN ('LOW', 'MEDIUM', 'HIGH', 'EXTREME'))),
  CONSTRAINT placement_request_threat_scope_check CHECK ((threat_scope IN ('LOCAL', 'REGIONAL', 'NATIONAL'))),
  CONSTRAINT placement_request_urgency_check CHECK ((urgency IN ('EMERGENCY', 'SHORT_NOTICE', 'STANDARD'))),
  CONSTRAINT placement_request_version_check CHECK ((version > 0)),
  CONSTRAINT placement_request_pkey PRIMARY KEY (id),
  CONSTRAINT placement_request_follows_fkey FOREIGN KEY (follows) REFERENCES fristad.placement_request (id),
  CONSTRAINT placement_request_home_locality_fkey FOREIGN KEY (home_locality) REFERENCES fristad.locality (code),
  CONSTRAINT placement_request_region_fkey FOREIGN KEY (region) REFERENCES fristad.region (code),
  CONSTRAINT placement_request_residence_municipality_fkey FOREIGN KEY (residence_municipality) REFERENCES fristad.municipality (code),
  CONSTRAINT placement_request_residence_region_fkey FOREIGN KEY (residence_region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.placement_request OWNER TO fristad_owner;

CREATE INDEX placement_request_follows ON fristad.placement_request USING btree (follows) WHERE (follows IS NOT NULL);
CREATE INDEX placement_request_person ON fristad.placement_request USING btree (person);
CREATE INDEX placement_request_region ON fristad.placement_request USING btree (region);
CREATE INDEX placement_request_region_id ON fristad.placement_request USING btree (region, id);

CREATE TRIGGER a_plan_is_wanted_for_it
  AFTER INSERT ON fristad.placement_request
  FOR EACH ROW WHEN ((new.status = 'GRANTED'))
  EXECUTE FUNCTION national.a_plan_is_wanted('REQUEST');

CREATE TRIGGER a_plan_is_wanted
  AFTER UPDATE ON fristad.placement_request
  FOR EACH ROW WHEN (((old.status = 'GRANTED') OR (new.status = 'GRANTED')))
  EXECUTE FUNCTION national.a_plan_is_wanted('REQUEST');

CREATE TRIGGER an_event_begins
  AFTER INSERT ON fristad.placement_request
  FOR EACH ROW WHEN ((new.status = 'DRAFT'))
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER an_event_happens
  AFTER UPDATE ON fristad.placement_request
  FOR EACH ROW WHEN (((old.status <> new.status) OR (old.version <> new.version)))
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER appeal_is_answered
  AFTER UPDATE ON fristad.placement_request
  FOR EACH ROW WHEN (((old.status = 'SUBMITTED') AND (new.status <> 'SUBMITTED')))
  EXECUTE FUNCTION national.appeal_is_answered();

CREATE TRIGGER placement_request_allowed_regions
  BEFORE INSERT OR UPDATE ON fristad.placement_request
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('allowed_regions', 'region');

CREATE TRIGGER placement_request_excluded_localities
  BEFORE INSERT OR UPDATE ON fristad.placement_request
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('excluded_localities', 'locality');

CREATE TRIGGER placement_request_other_groups
  BEFORE INSERT OR UPDATE ON fristad.placement_request
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('other_groups', 'hostile_group');

CREATE TRIGGER placement_request_own_groups
  BEFORE INSERT OR UPDATE ON fristad.placement_request
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('own_groups', 'hostile_group');

CREATE TRIGGER placement_request_preferred_localities
  BEFORE INSERT OR UPDATE ON fristad.placement_request
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('preferred_localities', 'locality');

CREATE TRIGGER request_begins_as_a_draft
  BEFORE INSERT ON fristad.placement_request
  FOR EACH ROW
  EXECUTE FUNCTION fristad.request_begins_as_a_draft();

CREATE TRIGGER request_draws_a_turn
  BEFORE UPDATE ON fristad.placement_request
  FOR EACH ROW
  EXECUTE FUNCTION fristad.request_draws_a_turn();

CREATE TRIGGER rewritings_are_counted
  AFTER UPDATE OF own_groups, other_groups, adults, children ON fristad.placement_request
  FOR EACH ROW WHEN (((((old.own_groups IS DISTINCT FROM new.own_groups) OR (old.other_groups IS DISTINCT FROM new.other_groups)) OR (old.adults IS DISTINCT FROM new.adults)) OR (old.children IS DISTINCT FROM new.children)))
  EXECUTE FUNCTION national.count_rewriting();

CREATE TRIGGER request_is_judged_anew
  AFTER UPDATE ON fristad.placement_request
  FOR EACH ROW WHEN ((old.version <> new.version))
  EXECUTE FUNCTION national.request_is_judged_anew();

ALTER TABLE fristad.placement_request ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.placement_request AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.placement_request AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY behind_functions ON fristad.placement_request FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency ON fristad.placement_request FOR SELECT TO fristad_app
  USING (((current_setting('app.scope', true) = 'break-glass') AND (person = NULLIF(current_setting('app.opened', true), '')) AND access.has_opened(person)));
CREATE POLICY own_region ON fristad.placement_request TO fristad_app
  USING ((region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY to_ask_in_an_emergency ON fristad.placement_request FOR INSERT TO fristad_national WITH CHECK (true);
CREATE POLICY to_change ON fristad.placement_request FOR UPDATE TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY to_decide ON fristad.placement_request FOR SELECT TO fristad_guard USING (true);
CREATE POLICY whole_country ON fristad.placement_request TO fristad_run, fristad_import
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));
CREATE POLICY whole_country_audited ON fristad.placement_request FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT, INSERT, UPDATE ON fristad.placement_request TO fristad_national;
GRANT SELECT, INSERT ON fristad.placement_request TO fristad_app, fristad_import;
GRANT SELECT ON fristad.placement_request TO fristad_run;
GRANT SELECT (id, person, region, status) ON fristad.placement_request TO fristad_guard;
