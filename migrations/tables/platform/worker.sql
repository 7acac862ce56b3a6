-- Each process that solves runs, and when it was last seen. One that has ended is seen no more, and forgotten in time.
CREATE TABLE fristad.worker (
  name text NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  CONSTRAINT worker_name_check CHECK ((name <> '')),
  CONSTRAINT worker_pkey PRIMARY KEY (name)
);
ALTER TABLE fristad.worker OWNER TO fristad_owner;

GRANT SELECT, INSERT, UPDATE, DELETE ON fristad.worker TO fristad_plumbing;
GRANT SELECT ON fristad.worker TO fristad_national, fristad_app, fristad_run;
