-- Where a unit is, sealed: nobody reads it here. Units are known to every region, and so are their sealed addresses;
-- who may have one opened is decided before it is fetched.
CREATE TABLE fristad.unit_address (
  unit text NOT NULL,
  sealed bytea NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  CONSTRAINT unit_address_changed_by_check CHECK ((changed_by <> '')),
  CONSTRAINT unit_address_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 4096))),
  CONSTRAINT unit_address_version_check CHECK ((version > 0)),
  CONSTRAINT unit_address_pkey PRIMARY KEY (unit),
  CONSTRAINT unit_address_unit_fkey FOREIGN KEY (unit) REFERENCES fristad.housing_unit (id)
);
ALTER TABLE fristad.unit_address OWNER TO fristad_owner;

ALTER TABLE fristad.unit_address ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY managed_by_officer ON fristad.unit_address TO fristad_app
  USING ((EXISTS ( SELECT FROM (fristad.housing_unit u JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = unit_address.unit) AND ((u.provider = NULLIF(current_setting('app.provider', true), '')) OR (l.municipality = NULLIF(current_setting('app.municipality', true), '')))))))
  WITH CHECK ((EXISTS ( SELECT FROM (fristad.housing_unit u JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = unit_address.unit) AND ((u.provider = NULLIF(current_setting('app.provider', true), '')) OR (l.municipality = NULLIF(current_setting('app.municipality', true), '')))))));
CREATE POLICY of_a_stay ON fristad.unit_address FOR SELECT TO fristad_app
  USING ((EXISTS ( SELECT FROM fristad.placement p
  WHERE ((p.unit = unit_address.unit) AND (p.owner_region = NULLIF(current_setting('app.region', true), ''))))));
CREATE POLICY opened_in_an_emergency ON fristad.unit_address FOR SELECT TO fristad_app
  USING (((current_setting('app.scope', true) = 'break-glass') AND (EXISTS ( SELECT FROM fristad.placement p
  WHERE ((p.unit = unit_address.unit) AND (current_setting('app.scope', true) = 'break-glass') AND (p.person = NULLIF(current_setting('app.opened', true), '')) AND access.has_opened(p.person))))));

GRANT SELECT, INSERT ON fristad.unit_address TO fristad_app;
GRANT UPDATE (sealed, version, changed_by, changed_at) ON fristad.unit_address TO fristad_app;
