import { ForwardOnly } from './forward-only.js';

export class CreateSolverRun2026110100021 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.solver_run (
        id                  uuid PRIMARY KEY,
        idempotency_key     text UNIQUE,
        problem             jsonb NOT NULL CHECK (problem ->> 'format' = 'fristad-scenario/1'),
        digest              text NOT NULL CHECK (digest ~ '^sha256:[0-9a-f]{64}$'),
        measured            json NOT NULL,
        policy_version      text NOT NULL REFERENCES fristad.policy_version,
        engine              text NOT NULL CHECK (engine IN ('highs', 'javascript-lp-solver')),
        seed                integer NOT NULL CHECK (seed >= 0),
        time_limit_ms       integer CHECK (time_limit_ms > 0),
        status              text NOT NULL DEFAULT 'QUEUED' CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
        attempts            integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        progress            jsonb,
        requested_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
        cancel_requested_at timestamptz,
        started_at          timestamptz,
        finished_at         timestamptz,
        worker              text,
        lease_until         timestamptz,
        failure             text,
        CONSTRAINT solver_run_lease_while_running CHECK ((status = 'RUNNING') = (lease_until IS NOT NULL AND worker IS NOT NULL)),
        CONSTRAINT solver_run_end_when_finished CHECK ((status IN ('DONE', 'CANCELLED', 'FAILED')) = (finished_at IS NOT NULL)),
        CONSTRAINT solver_run_failure_when_failed CHECK ((status = 'FAILED') = (failure IS NOT NULL))
      )`,
    `CREATE INDEX solver_run_unfinished ON fristad.solver_run (requested_at) WHERE status IN ('QUEUED', 'RUNNING')`,
    `CREATE INDEX solver_run_requested_at ON fristad.solver_run (requested_at)`,
  ];
}
