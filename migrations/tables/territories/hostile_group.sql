CREATE TABLE fristad.hostile_group (
  code text NOT NULL,
  type text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  CONSTRAINT hostile_group_code_check CHECK ((code <> '')),
  CONSTRAINT hostile_group_type_check CHECK ((type IN ('SELF_DEFINED', 'SUBURBAN', 'WHITE_POWER', 'OTHER'))),
  CONSTRAINT hostile_group_version_check CHECK ((version > 0)),
  CONSTRAINT hostile_group_pkey PRIMARY KEY (code)
);
ALTER TABLE fristad.hostile_group OWNER TO fristad_owner;

CREATE TRIGGER inventory_changes
  AFTER INSERT OR DELETE OR UPDATE ON fristad.hostile_group
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('GROUND');

GRANT SELECT ON fristad.hostile_group TO fristad_app, fristad_run, fristad_guard, fristad_national;
GRANT SELECT, INSERT ON fristad.hostile_group TO fristad_import;
GRANT INSERT, UPDATE (type, version) ON fristad.hostile_group TO fristad_national;
