-- What changed since the last plan of the country that nobody asked for, once for a transaction and a cause. Rows are added by
-- whoever changes something, so that no two wait for each other, and taken away by the process that starts the plan.
CREATE TABLE fristad.plan_wanted (
  id bigint GENERATED ALWAYS AS IDENTITY,
  cause text NOT NULL,
  urgent boolean NOT NULL,
  since timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  transaction bigint DEFAULT txid_current() NOT NULL,
  CONSTRAINT plan_wanted_cause_check CHECK ((cause IN ('REQUEST', 'STAY', 'HOUSING', 'GROUND', 'PAIR', 'POLICY', 'INCIDENT', 'NIGHT'))),
  CONSTRAINT plan_wanted_pkey PRIMARY KEY (id)
);
ALTER TABLE fristad.plan_wanted OWNER TO fristad_owner;

CREATE UNIQUE INDEX plan_wanted_once ON fristad.plan_wanted USING btree (transaction, cause, urgent);

ALTER TABLE fristad.plan_wanted ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.plan_wanted TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY whole_country ON fristad.plan_wanted TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT, INSERT ON fristad.plan_wanted TO fristad_national;
GRANT SELECT, INSERT, DELETE ON fristad.plan_wanted TO fristad_run;
