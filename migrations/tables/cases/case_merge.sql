-- That two cases were found to be of one person: `other` points to `survivor`, whose requests and placements are from then on those
-- of both. What was the other's own is named, so that everybody can tell what was moved.
CREATE TABLE fristad.case_merge (
  other text NOT NULL,
  survivor text NOT NULL,
  owner_region text NOT NULL,
  requests text[] NOT NULL,
  placements text[] NOT NULL,
  approval uuid NOT NULL,
  merged_by access.pseudonym NOT NULL,
  merged_at timestamp with time zone NOT NULL,
  CONSTRAINT case_merge_other_check CHECK ((other <> '')),
  CONSTRAINT case_merge_survives_another CHECK ((survivor <> other)),
  CONSTRAINT case_merge_pkey PRIMARY KEY (other),
  CONSTRAINT case_merge_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code)
);
ALTER TABLE fristad.case_merge OWNER TO fristad_owner;

CREATE INDEX case_merge_survivor ON fristad.case_merge USING btree (survivor);

ALTER TABLE fristad.case_merge ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.case_merge TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region ON fristad.case_merge FOR SELECT TO fristad_app
  USING (((owner_region = NULLIF(current_setting('app.region', true), '')) OR (current_setting('app.scope', true) = 'national-audit')));
CREATE POLICY to_decide ON fristad.case_merge FOR SELECT TO fristad_guard USING (true);

GRANT SELECT ON fristad.case_merge TO fristad_app;
GRANT SELECT, INSERT ON fristad.case_merge TO fristad_national;
GRANT UPDATE (survivor) ON fristad.case_merge TO fristad_national;
GRANT SELECT (other, survivor, owner_region) ON fristad.case_merge TO fristad_guard;
