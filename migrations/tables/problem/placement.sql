CREATE TABLE fristad.placement (
  id text NOT NULL,
  person text NOT NULL,
  unit text NOT NULL,
  sharing text NOT NULL,
  turnaround_days integer NOT NULL,
  arrival date NOT NULL,
  departure date NOT NULL,
  persons bigint NOT NULL,
  groups text[] NOT NULL,
  status text NOT NULL,
  occupied daterange GENERATED ALWAYS AS (daterange(arrival, (departure + turnaround_days))) STORED,
  owner_region text,
  request text,
  version integer DEFAULT 1 NOT NULL,
  proposed_by text,
  proposed_at timestamp with time zone,
  alias text DEFAULT ('H-' || "left"(replace((gen_random_uuid())::text, '-', ''), 10)) NOT NULL,
  extends text,
  turn bigint DEFAULT nextval('national.turn'::regclass) NOT NULL,
  transfers text,
  leaves_until date,
  CONSTRAINT placement_check CHECK ((arrival < departure)),
  CONSTRAINT placement_id_check CHECK ((id <> '')),
  CONSTRAINT placement_person_check CHECK ((person <> '')),
  CONSTRAINT placement_persons_check CHECK ((persons > 0)),
  CONSTRAINT placement_proposed_by_somebody CHECK ((num_nulls(request, proposed_by, proposed_at) IN (0, 3))),
  CONSTRAINT placement_status_check CHECK ((status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED', 'DEPARTED', 'CANCELLED', 'NOT_ARRIVED', 'SUPERSEDED'))),
  CONSTRAINT placement_transfers_or_extends CHECK ((num_nonnulls(extends, transfers) <= 1)),
  CONSTRAINT placement_version_check CHECK ((version > 0)),
  CONSTRAINT placement_one_household_per_unit EXCLUDE USING gist (unit WITH =, occupied WITH &&) WHERE (((sharing = 'EXCLUSIVE') AND (status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')))),
  CONSTRAINT placement_pkey PRIMARY KEY (id),
  CONSTRAINT placement_extends_fkey FOREIGN KEY (extends) REFERENCES fristad.placement (id),
  CONSTRAINT placement_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT placement_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request (id),
  CONSTRAINT placement_transfers_fkey FOREIGN KEY (transfers) REFERENCES fristad.placement (id),
  CONSTRAINT placement_unit_sharing_turnaround_days_fkey FOREIGN KEY (unit, sharing, turnaround_days) REFERENCES fristad.housing_unit (id, sharing, turnaround_days) ON UPDATE CASCADE
);
ALTER TABLE fristad.placement OWNER TO fristad_owner;
COMMENT ON CONSTRAINT placement_one_household_per_unit ON fristad.placement IS 'one-household-per-unit, free-for-the-whole-stay';

CREATE INDEX placement_extends ON fristad.placement USING btree (extends) WHERE (extends IS NOT NULL);
CREATE INDEX placement_occupied ON fristad.placement USING gist (occupied);
CREATE UNIQUE INDEX placement_one_standing_for_a_request ON fristad.placement USING btree (request)
  WHERE (status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED'));
COMMENT ON INDEX fristad.placement_one_standing_for_a_request IS 'one-place-per-request';
CREATE INDEX placement_owner_region ON fristad.placement USING btree (owner_region);
CREATE INDEX placement_owner_region_id ON fristad.placement USING btree (owner_region, id);
CREATE INDEX placement_person ON fristad.placement USING btree (person);
CREATE INDEX placement_transfers ON fristad.placement USING btree (transfers) WHERE (transfers IS NOT NULL);
CREATE INDEX placement_of_request ON fristad.placement USING btree (request) WHERE (request IS NOT NULL);
CREATE INDEX placement_unit ON fristad.placement USING btree (unit);

CREATE TRIGGER a_plan_is_wanted_for_it
  AFTER INSERT ON fristad.placement
  FOR EACH ROW WHEN ((new.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')))
  EXECUTE FUNCTION national.a_plan_is_wanted('STAY');

CREATE TRIGGER a_plan_is_wanted
  AFTER UPDATE ON fristad.placement
  FOR EACH ROW WHEN ((((old.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) OR (new.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED'))) AND ((old.status <> new.status) OR (old.departure <> new.departure))))
  EXECUTE FUNCTION national.a_plan_is_wanted('STAY');

CREATE TRIGGER an_event_begins
  AFTER INSERT ON fristad.placement
  FOR EACH ROW WHEN (((new.status = 'PROPOSED') AND (new.request IS NOT NULL)))
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER an_event_happens
  AFTER UPDATE ON fristad.placement
  FOR EACH ROW WHEN (((old.status <> new.status) OR (old.departure <> new.departure)))
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER offers_end
  AFTER UPDATE ON fristad.placement
  FOR EACH ROW WHEN (((old.status = 'PROVISIONAL') AND (new.status <> 'PROVISIONAL')))
  EXECUTE FUNCTION national.offers_end();

CREATE TRIGGER place_is_taken
  AFTER UPDATE ON fristad.placement
  FOR EACH ROW WHEN (((old.status = 'PROVISIONAL') AND (new.status = 'CONFIRMED') AND (new.request IS NOT NULL)))
  EXECUTE FUNCTION fristad.place_is_taken();

CREATE TRIGGER placement_begins_off_planned_voids
  AFTER INSERT ON fristad.placement
  FOR EACH ROW WHEN ((new.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')))
  EXECUTE FUNCTION fristad.stays_avoid_planned_voids();

CREATE TRIGGER placement_groups
  BEFORE INSERT OR UPDATE ON fristad.placement
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('groups', 'hostile_group');

CREATE TRIGGER placement_grows_off_planned_voids
  AFTER UPDATE ON fristad.placement
  FOR EACH ROW WHEN (((new.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) AND ((old.status NOT IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) OR (old.unit <> new.unit) OR (NOT (daterange(new.arrival, new.departure) <@ daterange(old.arrival, old.departure))))))
  EXECUTE FUNCTION fristad.stays_avoid_planned_voids();

CREATE TRIGGER placement_has_an_owner
  BEFORE INSERT OR UPDATE ON fristad.placement
  FOR EACH ROW
  EXECUTE FUNCTION fristad.placement_has_an_owner();

CREATE TRIGGER placement_moves_forward
  BEFORE UPDATE ON fristad.placement
  FOR EACH ROW
  EXECUTE FUNCTION fristad.placement_moves_forward();

CREATE TRIGGER emergencies_are_put_down
  AFTER UPDATE ON fristad.placement
  FOR EACH ROW WHEN (((new.transfers IS NOT NULL) AND (old.status = 'PROVISIONAL') AND (new.status = 'CONFIRMED')))
  EXECUTE FUNCTION national.emergencies_are_put_down();

CREATE TRIGGER transfers_end_what_they_leave
  BEFORE UPDATE ON fristad.placement
  FOR EACH ROW WHEN (((new.transfers IS NOT NULL) AND (old.status = 'PROVISIONAL') AND (new.status = 'CONFIRMED')))
  EXECUTE FUNCTION fristad.transfers_end_what_they_leave();

CREATE TRIGGER stay_is_judged_anew
  AFTER UPDATE ON fristad.placement
  FOR EACH ROW WHEN ((((old.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED')) OR (new.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED'))) AND ((old.status <> 'PROPOSED') OR (new.status <> 'PROPOSED')) AND ((old.status, old.person, old.groups, old.persons, old.unit, old.turnaround_days, old.arrival, old.departure, old.owner_region, old.request) IS DISTINCT FROM (new.status, new.person, new.groups, new.persons, new.unit, new.turnaround_days, new.arrival, new.departure, new.owner_region, new.request))))
  EXECUTE FUNCTION national.stay_is_judged_anew();

CREATE TRIGGER requests_follow_stays
  AFTER UPDATE ON fristad.placement
  FOR EACH ROW WHEN (((new.request IS NOT NULL) AND (new.status IN ('CONFIRMED', 'ARRIVED', 'DEPARTED')) AND ((old.status <> new.status) OR (old.departure <> new.departure))))
  EXECUTE FUNCTION national.requests_follow_stays();

CREATE TRIGGER who_is_there_has_left
  AFTER UPDATE ON fristad.placement
  FOR EACH ROW WHEN (((new.transfers IS NOT NULL) AND (old.status = 'CONFIRMED') AND (new.status = 'ARRIVED')))
  EXECUTE FUNCTION fristad.who_is_there_has_left();

CREATE TRIGGER who_stands_is_judged
  AFTER INSERT ON fristad.placement
  FOR EACH ROW WHEN ((new.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')))
  EXECUTE FUNCTION national.stay_is_judged_anew();

ALTER TABLE fristad.placement ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.placement AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.placement AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY behind_functions ON fristad.placement FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency ON fristad.placement FOR SELECT TO fristad_app
  USING (((current_setting('app.scope', true) = 'break-glass') AND (person = NULLIF(current_setting('app.opened', true), '')) AND access.has_opened(person)));
CREATE POLICY own_region ON fristad.placement TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY stays_in_own_units ON fristad.placement FOR SELECT TO fristad_app
  USING (((status <> 'PROPOSED') AND (EXISTS ( SELECT FROM (fristad.housing_unit u JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = placement.unit) AND ((u.provider = NULLIF(current_setting('app.provider', true), '')) OR (l.municipality = NULLIF(current_setting('app.municipality', true), ''))))))));
CREATE POLICY to_decide ON fristad.placement FOR SELECT TO fristad_guard USING (true);
CREATE POLICY to_take ON fristad.placement FOR UPDATE TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY unclaimed_in_own_region ON fristad.placement FOR SELECT TO fristad_app
  USING (((owner_region IS NULL) AND (split_part(current_setting('app.roles', true), ' ', 1) = 'APPROVER') AND (EXISTS ( SELECT FROM ((fristad.housing_unit u JOIN fristad.locality l ON ((l.code = u.locality))) JOIN fristad.municipality m ON ((m.code = l.municipality)))
  WHERE ((u.id = placement.unit) AND (m.region = NULLIF(current_setting('app.region', true), '')))))));
CREATE POLICY whole_country ON fristad.placement TO fristad_run, fristad_import
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));
CREATE POLICY whole_country_audited ON fristad.placement FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT ON fristad.placement TO fristad_national, fristad_run;
GRANT SELECT, INSERT ON fristad.placement TO fristad_app, fristad_import;
GRANT SELECT (id, person, unit, status, owner_region) ON fristad.placement TO fristad_guard;
GRANT UPDATE (person, owner_region, proposed_at, proposed_by, request, departure, persons, groups, status, version) ON fristad.placement TO fristad_national;
