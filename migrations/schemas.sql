CREATE EXTENSION IF NOT EXISTS postgis;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE SCHEMA access;
ALTER SCHEMA access OWNER TO fristad_owner;
CREATE SCHEMA audit;
ALTER SCHEMA audit OWNER TO fristad_owner;
CREATE SCHEMA fristad;
ALTER SCHEMA fristad OWNER TO fristad_owner;
CREATE SCHEMA national;
ALTER SCHEMA national OWNER TO fristad_national;

GRANT USAGE ON SCHEMA access TO fristad_guard, fristad_app, fristad_run, fristad_import, fristad_national;
GRANT USAGE ON SCHEMA audit TO fristad_app, fristad_run, fristad_import, fristad_guard, fristad_audit_reader, fristad_key_keeper, fristad_national;
GRANT USAGE ON SCHEMA fristad TO fristad_national, fristad_app, fristad_run, fristad_import, fristad_guard, fristad_audit_reader, fristad_key_keeper, fristad_plumbing;
GRANT USAGE ON SCHEMA national TO fristad_app, fristad_run, fristad_audit_reader, fristad_guard, fristad_import, fristad_owner;

CREATE DOMAIN access.case_ref AS text
  CONSTRAINT case_ref_check CHECK (((VALUE <> '') AND (length(VALUE) <= 100)));

CREATE DOMAIN access.pseudonym AS text
  CONSTRAINT pseudonym_check CHECK ((VALUE ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{1,99}$'));

CREATE DOMAIN audit.act AS text
  CONSTRAINT act_check CHECK (((length(VALUE) <= 60) AND (VALUE ~ '^[a-z][a-z0-9-]*[.][a-z][a-z0-9-]*$')));

CREATE DOMAIN audit.code AS text
  CONSTRAINT code_check CHECK ((VALUE ~ '^[A-Za-z][A-Za-z0-9_-]{0,59}$'));

CREATE DOMAIN audit.criterion AS text
  CONSTRAINT criterion_check CHECK ((VALUE ~ '^[a-z]{1,20}:[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$'))
  CONSTRAINT criterion_check1 CHECK ((VALUE !~ ':([0-9]{2})?[0-9]{6}[-+]?[0-9]{4}$'));

CREATE DOMAIN audit.digest AS text
  CONSTRAINT digest_check CHECK ((VALUE ~ '^sha256:[0-9a-f]{64}$'));

CREATE DOMAIN audit.opaque AS text
  CONSTRAINT opaque_check CHECK ((VALUE ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$'))
  CONSTRAINT opaque_check1 CHECK ((VALUE !~ '^([0-9]{2})?[0-9]{6}[-+]?[0-9]{4}$'));

CREATE TYPE "national".stay AS (
  person text,
  own text[],
  threatening text[],
  persons bigint,
  unit text,
  nights daterange,
  policy text,
  placement text,
  request text,
  extends text
);

CREATE SEQUENCE national.turn;
ALTER TABLE national.turn OWNER TO fristad_national;
GRANT USAGE ON SEQUENCE national.turn TO fristad_app, fristad_run, fristad_import, fristad_owner;
