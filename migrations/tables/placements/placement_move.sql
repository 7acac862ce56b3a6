-- How a stay goes on after it was confirmed: who did what, why, on which day. A departure sets the
-- day that a unit rests from; a stay may be shortened, never lengthened, without asking the country.
CREATE TABLE fristad.placement_move (
  placement text NOT NULL,
  version integer NOT NULL,
  act text NOT NULL,
  status text NOT NULL,
  reason text,
  day date,
  actor text NOT NULL,
  key text NOT NULL,
  owner_region text,
  at timestamp with time zone NOT NULL,
  turn bigint DEFAULT nextval('national.turn'::regclass) NOT NULL,
  CONSTRAINT placement_move_actor_check CHECK ((actor <> '')),
  CONSTRAINT placement_move_key_check CHECK (((key <> '') AND (length(key) <= 200))),
  CONSTRAINT placement_move_says_why CHECK ((
CASE act
  WHEN 'CANCEL' THEN ((reason IN ('PERSON_WITHDREW', 'PERSON_REFUSED_PLACE', 'RECEIVER_DECLINED', 'BETTER_PLACE_FOUND', 'THREAT_CHANGED', 'TERRITORY_CHANGED', 'ADDRESS_EXPOSED', 'UNIT_LOST', 'RELEASE_POSTPONED', 'NEEDS_NOT_MANAGEABLE', 'ENTERED_IN_ERROR')) AND (day IS NULL))
  WHEN 'DECLINE' THEN ((reason IN ('CONFLICT_OF_INTEREST', 'LOCAL_COMMUNITY_ISSUE', 'RESIDENT_MIX', 'NEED_CANNOT_BE_MET', 'UNIT_NOT_READY', 'NEW_LOCAL_INTELLIGENCE')) AND (day IS NULL))
  WHEN 'ARRIVAL' THEN ((reason IS NULL) AND (day IS NOT NULL))
  WHEN 'NON_ARRIVAL' THEN ((reason IN ('DID_NOT_COME', 'HOSPITAL', 'CUSTODY', 'RETURNED_TO_GROUP', 'TRANSPORT_FAILED', 'DECEASED')) AND (day IS NOT NULL))
  WHEN 'DEPARTURE' THEN ((reason IN ('PLANNED_MOVE_ON', 'TRANSFER_PLANNED', 'TRANSFER_EMERGENCY', 'LEFT_PROGRAMME', 'CUSTODY', 'RULES_BROKEN', 'DECEASED')) AND (day IS NOT NULL))
  WHEN 'SHORTEN' THEN ((reason IN ('PLANNED_MOVE_ON', 'TRANSFER_PLANNED', 'LEFT_PROGRAMME', 'CUSTODY', 'PERSON_WISHES', 'UNIT_WANTED_BACK')) AND (day IS NOT NULL))
  ELSE false
END IS TRUE)),
  CONSTRAINT placement_move_version_check CHECK ((version > 1)),
  CONSTRAINT placement_move_pkey PRIMARY KEY (placement, version),
  CONSTRAINT placement_move_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region (code),
  CONSTRAINT placement_move_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement (id)
);
ALTER TABLE fristad.placement_move OWNER TO fristad_owner;

ALTER TABLE fristad.placement_move ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY behind_functions ON fristad.placement_move TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region ON fristad.placement_move FOR SELECT TO fristad_app
  USING (((owner_region = NULLIF(current_setting('app.region', true), '')) OR (actor = NULLIF(current_setting('app.actor', true), '')) OR (current_setting('app.scope', true) = 'national-audit')));

GRANT SELECT ON fristad.placement_move TO fristad_app;
GRANT SELECT, INSERT ON fristad.placement_move TO fristad_national;
