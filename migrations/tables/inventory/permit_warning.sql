-- That a permit ends within ninety, thirty or seven days, once for each of these and each day on which it ends.
CREATE TABLE fristad.permit_warning (
  provider text NOT NULL,
  permit_valid_to date NOT NULL,
  days integer NOT NULL,
  warned_at timestamp with time zone NOT NULL,
  CONSTRAINT permit_warning_days_check CHECK ((days IN (90, 30, 7))),
  CONSTRAINT permit_warning_pkey PRIMARY KEY (provider, permit_valid_to, days),
  CONSTRAINT permit_warning_provider_fkey FOREIGN KEY (provider) REFERENCES fristad.provider (id)
);
ALTER TABLE fristad.permit_warning OWNER TO fristad_owner;

CREATE TRIGGER an_event_happens
  AFTER INSERT ON fristad.permit_warning
  FOR EACH ROW
  EXECUTE FUNCTION national.an_event_happens();

ALTER TABLE fristad.permit_warning ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.permit_warning TO fristad_national USING (true) WITH CHECK (true);

GRANT SELECT, INSERT ON fristad.permit_warning TO fristad_national;
