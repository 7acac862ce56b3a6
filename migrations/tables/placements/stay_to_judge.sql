-- The stays, offers and proposals that are to be judged anew: by their own case, by what else stands in the country, or by
-- both. Rows are only added, so that whoever changes something waits for nobody; whoever judged takes away the rows that were
-- read, by their turns, and none that came meanwhile. What is put down with everybody (a new day, a policy, an import) never
-- keeps a change waiting.
CREATE TABLE fristad.stay_to_judge (
  turn bigint DEFAULT nextval('national.turn'::regclass) NOT NULL,
  placement text NOT NULL,
  since timestamp with time zone NOT NULL,
  by_case boolean NOT NULL,
  by_others boolean NOT NULL,
  with_everybody boolean DEFAULT false NOT NULL,
  CONSTRAINT stay_to_judge_by_somebody CHECK ((by_case OR by_others)),
  CONSTRAINT stay_to_judge_pkey PRIMARY KEY (turn),
  CONSTRAINT stay_to_judge_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id)
);
ALTER TABLE fristad.stay_to_judge OWNER TO fristad_owner;

CREATE INDEX stay_to_judge_next ON fristad.stay_to_judge USING btree (with_everybody, turn);

ALTER TABLE fristad.stay_to_judge ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.stay_to_judge TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY whole_country ON fristad.stay_to_judge FOR SELECT TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT ON fristad.stay_to_judge TO fristad_run;
GRANT SELECT, INSERT, DELETE ON fristad.stay_to_judge TO fristad_national;
