CREATE TABLE fristad.scenario_import (
  digest text NOT NULL,
  as_of date NOT NULL,
  policy_version text NOT NULL,
  ordinal bigint GENERATED ALWAYS AS IDENTITY,
  imported_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT scenario_import_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$')),
  CONSTRAINT scenario_import_ordinal_key UNIQUE (ordinal),
  CONSTRAINT scenario_import_pkey PRIMARY KEY (digest),
  CONSTRAINT scenario_import_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES fristad.policy_version (version)
);
ALTER TABLE fristad.scenario_import OWNER TO fristad_owner;

CREATE TRIGGER everybody_is_judged_anew
  AFTER INSERT ON fristad.scenario_import
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.everybody_is_judged_anew();

GRANT SELECT ON fristad.scenario_import TO fristad_run;
GRANT SELECT, INSERT ON fristad.scenario_import TO fristad_import;
GRANT SELECT (as_of, policy_version, ordinal, imported_at) ON fristad.scenario_import TO fristad_app;
GRANT SELECT (policy_version, ordinal) ON fristad.scenario_import TO fristad_national;
