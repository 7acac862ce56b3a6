-- How two groups stand to each other now. What stands no more is moved to those that ended.
CREATE TABLE fristad.group_relation (
  a text NOT NULL,
  b text NOT NULL,
  relation text NOT NULL,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  stated_by access.pseudonym,
  stated_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT group_relation_check CHECK ((a <> b)),
  CONSTRAINT group_relation_relation_check CHECK ((relation IN ('ALLIED', 'HOSTILE'))),
  CONSTRAINT group_relation_id UNIQUE (id),
  CONSTRAINT group_relation_pkey PRIMARY KEY (a, b, relation),
  CONSTRAINT group_relation_a_fkey FOREIGN KEY (a) REFERENCES fristad.hostile_group (code),
  CONSTRAINT group_relation_b_fkey FOREIGN KEY (b) REFERENCES fristad.hostile_group (code)
);
ALTER TABLE fristad.group_relation OWNER TO fristad_owner;

CREATE TRIGGER inventory_changes
  AFTER INSERT OR DELETE OR UPDATE ON fristad.group_relation
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('GROUND');

CREATE TRIGGER a_plan_is_wanted
  AFTER INSERT OR DELETE OR UPDATE ON fristad.group_relation
  FOR EACH ROW
  EXECUTE FUNCTION national.a_plan_is_wanted('GROUND');

CREATE TRIGGER related_are_judged_anew
  AFTER INSERT OR DELETE OR UPDATE ON fristad.group_relation
  FOR EACH ROW
  EXECUTE FUNCTION national.related_are_judged_anew();

GRANT SELECT ON fristad.group_relation TO fristad_national, fristad_app, fristad_run, fristad_guard;
GRANT SELECT, INSERT ON fristad.group_relation TO fristad_import;
GRANT INSERT, DELETE ON fristad.group_relation TO fristad_national;
