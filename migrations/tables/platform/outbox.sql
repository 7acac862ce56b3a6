CREATE TABLE fristad.outbox (
  id bigint GENERATED ALWAYS AS IDENTITY,
  fact text NOT NULL,
  about jsonb NOT NULL,
  occurred_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  delivered_at timestamp with time zone,
  CONSTRAINT outbox_fact_check CHECK ((fact <> '')),
  CONSTRAINT outbox_pkey PRIMARY KEY (id)
);
ALTER TABLE fristad.outbox OWNER TO fristad_owner;

CREATE INDEX outbox_undelivered ON fristad.outbox USING btree (id) WHERE (delivered_at IS NULL);

GRANT INSERT (fact, about) ON fristad.outbox TO fristad_app;
