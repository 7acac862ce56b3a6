-- Which of two acts came first: each draws a turn under the locks that it holds, and a request a new one whenever it
-- changes. A place that was taken is on record with its turn, the day and the policy that it was judged by; nothing
-- alters that.
CREATE TABLE fristad.place_taken (
  placement text NOT NULL,
  turn bigint DEFAULT nextval('national.turn'::regclass) NOT NULL,
  day date NOT NULL,
  policy text,
  CONSTRAINT place_taken_pkey PRIMARY KEY (placement),
  CONSTRAINT place_taken_turn_key UNIQUE (turn),
  CONSTRAINT place_taken_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id),
  CONSTRAINT place_taken_policy_fkey FOREIGN KEY (policy) REFERENCES fristad.policy_version (version)
);
ALTER TABLE fristad.place_taken OWNER TO fristad_owner;

GRANT INSERT ON fristad.place_taken TO fristad_national;
