CREATE TABLE fristad.policy_version (
  version text NOT NULL,
  hostile_buffer_metres jsonb NOT NULL,
  least_relocation_metres double precision NOT NULL,
  dispersion_metres double precision NOT NULL,
  saturation_caps jsonb NOT NULL,
  cool_off_days bigint NOT NULL,
  urgency_weights jsonb NOT NULL,
  waiting_weight_per_day double precision NOT NULL,
  soft_weights jsonb NOT NULL,
  clocks jsonb,
  demands jsonb,
  recorded_at timestamp with time zone DEFAULT now() NOT NULL,
  regional jsonb,
  CONSTRAINT policy_version_clocks_check CHECK ((jsonb_typeof(clocks) = 'object')),
  CONSTRAINT policy_version_cool_off_days_check CHECK ((cool_off_days >= 0)),
  CONSTRAINT policy_version_demands_check CHECK ((jsonb_typeof(demands) = 'object')),
  CONSTRAINT policy_version_dispersion_metres_check CHECK ((dispersion_metres >= (0)::double precision)),
  CONSTRAINT policy_version_hostile_buffer_metres_check CHECK ((hostile_buffer_metres ?& ARRAY['ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER'])),
  CONSTRAINT policy_version_least_relocation_metres_check CHECK ((least_relocation_metres >= (0)::double precision)),
  CONSTRAINT policy_version_regional_check CHECK ((jsonb_typeof(regional) = 'array')),
  CONSTRAINT policy_version_saturation_caps_check CHECK ((jsonb_typeof(saturation_caps) = 'array')),
  CONSTRAINT policy_version_soft_weights_check CHECK ((jsonb_typeof(soft_weights) = 'object')),
  CONSTRAINT policy_version_urgency_weights_check CHECK ((urgency_weights ?& ARRAY['EMERGENCY', 'SHORT_NOTICE', 'STANDARD'])),
  CONSTRAINT policy_version_version_check CHECK ((version <> '')),
  CONSTRAINT policy_version_waiting_weight_per_day_check CHECK ((waiting_weight_per_day >= (0)::double precision)),
  CONSTRAINT policy_version_pkey PRIMARY KEY (version)
);
ALTER TABLE fristad.policy_version OWNER TO fristad_owner;

CREATE TRIGGER used_policy_is_immutable
  BEFORE DELETE OR UPDATE ON fristad.policy_version
  FOR EACH ROW
  EXECUTE FUNCTION fristad.used_policy_is_immutable();

GRANT SELECT ON fristad.policy_version TO fristad_national, fristad_app;
GRANT SELECT, INSERT ON fristad.policy_version TO fristad_run, fristad_import;
GRANT SELECT (version) ON fristad.policy_version TO fristad_guard;
