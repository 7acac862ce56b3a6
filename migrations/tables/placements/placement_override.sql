-- A hard constraint set aside for one placement: why, and by whose approval. It stays for as long as the placement.
CREATE TABLE fristad.placement_override (
  placement text NOT NULL,
  "constraint" text NOT NULL,
  reason text NOT NULL,
  approval uuid NOT NULL,
  asked_by text NOT NULL,
  at timestamp with time zone NOT NULL,
  owner_region text NOT NULL,
  CONSTRAINT placement_override_constraint_check CHECK (("constraint" IN ('clear-of-hostile-ground', 'saturation-cap', 'programme-conditions', 'cooled-off', 'away-from-home'))),
  CONSTRAINT placement_override_reason_check CHECK ((reason ~ '^[A-Z][A-Z_]{2,59}$')),
  CONSTRAINT placement_override_approval_key UNIQUE (approval),
  CONSTRAINT placement_override_pkey PRIMARY KEY (placement, "constraint"),
  CONSTRAINT placement_override_approval_fkey FOREIGN KEY (approval) REFERENCES access.approval (id),
  CONSTRAINT placement_override_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT placement_override_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id)
);
ALTER TABLE fristad.placement_override OWNER TO fristad_owner;

CREATE TRIGGER override_is_judged_anew
  AFTER INSERT ON fristad.placement_override
  FOR EACH ROW
  EXECUTE FUNCTION national.override_is_judged_anew();

ALTER TABLE fristad.placement_override ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.placement_override AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.placement_override AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY behind_functions ON fristad.placement_override FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency ON fristad.placement_override FOR SELECT TO fristad_app
  USING (((current_setting('app.scope', true) = 'break-glass') AND (EXISTS ( SELECT FROM fristad.placement p
  WHERE ((p.id = placement_override.placement) AND (current_setting('app.scope', true) = 'break-glass') AND (p.person = NULLIF(current_setting('app.opened', true), '')) AND access.has_opened(p.person))))));
CREATE POLICY own_region ON fristad.placement_override TO fristad_app, fristad_audit_reader
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY to_set_aside ON fristad.placement_override FOR INSERT TO fristad_national WITH CHECK (true);
CREATE POLICY whole_country ON fristad.placement_override FOR SELECT TO fristad_run, fristad_audit_reader
  USING ((current_setting('app.scope', true) IN ('national-run', 'national-audit')));
CREATE POLICY whole_country_audited ON fristad.placement_override FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT ON fristad.placement_override TO fristad_app, fristad_run, fristad_audit_reader;
GRANT SELECT, INSERT ON fristad.placement_override TO fristad_national;
