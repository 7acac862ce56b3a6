-- When a unit was last corrected to lie elsewhere, as a turn: whoever took a place before is not held against where
-- it lies now.
CREATE TABLE national.unit_moved (
  unit text NOT NULL,
  turn bigint NOT NULL,
  CONSTRAINT unit_moved_pkey PRIMARY KEY (unit),
  CONSTRAINT unit_moved_unit_fkey FOREIGN KEY (unit) REFERENCES fristad.housing_unit (id)
);
ALTER TABLE national.unit_moved OWNER TO fristad_owner;

GRANT SELECT, INSERT, UPDATE ON national.unit_moved TO fristad_national;
