-- A version is the whole of what is known of some ground: a later one says it anew, and nothing is overwritten.
CREATE TABLE fristad.territory (
  id text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  groups text[] NOT NULL,
  class text NOT NULL,
  confidence double precision NOT NULL,
  valid daterange NOT NULL,
  ground geography(Geometry,4326) NOT NULL,
  recorded_at timestamp with time zone DEFAULT now() NOT NULL,
  superseded_by integer,
  region text,
  source text DEFAULT 'IMPORT' NOT NULL,
  reason text DEFAULT 'IMPORTED' NOT NULL,
  drawn_by access.pseudonym,
  CONSTRAINT territory_check CHECK ((superseded_by > version)),
  CONSTRAINT territory_class_check CHECK ((class IN ('ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER'))),
  CONSTRAINT territory_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision))),
  CONSTRAINT territory_ground_check CHECK (((geometrytype((ground)::geometry) IN ('POLYGON', 'MULTIPOLYGON')) AND st_isvalid((ground)::geometry))),
  CONSTRAINT territory_drawn_by_somebody CHECK (((drawn_by IS NULL) = (source = 'IMPORT'))),
  CONSTRAINT territory_imported_without_a_reason CHECK (((reason = 'IMPORTED') = (source = 'IMPORT'))),
  CONSTRAINT territory_id_check CHECK ((id <> '')),
  CONSTRAINT territory_reason_check CHECK ((reason IN ('NEW_GROUND', 'GROUND_HAS_GROWN', 'GROUND_HAS_MOVED', 'GROUND_HAS_SHRUNK', 'GROUND_GIVEN_UP', 'OTHER_GROUPS', 'MORE_DANGEROUS', 'LESS_DANGEROUS', 'BETTER_KNOWN', 'ENTERED_IN_ERROR', 'IMPORTED'))),
  CONSTRAINT territory_source_check CHECK ((source IN ('POLICE_REPORT', 'LOCAL_INTELLIGENCE', 'GROUND_REPORT', 'OTHER_AUTHORITY', 'IMPORT'))),
  CONSTRAINT territory_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid)))),
  CONSTRAINT territory_version_check CHECK ((version > 0)),
  CONSTRAINT territory_pkey PRIMARY KEY (id, version),
  CONSTRAINT territory_region_fkey FOREIGN KEY (region) REFERENCES fristad.region (code),
  CONSTRAINT territory_id_superseded_by_fkey FOREIGN KEY (id, superseded_by) REFERENCES fristad.territory (id, version) DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE fristad.territory OWNER TO fristad_owner;

CREATE INDEX territory_ground ON fristad.territory USING gist (ground);
CREATE UNIQUE INDEX territory_one_current_version ON fristad.territory USING btree (id) WHERE (superseded_by IS NULL);
CREATE INDEX territory_valid ON fristad.territory USING gist (valid);

CREATE TRIGGER inventory_changes
  AFTER INSERT OR DELETE OR UPDATE ON fristad.territory
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.inventory_changes('GROUND');

CREATE TRIGGER a_plan_is_wanted
  AFTER INSERT OR UPDATE ON fristad.territory
  FOR EACH ROW
  EXECUTE FUNCTION national.a_plan_is_wanted('GROUND');

CREATE TRIGGER ground_is_read
  AFTER INSERT ON fristad.territory
  FOR EACH ROW
  EXECUTE FUNCTION national.ground_is_read();

CREATE TRIGGER ground_lies_in_a_region
  BEFORE INSERT ON fristad.territory
  FOR EACH ROW
  EXECUTE FUNCTION national.ground_lies_in_a_region();

CREATE TRIGGER territory_groups
  BEFORE INSERT OR UPDATE ON fristad.territory
  FOR EACH ROW
  EXECUTE FUNCTION fristad.every_code_exists('groups', 'hostile_group');

CREATE TRIGGER territory_is_never_overwritten
  BEFORE DELETE OR UPDATE ON fristad.territory
  FOR EACH ROW
  EXECUTE FUNCTION fristad.territory_is_never_overwritten();

CREATE TRIGGER who_lives_near_is_judged_anew
  AFTER INSERT OR UPDATE ON fristad.territory
  FOR EACH ROW
  EXECUTE FUNCTION national.who_lives_near_is_judged_anew();

GRANT SELECT ON fristad.territory TO fristad_app, fristad_run, fristad_guard, fristad_national;
GRANT SELECT, INSERT ON fristad.territory TO fristad_import;
GRANT INSERT, UPDATE (superseded_by) ON fristad.territory TO fristad_national;
