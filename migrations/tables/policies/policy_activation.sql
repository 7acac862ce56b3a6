-- Which policy version is in force: the one activated last; before any activation, that of the latest import. A
-- version comes into force through one function, with an approval that was used up for it, and is immutable from then
-- on. Drafts are added by whoever sees their effect over all regions.
CREATE TABLE fristad.policy_activation (
  ordinal bigint GENERATED ALWAYS AS IDENTITY,
  policy_version text NOT NULL,
  digest text NOT NULL,
  approval uuid NOT NULL,
  activated_by text NOT NULL,
  at timestamp with time zone NOT NULL,
  turn bigint DEFAULT nextval('national.turn'::regclass) NOT NULL,
  CONSTRAINT policy_activation_activated_by_check CHECK ((activated_by <> '')),
  CONSTRAINT policy_activation_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$')),
  CONSTRAINT policy_activation_approval_key UNIQUE (approval),
  CONSTRAINT policy_activation_pkey PRIMARY KEY (ordinal),
  CONSTRAINT policy_activation_approval_fkey FOREIGN KEY (approval) REFERENCES access.approval (id),
  CONSTRAINT policy_activation_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES fristad.policy_version (version)
);
ALTER TABLE fristad.policy_activation OWNER TO fristad_owner;

CREATE TRIGGER a_plan_is_wanted
  AFTER INSERT ON fristad.policy_activation
  FOR EACH ROW
  EXECUTE FUNCTION national.a_plan_is_wanted('POLICY');

CREATE TRIGGER activations_only_grow
  BEFORE DELETE OR UPDATE ON fristad.policy_activation
  FOR EACH ROW
  EXECUTE FUNCTION fristad.activations_only_grow();

CREATE TRIGGER everybody_is_judged_anew
  AFTER INSERT ON fristad.policy_activation
  FOR EACH STATEMENT
  EXECUTE FUNCTION national.everybody_is_judged_anew();

GRANT SELECT, INSERT ON fristad.policy_activation TO fristad_national;
GRANT SELECT ON fristad.policy_activation TO fristad_app, fristad_run, fristad_audit_reader;
