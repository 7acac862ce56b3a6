-- What a stay that stands breaks, since when, and until when; and the stays that are to be judged anew by their own
-- case. Whatever depends on others is one finding, by whichever constraint: it says that there is something, and not
-- what. Each change draws a turn: who judged a stay takes it off the list as it was read, and no change that came meanwhile.
CREATE TABLE fristad.stay_to_judge (
  placement text NOT NULL,
  since timestamp with time zone NOT NULL,
  owner_region text,
  turn bigint DEFAULT nextval('national.turn'::regclass) NOT NULL,
  CONSTRAINT stay_to_judge_pkey PRIMARY KEY (placement),
  CONSTRAINT stay_to_judge_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT stay_to_judge_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id)
);
ALTER TABLE fristad.stay_to_judge OWNER TO fristad_owner;

ALTER TABLE fristad.stay_to_judge ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.stay_to_judge TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region ON fristad.stay_to_judge FOR SELECT TO fristad_app
  USING (((owner_region = NULLIF(current_setting('app.region', true), '')) OR (current_setting('app.scope', true) = 'national-audit')));
CREATE POLICY of_unclaimed_stays ON fristad.stay_to_judge FOR SELECT TO fristad_app
  USING (((owner_region IS NULL) AND (split_part(current_setting('app.roles', true), ' ', 1) = 'APPROVER') AND (EXISTS ( SELECT FROM fristad.placement p
  WHERE (p.id = stay_to_judge.placement)))));

GRANT SELECT ON fristad.stay_to_judge TO fristad_app;
GRANT SELECT, INSERT, DELETE, UPDATE ON fristad.stay_to_judge TO fristad_national;
