-- That a stay, an offer or a proposal breaks a constraint, and how that was answered: opened when it was found, closed when it is
-- found no more or the stay is over. One is open for a stay and a constraint at a time. Whatever depends on others is one, and says no more.
CREATE TABLE fristad.incident (
  id text DEFAULT ('IN-' || gen_random_uuid()) NOT NULL,
  placement text NOT NULL,
  "constraint" text NOT NULL,
  owner_region text,
  opened_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  kept_until date,
  kept_for text,
  kept_by text,
  kept_at timestamp with time zone,
  approval uuid,
  closed_at timestamp with time zone,
  closed_for text,
  CONSTRAINT incident_closed_check CHECK ((num_nulls(closed_at, closed_for) IN (0, 2))),
  CONSTRAINT incident_closed_for_check CHECK ((closed_for IN ('NO_LONGER_BROKEN', 'STAY_ENDED'))),
  CONSTRAINT incident_constraint_check CHECK (("constraint" ~ '^[a-z][a-z-]{2,59}$')),
  CONSTRAINT incident_kept_by_somebody CHECK ((num_nulls(kept_until, kept_for, kept_by, kept_at, approval) IN (0, 5))),
  CONSTRAINT incident_kept_for_check CHECK ((kept_for IN ('RISK_ASSESSED_AS_LOW', 'PROTECTED_OTHERWISE', 'LEAVES_SOON', 'MOVING_IS_WORSE', 'HOUSEHOLD_STAYS', 'FACTS_TO_BE_CORRECTED'))),
  CONSTRAINT incident_order_check CHECK ((closed_at >= opened_at)),
  CONSTRAINT incident_version_check CHECK ((version > 0)),
  CONSTRAINT incident_pkey PRIMARY KEY (id),
  CONSTRAINT incident_approval_fkey FOREIGN KEY (approval) REFERENCES access.approval (id),
  CONSTRAINT incident_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT incident_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id)
);
ALTER TABLE fristad.incident OWNER TO fristad_owner;

CREATE UNIQUE INDEX incident_once ON fristad.incident USING btree (placement, "constraint")
  WHERE (closed_at IS NULL);
CREATE INDEX incident_owner_region ON fristad.incident USING btree (owner_region) WHERE (closed_at IS NULL);

CREATE TRIGGER an_event_begins
  AFTER INSERT ON fristad.incident
  FOR EACH ROW
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER an_event_happens
  AFTER UPDATE ON fristad.incident
  FOR EACH ROW WHEN (((old.version <> new.version) OR ((old.closed_at IS NULL) AND (new.closed_at IS NOT NULL))))
  EXECUTE FUNCTION national.an_event_happens();

ALTER TABLE fristad.incident ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.incident TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region ON fristad.incident FOR SELECT TO fristad_app
  USING (((owner_region = NULLIF(current_setting('app.region', true), '')) OR (current_setting('app.scope', true) = 'national-audit')));
CREATE POLICY of_unclaimed_stays ON fristad.incident FOR SELECT TO fristad_app
  USING (((owner_region IS NULL) AND (split_part(current_setting('app.roles', true), ' ', 1) = 'APPROVER') AND (EXISTS ( SELECT FROM fristad.placement p
  WHERE (p.id = incident.placement)))));
CREATE POLICY to_decide ON fristad.incident FOR SELECT TO fristad_guard USING (true);

GRANT SELECT ON fristad.incident TO fristad_app;
GRANT SELECT (id, placement, owner_region) ON fristad.incident TO fristad_guard;
GRANT SELECT, INSERT, UPDATE ON fristad.incident TO fristad_national;
