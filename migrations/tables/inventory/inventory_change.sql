-- Which transaction changed each unit last, and providers, ground and places as a whole: whoever holds an inventory that was
-- read earlier reads what a transaction changed that it did not see then.
CREATE TABLE fristad.inventory_change (
  part text NOT NULL,
  thing text NOT NULL,
  transaction xid8 NOT NULL,
  CONSTRAINT inventory_change_check CHECK (((part = 'UNIT') = (thing <> ''))),
  CONSTRAINT inventory_change_part_check CHECK ((part IN ('UNIT', 'PROVIDER', 'GROUND', 'PLACE'))),
  CONSTRAINT inventory_change_pkey PRIMARY KEY (part, thing)
);
ALTER TABLE fristad.inventory_change OWNER TO fristad_owner;

CREATE INDEX inventory_change_transaction ON fristad.inventory_change USING btree (transaction);

ALTER TABLE fristad.inventory_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.inventory_change TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY seen ON fristad.inventory_change FOR SELECT TO fristad_app
  USING ((NULLIF(current_setting('app.region', true), '') IS NOT NULL));
CREATE POLICY whole_country ON fristad.inventory_change FOR SELECT TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT ON fristad.inventory_change TO fristad_app, fristad_run;
GRANT SELECT, INSERT, UPDATE ON fristad.inventory_change TO fristad_national;
