-- Who checked how often on which day (UTC): ten places a day for each officer, each taken once.
CREATE TABLE fristad.person_check (
  id uuid NOT NULL,
  officer text NOT NULL,
  day date NOT NULL,
  place integer NOT NULL,
  case_ref text NOT NULL,
  evaluated_at timestamp with time zone NOT NULL,
  answered_at timestamp with time zone,
  CONSTRAINT person_check_case_ref_check CHECK ((case_ref <> '')),
  CONSTRAINT person_check_check1 CHECK ((answered_at >= evaluated_at)),
  CONSTRAINT person_check_place_check CHECK (((place >= 1) AND (place <= 10))),
  CONSTRAINT person_check_officer_day_place_key UNIQUE (officer, day, place),
  CONSTRAINT person_check_pkey PRIMARY KEY (id),
  CONSTRAINT person_check_officer_day_fkey FOREIGN KEY (officer, day) REFERENCES fristad.person_check_day (officer, day)
);
ALTER TABLE fristad.person_check OWNER TO fristad_owner;

GRANT SELECT, INSERT ON fristad.person_check TO fristad_app;
GRANT UPDATE (answered_at) ON fristad.person_check TO fristad_app;
