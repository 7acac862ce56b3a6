-- The days on which everybody was put down to be judged, because the day itself changes what holds: nights pass, ground and
-- permits end, who should have left has not.
CREATE TABLE fristad.day_judged (
  day date NOT NULL,
  CONSTRAINT day_judged_pkey PRIMARY KEY (day)
);
ALTER TABLE fristad.day_judged OWNER TO fristad_owner;

GRANT SELECT, INSERT, DELETE ON fristad.day_judged TO fristad_national;
