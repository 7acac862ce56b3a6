-- How often whom was told on which day what ground would touch: twenty a day for each analyst.
CREATE TABLE fristad.ground_preview_day (
  actor text NOT NULL,
  day date NOT NULL,
  taken integer NOT NULL,
  CONSTRAINT ground_preview_day_actor_check CHECK ((actor <> '')),
  CONSTRAINT ground_preview_day_taken_check CHECK (((taken >= 1) AND (taken <= 20))),
  CONSTRAINT ground_preview_day_pkey PRIMARY KEY (actor, day)
);
ALTER TABLE fristad.ground_preview_day OWNER TO fristad_owner;

ALTER TABLE fristad.ground_preview_day ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.ground_preview_day TO fristad_national USING (true) WITH CHECK (true);

GRANT SELECT, INSERT, DELETE ON fristad.ground_preview_day TO fristad_national;
GRANT UPDATE (taken) ON fristad.ground_preview_day TO fristad_national;
