-- What somebody learnt of a town in which a place was declined: for whoever keeps the ground of its region. It names the town
-- and says what was learnt; of the case and the unit nothing.
CREATE TABLE fristad.ground_report (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  locality text NOT NULL,
  region text NOT NULL,
  remark text NOT NULL,
  reported_on date NOT NULL,
  status text DEFAULT 'OPEN' NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  reason text,
  decided_by access.pseudonym,
  decided_at timestamp with time zone,
  territory text,
  territory_version integer,
  CONSTRAINT ground_report_decided_wholly CHECK ((((decided_by IS NOT NULL) = (status <> 'OPEN')) AND ((decided_at IS NOT NULL) = (status <> 'OPEN')))),
  CONSTRAINT ground_report_drawn_somewhere CHECK ((((territory IS NOT NULL) = (status = 'DRAWN')) AND ((territory_version IS NOT NULL) = (status = 'DRAWN')))),
  CONSTRAINT ground_report_reason_check CHECK ((reason IN ('KNOWN_ALREADY', 'NOT_CONFIRMED', 'OUT_OF_DATE', 'NO_HOSTILE_GROUND'))),
  CONSTRAINT ground_report_reason_when_dismissed CHECK (((reason IS NOT NULL) = (status = 'DISMISSED'))),
  CONSTRAINT ground_report_remark_check CHECK ((remark IN ('GROUP_SEEN', 'NEW_GROUP', 'GROUND_HAS_GROWN', 'GROUND_HAS_MOVED', 'MEETING_PLACE'))),
  CONSTRAINT ground_report_status_check CHECK ((status IN ('OPEN', 'TAKEN_UP', 'DRAWN', 'DISMISSED'))),
  CONSTRAINT ground_report_version_check CHECK ((version > 0)),
  CONSTRAINT ground_report_pkey PRIMARY KEY (id),
  CONSTRAINT ground_report_locality_fkey FOREIGN KEY (locality) REFERENCES fristad.locality (code),
  CONSTRAINT ground_report_region_fkey FOREIGN KEY (region) REFERENCES fristad.region (code),
  CONSTRAINT ground_report_territory_fkey FOREIGN KEY (territory, territory_version) REFERENCES fristad.territory (id, version)
);
ALTER TABLE fristad.ground_report OWNER TO fristad_owner;

CREATE INDEX ground_report_of_region ON fristad.ground_report USING btree (region, reported_on);

CREATE TRIGGER an_event_begins
  AFTER INSERT ON fristad.ground_report
  FOR EACH ROW
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER an_event_happens
  AFTER UPDATE ON fristad.ground_report
  FOR EACH ROW WHEN ((old.status <> new.status))
  EXECUTE FUNCTION national.an_event_happens();

ALTER TABLE fristad.ground_report ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.ground_report TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY of_own_offers ON fristad.ground_report FOR SELECT TO fristad_app
  USING ((EXISTS ( SELECT FROM fristad.offer o WHERE (o.report = ground_report.id))));
CREATE POLICY of_own_region ON fristad.ground_report FOR SELECT TO fristad_app
  USING ((region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY of_the_country ON fristad.ground_report FOR SELECT TO fristad_app
  USING (((split_part(current_setting('app.roles', true), ' ', 1) = 'ANALYST') AND (NULLIF(current_setting('app.region', true), '') IS NULL)));
CREATE POLICY whole_country_audited ON fristad.ground_report FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT ON fristad.ground_report TO fristad_app;
GRANT SELECT, INSERT ON fristad.ground_report TO fristad_national;
GRANT UPDATE (status, version, reason, decided_by, decided_at, territory, territory_version) ON fristad.ground_report TO fristad_national;
GRANT SELECT (id, region) ON fristad.ground_report TO fristad_guard;
CREATE POLICY to_decide ON fristad.ground_report FOR SELECT TO fristad_guard USING (true);
