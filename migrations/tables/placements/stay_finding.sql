-- What a stay that stands breaks, since when, and until when. Whatever depends on others is one finding, by whichever
-- constraint: it says that there is something, and not what.
CREATE TABLE fristad.stay_finding (
  placement text NOT NULL,
  "constraint" text NOT NULL,
  since timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  owner_region text,
  CONSTRAINT stay_finding_check CHECK ((ended_at >= since)),
  CONSTRAINT stay_finding_constraint_check CHECK (("constraint" ~ '^[a-z][a-z-]{2,59}$')),
  CONSTRAINT stay_finding_pkey PRIMARY KEY (placement, "constraint", since),
  CONSTRAINT stay_finding_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT stay_finding_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id)
);
ALTER TABLE fristad.stay_finding OWNER TO fristad_owner;

CREATE UNIQUE INDEX stay_finding_once ON fristad.stay_finding USING btree (placement, "constraint")
  WHERE (ended_at IS NULL);

CREATE TRIGGER an_event_begins
  AFTER INSERT ON fristad.stay_finding
  FOR EACH ROW
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER an_event_happens
  AFTER UPDATE ON fristad.stay_finding
  FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL)))
  EXECUTE FUNCTION national.an_event_happens();

CREATE TRIGGER incident_opens
  AFTER INSERT ON fristad.stay_finding
  FOR EACH ROW
  EXECUTE FUNCTION national.incident_happens();

CREATE TRIGGER incident_closes
  AFTER UPDATE ON fristad.stay_finding
  FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL)))
  EXECUTE FUNCTION national.incident_happens();

ALTER TABLE fristad.stay_finding ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.stay_finding TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region ON fristad.stay_finding FOR SELECT TO fristad_app
  USING (((owner_region = NULLIF(current_setting('app.region', true), '')) OR (current_setting('app.scope', true) = 'national-audit')));
CREATE POLICY of_unclaimed_stays ON fristad.stay_finding FOR SELECT TO fristad_app
  USING (((owner_region IS NULL) AND (split_part(current_setting('app.roles', true), ' ', 1) = 'APPROVER') AND (EXISTS ( SELECT FROM fristad.placement p
  WHERE (p.id = stay_finding.placement)))));

GRANT SELECT ON fristad.stay_finding TO fristad_app;
GRANT SELECT, INSERT, DELETE, UPDATE ON fristad.stay_finding TO fristad_national;
