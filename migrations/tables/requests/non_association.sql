CREATE TABLE fristad.non_association (
  a text NOT NULL,
  b text NOT NULL,
  scope text NOT NULL,
  metres double precision,
  owner_region text,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  added_by text,
  added_at timestamp with time zone,
  approval uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  withdrawn_for text,
  withdrawn_approval uuid,
  turn bigint DEFAULT nextval('national.turn'::regclass) NOT NULL,
  CONSTRAINT non_association_a_check CHECK ((a <> '')),
  CONSTRAINT non_association_added_by_somebody CHECK ((num_nulls(added_by, added_at, approval) IN (0, 3))),
  CONSTRAINT non_association_b_check CHECK ((b <> '')),
  CONSTRAINT non_association_check CHECK ((a <> b)),
  CONSTRAINT non_association_metres_check CHECK ((metres >= (0)::double precision)),
  CONSTRAINT non_association_metres_with_distance CHECK (((scope = 'DISTANCE') = (metres IS NOT NULL))),
  CONSTRAINT non_association_scope_check CHECK ((scope IN ('UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE'))),
  CONSTRAINT non_association_withdrawn_by_somebody CHECK ((num_nulls(withdrawn_at, withdrawn_by, withdrawn_for, withdrawn_approval) IN (0, 4))),
  CONSTRAINT non_association_withdrawn_for_check CHECK ((withdrawn_for IN ('CONFLICT_OVER', 'ENTERED_IN_ERROR', 'OTHER_SCOPE'))),
  CONSTRAINT non_association_id_key UNIQUE (id),
  CONSTRAINT non_association_approval_fkey FOREIGN KEY (approval) REFERENCES access.approval (id),
  CONSTRAINT non_association_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT non_association_withdrawn_approval_fkey FOREIGN KEY (withdrawn_approval) REFERENCES access.approval (id)
);
ALTER TABLE fristad.non_association OWNER TO fristad_owner;

CREATE UNIQUE INDEX non_association_a_b_scope_metres_key ON fristad.non_association USING btree (a, b, scope, metres, COALESCE(owner_region, '')) NULLS NOT DISTINCT
  WHERE (withdrawn_at IS NULL);

CREATE TRIGGER a_plan_is_wanted
  AFTER INSERT OR UPDATE ON fristad.non_association
  FOR EACH ROW
  EXECUTE FUNCTION national.a_plan_is_wanted('PAIR');

CREATE TRIGGER non_association_has_an_owner
  BEFORE INSERT OR UPDATE ON fristad.non_association
  FOR EACH ROW
  EXECUTE FUNCTION fristad.non_association_has_an_owner();

CREATE TRIGGER pair_is_only_withdrawn
  BEFORE DELETE OR UPDATE ON fristad.non_association
  FOR EACH ROW
  EXECUTE FUNCTION fristad.pair_is_only_withdrawn();

CREATE TRIGGER non_association_is_judged
  AFTER INSERT OR UPDATE ON fristad.non_association
  FOR EACH ROW
  EXECUTE FUNCTION national.non_association_is_judged();

ALTER TABLE fristad.non_association ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY auditors_add_nothing ON fristad.non_association AS RESTRICTIVE FOR INSERT TO fristad_app
  WITH CHECK (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY auditors_change_nothing ON fristad.non_association AS RESTRICTIVE FOR UPDATE TO fristad_app
  USING (((current_setting('app.scope', true) = 'national-audit') IS NOT TRUE));
CREATE POLICY behind_functions ON fristad.non_association FOR SELECT TO fristad_national USING (true);
CREATE POLICY own_region ON fristad.non_association TO fristad_app
  USING ((owner_region = NULLIF(current_setting('app.region', true), '')))
  WITH CHECK ((owner_region = NULLIF(current_setting('app.region', true), '')));
CREATE POLICY to_add ON fristad.non_association FOR INSERT TO fristad_national WITH CHECK (true);
CREATE POLICY to_lock ON fristad.non_association FOR UPDATE TO fristad_national USING (true);
CREATE POLICY whole_country ON fristad.non_association TO fristad_run, fristad_import
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));
CREATE POLICY whole_country_audited ON fristad.non_association FOR SELECT TO fristad_app
  USING ((current_setting('app.scope', true) = 'national-audit'));

GRANT SELECT, INSERT ON fristad.non_association TO fristad_national, fristad_import;
GRANT SELECT ON fristad.non_association TO fristad_app, fristad_run;
GRANT UPDATE (metres, withdrawn_at, withdrawn_by, withdrawn_for, withdrawn_approval) ON fristad.non_association TO fristad_national;
