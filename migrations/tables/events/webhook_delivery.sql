-- That an event goes to a webhook: how often that was tried, when it is tried next, and who tries it just now. Of one
-- `order_key`, which is the case or else the thing, the next one waits for the one before.
CREATE TABLE fristad.webhook_delivery (
  webhook uuid NOT NULL,
  event uuid NOT NULL,
  "position" bigint NOT NULL,
  order_key text NOT NULL,
  kind text NOT NULL,
  status text DEFAULT 'WAITING' NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  since timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  due_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  leased_by text,
  leased_until timestamp with time zone,
  failure audit.code,
  ended_at timestamp with time zone,
  CONSTRAINT webhook_delivery_ended_when_not_waiting CHECK (((status = 'WAITING') = (ended_at IS NULL))),
  CONSTRAINT webhook_delivery_lease_while_waiting CHECK (((num_nonnulls(leased_by, leased_until) = 0) OR ((num_nonnulls(leased_by, leased_until) = 2) AND (status = 'WAITING')))),
  CONSTRAINT webhook_delivery_status_check CHECK ((status IN ('WAITING', 'DELIVERED', 'DEAD'))),
  CONSTRAINT webhook_delivery_pkey PRIMARY KEY (webhook, event),
  CONSTRAINT webhook_delivery_event_fkey FOREIGN KEY (event) REFERENCES fristad.event (id),
  CONSTRAINT webhook_delivery_webhook_fkey FOREIGN KEY (webhook) REFERENCES fristad.webhook (id)
);
ALTER TABLE fristad.webhook_delivery OWNER TO fristad_owner;

CREATE INDEX webhook_delivery_event ON fristad.webhook_delivery USING btree (event);
CREATE INDEX webhook_delivery_waiting ON fristad.webhook_delivery USING btree (webhook, order_key, "position")
  WHERE (status = 'WAITING');
CREATE INDEX webhook_delivery_dead ON fristad.webhook_delivery USING btree (webhook, "position") WHERE (status = 'DEAD');

ALTER TABLE fristad.webhook_delivery ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY administered ON fristad.webhook_delivery TO fristad_app
  USING ((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN'))
  WITH CHECK ((split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN'));
CREATE POLICY behind_functions ON fristad.webhook_delivery TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY to_deliver ON fristad.webhook_delivery TO fristad_run
  USING ((current_setting('app.scope', true) = 'national-run'))
  WITH CHECK ((current_setting('app.scope', true) = 'national-run'));

GRANT SELECT ON fristad.webhook_delivery TO fristad_app, fristad_run;
GRANT SELECT, INSERT, DELETE ON fristad.webhook_delivery TO fristad_national;
GRANT UPDATE (status, attempts, due_at, leased_by, leased_until, failure, ended_at) ON fristad.webhook_delivery TO fristad_app, fristad_run;
