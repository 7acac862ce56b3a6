-- What a run was asked to solve never changes.
CREATE OR REPLACE FUNCTION fristad.solver_run_problem_is_immutable() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'DELETE'
     OR (NEW.id, NEW.problem, NEW.digest, NEW.measured, NEW.policy_version, NEW.engine, NEW.seed)
        IS DISTINCT FROM (OLD.id, OLD.problem, OLD.digest, OLD.measured, OLD.policy_version, OLD.engine, OLD.seed)
  THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = format('run %s keeps the problem it was given', OLD.id);
  END IF;
  IF OLD.finished_at IS NOT NULL THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = format('run %s is finished', OLD.id);
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION fristad.solver_run_problem_is_immutable OWNER TO fristad_owner;
