-- Who checked how often on which day (UTC): ten places a day for each officer, each taken once.
CREATE TABLE fristad.person_check_day (
  officer text NOT NULL,
  day date NOT NULL,
  taken integer NOT NULL,
  CONSTRAINT person_check_day_officer_check CHECK ((officer <> '')),
  CONSTRAINT person_check_day_taken_check CHECK (((taken >= 1) AND (taken <= 10))),
  CONSTRAINT person_check_day_pkey PRIMARY KEY (officer, day)
);
ALTER TABLE fristad.person_check_day OWNER TO fristad_owner;

GRANT SELECT, INSERT ON fristad.person_check_day TO fristad_app;
GRANT UPDATE (taken) ON fristad.person_check_day TO fristad_app;
