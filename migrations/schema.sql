-- DOMAIN access.case_ref
CREATE DOMAIN access.case_ref AS text CHECK (((VALUE <> ''::text) AND (length(VALUE) <= 100)));

-- DOMAIN access.pseudonym
CREATE DOMAIN access.pseudonym AS text CHECK ((VALUE ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{1,99}$'::text));

-- DOMAIN audit.act
CREATE DOMAIN audit.act AS text CHECK (((length(VALUE) <= 60) AND (VALUE ~ '^[a-z][a-z0-9-]*[.][a-z][a-z0-9-]*$'::text)));

-- DOMAIN audit.code
CREATE DOMAIN audit.code AS text CHECK ((VALUE ~ '^[A-Za-z][A-Za-z0-9_-]{0,59}$'::text));

-- DOMAIN audit.criterion
CREATE DOMAIN audit.criterion AS text CHECK ((VALUE !~ ':([0-9]{2})?[0-9]{6}[-+]?[0-9]{4}$'::text))
CHECK ((VALUE ~ '^[a-z]{1,20}:[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$'::text));

-- DOMAIN audit.digest
CREATE DOMAIN audit.digest AS text CHECK ((VALUE ~ '^sha256:[0-9a-f]{64}$'::text));

-- DOMAIN audit.opaque
CREATE DOMAIN audit.opaque AS text CHECK ((VALUE !~ '^([0-9]{2})?[0-9]{6}[-+]?[0-9]{4}$'::text))
CHECK ((VALUE ~ '^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$'::text));

-- FUNCTION "national".a_plan_is_wanted()
CREATE OR REPLACE FUNCTION "national".a_plan_is_wanted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  now_urgent boolean := false;
BEGIN
  IF TG_TABLE_NAME = 'placement_request' THEN
    now_urgent := NEW.urgency = 'EMERGENCY' AND NEW.status = 'GRANTED';
  END IF;
  INSERT INTO fristad.plan_wanted (cause, urgent) VALUES (TG_ARGV[0], now_urgent)
    ON CONFLICT (transaction, cause, urgent) DO NOTHING;
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".accept_offer(text,integer,uuid,timestamp with time zone,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".accept_offer(placement text, seen integer, approval uuid, until timestamp with time zone, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  refusal text := national.open_offer($1, $2, $5);
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  UPDATE fristad.offer o SET approval = $3, until = greatest(o.until, $4)
    WHERE o.placement = $1 AND NOT access.is_waiting(o.approval, $5);
  RETURN CASE WHEN FOUND THEN 'CHANGED' ELSE 'asked-already' END;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".accept_offer(text,integer,uuid,timestamp with time zone,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".activate_policy(text,text,uuid,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".activate_policy(version text, digest text, approval uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF NOT access.is_used_approval($3, 'policy.activate', $1) THEN RETURN false; END IF;
  PERFORM national.lock_in_order(policy => 'alone');
  IF EXISTS (SELECT FROM fristad.policy_activation a WHERE a.approval = $3) THEN RETURN false; END IF;
  IF national.policy_in_force() = $1 AND EXISTS (
    SELECT FROM fristad.policy_activation a WHERE a.policy_version = $1) THEN RETURN false; END IF;
  INSERT INTO fristad.policy_activation (policy_version, digest, approval, activated_by, at)
  VALUES ($1, $2, $3, current_setting('app.actor', true), $4);
  RETURN true;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".activate_policy(text,text,uuid,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".add_non_association(text,text,text,double precision,uuid,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".add_non_association(one text, other text, scope text, metres double precision, approval uuid, at timestamp with time zone)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  pair uuid;
BEGIN
  IF NOT access.is_used_approval($5, 'case.change-conflict-profile', $1) THEN RETURN NULL; END IF;
  PERFORM national.lock_in_order(pairs => 'alone');
  -- Who was merged into another case meanwhile asks for nothing any more.
  IF NOT EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.region = nullif(current_setting('app.region', true), '')) THEN RETURN NULL; END IF;
  SELECT n.id INTO pair FROM fristad.non_association n
    WHERE n.owner_region = nullif(current_setting('app.region', true), '') AND n.withdrawn_at IS NULL AND least(n.a, n.b) = least($1, $2)
      AND greatest(n.a, n.b) = greatest($1, $2) AND n.scope = $3 AND n.metres IS NOT DISTINCT FROM $4;
  IF FOUND THEN RETURN pair; END IF;
  INSERT INTO fristad.non_association AS n (a, b, scope, metres, owner_region, added_by, added_at, approval)
    VALUES ($1, $2, $3, $4, nullif(current_setting('app.region', true), ''), nullif(current_setting('app.actor', true), ''), $6, $5) RETURNING n.id INTO pair;
  RETURN pair;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".add_non_association(text,text,text,double precision,uuid,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".adopt_stay(text,integer,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".adopt_stay(request text, seen integer, at timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  r fristad.placement_request%ROWTYPE;
  adopted text;
BEGIN
  PERFORM national.lock_in_order(persons => ARRAY[x.person])
    FROM fristad.placement_request x WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '');
  SELECT x.* INTO r FROM fristad.placement_request x
    WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN '{"code": "no-such-request"}'; END IF;
  IF r.version <> $2 THEN RETURN '{"code": "stale"}'; END IF;
  IF r.status <> 'GRANTED' THEN RETURN '{"code": "not-granted"}'; END IF;
  IF EXISTS (SELECT FROM fristad.placement p WHERE p.request = $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) THEN
    RETURN '{"code": "placed-already"}';
  END IF;
  UPDATE fristad.placement p
    SET request = $1, owner_region = r.region, proposed_by = nullif(current_setting('app.actor', true), ''), proposed_at = $3,
        version = p.version + 1
    WHERE p.id = (
      SELECT x.id FROM fristad.placement x
      WHERE x.person = r.person AND x.request IS NULL AND x.status IN ('CONFIRMED', 'ARRIVED')
        AND (x.owner_region = r.region
             OR (x.owner_region IS NULL AND NOT EXISTS (
               SELECT FROM fristad.placement_request o WHERE o.person = r.person AND o.region <> r.region)))
      ORDER BY x.arrival, x.id LIMIT 1)
      -- Who waited for whoever moved it looks again.
      AND p.request IS NULL AND p.status IN ('CONFIRMED', 'ARRIVED')
    RETURNING p.id INTO adopted;
  RETURN CASE WHEN adopted IS NULL THEN '{"code": "no-such-stay"}' ELSE jsonb_build_object('code', 'ADOPTED', 'placement', adopted) END;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".adopt_stay(text,integer,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".an_event_happens()
CREATE OR REPLACE FUNCTION "national".an_event_happens()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  begins boolean := TG_OP = 'INSERT';
  word text;
  e fristad.event%ROWTYPE;
BEGIN
  e.at := clock_timestamp();
  CASE TG_TABLE_NAME
  WHEN 'placement' THEN
    word := CASE WHEN begins OR NEW.status <> OLD.status THEN NEW.status ELSE 'days-changed' END;
    SELECT 'placement', NEW.id, NEW.owner_region, NEW.person INTO e.subject_kind, e.subject, e.region, e.case_ref;
    -- Whoever works for a unit learns of no proposal, and so of none that came to nothing.
    IF NEW.status <> 'PROPOSED' AND (OLD.status <> 'PROPOSED' OR NEW.status IN ('PROVISIONAL', 'CONFIRMED')) THEN
      e.unit := NEW.unit;
    END IF;
  WHEN 'offer' THEN
    word := CASE WHEN begins THEN 'made' ELSE coalesce(NEW.outcome, 'renewed') END;
    SELECT 'offer', NEW.placement, NEW.owner_region, p.person INTO e.subject_kind, e.subject, e.region, e.case_ref
      FROM fristad.placement p WHERE p.id = NEW.placement;
  WHEN 'placement_request' THEN
    word := CASE WHEN begins THEN 'drafted' WHEN NEW.status = OLD.status THEN 'rewritten'
                 WHEN NEW.status = 'DRAFT' THEN 'reopened'
                 WHEN (OLD.status, NEW.status) = ('REFUSED', 'SUBMITTED') THEN 'appealed' ELSE NEW.status END;
    SELECT 'request', NEW.id, NEW.region, NEW.person INTO e.subject_kind, e.subject, e.region, e.case_ref;
  WHEN 'unable_to_place' THEN
    word := 'unable-to-place';
    SELECT 'request', NEW.request, NEW.owner_region, r.person INTO e.subject_kind, e.subject, e.region, e.case_ref
      FROM fristad.placement_request r WHERE r.id = NEW.request;
  WHEN 'emergency_transfer' THEN
    word := CASE WHEN begins THEN 'asked' WHEN NEW.outcome IS NOT NULL THEN NEW.outcome
                 WHEN NEW.review_due IS NULL THEN 'confirmed' ELSE 'to-be-reviewed' END;
    SELECT 'emergency-transfer', NEW.request, NEW.owner_region, NEW.person INTO e.subject_kind, e.subject, e.region, e.case_ref;
  WHEN 'stay_finding' THEN
    word := CASE WHEN begins THEN 'begun' ELSE 'ended' END;
    SELECT 'finding', NEW.placement, NEW.owner_region, p.person INTO e.subject_kind, e.subject, e.region, e.case_ref
      FROM fristad.placement p WHERE p.id = NEW.placement;
  WHEN 'incident' THEN
    word := CASE WHEN begins THEN 'opened' WHEN NEW.closed_at IS NOT NULL THEN 'closed' ELSE 'answered' END;
    SELECT 'incident', NEW.id, NEW.owner_region, p.person INTO e.subject_kind, e.subject, e.region, e.case_ref
      FROM fristad.placement p WHERE p.id = NEW.placement;
  WHEN 'ground_report' THEN
    word := CASE WHEN begins THEN 'opened' ELSE NEW.status END;
    SELECT 'ground-report', NEW.id, NEW.region INTO e.subject_kind, e.subject, e.region;
    IF begins THEN e.at := NEW.reported_on::timestamp AT TIME ZONE 'Europe/Stockholm'; END IF;
  WHEN 'provider' THEN
    word := 'changed';
    SELECT 'provider', NEW.id INTO e.subject_kind, e.subject;
  WHEN 'permit_warning' THEN
    word := 'permit-ends';
    SELECT 'provider', NEW.provider INTO e.subject_kind, e.subject;
  WHEN 'solver_run' THEN
    word := NEW.status;
    SELECT 'run', NEW.id, NEW.owner_region INTO e.subject_kind, e.subject, e.region;
  WHEN 'approval' THEN
    word := CASE WHEN begins AND NEW.rule = 'placement.confirm-in-emergency' THEN 'asked-in-emergency'
                 WHEN begins THEN 'asked' WHEN NEW.refused_by IS NULL THEN 'given' ELSE 'refused' END;
    SELECT 'approval', NEW.id, nullif(nullif(NEW.owner, 'NATIONAL'), 'NOBODY'), NEW.case_ref, NEW.asked_by, NEW.rule,
           CASE WHEN NEW.rule LIKE 'unit.%' THEN NEW.object END
      INTO e.subject_kind, e.subject, e.region, e.case_ref, e.asker, e.rule, e.unit;
  END CASE;
  INSERT INTO fristad.event (kind, at, subject_kind, subject, region, case_ref, unit, asker, rule)
    VALUES (e.subject_kind || '.' || replace(lower(word), '_', '-'), e.at, e.subject_kind, e.subject, e.region, e.case_ref,
            e.unit, e.asker, e.rule);
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".appeal_is_answered()
CREATE OR REPLACE FUNCTION "national".appeal_is_answered()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE fristad.appeal a SET outcome = NEW.status, answered_at = coalesce(NEW.decided_at, NEW.stands_since)
    WHERE a.request = NEW.id AND a.answered_at IS NULL;
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".are_two_cases(text[],text)
CREATE OR REPLACE FUNCTION "national".are_two_cases(cases text[], region text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT count(DISTINCT r.person) = 2 AND bool_and(r.region IS NOT DISTINCT FROM $2)
  FROM fristad.placement_request r WHERE r.person = ANY ($1)
$function$;
-- owner fristad_national

-- FUNCTION "national".ask_again(text)
CREATE OR REPLACE FUNCTION "national".ask_again(ref text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  IF NOT EXISTS (SELECT FROM fristad.placement_request r
                 WHERE r.person = $1 AND r.region = nullif(current_setting('app.region', true), '')) THEN
    RETURN 'no-such-request';
  END IF;
  PERFORM national.lock_in_order(persons => ARRAY[$1]);
  RETURN national.goes_on($1);
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".ask_again(text) TO fristad_app;

-- FUNCTION "national".ask_emergency_transfer(text,integer,text,text,text,integer,date,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".ask_emergency_transfer(placement text, seen integer, request text, reason text, kind text, nights integer, earliest date, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  p fristad.placement%ROWTYPE;
  refusal text;
BEGIN
  PERFORM national.lock_in_order(persons => ARRAY[x.person])
    FROM fristad.placement x WHERE x.id = $1 AND x.owner_region = nullif(current_setting('app.region', true), '');
  SELECT x.* INTO p FROM fristad.placement x WHERE x.id = $1 AND x.owner_region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN 'no-such-placement'; END IF;
  IF p.version <> $2 THEN RETURN 'stale'; END IF;
  refusal := national.why_not_leave(p.id, $8);
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  PERFORM national.grant_to_leave(p.id, $3, $4, 'EMERGENCY', $5, $6, greatest($7, p.arrival + 1), 3,
                                  $4 IN ('ADDRESS_EXPOSED', 'THREAT_CHANGED', 'TERRITORY_CHANGED'), $8);
  RETURN 'ASKED';
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".ask_emergency_transfer(text,integer,text,text,text,integer,date,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".assign_creator(text,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".assign_creator(ref text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
    SELECT gen_random_uuid(), $1, nullif(current_setting('app.actor', true), ''), 'registration', $2
    WHERE NOT EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1)
      AND 1 = (SELECT count(*) FROM fristad.placement_request r WHERE r.person = $1)
      AND EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.status = 'DRAFT'
                    AND r.changed_by = nullif(current_setting('app.actor', true), '') AND r.region = nullif(current_setting('app.region', true), ''));
  RETURN FOUND;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".assign_creator(text,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".breaks_beds_in_shared_unit("national".stay)
CREATE OR REPLACE FUNCTION "national".breaks_beds_in_shared_unit(s "national".stay)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH here AS (
      SELECT p.persons, national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) AS nights
      FROM national.others(s) p
      WHERE p.unit = s.unit
        AND national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights)
    SELECT EXISTS (
      SELECT FROM fristad.housing_unit u
      WHERE u.id = s.unit AND u.sharing = 'SHARED'
        AND u.beds < s.persons + (
          SELECT max(of.sum)
          FROM (SELECT lower(s.nights) AS day
                UNION SELECT lower(h.nights) FROM here h WHERE lower(h.nights) <@ s.nights) AS night,
               LATERAL (SELECT coalesce(sum(h.persons), 0) AS sum FROM here h WHERE night.day <@ h.nights) AS of)));
END
$function$;
-- owner fristad_national
-- beds-in-shared-unit, apart-from-standing-households

-- FUNCTION "national".breaks_conflicting_households_apart("national".stay)
CREATE OR REPLACE FUNCTION "national".breaks_conflicting_households_apart(s "national".stay)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM national.others(s) p
      JOIN fristad.housing_unit o ON o.id = p.unit,
        fristad.housing_unit u,
        fristad.policy_version v
      WHERE u.id = s.unit AND v.version = s.policy AND p.person <> s.person
        AND (s.threatening && p.groups OR national.threatening(p.groups, '{}') && s.own)
        AND national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights
        AND (o.locality = u.locality OR ST_DWithin(o.location, u.location,
          CASE WHEN v.regional IS NULL THEN v.dispersion_metres ELSE national.dispersion_between(v.version, u.id, o.id) END))));
END
$function$;
-- owner fristad_national
-- conflicting-households-apart, apart-from-standing-households

-- FUNCTION "national".breaks_cooled_off("national".stay)
CREATE OR REPLACE FUNCTION "national".breaks_cooled_off(s "national".stay)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM national.others(s) p, fristad.policy_version v,
        LATERAL (SELECT CASE p.status
                   WHEN 'DEPARTED' THEN p.departure
                   ELSE upper(national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())))
                 END AS day) AS ended
      WHERE v.version = s.policy AND p.unit = s.unit AND p.person <> s.person
        AND (s.threatening && p.groups OR national.threatening(p.groups, '{}') && s.own)
        AND lower(s.nights) - ended.day >= 0 AND lower(s.nights) - ended.day < CASE WHEN v.regional IS NULL THEN v.cool_off_days
          ELSE national.strictest(v.version, national.region_of_unit(s.unit), v.cool_off_days, '{coolOffDays}') END));
END
$function$;
-- owner fristad_national
-- cooled-off

-- FUNCTION "national".breaks_non_association("national".stay)
CREATE OR REPLACE FUNCTION "national".breaks_non_association(s "national".stay)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM fristad.non_association n
      JOIN national.others(s) p ON p.person = CASE s.person WHEN n.a THEN n.b WHEN n.b THEN n.a END
      JOIN fristad.housing_unit o ON o.id = p.unit
      JOIN fristad.locality ol ON ol.code = o.locality,
        fristad.housing_unit u
      JOIN fristad.locality ul ON ul.code = u.locality
      WHERE u.id = s.unit AND n.withdrawn_at IS NULL
        AND national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights
        AND CASE n.scope WHEN 'UNIT' THEN o.id = u.id
                         WHEN 'LOCALITY' THEN o.locality = u.locality
                         WHEN 'MUNICIPALITY' THEN ol.municipality = ul.municipality
                         WHEN 'DISTANCE' THEN ST_DWithin(o.location, u.location, n.metres) END));
END
$function$;
-- owner fristad_national
-- non-association, apart-from-standing-households

-- FUNCTION "national".breaks_not_in_the_past("national".stay)
CREATE OR REPLACE FUNCTION "national".breaks_not_in_the_past(s "national".stay)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ SELECT s.extends IS NULL AND lower(s.nights) < national.today() $function$;
-- owner fristad_national
-- not-in-the-past

-- FUNCTION "national".breaks_one_household_per_unit("national".stay)
CREATE OR REPLACE FUNCTION "national".breaks_one_household_per_unit(s "national".stay)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM fristad.housing_unit u
      JOIN national.others(s) p ON p.unit = u.id,
        LATERAL (SELECT national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) AS nights) AS n
      WHERE u.id = s.unit AND u.sharing = 'EXCLUSIVE'
        AND daterange(lower(n.nights), upper(n.nights) + u.turnaround_days)
            && daterange(lower(s.nights), upper(s.nights) + u.turnaround_days)
        AND n.nights IS NOT NULL));
END
$function$;
-- owner fristad_national
-- one-household-per-unit, free-for-the-whole-stay

-- FUNCTION "national".breaks_one_place_per_person("national".stay)
CREATE OR REPLACE FUNCTION "national".breaks_one_place_per_person(s "national".stay)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM national.others(s) p
      WHERE p.person = s.person
        AND national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights));
END
$function$;
-- owner fristad_national
-- one-place-per-person, apart-from-standing-households

-- FUNCTION "national".breaks_one_place_per_request("national".stay)
CREATE OR REPLACE FUNCTION "national".breaks_one_place_per_request(s "national".stay)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT EXISTS (
      SELECT FROM national.others(s) p
      WHERE p.request = s.request AND p.id <> s.placement
        AND national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights));
END
$function$;
-- owner fristad_national
-- one-place-per-request

-- FUNCTION "national".breaks_saturation_cap("national".stay)
CREATE OR REPLACE FUNCTION "national".breaks_saturation_cap(s "national".stay)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH place AS (
      SELECT u.locality AS code, national.cap_of(u.locality, s.policy) AS cap FROM fristad.housing_unit u WHERE u.id = s.unit),
    here AS (
      SELECT national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) AS nights
      FROM national.others(s) p
      JOIN fristad.housing_unit u ON u.id = p.unit
      JOIN place ON place.code = u.locality
      WHERE national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today())) && s.nights)
    SELECT EXISTS (
      SELECT FROM place
      WHERE place.cap <= (
        SELECT max(of.sum)
        FROM (SELECT lower(s.nights) AS day
              UNION SELECT lower(h.nights) FROM here h WHERE lower(h.nights) <@ s.nights) AS night,
             LATERAL (SELECT coalesce(sum(1), 0) AS sum FROM here h WHERE night.day <@ h.nights) AS of)));
END
$function$;
-- owner fristad_national
-- saturation-cap, apart-from-standing-households

-- FUNCTION "national".broken_by("national".stay)
CREATE OR REPLACE FUNCTION "national".broken_by(s "national".stay)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT array(
      SELECT asked.id
      FROM (VALUES ('not-in-the-past', national.breaks_not_in_the_past(s)),
                   ('one-place-per-request', national.breaks_one_place_per_request(s)),
                   ('one-place-per-person', national.breaks_one_place_per_person(s)),
                   ('one-household-per-unit', national.breaks_one_household_per_unit(s)),
                   ('beds-in-shared-unit', national.breaks_beds_in_shared_unit(s)),
                   ('saturation-cap', national.breaks_saturation_cap(s)),
                   ('conflicting-households-apart', national.breaks_conflicting_households_apart(s)),
                   ('non-association', national.breaks_non_association(s)),
                   ('cooled-off', national.breaks_cooled_off(s))) AS asked (id, breaks)
      WHERE asked.breaks IS NOT FALSE));
END
$function$;
-- owner fristad_national

-- FUNCTION "national".buffers_in(text,text)
CREATE OR REPLACE FUNCTION "national".buffers_in(policy text, region text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT jsonb_object_agg(of.class, national.strictest($1, $2, of.metres::double precision, ARRAY['hostileBufferMetres', of.class]))
  FROM fristad.policy_version v, jsonb_each_text(v.hostile_buffer_metres) AS of (class, metres) WHERE v.version = $1
$function$;
-- owner fristad_national

-- FUNCTION "national".cancel_stale(text)
CREATE OR REPLACE FUNCTION "national".cancel_stale(request text)
 RETURNS SETOF text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.lock_request($1);
  RETURN QUERY
    UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
    WHERE p.request = $1 AND p.status = 'PROPOSED' AND p.extends IS NULL
      AND p.owner_region = nullif(current_setting('app.region', true), '')
      AND national.what_changed(p.id) <> '{}'
    RETURNING p.id;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".cancel_stale(text) TO fristad_app;

-- FUNCTION "national".cap_of(text,text)
CREATE OR REPLACE FUNCTION "national".cap_of(locality text, policy text)
 RETURNS bigint
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT least(coalesce(of.country, 0), of.region)
  FROM (
    SELECT (SELECT (row ->> 'cap')::bigint FROM jsonb_array_elements(v.saturation_caps) AS row
            WHERE (row ->> 'minPopulation')::numeric <= l.population
            ORDER BY (row ->> 'minPopulation')::numeric DESC LIMIT 1) AS country,
           (SELECT (row ->> 'cap')::bigint FROM jsonb_array_elements(v.regional) AS own, jsonb_array_elements(own -> 'saturationCaps') AS row
            WHERE own ->> 'region' = m.region AND (row ->> 'minPopulation')::numeric <= l.population
            ORDER BY (row ->> 'minPopulation')::numeric DESC LIMIT 1) AS region
    FROM fristad.locality l JOIN fristad.municipality m ON m.code = l.municipality, fristad.policy_version v
    WHERE v.version = $2 AND l.code = $1) AS of
$function$;
-- owner fristad_national

-- FUNCTION "national".case_flags(text,text,date,date)
CREATE OR REPLACE FUNCTION "national".case_flags(ref text, provider_kind text DEFAULT NULL::text, earliest date DEFAULT NULL::date, latest date DEFAULT NULL::date)
 RETURNS text[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT fristad.flags_of_file(
    (SELECT to_jsonb(f) FROM fristad.case_file f WHERE f.case_ref = $1 ORDER BY f.version DESC LIMIT 1), d.demands ->> 'confirmations',
    CASE $2 WHEN 'NGO' THEN d.demands ->> 'fundingOfNgo' ELSE CASE WHEN $2 IS NULL THEN 'IGNORE' ELSE d.demands ->> 'fundingOfOthers' END END,
    $3, $4) || fristad.flags_of_work($1, d.demands)
  FROM (SELECT national.demands() AS demands) AS d
$function$;
-- owner fristad_national

-- FUNCTION "national".change_offer(text,integer,text,text,text,timestamp with time zone,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".change_offer(placement text, seen integer, act text, reason text, remark text, until timestamp with time zone, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  refusal text := national.open_offer($1, $2, $7);
  opened uuid;
  actor text := nullif(current_setting('app.actor', true), '');
BEGIN
  IF refusal IS NOT NULL THEN RETURN refusal; END IF;
  IF $3 = 'RENEW' THEN
    UPDATE fristad.offer o
      SET until = greatest(o.until, least($6, $7 + make_interval(hours => (national.clocks() ->> 'offerHours')::integer),
                                          o.made_at + interval '72 hours')),
          renewals = o.renewals + 1
      WHERE o.placement = $1 AND o.renewals < (national.clocks() ->> 'offerRenewals')::integer;
    RETURN CASE WHEN FOUND THEN 'CHANGED' ELSE 'renewed-already' END;
  END IF;
  -- Each decline tells of one more place that is free: a few a day, counted under the lock of the person.
  IF (SELECT count(*) FROM fristad.offer o JOIN fristad.placement p ON p.id = o.placement
      WHERE p.person = (SELECT x.person FROM fristad.placement x WHERE x.id = $1) AND o.outcome = 'DECLINED'
        AND date(o.ended_at AT TIME ZONE 'Europe/Stockholm') = date($7 AT TIME ZONE 'Europe/Stockholm')) >= 3 THEN
    RETURN 'no-decline-left-today';
  END IF;
  -- And each tells what the country has instead: six by one user in ninety days, counted one after the other.
  PERFORM fristad.one_at_a_time('declines', actor);
  IF (SELECT count(*) FROM fristad.offer o WHERE o.declined_by = actor AND o.ended_at > $7 - interval '90 days') >= 6 THEN
    RETURN 'no-decline-left';
  END IF;
  IF $5 IS NOT NULL THEN
    INSERT INTO fristad.ground_report AS g (locality, region, remark, reported_on)
      SELECT l.code, m.region, $5, national.today()
      FROM fristad.offer o JOIN fristad.housing_unit u ON u.id = o.unit JOIN fristad.locality l ON l.code = u.locality
      JOIN fristad.municipality m ON m.code = l.municipality
      WHERE o.placement = $1
      RETURNING g.id INTO opened;
  END IF;
  UPDATE fristad.offer o SET ended_at = $7, outcome = 'DECLINED', reason = $4, report = opened, declined_by = actor
    WHERE o.placement = $1;
  UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1 WHERE p.id = $1;
  RETURN 'CHANGED';
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".change_offer(text,integer,text,text,text,timestamp with time zone,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".change_request(text,integer,text,text,jsonb,timestamp with time zone,text,date)
CREATE OR REPLACE FUNCTION "national".change_request(request text, seen integer, becomes text, reason text, document jsonb, at timestamp with time zone, remark text DEFAULT NULL::text, review_on date DEFAULT NULL::date)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  r fristad.placement_request%ROWTYPE;
  decides boolean := $3 IN ('GRANTED', 'REFUSED');
  appeals boolean := $3 = 'SUBMITTED' AND $4 IS NOT NULL;
  rests boolean;
  stands fristad.placement%ROWTYPE;
  around text;
BEGIN
  SELECT p.unit INTO around FROM fristad.placement p JOIN fristad.placement_request x ON x.id = p.request
    WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '') AND p.status IN ('CONFIRMED', 'ARRIVED') AND $5 IS NOT NULL;
  IF around IS NULL THEN
    PERFORM national.lock_in_order(persons => ARRAY[x.person])
      FROM fristad.placement_request x WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '');
  ELSE
    decides := false;
    PERFORM national.lock_to_place(ARRAY[x.person], ARRAY[around])
      FROM fristad.placement_request x WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '');
  END IF;
  SELECT x.* INTO r FROM fristad.placement_request x WHERE x.id = $1 AND x.region = nullif(current_setting('app.region', true), '');
  rests := $5 IS NULL AND (r.status, $3) IN (('GRANTED', 'PARKED'), ('PARKED', 'GRANTED'));
  IF rests THEN decides := false; END IF;
  IF NOT FOUND OR split_part(current_setting('app.roles', true), ' ', 1) NOT IN ('APPROVER', 'COORDINATOR') THEN RETURN 'no-such-request'; END IF;
  IF split_part(current_setting('app.roles', true), ' ', 1) <> (CASE WHEN decides THEN 'APPROVER' ELSE 'COORDINATOR' END) THEN RETURN 'not-possible'; END IF;
  IF r.version <> $2 THEN RETURN 'stale'; END IF;
  SELECT p.* INTO stands FROM fristad.placement p WHERE p.request = $1 AND p.status IN ('CONFIRMED', 'ARRIVED');
  IF $5 IS NOT NULL AND (stands.unit IS DISTINCT FROM around OR (around IS NOT NULL AND $3 <> r.status)) THEN
    RETURN 'stale';
  END IF;
  IF around IS NULL AND (NOT fristad.is_request_step(r.status, $3) OR (r.status = $3 AND $5 IS NULL)) THEN
    RETURN 'not-possible';
  END IF;
  IF appeals <> (r.status = 'REFUSED' AND $3 = 'SUBMITTED' AND r.decided_by IS NOT NULL) THEN RETURN 'not-possible'; END IF;
  IF appeals OR decides THEN
    IF national.why_not_appeal($1, r.decided_at, decides) IS NOT NULL THEN RETURN national.why_not_appeal($1, r.decided_at, decides); END IF;
  END IF;
  -- Neither who submitted it nor anybody who wrote of it decides.
  IF decides AND nullif(current_setting('app.actor', true), '') = ANY (r.written_by || r.changed_by) THEN RETURN 'own-request'; END IF;
  IF stands.id IS NOT NULL AND $5 IS NULL THEN RETURN 'placed-already'; END IF;
  IF stands.id IS NOT NULL AND r.decided_by = nullif(current_setting('app.actor', true), '') THEN RETURN 'own-request'; END IF;
  IF stands.id IS NOT NULL AND (r.nights, r.earliest_arrival, r.latest_arrival) IS DISTINCT FROM
     (($5 ->> 'nights')::integer, ($5 #>> '{arrival,earliest}')::date, ($5 #>> '{arrival,latest}')::date) THEN
    RETURN 'nights-stand';
  END IF;
  -- An emergency goes on without, and is flagged.
  IF $3 = 'SUBMITTED' AND coalesce($5 ->> 'urgency', r.urgency) <> 'EMERGENCY' AND national.missing_to_submit($1) <> '{}' THEN
    RETURN 'not-confirmed';
  END IF;
  IF (r.status, $3) IN (('REFUSED', 'DRAFT'), ('REFUSED', 'SUBMITTED'), ('EXPIRED', 'DRAFT')) THEN
    IF national.goes_on(r.person) IS NOT NULL THEN RETURN national.goes_on(r.person); END IF;
  END IF;
  -- What is offered for it falls back: it was found for the request as it was.
  UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
    WHERE p.request = $1 AND p.status = 'PROVISIONAL';
  IF $5 IS NOT NULL THEN PERFORM national.rewrite_request($1, $5); END IF;
  IF appeals THEN
    INSERT INTO fristad.appeal (request, owner_region, against, decided_for, decided_at, reason, remark, appealed_by, appealed_at)
      VALUES ($1, r.region, r.decided_by, r.reason, r.decided_at, $4, $7, nullif(current_setting('app.actor', true), ''), $6);
  END IF;
  UPDATE fristad.placement_request x
    SET status = $3, version = x.version + 1, reason = CASE WHEN NOT appeals THEN $4 END, remark = CASE WHEN NOT appeals THEN $7 END, review_on = $8,
        stands_since = CASE WHEN x.status = $3 THEN x.stands_since ELSE $6 END,
        changed_by = CASE WHEN decides OR rests THEN x.changed_by ELSE nullif(current_setting('app.actor', true), '') END,
        written_by = CASE WHEN $5 IS NULL OR nullif(current_setting('app.actor', true), '') = ANY (x.written_by) THEN x.written_by
                          ELSE x.written_by || nullif(current_setting('app.actor', true), '') END,
        changed_at = CASE WHEN decides OR rests THEN x.changed_at ELSE $6 END,
        decided_by = CASE WHEN decides THEN nullif(current_setting('app.actor', true), '')
                          WHEN rests OR $3 = 'WITHDRAWN' OR stands.id IS NOT NULL THEN x.decided_by END,
        decided_at = CASE WHEN decides THEN $6
                          WHEN rests OR $3 = 'WITHDRAWN' OR stands.id IS NOT NULL THEN x.decided_at END
    WHERE x.id = $1;
  IF stands.id IS NOT NULL THEN PERFORM national.follow_request($1, stands.id); END IF;
  RETURN 'CHANGED';
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".change_request(text,integer,text,text,jsonb,timestamp with time zone,text,date) TO fristad_app;

-- FUNCTION "national".clocks()
CREATE OR REPLACE FUNCTION "national".clocks()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT jsonb_build_object(
    'offerHours', 24, 'offerRenewals', 1,
    'decideHours', jsonb_build_object('EMERGENCY', 2, 'SHORT_NOTICE', 24, 'STANDARD', 120),
    'placeHours', jsonb_build_object('EMERGENCY', 12, 'SHORT_NOTICE', 72, 'STANDARD', 720),
    'leadDays', 90, 'draftDays', 30, 'grantedDays', 90, 'parkedDays', 14, 'transferReviewHours', 24,
    'incidentHours', jsonb_build_object('EMERGENCY', 4, 'SHORT_NOTICE', 48, 'STANDARD', 168))
    || coalesce((SELECT v.clocks FROM fristad.policy_version v WHERE v.version = national.policy_in_force()), '{}')
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".clocks() TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".clocks() TO fristad_run;

-- FUNCTION "national".close_case(text)
CREATE OR REPLACE FUNCTION "national".close_case(case_ref text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF NOT EXISTS (SELECT FROM fristad.placement_request r
                 WHERE r.person = $1 AND r.region = nullif(current_setting('app.region', true), ''))
     AND NOT EXISTS (SELECT FROM fristad.case_merge m
                     WHERE m.other = $1 AND m.owner_region = nullif(current_setting('app.region', true), '')) THEN
    RETURN false;
  END IF;
  PERFORM national.lock_in_order(persons => ARRAY[$1]);
  IF EXISTS (SELECT FROM fristad.placement p
             WHERE p.person = $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
               AND NOT EXISTS (SELECT FROM fristad.offer o WHERE o.placement = p.id AND o.ended_at IS NULL)) THEN
    RETURN false;
  END IF;
  UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
    WHERE p.person = $1 AND p.status IN ('PROPOSED', 'PROVISIONAL');
  UPDATE fristad.placement_request r
    SET status = 'WITHDRAWN', reason = 'NO_LONGER_NEEDED', version = r.version + 1, review_on = NULL,
        stands_since = clock_timestamp(),
        changed_by = nullif(current_setting('app.actor', true), ''), changed_at = clock_timestamp()
    WHERE r.person = $1 AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED');
  RETURN true;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".close_case(text) TO fristad_app;

-- FUNCTION "national".closed_to_imports(text[],text[],text[])
CREATE OR REPLACE FUNCTION "national".closed_to_imports(lists text[], ids text[], persons text[])
 RETURNS TABLE(place integer, why text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT x.place::integer, c.why
  FROM unnest($1, $2, $3) WITH ORDINALITY AS x (list, id, person, place), LATERAL (
    SELECT 'MERGED' WHERE EXISTS (SELECT FROM fristad.case_merge m WHERE m.other = x.person)
    UNION ALL
    SELECT 'ERASED' WHERE EXISTS (
      SELECT FROM fristad.data_key k WHERE (k.subject_kind, k.subject_id) = ('CASE', x.person) AND k.erased_at IS NOT NULL)
    LIMIT 1) AS c (why)
  WHERE NOT CASE x.list
    WHEN 'requests' THEN EXISTS (SELECT FROM fristad.placement_request r WHERE (r.id, r.person) = (x.id, x.person))
    WHEN 'placements' THEN EXISTS (SELECT FROM fristad.placement p WHERE (p.id, p.person) = (x.id, x.person))
    ELSE EXISTS (SELECT FROM fristad.non_association n WHERE (n.a, n.b) IN ((x.id, x.person), (x.person, x.id))) END
  ORDER BY x.place
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".closed_to_imports(text[],text[],text[]) TO fristad_import;

-- FUNCTION "national".contact_bars(text)
CREATE OR REPLACE FUNCTION "national".contact_bars(placement text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (
    SELECT FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request
    WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '') AND r.urgency <> 'EMERGENCY'
      AND national.demands() ->> 'contactPerson' = 'REFUSE' AND 'CONTACT_PERSON_MISSING' = ANY (national.case_flags(r.person)))
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".contact_bars(text) TO fristad_app;

-- FUNCTION "national".count_rewriting()
CREATE OR REPLACE FUNCTION "national".count_rewriting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO fristad.probing_event (id, actor, owner_region, kind, case_ref, at)
    SELECT gen_random_uuid(), nullif(current_setting('app.actor', true), ''), NEW.region, 'REWRITTEN', NEW.person, clock_timestamp()
    WHERE nullif(current_setting('app.actor', true), '') IS NOT NULL AND EXISTS (
      SELECT FROM fristad.placement p
      WHERE p.request = NEW.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED'));
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".day_is_judged()
CREATE OR REPLACE FUNCTION "national".day_is_judged()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  IF EXISTS (SELECT FROM fristad.day_judged d WHERE d.day = national.today()) THEN RETURN; END IF;
  INSERT INTO fristad.day_judged (day) VALUES (national.today()) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN; END IF;
  DELETE FROM fristad.day_judged d WHERE d.day < national.today();
  PERFORM national.everybody_waits_to_be_judged();
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".day_is_judged() TO fristad_run;

-- FUNCTION "national".days_ahead()
CREATE OR REPLACE FUNCTION "national".days_ahead()
 RETURNS integer
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT national.today() - date(now() AT TIME ZONE 'Europe/Stockholm')
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".days_ahead() TO fristad_app;

-- FUNCTION "national".decide_report(uuid,integer,text,text,timestamp with time zone,text,integer)
CREATE OR REPLACE FUNCTION "national".decide_report(report uuid, seen integer, becomes text, reason text, at timestamp with time zone, territory text, territory_version integer)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  g fristad.ground_report%ROWTYPE;
BEGIN
  SELECT x.* INTO g FROM fristad.ground_report x
    WHERE x.id = $1 AND split_part(current_setting('app.roles', true), ' ', 1) = 'ANALYST'
      AND coalesce(nullif(current_setting('app.region', true), ''), x.region) = x.region
    FOR UPDATE;
  IF NOT FOUND THEN RETURN 'no-such-report'; END IF;
  IF g.version <> $2 THEN RETURN 'stale'; END IF;
  IF (g.status, $3) NOT IN (('OPEN', 'TAKEN_UP'), ('OPEN', 'DISMISSED'), ('TAKEN_UP', 'DISMISSED'), ('OPEN', 'DRAWN'), ('TAKEN_UP', 'DRAWN'))
    THEN RETURN 'not-possible'; END IF;
  IF $3 = 'DRAWN' AND NOT EXISTS (
    SELECT FROM fristad.territory t WHERE t.id = $6 AND t.version = $7 AND t.region = g.region AND t.drawn_by IS NOT NULL) THEN RETURN 'no-such-version'; END IF;
  UPDATE fristad.ground_report x
    SET status = $3, version = x.version + 1, reason = $4, decided_at = $5,
        decided_by = nullif(current_setting('app.actor', true), ''), territory = $6, territory_version = $7
    WHERE x.id = $1;
  RETURN 'CHANGED';
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".decide_report(uuid,integer,text,text,timestamp with time zone,text,integer) TO fristad_app;

-- FUNCTION "national".demands()
CREATE OR REPLACE FUNCTION "national".demands()
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT '{"confirmations": "IGNORE", "fundingOfNgo": "IGNORE", "fundingOfOthers": "IGNORE", "contactPerson": "IGNORE", "reassessment": "IGNORE",
           "longTermPlan": "IGNORE"}'::jsonb
    || coalesce((SELECT v.demands FROM fristad.policy_version v WHERE v.version = national.policy_in_force()), '{}')
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".demands() TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".demands() TO fristad_run;

-- FUNCTION "national".dispersion_between(text,text,text)
CREATE OR REPLACE FUNCTION "national".dispersion_between(policy text, unit text, other text)
 RETURNS double precision
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT greatest(
    national.strictest($1, national.region_of_unit($2), v.dispersion_metres, '{dispersionMetres}'),
    national.strictest($1, national.region_of_unit($3), v.dispersion_metres, '{dispersionMetres}'))
  FROM fristad.policy_version v WHERE v.version = $1
$function$;
-- owner fristad_national

-- FUNCTION "national".draw_ground(text,integer,jsonb,boolean)
CREATE OR REPLACE FUNCTION "national".draw_ground(territory text, seen integer, drawn jsonb, is_narrower boolean)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
DECLARE
  own text := nullif(current_setting('app.region', true), '');
  before fristad.territory%ROWTYPE;
  after fristad.territory%ROWTYPE;
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) <> 'ANALYST' THEN RETURN '{"code": "no-such-territory"}'; END IF;
  PERFORM national.lock_in_order(policy => 'shared', ground => 'alone');
  SELECT t.* INTO before FROM fristad.territory t WHERE t.id = $1 AND t.superseded_by IS NULL;
  IF ($2 > 0) <> FOUND OR before.region <> own THEN RETURN '{"code": "no-such-territory"}'; END IF;
  IF $2 > 0 AND before.version <> $2 THEN RETURN '{"code": "stale"}'; END IF;
  after := jsonb_populate_record(before, $3 - 'geometry' - 'validFrom' - 'validTo');
  after.id := $1;
  after.version := $2 + 1;
  after.valid := daterange(($3 ->> 'validFrom')::date, ($3 ->> 'validTo')::date);
  after.ground := ST_SetSRID(ST_GeomFromGeoJSON($3 ->> 'geometry'), 4326)::geography;
  after.recorded_at := clock_timestamp();
  after.superseded_by := NULL;
  after.drawn_by := nullif(current_setting('app.actor', true), '');
  IF $2 = 0 AND national.region_of_ground(after.ground) <> own THEN RETURN '{"code": "ground-of-another-region"}'; END IF;
  IF $2 > 0 AND national.ground_is_no_safer($1, after.groups, after.class, after.confidence, after.valid, after.ground) = $4 THEN
    RETURN jsonb_build_object('code', CASE WHEN $4 THEN 'nothing-to-approve' ELSE 'second-person-needed' END);
  END IF;
  IF $4 AND NOT access.uses_approval_now('territory.narrow', $1) THEN RETURN '{"code": "second-person-needed"}'; END IF;
  UPDATE fristad.territory t SET superseded_by = after.version WHERE t.id = $1 AND t.superseded_by IS NULL;
  INSERT INTO fristad.territory SELECT after.*;
  RETURN (SELECT jsonb_build_object('code', 'DRAWN', 'version', after.version, 'region', t.region) FROM fristad.territory t
    WHERE (t.id, t.version) = ($1, after.version));
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".draw_ground(text,integer,jsonb,boolean) TO fristad_app;

-- FUNCTION "national".emergencies_are_put_down()
CREATE OR REPLACE FUNCTION "national".emergencies_are_put_down()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  confirmed timestamp with time zone := clock_timestamp();
BEGIN
  UPDATE fristad.emergency_transfer e
    SET placement = NEW.id, approved_by = a.approved_by, confirmed_at = confirmed,
        review_due = CASE WHEN NOT a.is_own THEN
          confirmed + make_interval(hours => (national.clocks() ->> 'transferReviewHours')::integer) END
    FROM access.who_approved(NEW.id, NEW.owner_region) AS a
    WHERE e.request = NEW.request AND e.outcome IS NULL;
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".end_relation(uuid,text)
CREATE OR REPLACE FUNCTION "national".end_relation(relation uuid, reason text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
DECLARE
  r fristad.group_relation%ROWTYPE;
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) <> 'ANALYST' THEN RETURN 'no-such-relation'; END IF;
  PERFORM national.lock_in_order(ground => 'alone');
  SELECT x.* INTO r FROM fristad.group_relation x WHERE x.id = $1;
  IF NOT FOUND THEN RETURN 'no-such-relation'; END IF;
  IF NOT access.uses_approval_now('group-relation.end', $1::text) THEN RETURN 'second-person-needed'; END IF;
  WITH gone AS (
    DELETE FROM fristad.group_relation x WHERE (x.a, x.b) IN ((r.a, r.b), (r.b, r.a)) RETURNING x.*)
  INSERT INTO fristad.ended_relation (id, a, b, relation, stated_by, stated_at, ended_by, ended_at, reason)
    SELECT g.id, g.a, g.b, g.relation, g.stated_by, g.stated_at, nullif(current_setting('app.actor', true), ''), clock_timestamp(), $2
    FROM gone g;
  RETURN 'ENDED';
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".end_relation(uuid,text) TO fristad_app;

-- FUNCTION "national".entries_of_case(text)
CREATE OR REPLACE FUNCTION "national".entries_of_case(case_ref text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  WITH thing AS MATERIALIZED (SELECT t.kind, t.id, t.listed FROM national.things_of_case($1) t)
  SELECT e.id FROM thing t JOIN audit.entry e ON e.object_kind = t.kind AND e.object_id = t.id
  UNION
  SELECT e.id FROM audit.entry e
  WHERE e.case_ref = $1 AND EXISTS (SELECT FROM thing)
  UNION
  SELECT e.id FROM audit.entry e
  WHERE e.returned IS NOT NULL AND e.returned::text[] && ARRAY(SELECT t.id FROM thing t WHERE t.listed)
    AND EXISTS (SELECT FROM thing t
                WHERE t.listed AND t.kind = e.object_kind AND t.id = ANY (e.returned::text[]))
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".entries_of_case(text) TO fristad_audit_reader;

-- FUNCTION "national".entries_of_unit(text)
CREATE OR REPLACE FUNCTION "national".entries_of_unit(of_what text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  WITH thing AS MATERIALIZED (SELECT t.kind, t.id, t.listed FROM national.things_of_unit(of_what) t)
  SELECT e.id FROM thing t JOIN audit.entry e ON e.object_kind = t.kind AND e.object_id = t.id
  UNION
  SELECT e.id FROM audit.entry e
  WHERE e.returned IS NOT NULL AND e.returned::text[] && ARRAY(SELECT t.id FROM thing t WHERE t.listed)
    AND EXISTS (SELECT FROM thing t
                WHERE t.listed AND t.kind = e.object_kind AND t.id = ANY (e.returned::text[]))
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".entries_of_unit(text) TO fristad_audit_reader;

-- FUNCTION "national".everybody_is_judged_anew()
CREATE OR REPLACE FUNCTION "national".everybody_is_judged_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.everybody_waits_to_be_judged();
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".everybody_waits_to_be_judged()
CREATE OR REPLACE FUNCTION "national".everybody_waits_to_be_judged()
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT national.wait_to_be_judged(array(
    SELECT p.id FROM fristad.placement p WHERE p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED')), clock_timestamp(),
    with_everybody => true)
$function$;
-- owner fristad_national

-- FUNCTION "national".expire_requests(timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".expire_requests(at timestamp with time zone)
 RETURNS TABLE(request text, region text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  clocks jsonb := national.clocks();
  ahead integer := national.days_ahead();
  due text[];
  locked text[];
BEGIN
  SELECT array_agg(r.id) INTO due
    FROM fristad.placement_request r, LATERAL fristad.request_progress(r.id, clocks, ahead) AS s
    WHERE r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED') AND s.expires <= $1
      -- Looked at first, since it asks nothing else.
      AND (r.latest_arrival < date($1 AT TIME ZONE 'Europe/Stockholm') + ahead
           OR r.stands_since + make_interval(days => least((clocks ->> 'draftDays')::integer, (clocks ->> 'grantedDays')::integer)) <= $1);
  IF due IS NULL THEN RETURN; END IF;
  locked := array(SELECT r.person FROM fristad.placement_request r WHERE r.id = ANY (due));
  PERFORM national.lock_in_order(policy => 'shared', persons => locked);
  -- What was decided, changed or placed meanwhile is asked again, by the policy that is in force now; what became another person's, next time.
  clocks := national.clocks();
  RETURN QUERY
    UPDATE fristad.placement_request r
    SET status = 'EXPIRED', version = r.version + 1, stands_since = $1,
        reason = CASE WHEN s.expires >= fristad.start_of(r.latest_arrival + 1, ahead) THEN 'ARRIVAL_OVER'
                      WHEN r.status = 'DRAFT' THEN 'NOT_SUBMITTED' ELSE 'WAITED_TOO_LONG' END
    FROM unnest(due) AS d (id), LATERAL fristad.request_progress(d.id, clocks, ahead) AS s
    WHERE r.id = d.id AND r.person = ANY (locked) AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED') AND s.expires <= $1
    RETURNING r.id, r.region;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".expire_requests(timestamp with time zone) TO fristad_run;

-- FUNCTION "national".facts_to_judge_by(text,text)
CREATE OR REPLACE FUNCTION "national".facts_to_judge_by(request text, unit text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT national.rests_on(r.id, $2) FROM fristad.placement_request r WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '')
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".facts_to_judge_by(text,text) TO fristad_app;

-- FUNCTION "national".follow_request(text,text)
CREATE OR REPLACE FUNCTION "national".follow_request(request text, placement text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE fristad.placement p
    SET groups = r.own_groups, persons = r.adults + r.children, version = p.version + 1
    FROM fristad.placement_request r
    WHERE r.id = $1 AND p.id = $2 AND (p.groups, p.persons) IS DISTINCT FROM (r.own_groups, r.adults + r.children);
END
$function$;
-- owner fristad_national

-- FUNCTION "national".forget_person(text)
CREATE OR REPLACE FUNCTION "national".forget_person(case_ref text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  DELETE FROM fristad.registered_person WHERE case_ref = $1
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".forget_person(text) TO fristad_app;

-- FUNCTION "national".funding_bars(text)
CREATE OR REPLACE FUNCTION "national".funding_bars(placement text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (
    SELECT FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request
    JOIN fristad.housing_unit u ON u.id = p.unit JOIN fristad.provider o ON o.id = u.provider
    WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '') AND r.urgency <> 'EMERGENCY'
      AND national.demands() ->> (CASE o.kind WHEN 'NGO' THEN 'fundingOfNgo' ELSE 'fundingOfOthers' END) = 'REFUSE'
      AND national.case_flags(r.person, o.kind, r.earliest_arrival, r.latest_arrival)
          && ARRAY['FUNDING_MISSING', 'FUNDING_REFUSED', 'FUNDING_OUTSIDE_STAY'])
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".funding_bars(text) TO fristad_app;

-- FUNCTION "national".goes_on(text)
CREATE OR REPLACE FUNCTION "national".goes_on(ref text)
 RETURNS text
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM fristad.one_at_a_time('coordinators', $1);
  IF EXISTS (SELECT FROM fristad.data_key k WHERE (k.subject_kind, k.subject_id) = ('CASE', $1) AND k.erased_at IS NOT NULL) THEN
    RETURN 'erased';
  END IF;
  IF EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1)
     AND NOT EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1 AND a.ended_at IS NULL) THEN
    RETURN 'no-such-request';
  END IF;
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".grant_to_leave(text,text,text,text,text,integer,date,integer,boolean,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".grant_to_leave(placement text, request text, reason text, urgency text, kind text, nights integer, first date, days integer, leaves_town boolean, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  p fristad.placement%ROWTYPE;
  who text := nullif(current_setting('app.actor', true), '');
  r fristad.placement_request%ROWTYPE;
  last date := $7 + $8 - 1;
BEGIN
  SELECT x.* INTO STRICT p FROM fristad.placement x WHERE x.id = $1;
  SELECT x.* INTO STRICT r FROM fristad.placement_request x WHERE x.id = p.request;
  IF p.departure > national.today() THEN last := least(last, greatest(p.departure, $7)); END IF;
  INSERT INTO fristad.placement_request
    SELECT (jsonb_populate_record(r, jsonb_build_object(
      'id', $2, 'kind', coalesce($5, r.kind), 'urgency', $4, 'registered_on', national.today(), 'earliest_arrival', $7,
      'latest_arrival', last, 'nights', $6, 'status', 'GRANTED', 'version', 1, 'changed_by', who, 'written_by', ARRAY[who],
      'changed_at', $10, 'decided_by', NULL, 'decided_at', NULL, 'reason', NULL, 'stands_since', $10, 'remark', NULL,
      'review_on', NULL, 'follows', NULL, 'turn', nextval('national.turn'),
      'excluded_localities', to_jsonb(r.excluded_localities || CASE WHEN NOT $9 THEN '{}'::text[]
        ELSE array(SELECT u.locality FROM fristad.housing_unit u
                   WHERE u.id = p.unit AND u.locality <> ALL (r.excluded_localities)) END)))).*;
  INSERT INTO fristad.exclusion_zone (request, ordinal, ground)
    SELECT $2, z.ordinal, z.ground FROM fristad.exclusion_zone z WHERE z.request = r.id;
  INSERT INTO fristad.emergency_transfer (request, leaves, owner_region, person, reason, asked_by, asked_at)
    VALUES ($2, p.id, p.owner_region, p.person, $3, who, $10);
END
$function$;
-- owner fristad_national

-- FUNCTION "national".ground_is_no_safer(text,text[],text,double precision,daterange,geography)
CREATE OR REPLACE FUNCTION "national".ground_is_no_safer(territory text, groups text[], class text, confidence double precision, valid daterange, ground geography)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT b.groups <@ $2 AND b.valid <@ $5 AND b.confidence <= $4
    AND (b.class = $3 OR coalesce((
      SELECT bool_and((of.buffers ->> b.class)::double precision <= (of.buffers ->> $3)::double precision)
      FROM (SELECT national.buffers_in(national.policy_in_force(), r.code) AS buffers FROM fristad.region r) AS of), false))
    AND CASE WHEN ST_OrderingEquals(b.ground::geometry, $6::geometry) THEN true
      WHEN NOT ST_Covers($6::geometry, b.ground::geometry) THEN false
      ELSE NOT EXISTS (
        SELECT FROM fristad.along_geodesics($6) AS around, fristad.along_straight_lines($6) AS within,
          ST_DumpPoints(fristad.along_geodesics(b.ground)::geometry) AS point
        WHERE NOT ST_DWithin(point.geom, around::geometry, 1e-8) AND NOT ST_DWithin(point.geom, within::geometry, 1e-8)) END
  FROM fristad.territory b WHERE b.id = $1 AND b.superseded_by IS NULL
$function$;
-- owner fristad_national

-- FUNCTION "national".ground_is_read()
CREATE OR REPLACE FUNCTION "national".ground_is_read()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO national.ground_reading (territory, version, geodesic, straight)
    VALUES (NEW.id, NEW.version, fristad.along_geodesics(NEW.ground), fristad.along_straight_lines(NEW.ground));
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".ground_lies_in_a_region()
CREATE OR REPLACE FUNCTION "national".ground_lies_in_a_region()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  SELECT t.region INTO NEW.region FROM fristad.territory t WHERE t.id = NEW.id AND t.version = 1;
  IF NOT FOUND THEN NEW.region := national.region_of_ground(NEW.ground); END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".ground_near(text,text)
CREATE OR REPLACE FUNCTION "national".ground_near(unit text, policy text)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT coalesce(jsonb_object_agg(t.territory, t.version), '{}')
    FROM fristad.policy_version v,
         LATERAL (SELECT jsonb_object_agg(key, 4 * value::double precision) AS reach
                  FROM jsonb_each_text(national.buffers_in(v.version, national.region_of_unit($1)))) AS four,
         LATERAL national.territories_near($1, four.reach) AS t
    WHERE v.version = $2);
END
$function$;
-- owner fristad_national

-- FUNCTION "national".ground_touches(text,jsonb)
CREATE OR REPLACE FUNCTION "national".ground_touches(territory text, drawn jsonb)
 RETURNS TABLE(region text, stays integer, offers integer, proposals integer, requests integer, units integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
DECLARE
  shape geography := ST_SetSRID(ST_GeomFromGeoJSON($2 ->> 'geometry'), 4326)::geography;
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) <> 'ANALYST' THEN RETURN; END IF;
  RETURN QUERY
    WITH buffers AS MATERIALIZED (
      SELECT of.region, national.buffers_in(national.policy_in_force(), of.region) AS by_class
      FROM (SELECT r.code FROM fristad.region r UNION ALL SELECT NULL) AS of (region)),
    ground AS MATERIALIZED (
      SELECT true AS is_drawn, array(SELECT jsonb_array_elements_text($2 -> 'groups')) AS groups, shape,
             daterange(($2 ->> 'validFrom')::date, ($2 ->> 'validTo')::date) AS valid, fristad.along_geodesics(shape) AS geodesic,
             fristad.along_straight_lines(shape) AS straight, $2 ->> 'class' AS class
      UNION ALL
      SELECT false, t.groups, t.ground, t.valid, g.geodesic, g.straight, t.class
      FROM fristad.territory t JOIN national.ground_reading g ON (g.territory, g.version) = (t.id, t.version)
      WHERE t.id = $1 AND t.superseded_by IS NULL),
    within AS MATERIALIZED (
      SELECT g.is_drawn, g.groups, g.valid, u.id AS unit
      FROM ground g JOIN buffers widest ON widest.region IS NULL
      CROSS JOIN LATERAL (SELECT greatest((widest.by_class ->> g.class)::double precision, 0.001) AS metres) AS reach
      JOIN fristad.housing_unit u ON ST_DWithin(u.location, g.geodesic, reach.metres) OR ST_DWithin(u.location, g.straight, reach.metres)
      JOIN buffers of ON of.region = national.region_of_unit(u.id)
      CROSS JOIN LATERAL (SELECT fristad.metres_to_ground(u.location, g.shape, g.geodesic, g.straight) AS metres) AS measured
      WHERE measured.metres < (of.by_class ->> g.class)::double precision OR measured.metres = 0),
    touched AS (
      SELECT w.is_drawn, p.id, coalesce(p.owner_region, m.region) AS region,
             CASE WHEN p.status = 'PROPOSED' THEN 'proposal'
                  WHEN EXISTS (SELECT FROM fristad.offer o WHERE o.placement = p.id AND o.ended_at IS NULL) THEN 'offer'
                  ELSE 'stay' END AS kind
      FROM within w
      JOIN fristad.placement p ON p.unit = w.unit AND p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED')
      LEFT JOIN fristad.placement_request r ON r.id = p.request
      JOIN fristad.housing_unit u ON u.id = p.unit
      JOIN fristad.locality l ON l.code = u.locality
      JOIN fristad.municipality m ON m.code = l.municipality
      WHERE w.valid && coalesce(national.standing_nights(p.status, p.arrival, p.departure, national.today()), daterange(p.arrival, p.departure))
        AND w.groups && national.threatening(coalesce(r.own_groups, p.groups), coalesce(r.other_groups, '{}'))),
    losing AS (
      SELECT r.id, r.region, r.nights, national.threatening(r.own_groups, r.other_groups) AS threats
      FROM fristad.placement_request r
      WHERE r.status = 'GRANTED'
        AND array(SELECT jsonb_array_elements_text($2 -> 'groups')) && national.threatening(r.own_groups, r.other_groups)
        AND NOT EXISTS (SELECT FROM fristad.placement p
                        WHERE p.request = r.id AND p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED'))
        AND EXISTS (
          SELECT FROM (SELECT DISTINCT w.unit FROM within w WHERE w.is_drawn) AS reached, unnest(national.suits_on(r.id, reached.unit, $1)) AS day
          WHERE NOT EXISTS (SELECT FROM within b WHERE NOT b.is_drawn AND b.unit = reached.unit AND b.valid && daterange(day, day + r.nights)
                            AND b.groups && national.threatening(r.own_groups, r.other_groups)))),
    lost AS (
      SELECT l.region FROM losing l
      WHERE NOT EXISTS (
        SELECT FROM fristad.housing_unit u JOIN fristad.placement_request r ON r.id = l.id AND r.kind = u.kind,
          unnest(national.suits_on(l.id, u.id, $1)) AS day
        WHERE NOT EXISTS (SELECT FROM within w WHERE w.is_drawn AND w.unit = u.id AND w.valid && daterange(day, day + l.nights) AND w.groups && l.threats))),
    counted AS (
      SELECT t.region, t.kind FROM touched t
      WHERE t.is_drawn AND NOT EXISTS (SELECT FROM touched b WHERE b.id = t.id AND NOT b.is_drawn)
      UNION ALL
      SELECT l.region, 'request' FROM lost l
      UNION ALL
      SELECT m.region, 'unit' FROM within w
      JOIN fristad.housing_unit u ON u.id = w.unit AND coalesce(upper(u.available) > national.today(), true)
      JOIN fristad.locality l ON l.code = u.locality
      JOIN fristad.municipality m ON m.code = l.municipality
      WHERE w.is_drawn AND NOT EXISTS (SELECT FROM within b WHERE b.unit = w.unit AND NOT b.is_drawn))
    SELECT r.code, count(*) FILTER (WHERE c.kind = 'stay')::integer, count(*) FILTER (WHERE c.kind = 'offer')::integer,
           count(*) FILTER (WHERE c.kind = 'proposal')::integer, count(*) FILTER (WHERE c.kind = 'request')::integer,
           count(*) FILTER (WHERE c.kind = 'unit')::integer
    FROM fristad.region r LEFT JOIN counted c ON c.region = r.code GROUP BY r.code ORDER BY r.code COLLATE "C";
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".ground_touches(text,jsonb) TO fristad_app;

-- FUNCTION "national".happened_in(text,text[],uuid,integer)
CREATE OR REPLACE FUNCTION "national".happened_in(case_ref text, acts text[], after uuid, most integer)
 RETURNS TABLE(id uuid, at timestamp with time zone, act text, kind text, object text, actor text, particulars text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  WITH thing AS MATERIALIZED (SELECT t.kind, t.id FROM national.things_of_case($1) t),
  hit AS MATERIALIZED (
    SELECT of.* FROM thing t CROSS JOIN LATERAL (
      SELECT e.id, e.at, e.act::text, e.object_kind::text, e.object_id::text, e.actor::text, e.particulars::text[], e.outcome, e.operation
      FROM audit.entry e WHERE e.object_kind = t.kind AND e.object_id = t.id OFFSET 0) AS of
    UNION
    SELECT e.id, e.at, e.act::text, e.object_kind::text, e.object_id::text, e.actor::text, e.particulars::text[], e.outcome, e.operation
    FROM audit.entry e
    WHERE e.case_ref = ANY (array(SELECT $1 UNION SELECT m.other FROM fristad.case_merge m WHERE m.survivor = $1))
      AND EXISTS (SELECT FROM thing))
  SELECT e.id, e.at, e.act, e.object_kind, e.object_id, e.actor, e.particulars
  FROM hit e
  WHERE e.outcome = 'DONE' AND e.operation IN ('COLLECTION', 'ALTERATION', 'OVERRIDE', 'ERASURE', 'BREAK_GLASS')
    AND e.act = ANY ($2) AND ('again:YES' = ANY (e.particulars)) IS NOT TRUE
    AND ($3 IS NULL OR (e.at, e.id) < (SELECT a.at, a.id FROM audit.entry a WHERE a.id = $3))
  ORDER BY e.at DESC, e.id DESC LIMIT $4
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".happened_in(text,text[],uuid,integer) TO fristad_app;

-- FUNCTION "national".hold_place(text,uuid,timestamp with time zone,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".hold_place(placement text, run uuid, at timestamp with time zone, until timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  stay "national".stay;
BEGIN
  PERFORM national.lock_placement($1);
  stay := national.stay_of($1, national.policy_in_force());
  IF stay.person IS NULL OR national.what_changed($1) <> '{}' OR national.broken_by(stay) <> '{}' OR NOT EXISTS (
    SELECT FROM fristad.placement p
    JOIN fristad.plan_assignment a
      ON a.run = national.plan_to_offer() AND a.run = $2
         AND (a.request, a.unit, a.arrival, a.departure) = (p.request, p.unit, p.arrival, p.departure)
    WHERE p.id = $1 AND p.status = 'PROPOSED' AND p.extends IS NULL
      AND p.transfers IS NOT DISTINCT FROM national.left_by(p.request)) THEN
    RETURN false;
  END IF;
  UPDATE fristad.placement p SET status = 'PROVISIONAL', version = p.version + 1 WHERE p.id = $1;
  INSERT INTO fristad.offer (placement, request, unit, run, owner_region, made_at, until, day, policy)
    SELECT p.id, p.request, p.unit, $2, p.owner_region, $3, least($4, $3 + make_interval(hours => (national.clocks() ->> 'offerHours')::integer)), national.today(), national.policy_in_force()
    FROM fristad.placement p WHERE p.id = $1;
  RETURN true;
EXCEPTION WHEN exclusion_violation OR unique_violation THEN
  RETURN false;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".hold_place(text,uuid,timestamp with time zone,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".households_in(text[])
CREATE OR REPLACE FUNCTION "national".households_in(placements text[])
 RETURNS TABLE(placement text, adults bigint, children bigint, needs text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT p.id, r.adults, r.children, r.needs
  FROM fristad.placement p
  JOIN fristad.housing_unit u ON u.id = p.unit JOIN fristad.locality l ON l.code = u.locality
  LEFT JOIN fristad.placement_request r ON r.id = p.request
  WHERE p.id = ANY ($1) AND p.status <> 'PROPOSED'
    AND (u.provider = nullif(current_setting('app.provider', true), '')
         OR l.municipality = nullif(current_setting('app.municipality', true), ''))
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".households_in(text[]) TO fristad_app;

-- FUNCTION "national".incident_happens()
CREATE OR REPLACE FUNCTION "national".incident_happens()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO fristad.incident (placement, "constraint", owner_region, opened_at)
      VALUES (NEW.placement, NEW."constraint", NEW.owner_region, NEW.since)
      ON CONFLICT (placement, "constraint") WHERE closed_at IS NULL DO NOTHING;
  ELSE
    UPDATE fristad.incident i
      SET closed_at = greatest(NEW.ended_at, i.opened_at),
          closed_for = CASE WHEN p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED') THEN 'NO_LONGER_BROKEN' ELSE 'STAY_ENDED' END
      FROM fristad.placement p
      WHERE i.placement = NEW.placement AND i."constraint" = NEW."constraint" AND i.closed_at IS NULL AND p.id = i.placement;
  END IF;
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".inventory_changes()
CREATE OR REPLACE FUNCTION "national".inventory_changes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF TG_NARGS = 1 THEN
    INSERT INTO fristad.inventory_change AS c (part, thing, transaction) VALUES (TG_ARGV[0], '', pg_current_xact_id())
      ON CONFLICT ON CONSTRAINT inventory_change_pkey DO UPDATE SET transaction = excluded.transaction
      WHERE c.transaction <> excluded.transaction;
  ELSE
    EXECUTE format('INSERT INTO fristad.inventory_change AS c (part, thing, transaction)
      SELECT DISTINCT $1, %I COLLATE "C", pg_current_xact_id() FROM changed ORDER BY 2
      ON CONFLICT ON CONSTRAINT inventory_change_pkey DO UPDATE SET transaction = excluded.transaction
      WHERE c.transaction <> excluded.transaction', TG_ARGV[1]) USING TG_ARGV[0];
  END IF;
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".is_approved_as_judged(text)
CREATE OR REPLACE FUNCTION "national".is_approved_as_judged(placement text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT access.was_approved_as('placement.confirm', $1, national.judged($1))
    OR EXISTS (SELECT FROM fristad.placement p WHERE p.id = $1 AND p.transfers = national.left_by(p.request))
       AND access.was_approved_as('placement.confirm-in-emergency', $1, national.judged($1))
$function$;
-- owner fristad_national

-- FUNCTION "national".is_last_coordinator(text,text)
CREATE OR REPLACE FUNCTION "national".is_last_coordinator(ref text, actor text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1 AND a.ended_at IS NULL AND a.actor = $2)
    AND NOT EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1 AND a.ended_at IS NULL AND a.actor <> $2)
    AND (EXISTS (SELECT FROM fristad.placement_request r
                 WHERE r.person = $1 AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')
                   AND NOT EXISTS (SELECT FROM fristad.placement p WHERE p.request = r.id AND p.status = 'DEPARTED'))
         OR EXISTS (SELECT FROM fristad.placement p
                    WHERE p.person = $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')))
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".is_last_coordinator(text,text) TO fristad_guard;

-- FUNCTION "national".judged(text)
CREATE OR REPLACE FUNCTION "national".judged(placement text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT d.digest FROM fristad.decision_record d JOIN fristad.placement p ON p.id = d.placement
  WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '') AND d.owner_region = p.owner_region AND d.act <> 'CONFIRM'
  ORDER BY d.ordinal DESC LIMIT 1
$function$;
-- owner fristad_national

-- FUNCTION "national".judged_anew(bigint[],jsonb,text[],timestamp with time zone,text[])
CREATE OR REPLACE FUNCTION "national".judged_anew(turns bigint[], by_case jsonb, by_others text[], at timestamp with time zone, against text[])
 RETURNS TABLE(placement text, region text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH taken AS (
      DELETE FROM fristad.stay_to_judge j WHERE j.turn = ANY ($1) RETURNING j.placement, j.since),
    began AS (SELECT t.placement, min(t.since) AS since FROM taken t GROUP BY t.placement),
    broken AS (
      SELECT c.key AS placement, b AS "constraint"
        FROM jsonb_each($2) AS c, jsonb_array_elements_text(c.value) AS b WHERE b <> 'apart-from-others'
      UNION
      SELECT o, 'apart-from-others' FROM unnest(coalesce($5, national.stood_against($3))) AS o WHERE o = ANY ($3)),
    ended AS (
      UPDATE fristad.stay_finding f SET ended_at = greatest($4, f.since)
      WHERE f.ended_at IS NULL
        AND CASE f."constraint" WHEN 'apart-from-others' THEN f.placement = ANY ($3) ELSE $2 ? f.placement END
        AND NOT EXISTS (SELECT FROM broken b WHERE (b.placement, b."constraint") = (f.placement, f."constraint"))
      RETURNING f.placement, f.owner_region),
    begun AS (
      INSERT INTO fristad.stay_finding AS f (placement, "constraint", since, owner_region)
        SELECT p.id, b."constraint", coalesce(n.since, $4), p.owner_region
        FROM broken b JOIN fristad.placement p ON p.id = b.placement LEFT JOIN began n ON n.placement = p.id
        ORDER BY p.id, b."constraint"
        ON CONFLICT (placement, "constraint") WHERE ended_at IS NULL DO NOTHING
      RETURNING f.placement, f.owner_region)
    SELECT e.placement, e.owner_region FROM ended e UNION SELECT b.placement, b.owner_region FROM begun b ORDER BY 1;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".judged_anew(bigint[],jsonb,text[],timestamp with time zone,text[]) TO fristad_run;

-- FUNCTION "national".keep_incident(text,integer,date,text,uuid,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".keep_incident(incident text, version integer, until date, reason text, approval uuid, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  it fristad.incident%ROWTYPE;
BEGIN
  SELECT i.* INTO it FROM fristad.incident i
    WHERE i.id = $1 AND i.owner_region = nullif(current_setting('app.region', true), '') FOR NO KEY UPDATE;
  IF it.id IS NULL OR NOT access.is_used_approval($5, 'incident.keep', $1) THEN RETURN 'no-such-incident'; END IF;
  IF it.closed_at IS NOT NULL THEN RETURN 'closed'; END IF;
  IF it.version <> $2 THEN RETURN 'stale'; END IF;
  IF $3 <= national.today() OR $3 > national.today() + 90 THEN RETURN 'no-such-day'; END IF;
  UPDATE fristad.incident i
    SET kept_until = $3, kept_for = $4, kept_by = current_setting('app.actor', true), kept_at = $6, approval = $5, version = i.version + 1
    WHERE i.id = $1;
  RETURN 'KEPT';
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".keep_incident(text,integer,date,text,uuid,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".lapse_offers(timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".lapse_offers(at timestamp with time zone)
 RETURNS TABLE(placement text, region text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  due text[];
BEGIN
  SELECT array_agg(o.placement) INTO due FROM fristad.offer o
    WHERE o.ended_at IS NULL AND national.offer_is_over(o.made_at, o.until, o.approval, $1);
  -- What was offered since is not of those whose persons are locked.
  PERFORM national.lock_in_order(persons => array(SELECT p.person FROM fristad.placement p WHERE p.id = ANY (due)));
  RETURN QUERY
    WITH over AS (
      UPDATE fristad.offer o SET ended_at = $1, outcome = 'LAPSED'
      WHERE o.placement = ANY (due) AND o.ended_at IS NULL AND national.offer_is_over(o.made_at, o.until, o.approval, $1)
      RETURNING o.placement, o.owner_region),
    freed AS (
      UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
      FROM over WHERE p.id = over.placement AND p.status = 'PROVISIONAL')
    SELECT over.placement, over.owner_region FROM over ORDER BY 1;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".lapse_offers(timestamp with time zone) TO fristad_run;

-- FUNCTION "national".last_coordinator_stays()
CREATE OR REPLACE FUNCTION "national".last_coordinator_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM fristad.one_at_a_time('coordinators', NEW.case_ref);
  IF national.is_last_coordinator(NEW.case_ref, NEW.actor) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'an open case has a coordinator';
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".left_by(text)
CREATE OR REPLACE FUNCTION "national".left_by(request text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT e.leaves FROM fristad.emergency_transfer e WHERE e.request = $1
$function$;
-- owner fristad_national

-- FUNCTION "national".lock_import()
CREATE OR REPLACE FUNCTION "national".lock_import()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT national.lock_in_order(policy => 'alone', ground => 'alone', pairs => 'alone')
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".lock_import() TO fristad_import;

-- FUNCTION "national".lock_in_order(text,text,text,text[],text[],boolean)
CREATE OR REPLACE FUNCTION "national".lock_in_order(policy text DEFAULT NULL::text, ground text DEFAULT NULL::text, pairs text DEFAULT NULL::text, persons text[] DEFAULT '{}'::text[], units text[] DEFAULT '{}'::text[], around boolean DEFAULT false)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  one bigint;
BEGIN
  IF $1 = 'shared' THEN PERFORM pg_advisory_xact_lock_shared(640127554); END IF;
  IF $1 = 'alone' THEN PERFORM pg_advisory_xact_lock(640127554); END IF;
  IF $2 = 'shared' THEN PERFORM pg_advisory_xact_lock_shared(640127553); END IF;
  IF $2 = 'alone' THEN PERFORM pg_advisory_xact_lock(640127553); END IF;
  IF $3 = 'shared' THEN PERFORM pg_advisory_xact_lock_shared(640127555); END IF;
  IF $3 = 'alone' THEN PERFORM pg_advisory_xact_lock(640127555); END IF;
  FOR one IN SELECT DISTINCT hashtextextended(p, 640127556) AS h FROM unnest($4) AS p ORDER BY h LOOP
    PERFORM pg_advisory_xact_lock(one);
  END LOOP;
  PERFORM r.id FROM fristad.placement_request r WHERE r.person = ANY ($4) ORDER BY r.id FOR NO KEY UPDATE;
  PERFORM l.code FROM fristad.locality l
    WHERE l.code IN (
      SELECT u.locality FROM fristad.housing_unit u WHERE u.id = ANY ($5)
      UNION
      SELECT o.locality FROM fristad.housing_unit u
      JOIN fristad.policy_version v ON $6 AND v.version = national.policy_in_force()
      JOIN fristad.housing_unit o ON ST_DWithin(o.location, u.location,
        national.strictest(v.version, NULL, v.dispersion_metres, '{dispersionMetres}'))
      WHERE u.id = ANY ($5))
    ORDER BY l.code FOR NO KEY UPDATE;
  IF $3 = 'shared' THEN
    PERFORM n.id FROM fristad.non_association n
      WHERE n.withdrawn_at IS NULL AND (n.a = ANY ($4) OR n.b = ANY ($4)) ORDER BY n.id FOR NO KEY UPDATE;
  END IF;
  PERFORM u.id FROM fristad.housing_unit u WHERE u.id = ANY ($5) ORDER BY u.id FOR NO KEY UPDATE;
  PERFORM p.id FROM fristad.placement p WHERE p.person = ANY ($4) ORDER BY p.id FOR NO KEY UPDATE;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".lock_offer(text,text)
CREATE OR REPLACE FUNCTION "national".lock_offer(request text, unit text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  locked text;
  units text[];
BEGIN
  SELECT r.person, array_remove(ARRAY[$2, o.unit], NULL) INTO locked, units
    FROM fristad.placement_request r LEFT JOIN fristad.placement o ON o.id = national.left_by(r.id)
    WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '');
  IF locked IS NULL THEN RETURN; END IF;
  PERFORM national.lock_to_place(ARRAY[locked], units);
  PERFORM national.must_be_of(locked, (SELECT r.person FROM fristad.placement_request r WHERE r.id = $1));
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".lock_offer(text,text) TO fristad_app;

-- FUNCTION "national".lock_own_unit(text)
CREATE OR REPLACE FUNCTION "national".lock_own_unit(unit text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.lock_in_order(ground => 'shared', units => ARRAY[u.id])
    FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
    WHERE u.id = $1 AND (u.provider = nullif(current_setting('app.provider', true), '') OR l.municipality = nullif(current_setting('app.municipality', true), ''));
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".lock_own_unit(text) TO fristad_app;

-- FUNCTION "national".lock_placement(text)
CREATE OR REPLACE FUNCTION "national".lock_placement(placement text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  locked text;
  units text[];
BEGIN
  SELECT p.person, array_remove(ARRAY[p.unit, o.unit], NULL) INTO locked, units
    FROM fristad.placement p LEFT JOIN fristad.placement o ON o.id = p.transfers
    WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '');
  IF locked IS NULL THEN RETURN; END IF;
  PERFORM national.lock_to_place(ARRAY[locked], units);
  PERFORM national.must_be_of(locked, (SELECT p.person FROM fristad.placement p WHERE p.id = $1));
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".lock_placement(text) TO fristad_app;

-- FUNCTION "national".lock_provider(text)
CREATE OR REPLACE FUNCTION "national".lock_provider(provider text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  IF $1 = nullif(current_setting('app.provider', true), '') OR split_part(current_setting('app.roles', true), ' ', 1) = 'REGISTER_KEEPER' THEN
    -- An import that brings it another unit is over then.
    PERFORM national.lock_in_order(ground => 'shared');
    PERFORM national.lock_in_order(units => array(
      SELECT u.id FROM fristad.housing_unit u WHERE u.provider = $1 ORDER BY u.id));
    PERFORM fristad.one_at_a_time('provider', $1);
  END IF;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".lock_provider(text) TO fristad_app;

-- FUNCTION "national".lock_request(text)
CREATE OR REPLACE FUNCTION "national".lock_request(request text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  locked text;
BEGIN
  SELECT r.person INTO locked FROM fristad.placement_request r
    WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '');
  IF locked IS NULL THEN RETURN; END IF;
  PERFORM national.lock_in_order(policy => 'shared', ground => 'shared', persons => ARRAY[locked]);
  PERFORM national.must_be_of(locked, (SELECT r.person FROM fristad.placement_request r WHERE r.id = $1));
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".lock_request(text) TO fristad_app;

-- FUNCTION "national".lock_to_correct_unit(text)
CREATE OR REPLACE FUNCTION "national".lock_to_correct_unit(unit text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.lock_in_order(policy => 'shared', ground => 'alone', pairs => 'shared', units => ARRAY[u.id], around => true)
    FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
    WHERE u.id = $1 AND (u.provider = nullif(current_setting('app.provider', true), '') OR l.municipality = nullif(current_setting('app.municipality', true), ''));
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".lock_to_correct_unit(text) TO fristad_app;

-- FUNCTION "national".lock_to_place(text[],text[])
CREATE OR REPLACE FUNCTION "national".lock_to_place(persons text[], units text[])
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT national.lock_in_order(policy => 'shared', ground => 'shared', pairs => 'shared',
                                persons => $1, units => $2, around => true)
$function$;
-- owner fristad_national

-- FUNCTION "national".lock_to_use(uuid,text,text,text)
CREATE OR REPLACE FUNCTION "national".lock_to_use(approval uuid, rule text, object text, other text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  mine text := nullif(current_setting('app.region', true), '');
  locked text;
BEGIN
  IF NOT access.is_used_approval($1, $2, $3) THEN RETURN; END IF;
  CASE $2
    WHEN 'unit.raise-capacity', 'unit.reopen' THEN PERFORM national.lock_own_unit($3);
    WHEN 'unit.correct' THEN PERFORM national.lock_to_correct_unit($3);
    WHEN 'provider.widen' THEN PERFORM national.lock_provider($3);
    WHEN 'policy.activate' THEN PERFORM national.lock_in_order(policy => 'alone');
    WHEN 'territory.narrow' THEN PERFORM national.lock_in_order(policy => 'shared', ground => 'alone');
    WHEN 'group-relation.end' THEN PERFORM national.lock_in_order(ground => 'alone');
    WHEN 'case.change-conflict-profile' THEN PERFORM national.lock_in_order(pairs => 'alone');
    WHEN 'case.merge' THEN PERFORM national.lock_in_order(pairs => 'alone', persons => ARRAY[least($3, $4), greatest($3, $4)]);
    WHEN 'case.erase' THEN PERFORM national.lock_in_order(persons => ARRAY[$3]);
    WHEN 'placement.override' THEN PERFORM national.lock_placement($3);
    WHEN 'incident.keep' THEN
      SELECT p.person INTO locked
        FROM fristad.incident i JOIN fristad.placement p ON p.id = i.placement WHERE i.id = $3 AND i.owner_region = mine;
      IF locked IS NULL THEN RETURN; END IF;
      PERFORM national.lock_in_order(persons => ARRAY[locked]);
      PERFORM national.must_be_of(locked, (
        SELECT p.person FROM fristad.incident i JOIN fristad.placement p ON p.id = i.placement WHERE i.id = $3));
      PERFORM i.id FROM fristad.incident i WHERE i.id = $3 AND i.owner_region = mine FOR NO KEY UPDATE;
    ELSE NULL;
  END CASE;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".lock_to_use(uuid,text,text,text) TO fristad_app;

-- FUNCTION "national".make_way(text)
CREATE OR REPLACE FUNCTION "national".make_way(successor text)
 RETURNS boolean
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE fristad.placement o SET status = 'SUPERSEDED', version = o.version + 1
    FROM fristad.placement p
    WHERE p.id = $1 AND o.id = p.extends AND o.status IN ('CONFIRMED', 'ARRIVED')
      AND (o.request, o.unit, o.arrival) = (p.request, p.unit, p.arrival) AND o.departure < p.departure;
  IF NOT FOUND THEN RETURN false; END IF;
  -- Who was to leave it in an emergency leaves the longer one.
  UPDATE fristad.emergency_transfer e SET leaves = $1
    FROM fristad.placement p WHERE p.id = $1 AND e.leaves = p.extends AND e.placement IS NULL AND e.outcome IS NULL;
  RETURN true;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".merge_cases(text,text,uuid,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".merge_cases(survivor text, other text, approval uuid, at timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  mine text := nullif(current_setting('app.region', true), '');
  who text := nullif(current_setting('app.actor', true), '');
  cases text[] := ARRAY[least($1, $2), greatest($1, $2)];
  obstacle jsonb;
  fell text[];
BEGIN
  IF $1 = $2 THEN RETURN '{"code": "same-case"}'; END IF;
  PERFORM national.lock_in_order(pairs => 'alone', persons => cases);
  IF NOT access.is_used_approval($3, 'case.merge', $1) OR NOT national.are_two_cases(cases, mine)
     OR NOT access.is_assigned_to_both(cases, who) THEN
    RETURN '{"code": "no-such-case"}';
  END IF;
  IF national.goes_on(cases[1]) IS NOT NULL OR national.goes_on(cases[2]) IS NOT NULL THEN RETURN '{"code": "erased"}'; END IF;
  obstacle := national.merge_obstacles($1, $2) -> 0;
  IF obstacle IS NOT NULL THEN RETURN obstacle; END IF;
  WITH freed AS (
    UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
    WHERE p.person = ANY (cases) AND p.status IN ('PROPOSED', 'PROVISIONAL')
    RETURNING p.id)
  SELECT coalesce(array_agg(f.id ORDER BY f.id), '{}') INTO fell FROM freed f;
  INSERT INTO fristad.case_merge (other, survivor, owner_region, requests, placements, approval, merged_by, merged_at)
    VALUES ($2, $1, mine, array(SELECT r.id FROM fristad.placement_request r WHERE r.person = $2 ORDER BY r.id),
            array(SELECT p.id FROM fristad.placement p WHERE p.person = $2 ORDER BY p.id), $3, who, $4);
  UPDATE fristad.case_merge m SET survivor = $1 WHERE m.survivor = $2;
  UPDATE fristad.placement_request r SET person = $1, version = r.version + 1 WHERE r.person = $2;
  UPDATE fristad.placement p SET person = $1, version = p.version + 1 WHERE p.person = $2;
  UPDATE fristad.emergency_transfer e SET person = $1 WHERE e.person = $2;
  INSERT INTO fristad.non_association (a, b, scope, metres, owner_region, added_by, added_at, approval)
    SELECT CASE n.a WHEN $2 THEN $1 ELSE n.a END, CASE n.b WHEN $2 THEN $1 ELSE n.b END, n.scope, n.metres, n.owner_region,
           n.added_by, n.added_at, n.approval
    FROM fristad.non_association n WHERE n.withdrawn_at IS NULL AND $2 IN (n.a, n.b)
    ON CONFLICT DO NOTHING;
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
    SELECT gen_random_uuid(), $1, a.actor, who, $4 FROM access.case_assignment a WHERE a.case_ref = $2 AND a.ended_at IS NULL AND a.actor <> who
    ON CONFLICT DO NOTHING;
  UPDATE access.case_listing x SET ended_by = who, ended_at = $4
    FROM access.case_listing l
    WHERE l.case_ref = $2 AND l.ended_at IS NULL AND l.verdict = 'MAY_NOT'
      AND (x.case_ref, x.actor, x.verdict) = ($1, l.actor, 'MAY') AND x.ended_at IS NULL;
  INSERT INTO access.case_listing (id, case_ref, actor, verdict, listed_by, listed_at)
    SELECT gen_random_uuid(), $1, l.actor, l.verdict, who, $4 FROM access.case_listing l
    WHERE l.case_ref = $2 AND l.ended_at IS NULL AND l.verdict = 'MAY_NOT' AND NOT EXISTS (
      SELECT FROM access.case_listing x WHERE (x.case_ref, x.actor) = ($1, l.actor) AND x.ended_at IS NULL);
  PERFORM national.wait_to_be_judged(array(
    SELECT p.id FROM fristad.placement p WHERE p.person = $1 AND p.status IN ('CONFIRMED', 'ARRIVED') ORDER BY p.id), $4);
  RETURN jsonb_build_object('code', 'MERGED', 'fellBack', fell);
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".merge_cases(text,text,uuid,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".merge_obstacles(text,text)
CREATE OR REPLACE FUNCTION "national".merge_obstacles(survivor text, other text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT coalesce(jsonb_agg(o.obstacle ORDER BY o.place), '[]')
  FROM (
    SELECT 1 AS place, '{"code": "kept-apart"}'::jsonb AS obstacle
    WHERE EXISTS (SELECT FROM fristad.non_association n
                  WHERE n.withdrawn_at IS NULL AND n.a IN ($1, $2) AND n.b IN ($1, $2))
    UNION ALL
    SELECT 2, jsonb_build_object('code', 'two-places', 'placements', jsonb_agg(DISTINCT s.id ORDER BY s.id))
    FROM fristad.placement p JOIN fristad.placement o
      ON p.person = $1 AND o.person = $2 AND p.status IN ('CONFIRMED', 'ARRIVED') AND o.status IN ('CONFIRMED', 'ARRIVED')
         AND national.standing_nights(p.status, p.arrival, p.departure, national.today())
             && national.standing_nights(o.status, o.arrival, o.departure, national.today()),
      LATERAL (VALUES (p.id), (o.id)) AS s (id)
    HAVING count(*) > 0) AS o
$function$;
-- owner fristad_national

-- FUNCTION "national".missing_to_submit(text)
CREATE OR REPLACE FUNCTION "national".missing_to_submit(request text)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT array(
    SELECT f.flag FROM unnest(national.case_flags(r.person)) WITH ORDINALITY AS f (flag, place)
    WHERE national.demands() ->> CASE f.flag
      WHEN 'RESIDENT_NOT_CONFIRMED' THEN 'confirmations' WHEN 'TIES_NOT_CONFIRMED' THEN 'confirmations'
      WHEN 'MOTIVATION_NOT_CONFIRMED' THEN 'confirmations' WHEN 'REASSESSMENT_MISSING' THEN 'reassessment'
      WHEN 'LONG_TERM_PLAN_MISSING' THEN 'longTermPlan' END = 'REFUSE'
    ORDER BY f.place)
  FROM fristad.placement_request r
  WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '')
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".missing_to_submit(text) TO fristad_app;

-- FUNCTION "national".move_placement(text,integer,text,text,text,text,date,date,text,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".move_placement(placement text, seen integer, act text, becomes text, reason text, remark text, day date, departure date, key text, at timestamp with time zone)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  who text := nullif(current_setting('app.actor', true), '');
  receives boolean := nullif(current_setting('app.provider', true), '') IS NOT NULL OR nullif(current_setting('app.municipality', true), '') IS NOT NULL;
  p fristad.placement%ROWTYPE;
  taken integer;
  opened uuid;
BEGIN
  SELECT x.* INTO p FROM fristad.placement x
    WHERE x.id = $1 AND CASE WHEN receives THEN x.status <> 'PROPOSED' AND EXISTS (
      SELECT FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
      WHERE u.id = x.unit AND (u.provider = nullif(current_setting('app.provider', true), '') OR l.municipality = nullif(current_setting('app.municipality', true), '')))
    ELSE x.owner_region = nullif(current_setting('app.region', true), '') END;
  IF NOT FOUND THEN RETURN '{"code": "no-such-placement"}'; END IF;
  IF p.leaves_until IS NULL THEN
    PERFORM national.lock_in_order(persons => ARRAY[p.person]);
  ELSE
    PERFORM national.lock_to_place(ARRAY[p.person], array(SELECT o.unit FROM fristad.placement o WHERE o.id = p.transfers));
  END IF;
  SELECT x.* INTO p FROM fristad.placement x WHERE x.id = $1;
  IF p.version <> $2 THEN RETURN '{"code": "stale"}'; END IF;
  IF (receives AND $3 IN ('CANCEL', 'SHORTEN')) OR (NOT receives AND $3 = 'DECLINE')
     OR NOT (($3 = 'SHORTEN' AND p.status = $4 AND p.status IN ('CONFIRMED', 'ARRIVED') AND $8 < p.departure)
             OR ($3 <> 'SHORTEN' AND fristad.is_placement_step(p.status, $4))) THEN
    RETURN '{"code": "not-possible"}';
  END IF;
  INSERT INTO fristad.placement_move AS m (placement, version, act, status, reason, day, actor, key, owner_region, at)
    VALUES ($1, p.version + 1, $3, $4, $5, $7, who, $9, p.owner_region, $10) RETURNING m.version INTO taken;
  UPDATE fristad.placement x SET status = $4, version = taken, departure = coalesce($8, x.departure) WHERE x.id = $1;
  IF $3 = 'DECLINE' AND $6 IS NOT NULL THEN
    INSERT INTO fristad.ground_report AS g (locality, region, remark, reported_on)
      SELECT l.code, m.region, $6, national.today()
      FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality JOIN fristad.municipality m ON m.code = l.municipality
      WHERE u.id = p.unit RETURNING g.id INTO opened;
  END IF;
  RETURN jsonb_build_object('code', 'MOVED', 'status', $4, 'version', taken, 'goesOn', national.stay_goes_on($1), 'report', opened, 'decision', (
    SELECT d.digest FROM fristad.decision_record d WHERE d.placement = $1 ORDER BY d.ordinal DESC LIMIT 1));
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".move_placement(text,integer,text,text,text,text,date,date,text,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".must_be_of(text,text)
CREATE OR REPLACE FUNCTION "national".must_be_of(locked text, person text)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF $1 IS DISTINCT FROM $2 THEN
    RAISE serialization_failure USING MESSAGE = 'it became another person''s before it was locked';
  END IF;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".non_association_is_judged()
CREATE OR REPLACE FUNCTION "national".non_association_is_judged()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.wait_to_be_judged(array(SELECT p.id FROM fristad.placement p WHERE p.person IN (NEW.a, NEW.b)),
    clock_timestamp(), false);
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".offer_is_over(timestamp with time zone,timestamp with time zone,uuid,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".offer_is_over(made_at timestamp with time zone, until timestamp with time zone, approval uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT $2 <= $4 OR ($1 + interval '72 hours' <= $4 AND NOT access.is_waiting($3, $4))
$function$;
-- owner fristad_national

-- FUNCTION "national".offers_end()
CREATE OR REPLACE FUNCTION "national".offers_end()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE fristad.offer o
    SET ended_at = clock_timestamp(), outcome = CASE NEW.status WHEN 'CONFIRMED' THEN 'ACCEPTED' ELSE 'WITHDRAWN' END
    WHERE o.placement = NEW.id AND o.ended_at IS NULL;
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".open_offer(text,integer,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".open_offer(placement text, seen integer, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  person text;
  o fristad.offer%ROWTYPE;
BEGIN
  SELECT p.person INTO person FROM fristad.placement p
    WHERE p.id = $1 AND p.owner_region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN 'no-such-placement'; END IF;
  PERFORM national.lock_in_order(persons => ARRAY[person]);
  SELECT x.* INTO o FROM fristad.offer x WHERE x.placement = $1 AND x.ended_at IS NULL;
  IF NOT FOUND OR national.offer_is_over(o.made_at, o.until, o.approval, $3) THEN RETURN 'not-offered'; END IF;
  RETURN (SELECT 'stale' FROM fristad.placement p WHERE p.id = $1 AND p.version <> $2);
END
$function$;
-- owner fristad_national

-- FUNCTION "national".open_report(uuid,text,text)
CREATE OR REPLACE FUNCTION "national".open_report(report uuid, locality text, remark text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) NOT IN ('COORDINATOR', 'ANALYST') THEN RETURN 'unknown-locality'; END IF;
  INSERT INTO fristad.ground_report (id, locality, region, remark, reported_on)
    SELECT $1, l.code, m.region, $3, national.today()
    FROM fristad.locality l JOIN fristad.municipality m ON m.code = l.municipality WHERE l.code = $2;
  RETURN CASE WHEN FOUND THEN 'OPENED' ELSE 'unknown-locality' END;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".open_report(uuid,text,text) TO fristad_app;

-- FUNCTION "national".others("national".stay)
CREATE OR REPLACE FUNCTION "national".others(s "national".stay)
 RETURNS SETOF fristad.placement
 LANGUAGE sql
 STABLE
AS $function$
  SELECT p.* FROM fristad.placement p
  WHERE p.id IS DISTINCT FROM s.placement
    AND p.id IS DISTINCT FROM (SELECT x.transfers FROM fristad.placement x WHERE x.id = s.placement)
    AND (p.status NOT IN ('PROVISIONAL', 'CONFIRMED') OR p.transfers IS DISTINCT FROM s.placement
         OR NOT EXISTS (SELECT FROM fristad.placement x WHERE x.id = s.placement AND x.status = 'ARRIVED'))
$function$;
-- owner fristad_national

-- FUNCTION "national".others_stand_against(text)
CREATE OR REPLACE FUNCTION "national".others_stand_against(placement text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT EXISTS (
    SELECT broken.id FROM (SELECT national.standing_stay($1) AS s) AS one, unnest(national.broken_by(one.s)) AS broken (id)
    WHERE (one.s).placement IS NOT NULL AND broken.id NOT IN ('not-in-the-past', 'one-place-per-request', 'cooled-off')
      AND broken.id NOT IN (SELECT o."constraint" FROM fristad.placement_override o WHERE o.placement = $1))
$function$;
-- owner fristad_national

-- FUNCTION "national".override_is_judged_anew()
CREATE OR REPLACE FUNCTION "national".override_is_judged_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.wait_to_be_judged(ARRAY[NEW.placement], clock_timestamp());
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".person_is_registered(bytea)
CREATE OR REPLACE FUNCTION "national".person_is_registered(wanted bytea)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (SELECT FROM fristad.registered_person WHERE output = wanted)
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".person_is_registered(bytea) TO fristad_app;

-- FUNCTION "national".plan_to_offer()
CREATE OR REPLACE FUNCTION "national".plan_to_offer()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT latest.id
  FROM (SELECT r.id, r.policy_version FROM fristad.solver_run r JOIN fristad.plan p ON p.run = r.id
        WHERE r.owner_region IS NULL AND r.finished_at IS NOT NULL AND r.status = 'DONE'
        ORDER BY r.finished_at DESC, r.id LIMIT 1) AS latest
  WHERE latest.policy_version = national.policy_in_force()
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".plan_to_offer() TO fristad_run;

-- FUNCTION "national".planned_place(text)
CREATE OR REPLACE FUNCTION "national".planned_place(request text)
 RETURNS TABLE(run uuid, policy_version text, planned_at timestamp with time zone, unit text, arrival date, departure date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  WITH latest AS (
    SELECT r.id, r.policy_version, r.finished_at FROM fristad.solver_run r JOIN fristad.plan p ON p.run = r.id
    WHERE r.owner_region IS NULL AND r.finished_at IS NOT NULL AND r.status = 'DONE'
    ORDER BY r.finished_at DESC, r.id LIMIT 1)
  SELECT l.id, l.policy_version, l.finished_at, a.unit, a.arrival, a.departure
  FROM latest l
  JOIN fristad.placement_request q
    ON q.id = $1 AND q.region = nullif(current_setting('app.region', true), '')
  LEFT JOIN fristad.plan_assignment a ON a.run = l.id AND a.request = q.id
  LEFT JOIN fristad.plan_unplaced u ON u.run = l.id AND u.request = q.id
  WHERE a.request IS NOT NULL OR u.request IS NOT NULL
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".planned_place(text) TO fristad_app;

-- FUNCTION "national".planning(integer)
CREATE OR REPLACE FUNCTION "national".planning(silent_seconds integer, OUT is_wanted boolean, OUT run uuid, OUT run_status text, OUT run_requested_at timestamp with time zone, OUT planned_at timestamp with time zone, OUT plan_status text, OUT runs_are_solved boolean)
 RETURNS record
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (SELECT FROM fristad.plan_wanted), r.id, r.status, r.requested_at, p.finished_at, p.status,
         EXISTS (SELECT FROM fristad.worker k WHERE k.seen_at > clock_timestamp() - make_interval(secs => $1))
  FROM (SELECT) AS always
  LEFT JOIN (
    SELECT id, status, requested_at FROM fristad.solver_run
    WHERE owner_region IS NULL AND status IN ('QUEUED', 'RUNNING') ORDER BY requested_at, id LIMIT 1) AS r ON true
  LEFT JOIN (
    SELECT x.finished_at, y.status FROM fristad.solver_run x JOIN fristad.plan y ON y.run = x.id
    WHERE x.owner_region IS NULL AND x.finished_at IS NOT NULL
    ORDER BY x.finished_at DESC, x.id LIMIT 1) AS p ON true
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".planning(integer) TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".planning(integer) TO fristad_run;

-- FUNCTION "national".policy_in_force()
CREATE OR REPLACE FUNCTION "national".policy_in_force()
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT coalesce(
    (SELECT a.policy_version FROM fristad.policy_activation a ORDER BY a.ordinal DESC LIMIT 1),
    (SELECT i.policy_version FROM fristad.scenario_import i ORDER BY i.ordinal DESC LIMIT 1))
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".policy_in_force() TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".policy_in_force() TO fristad_run;

-- FUNCTION "national".preview_merge(text,text)
CREATE OR REPLACE FUNCTION "national".preview_merge(survivor text, other text)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  mine text := nullif(current_setting('app.region', true), '');
  who text := nullif(current_setting('app.actor', true), '');
  cases text[] := ARRAY[$1, $2];
BEGIN
  IF NOT national.are_two_cases(cases, mine)
     OR EXISTS (SELECT FROM access.case_listing l
                WHERE l.case_ref = ANY (cases) AND l.actor = who AND l.verdict = 'MAY_NOT' AND l.ended_at IS NULL)
     OR NOT (split_part(current_setting('app.roles', true), ' ', 1) = 'APPROVER' OR access.is_assigned_to_both(cases, who)) THEN
    RETURN NULL;
  END IF;
  IF EXISTS (SELECT FROM fristad.data_key k WHERE k.subject_kind = 'CASE' AND k.subject_id = ANY (cases) AND k.erased_at IS NOT NULL) THEN
    RETURN '{"code": "erased"}';
  END IF;
  RETURN jsonb_build_object(
    'code', 'PREVIEW',
    'obstacles', national.merge_obstacles($1, $2),
    'requests', array(SELECT r.id FROM fristad.placement_request r WHERE r.person = $2 ORDER BY r.id),
    'placements', array(SELECT p.id FROM fristad.placement p WHERE p.person = $2 ORDER BY p.id),
    'fallsBack', array(SELECT p.id FROM fristad.placement p
                       WHERE p.person = ANY (cases) AND p.status IN ('PROPOSED', 'PROVISIONAL') ORDER BY p.id),
    'judgedAnew', array(SELECT p.id FROM fristad.placement p
                        WHERE p.person = ANY (cases) AND p.status IN ('CONFIRMED', 'ARRIVED') ORDER BY p.id),
    'apartFrom', array(SELECT DISTINCT CASE n.a WHEN $2 THEN n.b ELSE n.a END AS person FROM fristad.non_association n
                      WHERE n.withdrawn_at IS NULL AND $2 IN (n.a, n.b) AND n.owner_region = mine ORDER BY person),
    'coordinators', array(SELECT a.actor FROM access.case_assignment a
                          WHERE a.case_ref = $2 AND a.ended_at IS NULL AND NOT EXISTS (
                            SELECT FROM access.case_assignment x
                            WHERE (x.case_ref, x.actor) = ($1, a.actor) AND x.ended_at IS NULL)
                          ORDER BY a.actor));
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".preview_merge(text,text) TO fristad_app;

-- FUNCTION "national".provider_is_judged_anew()
CREATE OR REPLACE FUNCTION "national".provider_is_judged_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.wait_to_be_judged(array(
    SELECT p.id FROM fristad.housing_unit u JOIN fristad.placement p ON p.unit = u.id WHERE u.provider = NEW.id),
    clock_timestamp(), true, false);
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".provider_versions_remain()
CREATE OR REPLACE FUNCTION "national".provider_versions_remain()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO fristad.provider_version (provider, version, content, written_by, written_at)
    VALUES (NEW.id, NEW.version, to_jsonb(NEW), coalesce(nullif(current_setting('app.actor', true), ''), 'database'), clock_timestamp())
    ON CONFLICT ON CONSTRAINT provider_version_pkey DO NOTHING;
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".prune_events(timestamp with time zone,integer)
CREATE OR REPLACE FUNCTION "national".prune_events(before timestamp with time zone, most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  over uuid[];
  pruned integer;
BEGIN
  over := array(
    SELECT e.id FROM fristad.event e
    WHERE e.at < $1 AND e."position" < (SELECT max(x."position") FROM fristad.event x)
      AND NOT EXISTS (
        SELECT FROM fristad.webhook_delivery d JOIN fristad.webhook w ON w.id = d.webhook
        WHERE d.event = e.id AND (d.status = 'WAITING' OR d.ended_at >= $1 OR (d.status = 'DEAD' AND w.ended_at IS NULL)))
    ORDER BY e.at LIMIT $2
    FOR UPDATE OF e SKIP LOCKED);
  DELETE FROM fristad.webhook_delivery d WHERE d.event = ANY (over);
  DELETE FROM fristad.event e WHERE e.id = ANY (over);
  GET DIAGNOSTICS pruned = ROW_COUNT;
  RETURN pruned;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".prune_events(timestamp with time zone,integer) TO fristad_run;

-- FUNCTION "national".publish_events()
CREATE OR REPLACE FUNCTION "national".publish_events()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  last bigint;
  published integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('fristad.event', 0)) THEN RETURN 0; END IF;
  SELECT coalesce(max(e."position"), 0) INTO last FROM fristad.event e;
  WITH fresh AS (
    SELECT e.id, last + row_number() OVER (ORDER BY e.ordinal) AS place
    FROM (SELECT x.id, x.ordinal FROM fristad.event x WHERE x."position" IS NULL ORDER BY x.ordinal LIMIT 1000) AS e),
  placed AS (
    UPDATE fristad.event e SET "position" = f.place FROM fresh f WHERE e.id = f.id RETURNING e.*),
  sent AS (
    INSERT INTO fristad.webhook_delivery (webhook, event, "position", order_key, kind)
      SELECT w.id, p.id, p."position", coalesce(p.case_ref, p.subject_kind || ' ' || p.subject), p.kind
      FROM placed p JOIN fristad.webhook w
        ON w.ended_at IS NULL AND (w.kinds = '{}' OR p.kind = ANY (w.kinds)) AND (w.region IS NULL OR w.region = p.region))
  SELECT count(*) INTO published FROM placed;
  RETURN published;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".publish_events() TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".publish_events() TO fristad_run;

-- FUNCTION "national".record_unable(uuid,text,integer,jsonb,text,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".record_unable(id uuid, request text, seen integer, reasons jsonb, next_step text, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  r fristad.placement_request%ROWTYPE;
  latest record;
BEGIN
  PERFORM national.lock_in_order(persons => ARRAY[x.person])
    FROM fristad.placement_request x WHERE x.id = $2 AND x.region = nullif(current_setting('app.region', true), '');
  SELECT x.* INTO r FROM fristad.placement_request x
    WHERE x.id = $2 AND x.region = nullif(current_setting('app.region', true), '');
  IF NOT FOUND THEN RETURN 'no-such-request'; END IF;
  IF r.version <> $3 THEN RETURN 'stale'; END IF;
  IF r.status <> 'GRANTED' THEN RETURN 'asks-no-more'; END IF;
  -- Read once: a plan that ends meanwhile is not the one that the reasons are of.
  SELECT l.* INTO latest FROM national.planned_place($2) AS l;
  IF latest.run IS NULL OR latest.unit IS NOT NULL
     OR EXISTS (SELECT FROM fristad.placement p
                WHERE p.request = $2 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) THEN
    RETURN 'has-a-place';
  END IF;
  IF latest.run::text IS DISTINCT FROM $4 ->> 'run' OR latest.policy_version IS DISTINCT FROM national.policy_in_force() THEN
    RETURN 'planned-since';
  END IF;
  INSERT INTO fristad.unable_to_place (id, request, run, policy, owner_region, admitted, ruled_out, ruled_out_alone, relaxations,
                                       next_step, recorded_by, recorded_at)
    VALUES ($1, $2, latest.run, latest.policy_version, r.region, ($4 ->> 'admitted')::integer, $4 -> 'ruledOut',
            $4 -> 'ruledOutAlone', $4 -> 'relaxations', $5, nullif(current_setting('app.actor', true), ''), $6)
    ON CONFLICT DO NOTHING;
  RETURN CASE WHEN FOUND THEN 'RECORDED' ELSE 'recorded-already' END;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".record_unable(uuid,text,integer,jsonb,text,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".region_of_ground(geography)
CREATE OR REPLACE FUNCTION "national".region_of_ground(ground geography)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT m.region
  FROM fristad.locality l JOIN fristad.municipality m ON m.code = l.municipality
  ORDER BY l.location <-> ST_PointOnSurface($1::geometry)::geography, l.code COLLATE "C" LIMIT 1
$function$;
-- owner fristad_national

-- FUNCTION "national".region_of_unit(text)
CREATE OR REPLACE FUNCTION "national".region_of_unit(unit text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT m.region FROM fristad.housing_unit u
  JOIN fristad.locality l ON l.code = u.locality JOIN fristad.municipality m ON m.code = l.municipality WHERE u.id = $1
$function$;
-- owner fristad_national

-- FUNCTION "national".related_are_judged_anew()
CREATE OR REPLACE FUNCTION "national".related_are_judged_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  related text[] := CASE TG_OP WHEN 'INSERT' THEN ARRAY[NEW.a, NEW.b] WHEN 'DELETE' THEN ARRAY[OLD.a, OLD.b]
                   ELSE ARRAY[NEW.a, NEW.b, OLD.a, OLD.b] END;
BEGIN
  PERFORM national.wait_to_be_judged(array(
    SELECT p.id FROM fristad.placement p LEFT JOIN fristad.placement_request r ON r.id = p.request
    WHERE p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED')
      AND (p.groups && related OR r.own_groups && related OR r.other_groups && related)), clock_timestamp());
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".request_flags(text)
CREATE OR REPLACE FUNCTION "national".request_flags(request text)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT national.case_flags(r.person) FROM fristad.placement_request r
  WHERE r.id = $1 AND r.region = nullif(current_setting('app.region', true), '')
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".request_flags(text) TO fristad_app;

-- FUNCTION "national".request_is_judged_anew()
CREATE OR REPLACE FUNCTION "national".request_is_judged_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.wait_to_be_judged(array(SELECT p.id FROM fristad.placement p WHERE p.request = NEW.id), clock_timestamp());
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".requests_follow_stays()
CREATE OR REPLACE FUNCTION "national".requests_follow_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE fristad.placement_request r
    SET earliest_arrival = e.day, latest_arrival = e.day + (r.latest_arrival - r.earliest_arrival), version = r.version + 1
    FROM (SELECT greatest(NEW.departure, national.today()) AS day) AS e
    WHERE r.follows = NEW.request AND r.person = NEW.person AND r.earliest_arrival <> e.day
      AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')
      AND NOT EXISTS (SELECT FROM fristad.placement p
                      WHERE p.request = r.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED', 'DEPARTED'));
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".rests_on(text,text)
CREATE OR REPLACE FUNCTION "national".rests_on(request text, unit text)
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    SELECT jsonb_build_object(
      'request', jsonb_build_object('id', r.id, 'version', r.version, 'digest', 'sha256:' || encode(sha256(salt.salt || convert_to((SELECT jsonb_build_array(to_jsonb(r), coalesce(jsonb_agg(to_jsonb(z) ORDER BY z.ordinal), '[]'))
         FROM fristad.exclusion_zone z WHERE z.request = r.id)::text, 'UTF8')), 'hex')),
      'household', jsonb_build_object('adults', r.adults, 'children', r.children),
      'groups', jsonb_build_object('own', r.own_groups, 'other', r.other_groups),
      'threat', jsonb_build_object('level', r.threat_level, 'scope', r.threat_scope),
      'nights', to_jsonb(r.nights),
      'window', jsonb_build_object('earliest', r.earliest_arrival, 'latest', r.latest_arrival),
      'unit', jsonb_build_object('id', u.id, 'version', u.version, 'digest', 'sha256:' || encode(sha256(salt.salt || convert_to((SELECT jsonb_build_array(to_jsonb(u), coalesce(jsonb_agg(to_jsonb(w) ORDER BY w.period), '[]'))
         FROM fristad.unit_void w WHERE w.unit = u.id)::text, 'UTF8')), 'hex')),
      'provider', jsonb_build_object('id', o.id, 'digest', 'sha256:' || encode(sha256(salt.salt || convert_to(jsonb_build_array(
        o.kind, o.can_protect, o.vetted, o.permit_valid_to, o.conditions, o.catchment_regions, o.catchment_municipalities)::text, 'UTF8')), 'hex')),
      'policy', jsonb_build_object('version', v.version, 'digest', 'sha256:' || encode(sha256(salt.salt || convert_to((SELECT to_jsonb(v) - 'recorded_at')::text, 'UTF8')), 'hex')),
      'relations', (SELECT coalesce(jsonb_agg(DISTINCT g.code), '[]')
                    FROM unnest(national.threatening(r.own_groups, r.other_groups)) AS g (code)),
      'ground', national.ground_near(u.id, v.version),
      'flags', to_jsonb(national.case_flags(r.person, o.kind, r.earliest_arrival, r.latest_arrival)))
    FROM national.judgement_salt salt, fristad.placement_request r,
         fristad.housing_unit u JOIN fristad.provider o ON o.id = u.provider
         LEFT JOIN fristad.policy_version v ON v.version = national.policy_in_force()
    WHERE r.id = $1 AND u.id = $2);
END
$function$;
-- owner fristad_national

-- FUNCTION "national".review_emergency(text,text,text,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".review_emergency(request text, outcome text, objection text, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  who text := nullif(current_setting('app.actor', true), '');
  e fristad.emergency_transfer%ROWTYPE;
BEGIN
  SELECT x.* INTO e FROM fristad.emergency_transfer x
    WHERE x.request = $1 AND x.owner_region = nullif(current_setting('app.region', true), '') FOR NO KEY UPDATE;
  IF NOT FOUND OR split_part(current_setting('app.roles', true), ' ', 1) <> 'APPROVER' THEN RETURN 'no-such-request'; END IF;
  IF e.review_due IS NULL THEN RETURN 'nothing-to-review'; END IF;
  IF e.outcome IS NOT NULL THEN RETURN 'reviewed-already'; END IF;
  IF who IN (e.asked_by, e.approved_by) THEN RETURN 'own-act'; END IF;
  UPDATE fristad.emergency_transfer x SET outcome = $2, objection = $3, reviewed_by = who, reviewed_at = $4
    WHERE x.request = e.request;
  RETURN 'REVIEWED';
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".review_emergency(text,text,text,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".rewrite_request(text,jsonb)
CREATE OR REPLACE FUNCTION "national".rewrite_request(request text, document jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE fristad.placement_request r
    SET kind = d.kind, urgency = d.urgency, adults = h.adults, children = h.children,
        earliest_arrival = a.earliest, latest_arrival = a.latest, nights = d.nights, threat_level = t.level,
        threat_scope = t.scope, own_groups = t."ownGroups", other_groups = t."otherGroups",
        home_locality = d."homeLocality", relocation_required = d."relocationRequired",
        excluded_localities = d."excludedLocalities", allowed_regions = d."allowedRegions", needs = d.needs,
        min_protection_level = d."minProtectionLevel", meets = d.meets, residence_region = w.region,
        residence_municipality = w.municipality, preferred_localities = d."preferredLocalities",
        contact_person = ST_MakePoint(d."contactPerson"[1], d."contactPerson"[2])::geography
    FROM jsonb_to_record($2) AS d (
           kind text, urgency text, household jsonb, arrival jsonb, nights integer, threat jsonb,
           "homeLocality" text, "relocationRequired" boolean, "excludedLocalities" text[], "allowedRegions" text[],
           needs text[], "minProtectionLevel" bigint, meets text[], residence jsonb,
           "contactPerson" double precision[], "preferredLocalities" text[]),
         jsonb_to_record(d.household) AS h (adults bigint, children bigint),
         jsonb_to_record(d.arrival) AS a (earliest date, latest date),
         jsonb_to_record(d.threat) AS t (level text, scope text, "ownGroups" text[], "otherGroups" text[]),
         jsonb_to_record(d.residence) AS w (region text, municipality text)
    WHERE r.id = $1;
  DELETE FROM fristad.exclusion_zone z WHERE z.request = $1;
  INSERT INTO fristad.exclusion_zone (request, ordinal, ground)
    SELECT $1, g.place - 1, ST_GeomFromGeoJSON(g.zone::text)::geography
    FROM jsonb_array_elements($2 -> 'exclusionZones') WITH ORDINALITY AS g (zone, place);
END
$function$;
-- owner fristad_national

-- FUNCTION "national".set_aside(text,text,text,uuid,text,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".set_aside(placement text, rule text, reason text, approval uuid, asker text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  region text := nullif(current_setting('app.region', true), '');
BEGIN
  IF NOT access.is_used_approval($4, 'placement.override', $1) THEN RETURN false; END IF;
  PERFORM national.lock_in_order(persons => ARRAY[p.person])
    FROM fristad.placement p WHERE p.id = $1 AND p.owner_region = region;
  UPDATE fristad.placement p SET version = p.version + 1
    WHERE p.id = $1 AND p.status = 'PROPOSED' AND p.owner_region = region;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO fristad.placement_override VALUES ($1, $2, $3, $4, $5, $6, region);
  RETURN true;
EXCEPTION WHEN unique_violation THEN
  RETURN false;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".set_aside(text,text,text,uuid,text,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".some_units_near_territories(text[],jsonb)
CREATE OR REPLACE FUNCTION "national".some_units_near_territories(units text[], reach jsonb)
 RETURNS json
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT coalesce(json_agg(json_build_array(u.id, t.territory, t.metres) ORDER BY u.id, t.territory), '[]')
  FROM unnest($1) AS u (id), national.territories_near(u.id, $2) AS t
  WHERE current_setting('app.scope', true) = 'national-run'
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".some_units_near_territories(text[],jsonb) TO fristad_run;

-- FUNCTION "national".standing_nights(text,date,date,date)
CREATE OR REPLACE FUNCTION "national".standing_nights(status text, arrival date, departure date, today date)
 RETURNS daterange
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT CASE WHEN status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
    THEN daterange(arrival, CASE WHEN status = 'ARRIVED' AND departure <= today THEN NULL ELSE departure END) END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".standing_nights(text,date,date,date) TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".standing_nights(text,date,date,date) TO fristad_import;
GRANT EXECUTE ON FUNCTION "national".standing_nights(text,date,date,date) TO fristad_run;

-- FUNCTION "national".standing_stay(text)
CREATE OR REPLACE FUNCTION "national".standing_stay(placement text)
 RETURNS "national".stay
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT ROW(p.person, p.groups, national.threatening(p.groups, coalesce(r.other_groups, '{}')), p.persons, p.unit,
             n.nights * daterange(t.today, NULL), national.policy_in_force(), p.id, p.request,
             p.extends)::"national".stay
  FROM fristad.placement p LEFT JOIN fristad.placement_request r ON r.id = p.request,
       LATERAL (SELECT national.today() AS today) AS t,
       LATERAL (SELECT national.standing_nights(p.status, p.arrival, p.departure, t.today) AS nights) AS n
  WHERE p.id = $1 AND NOT isempty(n.nights * daterange(t.today, NULL))
$function$;
-- owner fristad_national

-- FUNCTION "national".state_relation(uuid,text,text,text)
CREATE OR REPLACE FUNCTION "national".state_relation(id uuid, a text, b text, relation text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
DECLARE
  stands text;
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) <> 'ANALYST' THEN RETURN 'unknown-group'; END IF;
  PERFORM national.lock_in_order(ground => 'alone');
  SELECT r.relation INTO stands FROM fristad.group_relation r WHERE (r.a, r.b) IN (($2, $3), ($3, $2)) LIMIT 1;
  IF FOUND THEN RETURN CASE WHEN stands = $4 THEN 'related-already' ELSE 'related-otherwise' END; END IF;
  IF (SELECT count(*) FROM fristad.hostile_group g WHERE g.code IN ($2, $3)) <> 2 THEN RETURN 'unknown-group'; END IF;
  INSERT INTO fristad.group_relation (a, b, relation, id, stated_by, stated_at)
    VALUES (least($2 COLLATE "C", $3), greatest($2 COLLATE "C", $3), $4, $1, nullif(current_setting('app.actor', true), ''), clock_timestamp());
  RETURN 'STATED';
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".state_relation(uuid,text,text,text) TO fristad_app;

-- FUNCTION "national".stay_goes_on(text)
CREATE OR REPLACE FUNCTION "national".stay_goes_on(placement text)
 RETURNS text
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  p fristad.placement%ROWTYPE;
  o fristad.placement%ROWTYPE;
  stay "national".stay;
BEGIN
  SELECT x.* INTO p FROM fristad.placement x WHERE x.id = $1 AND x.status IN ('CANCELLED', 'NOT_ARRIVED');
  SELECT x.* INTO o FROM fristad.placement x
    WHERE x.id = p.transfers AND x.status = 'ARRIVED' AND x.departure = p.arrival AND x.departure < p.leaves_until;
  IF NOT FOUND OR NOT EXISTS (
    SELECT FROM fristad.housing_unit u WHERE u.id = o.unit AND daterange(o.departure, p.leaves_until) <@ u.available) THEN
    RETURN NULL;
  END IF;
  stay := ROW(o.person, o.groups,
              national.threatening(o.groups, coalesce((SELECT r.other_groups FROM fristad.placement_request r WHERE r.id = o.request), '{}')),
              o.persons, o.unit, daterange(o.departure, p.leaves_until), national.policy_in_force(), o.id, o.request, o.extends)::"national".stay;
  IF array(SELECT unnest(national.broken_by(stay))
           EXCEPT SELECT unnest(ARRAY['not-in-the-past', 'one-place-per-request', 'cooled-off'])
           EXCEPT SELECT x."constraint" FROM fristad.placement_override x WHERE x.placement = o.id) <> '{}' THEN
    RETURN NULL;
  END IF;
  -- What was to begin after the next one begins after this one again.
  UPDATE fristad.placement_request r SET follows = o.request, version = r.version + 1
    WHERE r.follows = p.request AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED');
  UPDATE fristad.placement x SET departure = p.leaves_until, version = x.version + 1 WHERE x.id = o.id;
  RETURN o.id;
EXCEPTION WHEN exclusion_violation THEN
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".stay_is_judged_anew()
CREATE OR REPLACE FUNCTION "national".stay_is_judged_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  stands boolean := NEW.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED');
  stood boolean := TG_OP = 'UPDATE' AND OLD.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED');
BEGIN
  INSERT INTO fristad.stay_to_judge (placement, since, by_case, by_others, with_everybody)
    VALUES (NEW.id, clock_timestamp(), true, true, current_setting('role') = 'fristad_import');
  IF stands AND (TG_OP = 'UPDATE' OR current_setting('role') <> 'fristad_import') THEN
    PERFORM national.wait_to_be_judged(national.stays_beside(NEW.id, NEW.person, NEW.groups, NEW.unit, u.locality, u.location),
                                       clock_timestamp(), false)
      FROM fristad.housing_unit u WHERE u.id = NEW.unit;
  END IF;
  IF stood AND (NOT stands OR (NEW.person, NEW.groups, NEW.unit) IS DISTINCT FROM (OLD.person, OLD.groups, OLD.unit)) THEN
    PERFORM national.wait_to_be_judged(national.stays_beside(OLD.id, OLD.person, OLD.groups, OLD.unit, u.locality, u.location),
                                       clock_timestamp(), false)
      FROM fristad.housing_unit u WHERE u.id = OLD.unit;
  END IF;
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".stay_of(text,text)
CREATE OR REPLACE FUNCTION "national".stay_of(placement text, policy text)
 RETURNS "national".stay
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT ROW(p.person, r.own_groups, national.threatening(r.own_groups, r.other_groups), p.persons, p.unit,
             daterange(p.arrival, p.departure), v.version, p.id, r.id, p.extends)::"national".stay
  FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request, fristad.policy_version v
  WHERE p.id = $1 AND v.version = $2 AND p.status IN ('PROPOSED', 'PROVISIONAL') AND r.status = 'GRANTED'
    AND v.version = national.policy_in_force() AND p.owner_region = nullif(current_setting('app.region', true), '')
$function$;
-- owner fristad_national

-- FUNCTION "national".stays_beside(text,text,text[],text,text,geography)
CREATE OR REPLACE FUNCTION "national".stays_beside(placement text, person text, groups text[], unit text, locality text, location geography)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  own text[] := national.threatening($3, '{}');
  other text[] := national.threatening('{}', $3);
BEGIN
  RETURN array(
    SELECT p.id FROM fristad.placement p
      WHERE p.unit = $4 AND p.id <> $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
    UNION
    SELECT p.id FROM fristad.placement p
      WHERE p.person = $2 AND p.id <> $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
    UNION
    SELECT p.id FROM fristad.non_association n
      JOIN fristad.placement p ON p.person = CASE $2 WHEN n.a THEN n.b WHEN n.b THEN n.a END
        AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
      WHERE $2 IN (n.a, n.b) AND n.withdrawn_at IS NULL
    UNION
    SELECT p.id
      FROM (SELECT o.id FROM fristad.housing_unit o WHERE o.locality = $5
            UNION
            SELECT o.id FROM fristad.policy_version v JOIN fristad.housing_unit o ON ST_DWithin(o.location, $6,
              national.strictest(v.version, NULL, v.dispersion_metres, '{dispersionMetres}'))
            WHERE v.version = national.policy_in_force()) AS near
      JOIN fristad.placement p ON p.unit = near.id AND p.id <> $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
      LEFT JOIN fristad.placement_request r ON r.id = p.request
      WHERE $3 <> '{}' AND (p.groups && own OR r.other_groups && other)
    UNION
    SELECT unnest(here.stays)
      FROM (SELECT coalesce(array_agg(p.id), '{}') AS stays FROM fristad.housing_unit o
            JOIN fristad.placement p ON p.unit = o.id AND p.id <> $1 AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
            WHERE o.locality = $5) AS here
      WHERE cardinality(here.stays) >= national.cap_of($5, national.policy_in_force()));
END
$function$;
-- owner fristad_national

-- FUNCTION "national".stood_against(text[])
CREATE OR REPLACE FUNCTION "national".stood_against(placements text[])
 RETURNS text[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT array(SELECT p FROM unnest($1) AS p WHERE national.others_stand_against(p))
$function$;
-- owner fristad_national

-- FUNCTION "national".strictest(text,text,double precision,text[])
CREATE OR REPLACE FUNCTION "national".strictest(policy text, region text, country double precision, path text[])
 RETURNS double precision
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT greatest($3, (
    SELECT max((own #>> $4)::double precision)
    FROM fristad.policy_version v, jsonb_array_elements(v.regional) AS own
    WHERE v.version = $1 AND ($2 IS NULL OR own ->> 'region' = $2)))
$function$;
-- owner fristad_national

-- FUNCTION "national".suits_on(text,text,text)
CREATE OR REPLACE FUNCTION "national".suits_on(request text, unit text, besides text)
 RETURNS date[]
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
DECLARE
  policy fristad.policy_version%ROWTYPE;
  r fristad.placement_request%ROWTYPE;
  u fristad.housing_unit%ROWTYPE;
  here text := national.region_of_unit($2);
  threats text[];
BEGIN
  SELECT v.* INTO policy FROM fristad.policy_version v WHERE v.version = national.policy_in_force();
  SELECT x.* INTO r FROM fristad.placement_request x WHERE x.id = $1;
  SELECT x.* INTO u FROM fristad.housing_unit x WHERE x.id = $2;
  IF u.kind <> r.kind OR u.beds < r.adults + r.children OR u.locality = ANY (r.excluded_localities)
     OR NOT coalesce(here = ANY (r.allowed_regions), true) THEN RETURN '{}'; END IF;
  IF r.relocation_required AND (u.locality = r.home_locality OR EXISTS (
    SELECT FROM fristad.locality l WHERE l.code = r.home_locality AND ST_Distance(l.location, u.location)
      < national.strictest(policy.version, here, policy.least_relocation_metres, '{leastRelocationMetres}'))) THEN RETURN '{}'; END IF;
  IF EXISTS (SELECT FROM fristad.exclusion_zone z WHERE z.request = $1
             AND (ST_DWithin(u.location, fristad.along_geodesics(z.ground), 0.001)
                  OR ST_DWithin(u.location::geometry, z.ground::geometry, 9e-9))) THEN RETURN '{}'; END IF;
  threats := national.threatening(r.own_groups, r.other_groups);
  RETURN (
    WITH near AS MATERIALIZED (
      SELECT t.valid
      FROM national.buffers_in(policy.version, here) AS buffers, national.territories_near($2, buffers) AS n
      JOIN fristad.territory t ON (t.id, t.version) = (n.territory, n.version)
      WHERE t.groups && threats AND t.id IS DISTINCT FROM $3
        AND (n.metres = 0 OR n.metres < (buffers ->> t.class)::double precision))
    SELECT coalesce(array_agg(day.on), '{}')
    FROM (SELECT s::date AS on
          FROM generate_series(greatest(r.earliest_arrival, least(r.latest_arrival, national.today())), r.latest_arrival, '1 day') AS s) AS day
    WHERE daterange(day.on, day.on + r.nights) <@ u.available
      AND NOT EXISTS (SELECT FROM near n WHERE n.valid && daterange(day.on, day.on + r.nights)));
END
$function$;
-- owner fristad_national

-- FUNCTION "national".take_place(text,text)
CREATE OR REPLACE FUNCTION "national".take_place(placement text, policy text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  stay "national".stay;
  against text[];
  extended text;
  lived_in boolean;
BEGIN
  PERFORM national.lock_placement($1);
  SELECT p.extends, o.status = 'ARRIVED' INTO extended, lived_in
    FROM fristad.placement p LEFT JOIN fristad.placement o ON o.id = p.extends
    WHERE p.id = $1 AND p.status IN ('PROPOSED', 'PROVISIONAL') AND p.owner_region = nullif(current_setting('app.region', true), '');
  IF extended IS NOT NULL AND NOT national.make_way($1) THEN RETURN 'PLACEMENT_NOT_PERMITTED'; END IF;
  stay := national.stay_of($1, $2);
  against := array(SELECT unnest(national.broken_by(stay))
                   EXCEPT SELECT o."constraint" FROM fristad.placement_override o WHERE o.placement = $1);
  IF stay.person IS NULL OR NOT national.is_approved_as_judged($1) OR national.what_changed($1) <> '{}'
     OR against <> '{}' OR national.funding_bars($1) OR national.contact_bars($1) THEN
    RAISE exclusion_violation USING MESSAGE = 'something stands in the way';
  END IF;
  UPDATE fristad.placement p SET status = 'PROVISIONAL', version = p.version + 1 WHERE p.id = $1 AND p.status = 'PROPOSED';
  UPDATE fristad.placement p SET status = 'CONFIRMED', version = p.version + 1 WHERE p.id = $1;
  IF lived_in THEN
    UPDATE fristad.placement p SET status = 'ARRIVED', version = p.version + 1 WHERE p.id = $1;
  END IF;
  RETURN 'PLACEMENT_PERMITTED';
EXCEPTION WHEN exclusion_violation OR unique_violation THEN
  RETURN 'PLACEMENT_NOT_PERMITTED';
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".take_place(text,text) TO fristad_app;

-- FUNCTION "national".take_preview()
CREATE OR REPLACE FUNCTION "national".take_preview()
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  who text := nullif(current_setting('app.actor', true), '');
BEGIN
  INSERT INTO fristad.ground_preview_day AS d (actor, day, taken) VALUES (who, national.today(), 1)
    ON CONFLICT (actor, day) DO UPDATE SET taken = d.taken + 1 WHERE d.taken < 20;
  IF NOT FOUND THEN RETURN false; END IF;
  IF (SELECT sum(d.taken) FROM fristad.ground_preview_day d WHERE d.actor = who AND d.day > national.today() - 30) <= 100 THEN RETURN true; END IF;
  UPDATE fristad.ground_preview_day d SET taken = d.taken - 1 WHERE d.actor = who AND d.day = national.today() AND d.taken > 1;
  IF NOT FOUND THEN DELETE FROM fristad.ground_preview_day d WHERE d.actor = who AND d.day = national.today(); END IF;
  RETURN false;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".take_preview() TO fristad_app;

-- FUNCTION "national".territories_near(text,jsonb)
CREATE OR REPLACE FUNCTION "national".territories_near(unit text, reach jsonb)
 RETURNS TABLE(territory text, version integer, metres double precision)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
BEGIN
  RETURN QUERY
    WITH here AS MATERIALIZED (SELECT u.location FROM fristad.housing_unit u WHERE u.id = $1),
    farthest AS MATERIALIZED (SELECT greatest(0.001, max(value::double precision)) AS metres FROM jsonb_each_text($2)),
    around AS MATERIALIZED (
      SELECT g.*, here.location
      FROM here, farthest, national.ground_reading g
      WHERE ST_DWithin(here.location, g.geodesic, farthest.metres) OR ST_DWithin(here.location, g.straight, farthest.metres))
    SELECT t.id, t.version, measured.metres
    FROM around g JOIN fristad.territory t ON (t.id, t.version) = (g.territory, g.version) AND t.superseded_by IS NULL,
      LATERAL (SELECT fristad.metres_to_ground(g.location, t.ground, g.geodesic, g.straight) AS metres) AS measured
    WHERE measured.metres <= greatest(0.001, ($2 ->> t.class)::double precision);
END
$function$;
-- owner fristad_national

-- FUNCTION "national".things_of_case(text)
CREATE OR REPLACE FUNCTION "national".things_of_case(case_ref text)
 RETURNS TABLE(kind text, id text, listed boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  WITH own AS (
    SELECT c.ref FROM (SELECT $1 AS ref UNION SELECT m.other FROM fristad.case_merge m WHERE m.survivor = $1) AS c
    WHERE current_setting('app.scope', true) = 'national-audit' OR EXISTS (
      SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.region = nullif(current_setting('app.region', true), ''))
      OR EXISTS (
      SELECT FROM fristad.case_merge m WHERE m.other = $1 AND m.owner_region = nullif(current_setting('app.region', true), '')))
  SELECT 'case', o.ref, true FROM own o
  UNION ALL
  SELECT k.kind, r.id, k.kind = 'request' FROM own o JOIN fristad.placement_request r ON r.person = o.ref,
         (VALUES ('request'), ('candidates')) AS k (kind)
  UNION ALL
  SELECT k.kind, p.id, k.kind = 'placement' FROM own o JOIN fristad.placement p ON p.person = o.ref,
         (VALUES ('placement'), ('address')) AS k (kind)
  UNION ALL
  SELECT 'incident', i.id, true FROM own o JOIN fristad.placement p ON p.person = o.ref JOIN fristad.incident i ON i.placement = p.id
  UNION ALL
  SELECT 'case-note', n.id::text, false FROM own o JOIN fristad.case_note n ON n.case_ref = o.ref
$function$;
-- owner fristad_national

-- FUNCTION "national".things_of_unit(text)
CREATE OR REPLACE FUNCTION "national".things_of_unit(of_unit text)
 RETURNS TABLE(kind text, id text, listed boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT k.kind, of_unit, k.kind <> 'address' FROM (VALUES ('unit'), ('address'), ('candidates')) AS k (kind)
  UNION ALL
  SELECT k.kind, p.id, k.kind = 'placement'
  FROM fristad.placement p, (VALUES ('placement'), ('address')) AS k (kind)
  WHERE p.unit = of_unit AND (current_setting('app.scope', true) = 'national-audit' OR p.owner_region = nullif(current_setting('app.region', true), ''))
$function$;
-- owner fristad_national

-- FUNCTION "national".threatening(text[],text[])
CREATE OR REPLACE FUNCTION "national".threatening(own text[], other text[])
 RETURNS text[]
 LANGUAGE sql
 STABLE
AS $function$
  SELECT own || other || array(
    SELECT theirs
    FROM (SELECT a, b, relation FROM fristad.group_relation
          UNION ALL SELECT b, a, relation FROM fristad.group_relation) AS related (ours, theirs, relation)
    WHERE ours = ANY (own) OR (relation = 'ALLIED' AND ours = ANY (other)))
$function$;
-- owner fristad_national

-- FUNCTION "national".today()
CREATE OR REPLACE FUNCTION "national".today()
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT CASE WHEN c.follows_service THEN coalesce(said, here) ELSE greatest(said, here) END
  FROM national.clock c, date(nullif(current_setting('app.today', true), '')) AS said,
       date(now() AT TIME ZONE 'Europe/Stockholm') AS here
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".today() TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".today() TO fristad_import;
GRANT EXECUTE ON FUNCTION "national".today() TO fristad_owner;
GRANT EXECUTE ON FUNCTION "national".today() TO fristad_run;

-- FUNCTION "national".transfer_incidents(text[],integer[],boolean,integer,date,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".transfer_incidents(incidents text[], versions integer[], named boolean, nights integer, earliest date, at timestamp with time zone)
 RETURNS TABLE(incident text, placement text, request text, code text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  who text := nullif(current_setting('app.actor', true), '');
  region text := nullif(current_setting('app.region', true), '');
  role text := split_part(current_setting('app.roles', true), ' ', 1);
  one record;
  p fristad.placement%ROWTYPE;
  first date;
  chosen text[] := '{}';
  locked text[] := array(
    SELECT DISTINCT s.person FROM fristad.incident i JOIN fristad.placement s ON s.id = i.placement
    WHERE i.id = ANY ($1) AND i.owner_region = region);
BEGIN
  PERFORM national.lock_in_order(persons => locked);
  PERFORM i.id FROM fristad.incident i WHERE i.id = ANY ($1) AND i.owner_region = region ORDER BY i.id FOR NO KEY UPDATE;
  FOR one IN
    SELECT x.id, x.version AS seen, i.version, i.placement, i.closed_at,
           (SELECT s.person FROM fristad.placement s WHERE s.id = i.placement) AS person
    FROM unnest($1, $2) WITH ORDINALITY AS x (id, version, n)
    LEFT JOIN fristad.incident i ON i.id = x.id AND i.owner_region = region AND EXISTS (
      SELECT FROM fristad.placement s WHERE s.id = i.placement AND s.owner_region = region
        AND (role = 'APPROVER' OR role = 'COORDINATOR' AND EXISTS (
          SELECT FROM access.case_assignment a WHERE a.case_ref = s.person AND a.actor = who AND a.ended_at IS NULL)))
    ORDER BY x.n
  LOOP
    incident := one.id;
    code := CASE WHEN one.placement IS NULL THEN 'no-such-incident' WHEN one.closed_at IS NOT NULL THEN 'closed'
                 WHEN one.version <> one.seen OR one.person <> ALL (locked) THEN 'stale' END;
    IF code IS NULL THEN
      code := national.why_not_leave(one.placement, $6);
      IF code = 'no-such-placement' THEN code := 'no-such-incident'; END IF;
    END IF;
    IF code IS NULL THEN
      chosen := chosen || one.id;
    ELSE
      RETURN NEXT;
      IF $3 THEN RETURN; END IF;
    END IF;
  END LOOP;
  code := NULL;
  IF chosen = '{}' THEN RETURN; END IF;
  FOR one IN
    SELECT s.id, min(array_position(ARRAY['EMERGENCY', 'SHORT_NOTICE', 'STANDARD'], c.urgency)) AS urgency
    FROM fristad.incident i JOIN fristad.placement s ON s.id = i.placement,
      LATERAL fristad.incident_clock(i."constraint", s.status, s.arrival, i.opened_at, i.kept_until, national.today(), national.clocks()) AS c
    WHERE i.id = ANY (chosen) GROUP BY s.id ORDER BY s.id
  LOOP
    SELECT x.* INTO p FROM fristad.placement x WHERE x.id = one.id;
    first := greatest($5, p.arrival + 1);
    request := 'R-' || gen_random_uuid();
    PERFORM national.grant_to_leave(p.id, request, 'INCIDENT', (ARRAY['EMERGENCY', 'SHORT_NOTICE', 'STANDARD'])[one.urgency], NULL,
      CASE WHEN p.departure > first THEN p.departure - first ELSE $4 END, first, (ARRAY[3, 7, 14])[one.urgency],
      EXISTS (SELECT FROM fristad.unit_void v WHERE v.unit = p.unit AND v.reason = 'ADDRESS_EXPOSED' AND upper(v.period) > national.today()), $6);
    placement := p.id;
    FOR incident IN
      UPDATE fristad.incident i SET version = i.version + 1 WHERE i.id = ANY (chosen) AND i.placement = p.id RETURNING i.id
    LOOP
      RETURN NEXT;
    END LOOP;
  END LOOP;
  INSERT INTO fristad.plan_wanted (cause, urgent) VALUES ('INCIDENT', true);
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".transfer_incidents(text[],integer[],boolean,integer,date,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".transfer_of(text)
CREATE OR REPLACE FUNCTION "national".transfer_of(placement text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT jsonb_build_object(
    'request', e.request, 'askedBy', e.asked_by, 'askedAt', to_char(e.asked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'offer', t.id, 'run', coalesce(o.run, u.run, CASE WHEN t.id IS NULL AND q.status = 'GRANTED' THEN way.run END),
    'status', CASE WHEN t.status IN ('CONFIRMED', 'ARRIVED', 'DEPARTED') THEN 'CONFIRMED' WHEN t.status = 'PROVISIONAL' THEN 'OFFERED'
                   WHEN q.status <> 'GRANTED' THEN 'WITHDRAWN' WHEN u.run IS NOT NULL THEN 'NO_PLACE_FOUND' ELSE 'PLANNING' END)
  FROM fristad.emergency_transfer e
  JOIN fristad.placement_request q ON q.id = e.request
  LEFT JOIN LATERAL (
    SELECT p.id, p.status FROM fristad.placement p
    WHERE p.request = e.request AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED', 'DEPARTED') ORDER BY p.arrival DESC, p.id LIMIT 1) AS t ON true
  LEFT JOIN fristad.offer o ON o.placement = t.id
  LEFT JOIN fristad.plan_unplaced u ON t.id IS NULL AND u.request = e.request AND u.run = (
    SELECT r.id FROM fristad.solver_run r JOIN fristad.plan p ON p.run = r.id
    WHERE r.owner_region IS NULL AND r.finished_at IS NOT NULL AND r.status = 'DONE' ORDER BY r.finished_at DESC, r.id LIMIT 1)
  LEFT JOIN LATERAL (
    SELECT r.id AS run FROM fristad.solver_run r
    WHERE r.owner_region IS NULL AND r.status IN ('QUEUED', 'RUNNING') AND NOT EXISTS (SELECT FROM fristad.plan_wanted w WHERE w.urgent)
    ORDER BY r.requested_at DESC, r.id LIMIT 1) AS way ON true
  WHERE e.leaves = $1 AND (e.owner_region = nullif(current_setting('app.region', true), '') OR current_setting('app.scope', true) = 'national-audit')
  ORDER BY e.asked_at DESC, e.request LIMIT 1
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".transfer_of(text) TO fristad_app;

-- FUNCTION "national".unit_near_territories(text,jsonb)
CREATE OR REPLACE FUNCTION "national".unit_near_territories(unit text, reach jsonb)
 RETURNS json
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT coalesce(json_agg(json_build_array($1, t.territory, t.metres) ORDER BY t.territory), '[]')
  FROM national.territories_near($1, $2) AS t
  WHERE nullif(current_setting('app.region', true), '') IS NOT NULL
     OR current_setting('app.scope', true) = 'national-run'
$function$;
-- owner fristad_national
-- clear-of-hostile-ground
GRANT EXECUTE ON FUNCTION "national".unit_near_territories(text,jsonb) TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".unit_near_territories(text,jsonb) TO fristad_run;

-- FUNCTION "national".units_near_territories(jsonb)
CREATE OR REPLACE FUNCTION "national".units_near_territories(reach jsonb)
 RETURNS json
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  WITH shape AS MATERIALIZED (
    SELECT t.id, t.ground, greatest(0.001, ($1 ->> t.class)::double precision) AS reach,
           g.geodesic, g.straight
    FROM fristad.territory t JOIN national.ground_reading g ON (g.territory, g.version) = (t.id, t.version)
    WHERE t.superseded_by IS NULL
      AND (nullif(current_setting('app.region', true), '') IS NOT NULL
           OR current_setting('app.scope', true) = 'national-run')),
  near AS (
    SELECT u.id AS unit, s.id AS territory
    FROM shape s JOIN fristad.housing_unit u ON ST_DWithin(u.location, s.geodesic, s.reach)
    UNION
    SELECT u.id, s.id
    FROM shape s JOIN fristad.housing_unit u ON ST_DWithin(u.location, s.straight, s.reach)),
  measured AS (
    SELECT n.unit, n.territory, fristad.metres_to_ground(u.location, s.ground, s.geodesic, s.straight) AS metres
    FROM near n JOIN shape s ON s.id = n.territory JOIN fristad.housing_unit u ON u.id = n.unit)
  SELECT coalesce(json_agg(json_build_array(unit, territory, metres) ORDER BY unit, territory), '[]') FROM measured
$function$;
-- owner fristad_national
-- clear-of-hostile-ground
GRANT EXECUTE ON FUNCTION "national".units_near_territories(jsonb) TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".units_near_territories(jsonb) TO fristad_run;

-- FUNCTION "national".units_touching_zones(text,text)
CREATE OR REPLACE FUNCTION "national".units_touching_zones(of_request text, of_unit text)
 RETURNS json
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  WITH shape AS MATERIALIZED (
    SELECT z.request, z.ordinal, z.ground::geometry AS straight, fristad.along_geodesics(z.ground) AS geodesic, 0.001 AS near
    FROM fristad.exclusion_zone z JOIN fristad.placement_request r ON r.id = z.request
    WHERE ($1 IS NULL OR z.request = $1)
      AND (r.region = nullif(current_setting('app.region', true), '')
           OR current_setting('app.scope', true) = 'national-run')),
  edge AS MATERIALIZED (
    SELECT *, geodesic::geometry AS corners, ST_Boundary(geodesic::geometry) AS edge,
           ST_Expand(ST_Envelope(ST_Collect(straight, geodesic::geometry)), near) AS around
    FROM shape),
  within AS (
    SELECT u.id AS unit, s.request, s.ordinal
    FROM edge s JOIN fristad.housing_unit u ON u.location::geometry && s.around AND ($2 IS NULL OR u.id = $2)
    WHERE ST_DWithin(u.location::geometry, s.straight, 9e-9)
       OR CASE WHEN ST_DWithin(u.location::geometry, s.edge, s.near) THEN ST_DWithin(u.location, s.geodesic, 0.001)
               ELSE ST_Intersects(u.location::geometry, s.corners) END)
  SELECT coalesce(json_agg(json_build_array(unit, request, ordinal) ORDER BY request, ordinal, unit), '[]') FROM within
$function$;
-- owner fristad_national
-- outside-exclusion-zones
GRANT EXECUTE ON FUNCTION "national".units_touching_zones(text,text) TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".units_touching_zones(text,text) TO fristad_run;

-- FUNCTION "national".void_is_judged_anew()
CREATE OR REPLACE FUNCTION "national".void_is_judged_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  gone text := CASE TG_OP WHEN 'DELETE' THEN OLD.unit ELSE NEW.unit END;
BEGIN
  PERFORM national.wait_to_be_judged(array(SELECT p.id FROM fristad.placement p WHERE p.unit = gone),
    clock_timestamp(), true, false);
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".wait_to_be_judged(text[],timestamp with time zone,boolean,boolean,boolean)
CREATE OR REPLACE FUNCTION "national".wait_to_be_judged(placements text[], at timestamp with time zone, by_case boolean DEFAULT true, by_others boolean DEFAULT true, with_everybody boolean DEFAULT (current_setting('role'::text) = 'fristad_import'::text))
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  INSERT INTO fristad.stay_to_judge (placement, since, by_case, by_others, with_everybody)
    SELECT p.id, $2, $3, $4 AND p.status <> 'PROPOSED', $5 FROM fristad.placement p
    WHERE p.id = ANY ($1) AND (p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') OR p.status = 'PROPOSED' AND $3)
$function$;
-- owner fristad_national

-- FUNCTION "national".warn_of_permits(timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".warn_of_permits(at timestamp with time zone)
 RETURNS TABLE(provider text, days integer)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  INSERT INTO fristad.permit_warning AS w (provider, permit_valid_to, days, warned_at)
    SELECT p.id, p.permit_valid_to, CASE WHEN ahead.days <= 7 THEN 7 WHEN ahead.days <= 30 THEN 30 ELSE 90 END, $1
    FROM fristad.provider p, LATERAL (SELECT p.permit_valid_to - national.today() AS days) AS ahead
    WHERE p.kind <> 'PUBLIC' AND ahead.days BETWEEN 0 AND 90
    ORDER BY p.id
    ON CONFLICT ON CONSTRAINT permit_warning_pkey DO NOTHING
    RETURNING w.provider, w.days
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".warn_of_permits(timestamp with time zone) TO fristad_run;

-- FUNCTION "national".what_changed(text)
CREATE OR REPLACE FUNCTION "national".what_changed(placement text)
 RETURNS text[]
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
BEGIN
  RETURN (
    WITH p AS (
      SELECT x.* FROM fristad.placement x WHERE x.id = $1 AND x.owner_region = nullif(current_setting('app.region', true), '')),
    bound AS (
      SELECT d.rests_on FROM fristad.decision_record d JOIN p ON d.placement = p.id AND d.owner_region = p.owner_region
      WHERE d.act IN ('PROPOSE', 'EXTEND', 'TRANSFER', 'OFFER')),
    was AS (SELECT f.* FROM bound, jsonb_each(bound.rests_on) AS f),
    is_now AS (SELECT f.* FROM p, jsonb_each(national.rests_on(p.request, p.unit)) AS f),
    changed (what) AS (
      SELECT coalesce(was.key, is_now.key) FROM was FULL JOIN is_now ON is_now.key = was.key
      WHERE EXISTS (SELECT FROM bound) AND was.value IS DISTINCT FROM is_now.value AND coalesce(was.key, is_now.key) <> 'flags'
      UNION
      -- What the file of the case lacked and has by now is as good as before.
      SELECT 'flags' FROM is_now
      WHERE EXISTS (SELECT FROM bound) AND is_now.key = 'flags'
        AND NOT coalesce((SELECT was.value FROM was WHERE was.key = 'flags'), '[]') @> is_now.value
      UNION
      SELECT 'judgement' WHERE NOT EXISTS (SELECT FROM bound)
      UNION
      SELECT other.what
      FROM p JOIN fristad.placement_request r ON r.id = p.request, LATERAL (VALUES
        ('request', p.person <> r.person),
        ('household', p.persons <> r.adults + r.children),
        ('groups', p.groups <> r.own_groups),
        ('nights', p.extends IS NULL AND p.departure - p.arrival <> r.nights),
        ('window', p.extends IS NULL AND p.arrival NOT BETWEEN r.earliest_arrival AND r.latest_arrival)
      ) AS other (what, differs)
      WHERE other.differs)
    SELECT coalesce(array_agg(what ORDER BY what), '{}') FROM changed);
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".what_changed(text) TO fristad_app;

-- FUNCTION "national".who_lives_near_is_judged_anew()
CREATE OR REPLACE FUNCTION "national".who_lives_near_is_judged_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  own text[] := national.threatening(NEW.groups, '{}');
  other text[] := national.threatening('{}', NEW.groups);
  buffer double precision := (
    SELECT greatest(0.001, (national.buffers_in(national.policy_in_force(), NULL) ->> NEW.class)::double precision));
BEGIN
  PERFORM national.wait_to_be_judged(array(
    SELECT p.id
    FROM (SELECT u.id FROM national.ground_reading g JOIN fristad.housing_unit u ON ST_DWithin(u.location, g.geodesic, buffer)
          WHERE (g.territory, g.version) = (NEW.id, NEW.version)
          UNION
          SELECT u.id FROM national.ground_reading g JOIN fristad.housing_unit u ON ST_DWithin(u.location, g.straight, buffer)
          WHERE (g.territory, g.version) = (NEW.id, NEW.version)) AS near
    JOIN fristad.placement p ON p.unit = near.id AND p.status IN ('PROPOSED', 'PROVISIONAL', 'CONFIRMED', 'ARRIVED')
    LEFT JOIN fristad.placement_request r ON r.id = p.request
    WHERE p.groups && own OR r.own_groups && own OR r.other_groups && other), clock_timestamp(), true, false,
    TG_OP = 'INSERT' AND NEW.source = 'IMPORT');
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".who_looked(text,uuid,integer)
CREATE OR REPLACE FUNCTION "national".who_looked(case_ref text, after uuid, most integer)
 RETURNS TABLE(id uuid, at timestamp with time zone, operation text, actor text, role text, agency text, region text, kind text, purpose text, outcome text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT e.id, e.at, e.operation, e.actor::text, e.actor_role::text, e.agency::text, e.actor_region::text,
         e.object_kind::text, e.purpose::text, e.outcome
  FROM national.entries_of_case($1) AS hit (id) JOIN audit.entry e ON e.id = hit.id
  WHERE after IS NULL OR (e.at, e.id) < (SELECT a.at, a.id FROM audit.entry a WHERE a.id = after)
  ORDER BY e.at DESC, e.id DESC LIMIT most
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".who_looked(text,uuid,integer) TO fristad_app;
GRANT EXECUTE ON FUNCTION "national".who_looked(text,uuid,integer) TO fristad_audit_reader;

-- FUNCTION "national".whose_entry(uuid)
CREATE OR REPLACE FUNCTION "national".whose_entry(wanted uuid)
 RETURNS TABLE(log text, case_ref text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT e.log::text, e.case_ref::text FROM audit.entry e WHERE e.id = wanted
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".whose_entry(uuid) TO fristad_guard;

-- FUNCTION "national".why_not_appeal(text,timestamp with time zone,boolean)
CREATE OR REPLACE FUNCTION "national".why_not_appeal(request text, decided_at timestamp with time zone, decides boolean)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT CASE WHEN $3 THEN 'decided-before' ELSE 'appealed-already' END
  FROM fristad.appeal a
  WHERE a.request = $1 AND CASE WHEN $3 THEN a.answered_at IS NULL AND a.against = nullif(current_setting('app.actor', true), '')
                                ELSE a.outcome = 'REFUSED' AND a.answered_at = $2 END
  LIMIT 1
$function$;
-- owner fristad_national

-- FUNCTION "national".why_not_leave(text,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".why_not_leave(placement text, at timestamp with time zone)
 RETURNS text
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
DECLARE
  p fristad.placement%ROWTYPE;
  refusal text;
BEGIN
  SELECT x.* INTO STRICT p FROM fristad.placement x WHERE x.id = $1;
  IF p.status <> 'ARRIVED' THEN RETURN 'not-lived-in'; END IF;
  IF NOT EXISTS (SELECT FROM fristad.placement_request r WHERE r.id = p.request) THEN RETURN 'without-a-request'; END IF;
  IF EXISTS (SELECT FROM fristad.emergency_transfer e JOIN fristad.placement_request q ON q.id = e.request
             WHERE e.leaves = p.id AND q.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')) THEN
    RETURN 'asked-already';
  END IF;
  IF 3 <= (SELECT count(*) FROM fristad.emergency_transfer e
           WHERE e.person = p.person AND e.asked_at > $2 - interval '30 days') THEN
    RETURN 'no-emergency-left';
  END IF;
  refusal := national.goes_on(p.person);
  RETURN CASE WHEN refusal IS NULL OR refusal = 'erased' THEN refusal ELSE 'no-such-placement' END;
END
$function$;
-- owner fristad_national

-- FUNCTION "national".withdraw_non_association(text,uuid,text,uuid,timestamp with time zone)
CREATE OR REPLACE FUNCTION "national".withdraw_non_association(one text, pair uuid, reason text, approval uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF NOT access.is_used_approval($4, 'case.change-conflict-profile', $1) THEN RETURN false; END IF;
  PERFORM national.lock_in_order(pairs => 'alone');
  -- Who was merged into another case meanwhile asks for nothing any more.
  IF NOT EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.region = nullif(current_setting('app.region', true), '')) THEN RETURN false; END IF;
  UPDATE fristad.non_association n
    SET withdrawn_at = $5, withdrawn_by = nullif(current_setting('app.actor', true), ''), withdrawn_for = $3, withdrawn_approval = $4
    WHERE n.id = $2 AND n.owner_region = nullif(current_setting('app.region', true), '') AND $1 IN (n.a, n.b) AND n.withdrawn_at IS NULL;
  RETURN FOUND;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".withdraw_non_association(text,uuid,text,uuid,timestamp with time zone) TO fristad_app;

-- FUNCTION "national".write_group(text,integer,text)
CREATE OR REPLACE FUNCTION "national".write_group(code text, seen integer, type text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
DECLARE
  stored integer;
BEGIN
  IF split_part(current_setting('app.roles', true), ' ', 1) <> 'ANALYST' THEN RETURN 'no-such-group'; END IF;
  IF $2 = 0 THEN
    INSERT INTO fristad.hostile_group (code, type) VALUES ($1, $3);
    RETURN 'WRITTEN';
  END IF;
  SELECT g.version INTO stored FROM fristad.hostile_group g WHERE g.code = $1 FOR NO KEY UPDATE;
  IF NOT FOUND THEN RETURN 'no-such-group'; END IF;
  IF stored <> $2 THEN RETURN 'stale'; END IF;
  UPDATE fristad.hostile_group g SET type = $3, version = g.version + 1 WHERE g.code = $1;
  RETURN 'WRITTEN';
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION "national".write_group(text,integer,text) TO fristad_app;

-- FUNCTION access.approval_is_used_once()
CREATE OR REPLACE FUNCTION access.approval_is_used_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.used_at IS NOT NULL OR OLD.refused_by IS NOT NULL
     OR (OLD.approved_by IS NOT NULL AND OLD.approved_by IS DISTINCT FROM NEW.approved_by)
     OR (OLD.approved_at IS NOT NULL AND OLD.approved_at IS DISTINCT FROM NEW.approved_at)
     OR (OLD.id, OLD.rule, OLD.object, OLD.command, OLD.digest, OLD.owner, OLD.provider, OLD.municipality,
         OLD.case_ref, OLD.asked_by, OLD.asked_at)
        IS DISTINCT FROM
        (NEW.id, NEW.rule, NEW.object, NEW.command, NEW.digest, NEW.owner, NEW.provider, NEW.municipality,
         NEW.case_ref, NEW.asked_by, NEW.asked_at) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'an approval is given once and used once';
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.approval_is_used_once() TO PUBLIC;

-- FUNCTION access.break_glass_is_reviewed_once()
CREATE OR REPLACE FUNCTION access.break_glass_is_reviewed_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.reviewed_at IS NOT NULL
     OR (OLD.id, OLD.case_ref, OLD.owner_region, OLD.opened_by, OLD.opened_from, OLD.reason, OLD.opened_at)
        IS DISTINCT FROM
        (NEW.id, NEW.case_ref, NEW.owner_region, NEW.opened_by, NEW.opened_from, NEW.reason, NEW.opened_at) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'an opening is reviewed once, as it was';
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.break_glass_is_reviewed_once() TO PUBLIC;

-- FUNCTION access.emergencies_are_few()
CREATE OR REPLACE FUNCTION access.emergencies_are_few()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM fristad.one_at_a_time('break-glass', NEW.opened_by);
  IF EXISTS (SELECT FROM access.break_glass b
             WHERE b.opened_by = NEW.opened_by AND (b.until > NEW.opened_at OR b.reviewed_at IS NULL))
     OR 3 <= (SELECT count(*) FROM access.break_glass b
              WHERE b.opened_by = NEW.opened_by AND b.opened_at > NEW.opened_at - interval '7 days') THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME,
      MESSAGE = 'one opening at a time, three within a week, none while one waits for its review';
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.emergencies_are_few() TO PUBLIC;

-- FUNCTION access.few_open_approvals()
CREATE OR REPLACE FUNCTION access.few_open_approvals()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM fristad.one_at_a_time('approvals', NEW.asked_by);
  IF 20 <= (SELECT count(*) FROM access.approval a
            WHERE a.asked_by = NEW.asked_by AND a.approved_by IS NULL AND a.refused_by IS NULL
              AND a.asked_at > NEW.asked_at - interval '24 hours') THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'twenty approvals of a user are open at most';
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.few_open_approvals() TO PUBLIC;

-- FUNCTION access.few_sessions()
CREATE OR REPLACE FUNCTION access.few_sessions()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM fristad.one_at_a_time('sessions', NEW.actor);
  UPDATE access.session s SET ended_at = NEW.began_at
    WHERE s.actor = NEW.actor AND s.ended_at IS NULL AND s.id NOT IN (
      SELECT o.id FROM access.session o WHERE o.actor = NEW.actor AND o.ended_at IS NULL
      ORDER BY o.seen_at DESC, o.began_at DESC, o.id LIMIT 4);
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.few_sessions() TO PUBLIC;

-- FUNCTION access.has_opened(text)
CREATE OR REPLACE FUNCTION access.has_opened(ref text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (SELECT FROM access.break_glass b
                 WHERE b.case_ref = $1 AND b.opened_by = nullif(current_setting('app.actor', true), '') AND b.until > statement_timestamp())
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.has_opened(text) TO fristad_app;

-- FUNCTION access.is_active_actor(text,timestamp with time zone)
CREATE OR REPLACE FUNCTION access.is_active_actor(actor text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT NOT EXISTS (SELECT FROM access.actor a WHERE a.id = $1 AND a.revoked_at IS NOT NULL)
    AND NOT EXISTS (
      SELECT FROM access.break_glass b
      WHERE b.opened_by = $1 AND b.reviewed_at IS NULL AND b.opened_at <= $2 - interval '24 hours')
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.is_active_actor(text,timestamp with time zone) TO fristad_guard;

-- FUNCTION access.is_assigned_to_both(text[],text)
CREATE OR REPLACE FUNCTION access.is_assigned_to_both(cases text[], who text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT count(DISTINCT a.case_ref) = 2
  FROM access.case_assignment a WHERE a.case_ref = ANY ($1) AND a.actor = $2 AND a.ended_at IS NULL
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.is_assigned_to_both(text[],text) TO fristad_national;

-- FUNCTION access.is_used_approval(uuid,text,text)
CREATE OR REPLACE FUNCTION access.is_used_approval(approval uuid, rule text, object text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (
    SELECT FROM access.approval a WHERE a.id = $1 AND a.rule = $2 AND a.object = $3 AND a.used_at IS NOT NULL)
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.is_used_approval(uuid,text,text) TO fristad_national;

-- FUNCTION access.is_waiting(uuid,timestamp with time zone)
CREATE OR REPLACE FUNCTION access.is_waiting(approval uuid, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (
    SELECT FROM access.approval a
    WHERE a.id = $1 AND a.approved_by IS NULL AND a.refused_by IS NULL AND $2 < a.asked_at + interval '24 hours')
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.is_waiting(uuid,timestamp with time zone) TO fristad_app;
GRANT EXECUTE ON FUNCTION access.is_waiting(uuid,timestamp with time zone) TO fristad_national;

-- FUNCTION access.record_of_approval(uuid)
CREATE OR REPLACE FUNCTION access.record_of_approval(approval uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT r.digest FROM access.approval_record r WHERE r.approval = $1
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.record_of_approval(uuid) TO fristad_app;
GRANT EXECUTE ON FUNCTION access.record_of_approval(uuid) TO fristad_guard;
GRANT EXECUTE ON FUNCTION access.record_of_approval(uuid) TO fristad_import;
GRANT EXECUTE ON FUNCTION access.record_of_approval(uuid) TO fristad_run;

-- FUNCTION access.use_approval(uuid,text,text,timestamp with time zone)
CREATE OR REPLACE FUNCTION access.use_approval(approval uuid, asker text, content_digest text, at timestamp with time zone)
 RETURNS boolean
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  WITH used AS (
    UPDATE access.approval a SET used_at = $4
    WHERE a.id = $1 AND a.asked_by = $2 AND a.digest = $3 AND a.used_at IS NULL
      AND a.approved_by <> a.asked_by AND a.approved_at <= $4 AND $4 < a.asked_at + interval '24 hours'
      AND access.is_active_actor(a.approved_by, $4)
    RETURNING 1)
  SELECT EXISTS (SELECT FROM used)
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.use_approval(uuid,text,text,timestamp with time zone) TO fristad_app;
GRANT EXECUTE ON FUNCTION access.use_approval(uuid,text,text,timestamp with time zone) TO fristad_guard;
GRANT EXECUTE ON FUNCTION access.use_approval(uuid,text,text,timestamp with time zone) TO fristad_import;
GRANT EXECUTE ON FUNCTION access.use_approval(uuid,text,text,timestamp with time zone) TO fristad_run;

-- FUNCTION access.uses_approval_now(text,text)
CREATE OR REPLACE FUNCTION access.uses_approval_now(rule text, object text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (
    SELECT FROM access.approval a
    WHERE a.rule = $1 AND a.object = $2 AND a.used_at IS NOT NULL AND a.xmin = pg_current_xact_id()::xid)
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.uses_approval_now(text,text) TO fristad_app;
GRANT EXECUTE ON FUNCTION access.uses_approval_now(text,text) TO fristad_national;

-- FUNCTION access.was_approved(text,text)
CREATE OR REPLACE FUNCTION access.was_approved(rule text, object text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (SELECT FROM access.approval a WHERE a.rule = $1 AND a.object = $2 AND a.used_at IS NOT NULL)
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.was_approved(text,text) TO fristad_national;

-- FUNCTION access.was_approved_as(text,text,text)
CREATE OR REPLACE FUNCTION access.was_approved_as(rule text, object text, judged text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT EXISTS (
    SELECT FROM access.approval a
    WHERE a.rule = $1 AND a.object = $2 AND a.used_at IS NOT NULL AND a.command ->> 'judged' = $3)
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.was_approved_as(text,text,text) TO fristad_national;

-- FUNCTION access.who_approved(text,text)
CREATE OR REPLACE FUNCTION access.who_approved(placement text, region text)
 RETURNS TABLE(approved_by text, is_own boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT a.approved_by::text,
         a.rule = 'placement.confirm' OR EXISTS (
           SELECT FROM access.known_user k WHERE k.id = a.approved_by AND 'APPROVER:' || $2 = ANY (k.grants))
  FROM access.approval a
  WHERE a.rule IN ('placement.confirm', 'placement.confirm-in-emergency') AND a.object = $1 AND a.used_at IS NOT NULL
  ORDER BY a.used_at DESC, a.id LIMIT 1
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION access.who_approved(text,text) TO fristad_national;

-- FUNCTION audit.entries_only_grow()
CREATE OR REPLACE FUNCTION audit.entries_only_grow()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE restrict_violation USING CONSTRAINT = 'entries_only_grow', MESSAGE = 'audit entries are neither changed nor removed';
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION audit.entries_only_grow() TO PUBLIC;

-- FUNCTION fristad.activations_only_grow()
CREATE OR REPLACE FUNCTION fristad.activations_only_grow()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'what was in force stays on record';
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.activations_only_grow() TO PUBLIC;

-- FUNCTION fristad.along_geodesics(geography)
CREATE OR REPLACE FUNCTION fristad.along_geodesics(ground geography)
 RETURNS geography
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  WITH corner AS (
    SELECT p.path[1] AS polygon, r.path[1] AS ring, c.path[1] AS number, c.geom AS here,
           lead(c.geom) OVER (PARTITION BY p.path[1], r.path[1] ORDER BY c.path[1]) AS next
    FROM ST_Dump(ground::geometry) AS p, ST_DumpRings(p.geom) AS r, ST_DumpPoints(ST_ExteriorRing(r.geom)) AS c),
  edge AS (
    SELECT *, ST_Distance(here::geography, next::geography) AS length FROM corner WHERE next IS NOT NULL),
  point AS (
    SELECT polygon, ring, number, step,
           CASE step WHEN 0 THEN here
                ELSE ST_Project(here::geography, length * step / pieces,
                                ST_Azimuth(here::geography, next::geography))::geometry END AS geom
    FROM edge, LATERAL (SELECT greatest(1, ceil(length / 5000))::integer AS pieces) AS cut,
         generate_series(0, pieces - 1) AS step),
  line AS (
    SELECT polygon, ring, ST_MakeLine(geom ORDER BY number, step) AS open FROM point GROUP BY polygon, ring),
  closed AS (
    SELECT polygon, array_agg(ST_AddPoint(open, ST_StartPoint(open)) ORDER BY ring) AS rings FROM line GROUP BY polygon)
  SELECT ST_Collect(ST_MakePolygon(rings[1], rings[2:]) ORDER BY polygon)::geography FROM closed
$function$;
-- owner: who migrates
GRANT EXECUTE ON FUNCTION fristad.along_geodesics(geography) TO fristad_app;
GRANT EXECUTE ON FUNCTION fristad.along_geodesics(geography) TO fristad_national;
GRANT EXECUTE ON FUNCTION fristad.along_geodesics(geography) TO fristad_run;

-- FUNCTION fristad.along_straight_lines(geography)
CREATE OR REPLACE FUNCTION fristad.along_straight_lines(ground geography)
 RETURNS geography
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT ST_Segmentize(ground::geometry, 0.003)::geography
$function$;
-- owner: who migrates
GRANT EXECUTE ON FUNCTION fristad.along_straight_lines(geography) TO fristad_app;
GRANT EXECUTE ON FUNCTION fristad.along_straight_lines(geography) TO fristad_national;
GRANT EXECUTE ON FUNCTION fristad.along_straight_lines(geography) TO fristad_run;

-- FUNCTION fristad.data_key_is_rewrapped_or_erased()
CREATE OR REPLACE FUNCTION fristad.data_key_is_rewrapped_or_erased()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.erased_at IS NULL
     AND (NEW.subject_kind, NEW.subject_id, NEW.version, NEW.created_at)
       = (OLD.subject_kind, OLD.subject_id, OLD.version, OLD.created_at) THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME,
    MESSAGE = format('the row of data key %s %s %s is kept', OLD.subject_kind, OLD.subject_id, OLD.version);
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.data_key_is_rewrapped_or_erased() TO PUBLIC;

-- FUNCTION fristad.decisions_stay_on_record()
CREATE OR REPLACE FUNCTION fristad.decisions_stay_on_record()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'what was judged stays on record';
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.decisions_stay_on_record() TO PUBLIC;

-- FUNCTION fristad.emergency_transfer_is_reviewed_once()
CREATE OR REPLACE FUNCTION fristad.emergency_transfer_is_reviewed_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  -- Of two cases that were found to be one person's.
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'person' = to_jsonb(NEW) - 'person' AND EXISTS (
    SELECT FROM fristad.case_merge m WHERE (m.other, m.survivor) = (OLD.person, NEW.person)) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.outcome IS NULL THEN
    IF (OLD.request, OLD.owner_region, OLD.person, OLD.reason, OLD.asked_by, OLD.asked_at)
       IS NOT DISTINCT FROM (NEW.request, NEW.owner_region, NEW.person, NEW.reason, NEW.asked_by, NEW.asked_at) THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'an emergency transfer is on record and reviewed once';
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.emergency_transfer_is_reviewed_once() TO PUBLIC;

-- FUNCTION fristad.ended_offers_stay()
CREATE OR REPLACE FUNCTION fristad.ended_offers_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.ended_at IS NOT NULL OR NEW.renewals NOT IN (OLD.renewals, OLD.renewals + 1)
     OR (NEW.renewals = OLD.renewals AND NEW.until > OLD.until AND NEW.approval IS NOT DISTINCT FROM OLD.approval)
     OR to_jsonb(OLD) - '{until,renewals,approval,ended_at,outcome,reason,report,declined_by}'::text[]
        <> to_jsonb(NEW) - '{until,renewals,approval,ended_at,outcome,reason,report,declined_by}'::text[] THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = format('offer of placement %s stays as it was', OLD.placement);
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.ended_offers_stay() TO PUBLIC;

-- FUNCTION fristad.every_code_exists()
CREATE OR REPLACE FUNCTION fristad.every_code_exists()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  codes text[] := array(SELECT jsonb_array_elements_text(coalesce(nullif(to_jsonb(NEW) -> TG_ARGV[0], 'null'), '[]')));
  stranger text;
BEGIN
  EXECUTE format('SELECT c FROM unnest($1) c WHERE NOT EXISTS (SELECT FROM fristad.%I t WHERE t.code = c) LIMIT 1', TG_ARGV[1])
    INTO stranger USING codes;
  IF stranger IS NOT NULL THEN
    RAISE foreign_key_violation USING CONSTRAINT = TG_NAME,
      MESSAGE = format('%s of %s names "%s", which is not in %s', TG_ARGV[0], TG_TABLE_NAME, stranger, TG_ARGV[1]);
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.every_code_exists() TO PUBLIC;

-- FUNCTION fristad.flags_of_file(jsonb,text,text,date,date)
CREATE OR REPLACE FUNCTION fristad.flags_of_file(file jsonb, confirmations text, funding text, earliest date DEFAULT NULL::date, latest date DEFAULT NULL::date)
 RETURNS text[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT array_remove(ARRAY[
    CASE WHEN confirmations <> 'IGNORE' AND file ->> 'resident' IS DISTINCT FROM 'true' THEN 'RESIDENT_NOT_CONFIRMED' END,
    CASE WHEN confirmations <> 'IGNORE' AND file ->> 'local_ties' IS DISTINCT FROM 'true' THEN 'TIES_NOT_CONFIRMED' END,
    CASE WHEN confirmations <> 'IGNORE' AND file ->> 'motivated' IS DISTINCT FROM 'true' THEN 'MOTIVATION_NOT_CONFIRMED' END,
    CASE WHEN funding = 'IGNORE' THEN NULL
         WHEN file ->> 'funding_kind' IS NULL THEN 'FUNDING_MISSING'
         WHEN file ->> 'funding_kind' = 'REFUSED' THEN 'FUNDING_REFUSED'
         WHEN (file ->> 'funded_until')::date < earliest OR (file ->> 'funded_from')::date > latest THEN 'FUNDING_OUTSIDE_STAY' END], NULL)
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.flags_of_file(jsonb,text,text,date,date) TO fristad_app;
GRANT EXECUTE ON FUNCTION fristad.flags_of_file(jsonb,text,text,date,date) TO fristad_national;

-- FUNCTION fristad.flags_of_work(text,jsonb)
CREATE OR REPLACE FUNCTION fristad.flags_of_work(ref text, demands jsonb)
 RETURNS text[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT array_remove(ARRAY[
    CASE WHEN $2 ->> 'contactPerson' <> 'IGNORE' AND NOT EXISTS (SELECT FROM fristad.contact_person c WHERE c.case_ref = $1)
         THEN 'CONTACT_PERSON_MISSING' END,
    CASE WHEN $2 ->> 'reassessment' <> 'IGNORE' AND (
           SELECT f.reassess_by FROM fristad.case_file f WHERE f.case_ref = $1 ORDER BY f.version DESC LIMIT 1) IS NULL
         THEN 'REASSESSMENT_MISSING' END,
    CASE WHEN $2 ->> 'longTermPlan' <> 'IGNORE'
           AND EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.kind = 'EMERGENCY'
                       AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED'))
           AND NOT EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.kind = 'LONG_TERM'
                           AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED'))
         THEN 'LONG_TERM_PLAN_MISSING' END], NULL)
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.flags_of_work(text,jsonb) TO fristad_app;
GRANT EXECUTE ON FUNCTION fristad.flags_of_work(text,jsonb) TO fristad_national;

-- FUNCTION fristad.freeze_is_lifted_once()
CREATE OR REPLACE FUNCTION fristad.freeze_is_lifted_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF OLD.lifted_at IS NULL
     AND to_jsonb(OLD) - '{lifted_at,lifted_by}'::text[] = to_jsonb(NEW) - '{lifted_at,lifted_by}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'a freeze is lifted once, and else stays as it was';
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.freeze_is_lifted_once() TO PUBLIC;

-- FUNCTION fristad.incident_clock(text,text,date,timestamp with time zone,date,date,jsonb)
CREATE OR REPLACE FUNCTION fristad.incident_clock(broken text, status text, arrival date, opened_at timestamp with time zone, kept_until date, today date, clocks jsonb)
 RETURNS TABLE(urgency text, due timestamp with time zone)
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT u.urgency,
         CASE WHEN $5 > $6 THEN k.ends
              ELSE greatest($4, k.ends) + make_interval(hours => ($7 -> 'incidentHours' ->> u.urgency)::integer) END
  FROM (SELECT CASE
          WHEN d.endangers AND ($2 = 'ARRIVED' OR $3 <= $6 + 1) THEN 'EMERGENCY'
          WHEN d.endangers AND $3 <= $6 + 14 OR $2 = 'ARRIVED' OR $3 <= $6 + 7 THEN 'SHORT_NOTICE'
          ELSE 'STANDARD' END AS urgency
        FROM (SELECT $1 IN ('clear-of-hostile-ground', 'outside-exclusion-zones', 'apart-from-others',
                            'free-for-the-whole-stay') AS endangers) AS d) AS u,
       fristad.start_of($5, $6 - date(now() AT TIME ZONE 'Europe/Stockholm')) AS k (ends)
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.incident_clock(text,text,date,timestamp with time zone,date,date,jsonb) TO fristad_app;
GRANT EXECUTE ON FUNCTION fristad.incident_clock(text,text,date,timestamp with time zone,date,date,jsonb) TO fristad_national;

-- FUNCTION fristad.is_placement_step(text,text)
CREATE OR REPLACE FUNCTION fristad.is_placement_step(was text, becomes text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT (was, becomes) IN (
    ('PROPOSED', 'PROVISIONAL'), ('PROPOSED', 'CANCELLED'), ('PROVISIONAL', 'CONFIRMED'),
    ('PROVISIONAL', 'CANCELLED'), ('CONFIRMED', 'ARRIVED'), ('CONFIRMED', 'CANCELLED'),
    ('CONFIRMED', 'NOT_ARRIVED'), ('CONFIRMED', 'SUPERSEDED'), ('ARRIVED', 'DEPARTED'), ('ARRIVED', 'SUPERSEDED'))
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.is_placement_step(text,text) TO PUBLIC;

-- FUNCTION fristad.is_request_step(text,text)
CREATE OR REPLACE FUNCTION fristad.is_request_step(was text, becomes text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT (was, becomes) IN (
    ('DRAFT', 'DRAFT'), ('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'SUBMITTED'), ('SUBMITTED', 'GRANTED'),
    ('SUBMITTED', 'REFUSED'), ('REFUSED', 'DRAFT'), ('REFUSED', 'SUBMITTED'), ('GRANTED', 'SUBMITTED'), ('GRANTED', 'PARKED'),
    ('PARKED', 'GRANTED'), ('PARKED', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'WITHDRAWN'),
    ('REFUSED', 'WITHDRAWN'), ('EXPIRED', 'DRAFT'), ('EXPIRED', 'WITHDRAWN'), ('GRANTED', 'WITHDRAWN'), ('PARKED', 'WITHDRAWN'))
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.is_request_step(text,text) TO PUBLIC;

-- FUNCTION fristad.metres_to_ground(geography,geography,geography,geography)
CREATE OR REPLACE FUNCTION fristad.metres_to_ground(location geography, ground geography, geodesic geography, straight geography)
 RETURNS double precision
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
  SELECT CASE WHEN metres < 0.001 OR ST_DWithin($1::geometry, $2::geometry, 9e-9) THEN 0 ELSE metres END
  FROM (SELECT least(ST_Distance($1, $3), ST_Distance($1, $4)) AS metres) AS measured
$function$;
-- owner: who migrates
GRANT EXECUTE ON FUNCTION fristad.metres_to_ground(geography,geography,geography,geography) TO fristad_app;
GRANT EXECUTE ON FUNCTION fristad.metres_to_ground(geography,geography,geography,geography) TO fristad_national;
GRANT EXECUTE ON FUNCTION fristad.metres_to_ground(geography,geography,geography,geography) TO fristad_run;

-- FUNCTION fristad.non_association_has_an_owner()
CREATE OR REPLACE FUNCTION fristad.non_association_has_an_owner()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.owner_region IS NULL THEN
    NEW.owner_region := nullif(current_setting('app.region', true), '');
  END IF;
  IF NEW.owner_region IS NULL THEN
    SELECT CASE WHEN count(DISTINCT r.region) = 1 THEN min(r.region) END INTO NEW.owner_region
    FROM fristad.placement_request r
    WHERE r.person = ANY (ARRAY[NEW.a, NEW.b])
    HAVING count(DISTINCT r.person) = cardinality(ARRAY[NEW.a, NEW.b]);
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.non_association_has_an_owner() TO PUBLIC;

-- FUNCTION fristad.one_at_a_time(text,text)
CREATE OR REPLACE FUNCTION fristad.one_at_a_time(counted text, whose text)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  SELECT pg_advisory_xact_lock(hashtextextended(counted || ' ' || whose, 0))
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.one_at_a_time(text,text) TO fristad_app;
GRANT EXECUTE ON FUNCTION fristad.one_at_a_time(text,text) TO fristad_guard;
GRANT EXECUTE ON FUNCTION fristad.one_at_a_time(text,text) TO fristad_national;

-- FUNCTION fristad.pair_is_only_withdrawn()
CREATE OR REPLACE FUNCTION fristad.pair_is_only_withdrawn()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  changing text[] := '{withdrawn_at,withdrawn_by,withdrawn_for,withdrawn_approval}';
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NULL AND to_jsonb(OLD) - changing = to_jsonb(NEW) - changing THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'a pair is withdrawn once, and else stays as it was';
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.pair_is_only_withdrawn() TO PUBLIC;

-- FUNCTION fristad.place_is_taken()
CREATE OR REPLACE FUNCTION fristad.place_is_taken()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO fristad.place_taken (placement, day, policy)
    VALUES (NEW.id, national.today(), national.policy_in_force());
  RETURN NULL;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION fristad.place_is_taken() TO PUBLIC;

-- FUNCTION fristad.placement_has_an_owner()
CREATE OR REPLACE FUNCTION fristad.placement_has_an_owner()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.owner_region IS NULL THEN
    NEW.owner_region := nullif(current_setting('app.region', true), '');
  END IF;
  IF NEW.owner_region IS NULL THEN
    SELECT CASE WHEN count(DISTINCT r.region) = 1 THEN min(r.region) END INTO NEW.owner_region
    FROM fristad.placement_request r
    WHERE r.person = ANY (ARRAY[NEW.person])
    HAVING count(DISTINCT r.person) = cardinality(ARRAY[NEW.person]);
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.placement_has_an_owner() TO PUBLIC;

-- FUNCTION fristad.placement_moves_forward()
CREATE OR REPLACE FUNCTION fristad.placement_moves_forward()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  shortens boolean := NEW.status = OLD.status AND NEW.status IN ('CONFIRMED', 'ARRIVED')
                      AND NEW.departure < OLD.departure;
  ends boolean := (OLD.status, NEW.status) = ('ARRIVED', 'ARRIVED') AND OLD.departure < NEW.departure
                  AND OLD.departure <= national.today() AND national.today() <= NEW.departure;
  merged boolean := OLD.person <> NEW.person AND NEW.status = OLD.status AND EXISTS (
    SELECT FROM fristad.case_merge m WHERE (m.other, m.survivor) = (OLD.person, NEW.person));
  goes_on boolean := (OLD.status, NEW.status) = ('ARRIVED', 'ARRIVED') AND OLD.departure < NEW.departure AND EXISTS (
    SELECT FROM fristad.placement p
    WHERE p.transfers = OLD.id AND (p.arrival, p.leaves_until) = (OLD.departure, NEW.departure)
      AND p.status IN ('CANCELLED', 'NOT_ARRIVED'));
  follows boolean := NEW.status = OLD.status AND NEW.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') AND EXISTS (
    SELECT FROM fristad.placement_request r
    WHERE r.id = NEW.request AND (r.own_groups, r.adults + r.children) = (NEW.groups, NEW.persons));
  adopted boolean := OLD.request IS NULL AND NEW.status = OLD.status AND NEW.status IN ('CONFIRMED', 'ARRIVED')
                     AND coalesce(OLD.owner_region, NEW.owner_region) = NEW.owner_region AND EXISTS (
    SELECT FROM fristad.placement_request r
    WHERE (r.id, r.person, r.region, r.status) = (NEW.request, NEW.person, NEW.owner_region, 'GRANTED'));
  changing text[] := '{status,version,occupied}';
BEGIN
  IF OLD.request IS NULL AND NEW.request IS NULL THEN RETURN NEW; END IF;
  IF to_jsonb(OLD) - '{occupied,turnaround_days}'::text[] = to_jsonb(NEW) - '{occupied,turnaround_days}'::text[] THEN
    RETURN NEW;
  END IF;
  IF shortens OR ends OR goes_on OR (OLD.status, NEW.status) = ('ARRIVED', 'DEPARTED') THEN
    changing := changing || 'departure'::text;
  END IF;
  IF merged THEN changing := changing || 'person'::text; END IF;
  IF adopted THEN changing := changing || '{request,owner_region,proposed_by,proposed_at}'::text[]; END IF;
  IF follows THEN changing := changing || '{persons,groups}'::text[]; END IF;
  IF to_jsonb(OLD) - changing = to_jsonb(NEW) - changing AND NEW.version = OLD.version + 1
     AND (shortens OR ends OR goes_on OR merged OR follows OR adopted OR (OLD.status, NEW.status) = ('PROPOSED', 'PROPOSED')
          OR fristad.is_placement_step(OLD.status, NEW.status)) THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME,
    MESSAGE = format('placement %s does not go from %s to %s', OLD.id, OLD.status, NEW.status);
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.placement_moves_forward() TO PUBLIC;

-- FUNCTION fristad.plan_is_written_once()
CREATE OR REPLACE FUNCTION fristad.plan_is_written_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = format('the plan of run %s is written once', OLD.run);
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.plan_is_written_once() TO PUBLIC;

-- FUNCTION fristad.planned_voids_avoid_stays()
CREATE OR REPLACE FUNCTION fristad.planned_voids_avoid_stays()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.lock_in_order(units => ARRAY[NEW.unit]);
  IF EXISTS (SELECT FROM fristad.placement p WHERE p.unit = NEW.unit
   AND NEW.period && national.standing_nights(p.status, p.arrival, p.departure, (SELECT national.today()))) THEN
    RAISE exclusion_violation USING CONSTRAINT = 'planned_voids_avoid_stays',
      MESSAGE = format('a planned void of unit %s lies over a standing stay', NEW.unit);
  END IF;
  RETURN NULL;
END
$function$;
-- owner fristad_national
-- free-for-the-whole-stay
GRANT EXECUTE ON FUNCTION fristad.planned_voids_avoid_stays() TO PUBLIC;

-- FUNCTION fristad.providers_are_widened_by_two()
CREATE OR REPLACE FUNCTION fristad.providers_are_widened_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
DECLARE
  everywhere boolean := OLD.catchment_regions = '{}' AND OLD.catchment_municipalities = '{}';
  from_everywhere boolean := NEW.catchment_regions = '{}' AND NEW.catchment_municipalities = '{}';
BEGIN
  IF ((NEW.vetted AND NOT OLD.vetted) OR (NEW.can_protect AND NOT OLD.can_protect) OR (NEW.takes_several AND NOT OLD.takes_several)
      OR coalesce(NEW.permit_valid_to > OLD.permit_valid_to, NEW.permit_valid_to IS NOT NULL AND OLD.permit_valid_to IS NULL)
      OR NOT NEW.conditions @> OLD.conditions
      OR (NOT everywhere AND (from_everywhere OR NOT (NEW.catchment_regions <@ OLD.catchment_regions
                                                      AND NEW.catchment_municipalities <@ OLD.catchment_municipalities))))
     AND NOT access.uses_approval_now('provider.widen', NEW.id) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'what a provider may take needs a second person';
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.providers_are_widened_by_two() TO PUBLIC;

-- FUNCTION fristad.request_begins_as_a_draft()
CREATE OR REPLACE FUNCTION fristad.request_begins_as_a_draft()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF current_user = 'fristad_app' THEN
    NEW.status := 'DRAFT';
    NEW.version := 1;
    NEW.changed_by := coalesce(nullif(current_setting('app.actor', true), ''), 'nobody');
    NEW.written_by := ARRAY[NEW.changed_by];
    NEW.changed_at := clock_timestamp();
    NEW.decided_by := NULL;
    NEW.decided_at := NULL;
    NEW.reason := NULL;
    NEW.stands_since := NEW.changed_at;
    NEW.remark := NULL;
    NEW.review_on := NULL;
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.request_begins_as_a_draft() TO PUBLIC;

-- FUNCTION fristad.request_draws_a_turn()
CREATE OR REPLACE FUNCTION fristad.request_draws_a_turn()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  NEW.turn := nextval('national.turn');
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.request_draws_a_turn() TO PUBLIC;

-- FUNCTION fristad.request_progress(text,jsonb,integer)
CREATE OR REPLACE FUNCTION fristad.request_progress(request text, clocks jsonb, ahead integer)
 RETURNS TABLE(stage text, since timestamp with time zone, due timestamp with time zone, expires timestamp with time zone, review_on date, waited_until date)
 LANGUAGE sql
 STABLE
AS $function$
  SELECT s.stage,
         CASE s.stage WHEN 'OFFERED' THEN coalesce(p.made_at, p.proposed_at, r.stands_since)
                      WHEN 'PLACED' THEN coalesce(p.ended_at, p.proposed_at, fristad.start_of(p.arrival, $3))
                      WHEN 'ENDED' THEN fristad.start_of(p.departure, $3) ELSE r.stands_since END,
         CASE s.stage
           WHEN 'DRAFT' THEN least(r.stands_since + make_interval(days => ($2 ->> 'draftDays')::integer), d.over)
           WHEN 'SUBMITTED' THEN least(r.stands_since + make_interval(hours => ($2 #>> ARRAY['decideHours', r.urgency])::integer), d.over)
           WHEN 'GRANTED' THEN least(
             greatest(r.stands_since + make_interval(hours => ($2 #>> ARRAY['placeHours', r.urgency])::integer),
                      fristad.start_of(r.earliest_arrival - ($2 ->> 'leadDays')::integer, $3)), d.over)
           WHEN 'OFFERED' THEN p.until
           WHEN 'PLACED' THEN fristad.start_of(CASE p.status WHEN 'ARRIVED' THEN p.departure ELSE p.arrival + 1 END, $3)
           WHEN 'PARKED' THEN fristad.start_of(d.review_on + 1, $3) END,
         CASE s.stage
           WHEN 'DRAFT' THEN least(r.stands_since + make_interval(days => ($2 ->> 'draftDays')::integer), d.over)
           WHEN 'SUBMITTED' THEN d.over
           WHEN 'GRANTED' THEN least(greatest(r.stands_since + make_interval(days => ($2 ->> 'grantedDays')::integer),
                                              fristad.start_of(r.earliest_arrival + ($2 ->> 'grantedDays')::integer, $3)), d.over) END,
         CASE s.stage WHEN 'PARKED' THEN d.review_on END,
         CASE s.stage WHEN 'PLACED' THEN date(coalesce(p.ended_at, p.proposed_at) AT TIME ZONE 'Europe/Stockholm') + $3
                      WHEN 'ENDED' THEN p.departure
                      WHEN 'REFUSED' THEN d.stands_on WHEN 'WITHDRAWN' THEN d.stands_on WHEN 'EXPIRED' THEN d.stands_on END
  FROM fristad.placement_request r
  LEFT JOIN LATERAL (
    SELECT p.status, p.arrival, p.departure, p.proposed_at, o.made_at, o.until, o.ended_at
    FROM fristad.placement p LEFT JOIN fristad.offer o ON o.placement = p.id
    WHERE p.request = r.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED', 'DEPARTED')
    ORDER BY p.status = 'DEPARTED', p.arrival DESC, p.id LIMIT 1) AS p ON r.status = 'GRANTED',
  LATERAL (
    SELECT CASE WHEN p.status IS NULL THEN r.status WHEN p.status = 'PROVISIONAL' THEN 'OFFERED'
                WHEN p.status = 'DEPARTED' THEN 'ENDED' ELSE 'PLACED' END) AS s (stage),
  LATERAL (
    SELECT fristad.start_of(r.latest_arrival + 1, $3), coalesce(r.review_on, o.stands_on + ($2 ->> 'parkedDays')::integer), o.stands_on
    FROM (SELECT date(r.stands_since AT TIME ZONE 'Europe/Stockholm') + $3 AS stands_on) AS o) AS d (over, review_on, stands_on)
  WHERE r.id = $1
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.request_progress(text,jsonb,integer) TO fristad_app;
GRANT EXECUTE ON FUNCTION fristad.request_progress(text,jsonb,integer) TO fristad_national;

-- FUNCTION fristad.retired_kek_stays_retired()
CREATE OR REPLACE FUNCTION fristad.retired_kek_stays_retired()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.id = OLD.id AND NOT NEW.wraps THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME,
    MESSAGE = format('key-encryption key %s can only be retired', OLD.id);
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.retired_kek_stays_retired() TO PUBLIC;

-- FUNCTION fristad.solver_run_has_an_owner()
CREATE OR REPLACE FUNCTION fristad.solver_run_has_an_owner()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.owner_region IS NULL THEN
    NEW.owner_region := nullif(current_setting('app.region', true), '');
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.solver_run_has_an_owner() TO PUBLIC;

-- FUNCTION fristad.solver_run_problem_is_immutable()
CREATE OR REPLACE FUNCTION fristad.solver_run_problem_is_immutable()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'DELETE'
     OR (NEW.id, NEW.problem, NEW.digest, NEW.measured, NEW.policy_version, NEW.engine, NEW.seed)
        IS DISTINCT FROM (OLD.id, OLD.problem, OLD.digest, OLD.measured, OLD.policy_version, OLD.engine, OLD.seed)
  THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = format('run %s keeps the problem it was given', OLD.id);
  END IF;
  IF OLD.finished_at IS NOT NULL THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = format('run %s is finished', OLD.id);
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.solver_run_problem_is_immutable() TO PUBLIC;

-- FUNCTION fristad.start_of(date,integer)
CREATE OR REPLACE FUNCTION fristad.start_of(day date, ahead integer)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
AS $function$
  SELECT ($1 - $2)::timestamp AT TIME ZONE 'Europe/Stockholm'
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.start_of(date,integer) TO PUBLIC;

-- FUNCTION fristad.stays_avoid_planned_voids()
CREATE OR REPLACE FUNCTION fristad.stays_avoid_planned_voids()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.lock_in_order(units => ARRAY[NEW.unit]);
  IF EXISTS (SELECT FROM fristad.unit_void v WHERE v.unit = NEW.unit AND v.reason IN ('REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK')
   AND v.period && daterange(NEW.arrival, NEW.departure)) THEN
    RAISE exclusion_violation USING CONSTRAINT = 'planned_voids_avoid_stays',
      MESSAGE = format('a planned void of unit %s lies over a standing stay', NEW.unit);
  END IF;
  RETURN NULL;
END
$function$;
-- owner fristad_national
-- free-for-the-whole-stay
GRANT EXECUTE ON FUNCTION fristad.stays_avoid_planned_voids() TO PUBLIC;

-- FUNCTION fristad.territory_is_never_overwritten()
CREATE OR REPLACE FUNCTION fristad.territory_is_never_overwritten()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.superseded_by IS NULL
     AND to_jsonb(NEW) - 'superseded_by' = to_jsonb(OLD) - 'superseded_by' THEN
    RETURN NEW;
  END IF;
  RAISE restrict_violation USING CONSTRAINT = TG_NAME,
    MESSAGE = format('territory %s is never overwritten: record a new version', OLD.id);
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.territory_is_never_overwritten() TO PUBLIC;

-- FUNCTION fristad.transfers_end_what_they_leave()
CREATE OR REPLACE FUNCTION fristad.transfers_end_what_they_leave()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
DECLARE
  o fristad.placement%ROWTYPE;
BEGIN
  SELECT x.* INTO o FROM fristad.placement x WHERE x.id = NEW.transfers;
  IF o.status = 'DEPARTED' AND o.departure <= NEW.arrival AND (o.person, o.owner_region) = (NEW.person, NEW.owner_region)
     AND national.left_by(NEW.request) = o.id THEN
    RETURN NEW;
  END IF;
  IF (o.person, o.owner_region) IS DISTINCT FROM (NEW.person, NEW.owner_region) OR o.unit = NEW.unit
     OR o.status NOT IN ('CONFIRMED', 'ARRIVED')
     OR (o.status = 'ARRIVED' AND (NEW.arrival <= o.arrival
         OR (o.departure < NEW.arrival AND national.today() < o.departure))) THEN
    RAISE exclusion_violation USING CONSTRAINT = TG_NAME,
      MESSAGE = format('placement %s leaves no stay that stands until it begins', NEW.id);
  END IF;
  UPDATE fristad.placement x SET status = 'SUPERSEDED', version = x.version + 1
    WHERE x.id = o.id AND x.status = 'CONFIRMED';
  IF o.status = 'ARRIVED' THEN
    IF NEW.arrival < o.departure THEN NEW.leaves_until := o.departure; END IF;
    -- What was to begin after the stay begins after the next one.
    UPDATE fristad.placement_request r SET follows = NEW.request, version = r.version + 1
      WHERE r.follows = o.request AND r.id <> NEW.request AND national.left_by(NEW.request) = o.id
        AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED');
  END IF;
  UPDATE fristad.placement x SET departure = NEW.arrival, version = x.version + 1
    WHERE x.id = o.id AND x.status = 'ARRIVED' AND x.departure <> NEW.arrival;
  RETURN NEW;
END
$function$;
-- owner fristad_national

-- FUNCTION fristad.unit_has_moved()
CREATE OR REPLACE FUNCTION fristad.unit_has_moved()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO national.unit_moved AS m (unit, turn) VALUES (NEW.id, nextval('national.turn'))
    ON CONFLICT ON CONSTRAINT unit_moved_pkey DO UPDATE SET turn = excluded.turn;
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION fristad.units_are_corrected_by_two()
CREATE OR REPLACE FUNCTION fristad.units_are_corrected_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (NEW.locality <> OLD.locality OR NOT ST_Equals(NEW.location::geometry, OLD.location::geometry) OR NEW.turnaround_days <> OLD.turnaround_days)
     AND NOT access.uses_approval_now('unit.correct', NEW.id) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'where a unit lies needs a second person';
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.units_are_corrected_by_two() TO PUBLIC;

-- FUNCTION fristad.units_are_widened_by_two()
CREATE OR REPLACE FUNCTION fristad.units_are_widened_by_two()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.beds > OLD.beds AND NOT access.uses_approval_now('unit.raise-capacity', NEW.id) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'more beds need a second person';
  END IF;
  IF NOT NEW.available <@ OLD.available AND NOT access.uses_approval_now('unit.reopen', NEW.id) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = 'days on which it was closed need a second person';
  END IF;
  RETURN NEW;
END
$function$;
-- owner fristad_owner
GRANT EXECUTE ON FUNCTION fristad.units_are_widened_by_two() TO PUBLIC;

-- FUNCTION fristad.used_policy_is_immutable()
CREATE OR REPLACE FUNCTION fristad.used_policy_is_immutable()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  IF EXISTS (SELECT FROM fristad.solver_run r WHERE r.policy_version = OLD.version)
     OR EXISTS (SELECT FROM fristad.policy_activation a WHERE a.policy_version = OLD.version) THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME,
      MESSAGE = format('policy %s has been used or was in force: record a new version', OLD.version);
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$function$;
-- owner fristad_national
GRANT EXECUTE ON FUNCTION fristad.used_policy_is_immutable() TO PUBLIC;

-- FUNCTION fristad.who_is_there_has_left()
CREATE OR REPLACE FUNCTION fristad.who_is_there_has_left()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
BEGIN
  UPDATE fristad.placement x SET status = 'DEPARTED', version = x.version + 1
    WHERE x.id = NEW.transfers AND x.status = 'ARRIVED';
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- FUNCTION fristad.who_lives_there_is_judged_anew()
CREATE OR REPLACE FUNCTION fristad.who_lives_there_is_judged_anew()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM national.wait_to_be_judged(array(SELECT p.id FROM fristad.placement p WHERE p.unit = NEW.id), clock_timestamp());
  IF NEW.locality = OLD.locality AND ST_Equals(NEW.location::geometry, OLD.location::geometry) THEN RETURN NULL; END IF;
  PERFORM national.wait_to_be_judged(national.stays_beside(p.id, p.person, p.groups, p.unit, place.locality, place.location),
                                     clock_timestamp(), false)
    FROM fristad.placement p, (VALUES (OLD.locality, OLD.location), (NEW.locality, NEW.location)) AS place (locality, location)
    WHERE p.unit = NEW.id AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED');
  RETURN NULL;
END
$function$;
-- owner fristad_national

-- RELATION "national".clock
CREATE TABLE "national".clock (
  single boolean DEFAULT true NOT NULL,
  follows_service boolean NOT NULL
); -- owner fristad_owner
CONSTRAINT clock_pkey PRIMARY KEY (single)
CONSTRAINT clock_single_check CHECK (single)
GRANT SELECT ON  "national".clock TO fristad_national;

-- RELATION "national".ground_reading
CREATE TABLE "national".ground_reading (
  territory text NOT NULL,
  version integer NOT NULL,
  geodesic geography(Geometry,4326) NOT NULL,
  straight geography(Geometry,4326) NOT NULL
); -- owner fristad_owner
CONSTRAINT ground_reading_pkey PRIMARY KEY (territory, version)
CONSTRAINT ground_reading_territory_version_fkey FOREIGN KEY (territory, version) REFERENCES fristad.territory(id, version)
CREATE INDEX ground_reading_geodesic ON "national".ground_reading USING gist (geodesic);
CREATE INDEX ground_reading_straight ON "national".ground_reading USING gist (straight);
GRANT INSERT, SELECT ON  "national".ground_reading TO fristad_national;

-- RELATION "national".judgement_salt
CREATE TABLE "national".judgement_salt (
  only_one boolean DEFAULT true NOT NULL,
  salt bytea DEFAULT sha256((uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))) NOT NULL
); -- owner fristad_owner
CONSTRAINT judgement_salt_only_one_check CHECK (only_one)
CONSTRAINT judgement_salt_pkey PRIMARY KEY (only_one)
GRANT SELECT ON  "national".judgement_salt TO fristad_national;

-- RELATION "national".stay
CREATE TYPE "national".stay (
  person text,
  own text[],
  threatening text[],
  persons bigint,
  unit text,
  nights daterange,
  policy text,
  placement text,
  request text,
  extends text
); -- owner: who migrates

-- RELATION "national".turn
CREATE SEQUENCE "national".turn (

); -- owner fristad_national
GRANT USAGE ON  "national".turn TO fristad_app;
GRANT USAGE ON  "national".turn TO fristad_import;
GRANT USAGE ON  "national".turn TO fristad_owner;
GRANT USAGE ON  "national".turn TO fristad_run;

-- RELATION "national".unit_moved
CREATE TABLE "national".unit_moved (
  unit text NOT NULL,
  turn bigint NOT NULL
); -- owner fristad_owner
CONSTRAINT unit_moved_pkey PRIMARY KEY (unit)
CONSTRAINT unit_moved_unit_fkey FOREIGN KEY (unit) REFERENCES fristad.housing_unit(id)
GRANT INSERT, SELECT, UPDATE ON  "national".unit_moved TO fristad_national;

-- RELATION access.actor
CREATE TABLE access.actor (
  id access.pseudonym NOT NULL,
  revoked_at timestamp with time zone,
  tokens_valid_from timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
  changed_by access.pseudonym NOT NULL
); -- owner fristad_owner
CONSTRAINT actor_check CHECK (((changed_by)::text <> (id)::text))
CONSTRAINT actor_pkey PRIMARY KEY (id)
GRANT INSERT, SELECT, UPDATE ON  access.actor TO fristad_guard;

-- RELATION access.approval
CREATE TABLE access.approval (
  id uuid NOT NULL,
  rule text NOT NULL,
  object text,
  command jsonb NOT NULL,
  digest text NOT NULL,
  owner text NOT NULL,
  provider text,
  municipality text,
  case_ref access.case_ref,
  asked_by access.pseudonym NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  approved_by access.pseudonym,
  approved_at timestamp with time zone,
  used_at timestamp with time zone,
  refused_by access.pseudonym,
  refused_at timestamp with time zone,
  refused_for text
); -- owner fristad_owner
CONSTRAINT approval_check CHECK (((approved_by)::text <> (asked_by)::text))
CONSTRAINT approval_check1 CHECK (((approved_by IS NULL) = (approved_at IS NULL)))
CONSTRAINT approval_check2 CHECK (((approved_at >= asked_at) AND (approved_at < (asked_at + '24:00:00'::interval))))
CONSTRAINT approval_check3 CHECK (((used_at IS NULL) OR (approved_by IS NOT NULL)))
CONSTRAINT approval_check4 CHECK (((used_at >= approved_at) AND (used_at < (asked_at + '24:00:00'::interval))))
CONSTRAINT approval_check5 CHECK (((refused_by)::text <> (asked_by)::text))
CONSTRAINT approval_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text))
CONSTRAINT approval_one_answer CHECK ((num_nonnulls(approved_by, refused_by) <= 1))
CONSTRAINT approval_pkey PRIMARY KEY (id)
CONSTRAINT approval_refused_for_check CHECK ((refused_for = ANY (ARRAY['NOT_JUSTIFIED'::text, 'FACTS_CHANGED'::text, 'MORE_TO_FIND_OUT'::text, 'SAFER_OTHERWISE'::text, 'ENTERED_IN_ERROR'::text])))
CONSTRAINT approval_refused_in_time CHECK (((refused_at >= asked_at) AND (refused_at < (asked_at + '24:00:00'::interval))))
CONSTRAINT approval_refused_wholly CHECK ((num_nonnulls(refused_by, refused_at, refused_for) = ANY (ARRAY[0, 3])))
CONSTRAINT approval_rule_check CHECK ((rule <> ''::text))
CONSTRAINT command_is_short CHECK ((octet_length((command)::text) <= 32768))
CREATE INDEX approval_asked_by ON access.approval USING btree (asked_by, asked_at, id);
CREATE INDEX approval_open_of ON access.approval USING btree (asked_by, asked_at) WHERE (approved_by IS NULL);
CREATE INDEX approval_waiting ON access.approval USING btree (owner, asked_at) WHERE (approved_by IS NULL);
CREATE TRIGGER an_event_begins AFTER INSERT ON access.approval FOR EACH ROW WHEN ((new.approved_by IS NULL)) EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER an_event_happens AFTER UPDATE ON access.approval FOR EACH ROW WHEN ((((old.approved_by)::text IS DISTINCT FROM (new.approved_by)::text) OR ((old.refused_by)::text IS DISTINCT FROM (new.refused_by)::text))) EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER approval_is_used_once BEFORE UPDATE ON access.approval FOR EACH ROW EXECUTE FUNCTION access.approval_is_used_once();
CREATE TRIGGER few_open_approvals BEFORE INSERT ON access.approval FOR EACH ROW WHEN ((new.approved_by IS NULL)) EXECUTE FUNCTION access.few_open_approvals();
GRANT INSERT, SELECT ON  access.approval TO fristad_guard;
GRANT UPDATE (approved_by, approved_at, refused_by, refused_at, refused_for) TO fristad_guard;

-- RELATION access.approval_record
CREATE TABLE access.approval_record (
  approval uuid NOT NULL,
  digest text NOT NULL,
  document text NOT NULL,
  salt uuid NOT NULL,
  subject text,
  subject_digest text
); -- owner fristad_owner
CONSTRAINT approval_record_approval_fkey FOREIGN KEY (approval) REFERENCES access.approval(id)
CONSTRAINT approval_record_is_its_digest CHECK ((digest = ('sha256:'::text || encode(sha256(convert_to(document, 'UTF8'::name)), 'hex'::text))))
CONSTRAINT approval_record_pkey PRIMARY KEY (approval)
CONSTRAINT subject_is_its_digest CHECK (((num_nonnulls(subject, subject_digest) <> 1) AND ((subject IS NULL) OR (subject_digest = ('sha256:'::text || encode(sha256(convert_to((((('["'::text || salt) || '",'::text) || subject) || ']'::text), 'UTF8'::name)), 'hex'::text))))))
CREATE INDEX approval_record_digest ON access.approval_record USING btree (digest);
GRANT INSERT, SELECT ON  access.approval_record TO fristad_guard;

-- RELATION access.break_glass
CREATE TABLE access.break_glass (
  id uuid NOT NULL,
  case_ref access.case_ref NOT NULL,
  owner_region text NOT NULL,
  opened_by access.pseudonym NOT NULL,
  opened_from text NOT NULL,
  reason text NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL,
  reviewed_by access.pseudonym,
  reviewed_from text,
  reviewed_at timestamp with time zone,
  finding text
); -- owner fristad_owner
CONSTRAINT break_glass_check CHECK ((until = (opened_at + '01:00:00'::interval)))
CONSTRAINT break_glass_check1 CHECK (((reviewed_by)::text <> (opened_by)::text))
CONSTRAINT break_glass_check2 CHECK ((reviewed_from <> opened_from))
CONSTRAINT break_glass_check3 CHECK ((reviewed_at >= opened_at))
CONSTRAINT break_glass_check4 CHECK ((num_nulls(reviewed_by, reviewed_from, reviewed_at, finding) = ANY (ARRAY[0, 4])))
CONSTRAINT break_glass_finding_check CHECK ((finding = ANY (ARRAY['JUSTIFIED'::text, 'NOT_JUSTIFIED'::text])))
CONSTRAINT break_glass_opened_from_fkey FOREIGN KEY (opened_from) REFERENCES fristad.region(code)
CONSTRAINT break_glass_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT break_glass_pkey PRIMARY KEY (id)
CONSTRAINT break_glass_reason_check CHECK ((reason = ANY (ARRAY['THREAT_TO_LIFE'::text, 'ADDRESS_EXPOSED'::text, 'COORDINATOR_UNREACHABLE'::text, 'CHILD_AT_RISK'::text])))
CONSTRAINT break_glass_reviewed_from_fkey FOREIGN KEY (reviewed_from) REFERENCES fristad.region(code)
CREATE INDEX break_glass_case ON access.break_glass USING btree (case_ref);
CREATE INDEX break_glass_of ON access.break_glass USING btree (opened_by, opened_at);
CREATE INDEX break_glass_open ON access.break_glass USING btree (opened_by) WHERE (reviewed_at IS NULL);
CREATE TRIGGER break_glass_is_reviewed_once BEFORE UPDATE ON access.break_glass FOR EACH ROW EXECUTE FUNCTION access.break_glass_is_reviewed_once();
CREATE TRIGGER emergencies_are_few BEFORE INSERT ON access.break_glass FOR EACH ROW EXECUTE FUNCTION access.emergencies_are_few();
GRANT INSERT, SELECT ON  access.break_glass TO fristad_guard;
GRANT UPDATE (reviewed_by, reviewed_from, reviewed_at, finding) TO fristad_guard;

-- RELATION access.case_assignment
CREATE TABLE access.case_assignment (
  id uuid NOT NULL,
  case_ref access.case_ref NOT NULL,
  actor access.pseudonym NOT NULL,
  assigned_by access.pseudonym NOT NULL,
  assigned_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_by access.pseudonym
); -- owner fristad_owner
CONSTRAINT case_assignment_check CHECK ((ended_at >= assigned_at))
CONSTRAINT case_assignment_check1 CHECK (((ended_at IS NULL) = (ended_by IS NULL)))
CONSTRAINT case_assignment_pkey PRIMARY KEY (id)
CONSTRAINT nobody_assigns_themselves CHECK (((assigned_by)::text <> (actor)::text))
CREATE INDEX case_assignment_of ON access.case_assignment USING btree (actor) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX case_assignment_once ON access.case_assignment USING btree (case_ref, actor) WHERE (ended_at IS NULL);
CREATE TRIGGER last_coordinator_stays BEFORE UPDATE ON access.case_assignment FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION "national".last_coordinator_stays();
GRANT INSERT, SELECT ON  access.case_assignment TO fristad_guard;
GRANT INSERT, SELECT ON  access.case_assignment TO fristad_national;
GRANT UPDATE (ended_at, ended_by) TO fristad_guard;

-- RELATION access.case_listing
CREATE TABLE access.case_listing (
  id uuid NOT NULL,
  case_ref access.case_ref NOT NULL,
  actor access.pseudonym NOT NULL,
  verdict text NOT NULL,
  listed_by access.pseudonym NOT NULL,
  listed_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  ended_by access.pseudonym
); -- owner fristad_owner
CONSTRAINT case_listing_check CHECK (((listed_by)::text <> (actor)::text))
CONSTRAINT case_listing_check1 CHECK ((ended_at >= listed_at))
CONSTRAINT case_listing_check2 CHECK (((ended_by)::text <> (actor)::text))
CONSTRAINT case_listing_check3 CHECK (((ended_at IS NULL) = (ended_by IS NULL)))
CONSTRAINT case_listing_pkey PRIMARY KEY (id)
CONSTRAINT case_listing_verdict_check CHECK ((verdict = ANY (ARRAY['MAY'::text, 'MAY_NOT'::text])))
CREATE INDEX case_listing_of ON access.case_listing USING btree (actor) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX case_listing_once ON access.case_listing USING btree (case_ref, actor) WHERE (ended_at IS NULL);
GRANT INSERT, SELECT ON  access.case_listing TO fristad_guard;
GRANT INSERT, SELECT ON  access.case_listing TO fristad_national;
GRANT UPDATE (ended_at, ended_by) TO fristad_guard;
GRANT UPDATE (ended_at, ended_by) TO fristad_national;

-- RELATION access.known_user
CREATE TABLE access.known_user (
  id access.pseudonym NOT NULL,
  agency text NOT NULL,
  grants text[] NOT NULL,
  first_seen timestamp with time zone NOT NULL,
  last_seen timestamp with time zone NOT NULL
); -- owner fristad_owner
CONSTRAINT known_user_check CHECK ((last_seen >= first_seen))
CONSTRAINT known_user_pkey PRIMARY KEY (id)
GRANT INSERT, SELECT ON  access.known_user TO fristad_guard;
GRANT UPDATE (agency, grants, last_seen) TO fristad_guard;

-- RELATION access.login_attempt
CREATE TABLE access.login_attempt (
  secret bytea NOT NULL,
  state text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  way_back text NOT NULL,
  begun_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone
); -- owner fristad_owner
CONSTRAINT login_attempt_pkey PRIMARY KEY (secret)
CONSTRAINT login_attempt_way_back_check CHECK (((way_back ~ '^/([A-Za-z0-9_-]+/)*[A-Za-z0-9_-]*$'::text) AND (length(way_back) <= 500)))
GRANT DELETE, INSERT, SELECT ON  access.login_attempt TO fristad_guard;
GRANT UPDATE (used_at) TO fristad_guard;

-- RELATION access.notice
CREATE TABLE access.notice (
  id uuid NOT NULL,
  break_glass uuid NOT NULL,
  to_role text NOT NULL,
  to_region text NOT NULL,
  written_at timestamp with time zone NOT NULL
); -- owner fristad_owner
CONSTRAINT notice_break_glass_fkey FOREIGN KEY (break_glass) REFERENCES access.break_glass(id)
CONSTRAINT notice_break_glass_to_role_to_region_key UNIQUE (break_glass, to_role, to_region)
CONSTRAINT notice_pkey PRIMARY KEY (id)
CONSTRAINT notice_to_region_fkey FOREIGN KEY (to_region) REFERENCES fristad.region(code)
CONSTRAINT notice_to_role_check CHECK ((to_role = ANY (ARRAY['APPROVER'::text, 'AUDITOR'::text])))
GRANT INSERT, SELECT ON  access.notice TO fristad_guard;

-- RELATION access.session
CREATE TABLE access.session (
  id uuid NOT NULL,
  secret bytea NOT NULL,
  earlier_secret bytea,
  rotated_at timestamp with time zone NOT NULL,
  actor access.pseudonym NOT NULL,
  agency text NOT NULL,
  grants text[] NOT NULL,
  authenticated_at timestamp with time zone,
  csrf text NOT NULL,
  began_at timestamp with time zone NOT NULL,
  seen_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone
); -- owner fristad_owner
CONSTRAINT session_earlier_secret_key UNIQUE (earlier_secret)
CONSTRAINT session_pkey PRIMARY KEY (id)
CONSTRAINT session_secret_key UNIQUE (secret)
CREATE INDEX session_of_actor ON access.session USING btree (actor) WHERE (ended_at IS NULL);
CREATE TRIGGER few_sessions BEFORE INSERT ON access.session FOR EACH ROW EXECUTE FUNCTION access.few_sessions();
GRANT INSERT, SELECT ON  access.session TO fristad_guard;
GRANT UPDATE (secret, earlier_secret, rotated_at, seen_at, ended_at) TO fristad_guard;

-- RELATION audit.entry
CREATE TABLE audit.entry (
  id uuid NOT NULL,
  log audit.opaque NOT NULL,
  at timestamp(3) with time zone NOT NULL,
  operation text NOT NULL,
  actor audit.opaque NOT NULL,
  actor_role audit.code NOT NULL,
  agency audit.opaque,
  actor_region audit.opaque,
  system_part audit.code NOT NULL,
  system_version audit.opaque NOT NULL,
  object_kind audit.code NOT NULL,
  object_id audit.opaque,
  case_commitment audit.digest,
  owner_region audit.opaque,
  purpose audit.code,
  case_ref audit.opaque,
  legal_ground audit.code,
  recipient audit.opaque,
  outcome text NOT NULL,
  why audit.code,
  request_id uuid NOT NULL,
  decision_digest audit.digest,
  hits integer,
  returned audit.opaque[],
  leaf_digest audit.digest NOT NULL,
  criteria audit.criterion[],
  act audit.act,
  approval uuid,
  particulars audit.criterion[]
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT entry_criteria_check CHECK (((cardinality(criteria) >= 1) AND (cardinality(criteria) <= 20)))
CONSTRAINT entry_disclosed_to_somebody CHECK ((((operation = 'DISCLOSURE'::text) = (legal_ground IS NOT NULL)) AND ((operation = 'DISCLOSURE'::text) = (recipient IS NOT NULL))))
CONSTRAINT entry_hits_check CHECK ((hits >= 0))
CONSTRAINT entry_leaf_digest_key UNIQUE (leaf_digest)
CONSTRAINT entry_names_its_act CHECK ((act IS NOT NULL))
CONSTRAINT entry_operation_check CHECK ((operation = ANY (ARRAY['COLLECTION'::text, 'ALTERATION'::text, 'CONSULTATION'::text, 'DISCLOSURE'::text, 'COMBINATION'::text, 'ERASURE'::text, 'LOGON'::text, 'DENIAL'::text, 'OVERRIDE'::text, 'BREAK_GLASS'::text, 'KEY_USE'::text, 'LOG_READING'::text])))
CONSTRAINT entry_outcome_check CHECK ((outcome = ANY (ARRAY['DONE'::text, 'REFUSED'::text])))
CONSTRAINT entry_particulars_check CHECK (((cardinality(particulars) >= 1) AND (cardinality(particulars) <= 20)))
CONSTRAINT entry_pkey PRIMARY KEY (id)
CONSTRAINT entry_returned_are_hits CHECK (((returned IS NULL) OR (cardinality(returned) <= hits)))
CONSTRAINT entry_returned_check CHECK (((cardinality(returned) >= 1) AND (cardinality(returned) <= 500)))
CONSTRAINT entry_why_when_refused CHECK (((outcome = 'REFUSED'::text) = (why IS NOT NULL)))
CREATE INDEX entry_in_time ON audit.entry USING btree (at, id);
CREATE INDEX entry_of_act ON audit.entry USING btree (act, at);
CREATE INDEX entry_of_actor ON audit.entry USING btree (actor, at);
CREATE INDEX entry_of_approval ON audit.entry USING btree (approval, at) WHERE (approval IS NOT NULL);
CREATE INDEX entry_of_case ON audit.entry USING btree (case_ref, at) WHERE (case_ref IS NOT NULL);
CREATE INDEX entry_of_log ON audit.entry USING btree (log, at);
CREATE INDEX entry_of_object ON audit.entry USING btree (object_kind, object_id);
CREATE INDEX entry_of_operation ON audit.entry USING btree (operation, at, id);
CREATE INDEX entry_of_request ON audit.entry USING btree (request_id);
CREATE INDEX entry_refused ON audit.entry USING btree (at, id) WHERE (outcome = 'REFUSED'::text);
CREATE INDEX entry_returning ON audit.entry USING gin (((returned)::text[])) WHERE (returned IS NOT NULL);
CREATE TRIGGER entries_only_grow BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.entries_only_grow();
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY in_own_name FOR INSERT TO fristad_app, fristad_audit_reader, fristad_guard, fristad_import, fristad_key_keeper, fristad_run WITH CHECK (((actor)::text = COALESCE(NULLIF(current_setting('app.actor'::text, true), ''::text), 'nobody'::text)));
CREATE POLICY of_the_log FOR SELECT TO fristad_audit_reader USING ((((log)::text = NULLIF(current_setting('app.region'::text, true), ''::text)) OR (current_setting('app.scope'::text, true) = 'national-audit'::text)));
CREATE POLICY own_entries FOR SELECT TO fristad_app, fristad_audit_reader, fristad_guard, fristad_import, fristad_run USING (((actor)::text = COALESCE(NULLIF(current_setting('app.actor'::text, true), ''::text), 'nobody'::text)));
GRANT INSERT, SELECT ON  audit.entry TO fristad_app;
GRANT INSERT, SELECT ON  audit.entry TO fristad_audit_reader;
GRANT INSERT, SELECT ON  audit.entry TO fristad_guard;
GRANT INSERT, SELECT ON  audit.entry TO fristad_import;
GRANT INSERT ON  audit.entry TO fristad_key_keeper;
GRANT SELECT ON  audit.entry TO fristad_national;
GRANT INSERT, SELECT ON  audit.entry TO fristad_run;

-- RELATION fristad.appeal
CREATE TABLE fristad.appeal (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  request text NOT NULL,
  owner_region text NOT NULL,
  against access.pseudonym NOT NULL,
  decided_for text NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  reason text NOT NULL,
  remark text,
  appealed_by access.pseudonym NOT NULL,
  appealed_at timestamp with time zone NOT NULL,
  outcome text,
  answered_at timestamp with time zone
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT appeal_answered_wholly CHECK (((outcome IS NULL) = (answered_at IS NULL)))
CONSTRAINT appeal_once UNIQUE (request, decided_at)
CONSTRAINT appeal_outcome_check CHECK ((outcome = ANY (ARRAY['GRANTED'::text, 'REFUSED'::text, 'WITHDRAWN'::text, 'EXPIRED'::text])))
CONSTRAINT appeal_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT appeal_pkey PRIMARY KEY (id)
CONSTRAINT appeal_reason_check CHECK ((reason = ANY (ARRAY['FACTS_MISREAD'::text, 'FACTS_NEW'::text, 'CONDITION_MET'::text, 'THREAT_UNDERRATED'::text, 'FUNDING_FOUND'::text])))
CONSTRAINT appeal_remark_check CHECK ((remark = ANY (ARRAY['THREAT_ASSESSMENT'::text, 'FUNDING_DECISION'::text, 'CONSENT'::text, 'HOUSEHOLD'::text, 'NEEDS'::text, 'ARRIVAL_WINDOW'::text, 'NIGHTS'::text, 'PLACES'::text])))
CONSTRAINT appeal_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request(id)
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY opened_in_an_emergency FOR SELECT TO fristad_app USING (((current_setting('app.scope'::text, true) = 'break-glass'::text) AND (EXISTS ( SELECT
   FROM fristad.placement_request r
  WHERE (r.id = appeal.request)))));
CREATE POLICY own_region FOR SELECT TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT SELECT ON  fristad.appeal TO fristad_app;
GRANT INSERT, SELECT, UPDATE ON  fristad.appeal TO fristad_national;

-- RELATION fristad.case_file
CREATE TABLE fristad.case_file (
  case_ref access.case_ref NOT NULL,
  version integer NOT NULL,
  owner_region text NOT NULL,
  changed text[] NOT NULL,
  programme text,
  identity_protection text,
  threat_ground text,
  defected_on date,
  valid_until date,
  reassess_by date,
  funding_kind text,
  funding_agency text,
  funding_decided_on date,
  funded_from date,
  funded_until date,
  resident boolean,
  local_ties boolean,
  motivated boolean,
  written_by access.pseudonym NOT NULL,
  written_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT case_file_changed_check CHECK (((cardinality(changed) > 0) AND (changed <@ ARRAY['PROGRAMME'::text, 'IDENTITY_PROTECTION'::text, 'THREAT'::text, 'FUNDING'::text, 'RESIDENT'::text, 'LOCAL_TIES'::text, 'MOTIVATED'::text])))
CONSTRAINT case_file_funding_agency_check CHECK ((funding_agency = ANY (ARRAY['POLICE'::text, 'SOCIAL_SERVICES'::text, 'PRISON_AND_PROBATION'::text, 'EMPLOYMENT_SERVICE'::text, 'HEALTH_CARE'::text, 'MUNICIPALITY'::text, 'NGO'::text, 'OTHER'::text])))
CONSTRAINT case_file_funding_ends_after_it_begins CHECK ((funded_until >= funded_from))
CONSTRAINT case_file_funding_is_whole CHECK (((num_nonnulls(funding_kind, funding_agency, funding_decided_on, funded_from) = ANY (ARRAY[0, 4])) AND ((funded_until IS NULL) OR (funding_kind IS NOT NULL))))
CONSTRAINT case_file_funding_kind_check CHECK ((funding_kind = ANY (ARRAY['SOCIAL_SERVICES_ACT'::text, 'PROGRAMME_MEANS'::text, 'STATE_GRANT'::text, 'OWN_MEANS'::text, 'REFUSED'::text])))
CONSTRAINT case_file_identity_protection_check CHECK ((identity_protection = ANY (ARRAY['NONE'::text, 'CONFIDENTIALITY_MARKING'::text, 'PROTECTED_REGISTRATION'::text, 'FICTITIOUS_PERSONAL_DATA'::text])))
CONSTRAINT case_file_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT case_file_pkey PRIMARY KEY (case_ref, version)
CONSTRAINT case_file_programme_check CHECK ((programme = ANY (ARRAY['POLICE'::text, 'MUNICIPAL'::text, 'PRISON_AND_PROBATION'::text, 'NGO'::text, 'NONE'::text])))
CONSTRAINT case_file_reassessed_while_valid CHECK ((reassess_by <= valid_until))
CONSTRAINT case_file_threat_ground_check CHECK ((threat_ground = ANY (ARRAY['DEFECTION'::text, 'DEBT'::text, 'CONFLICT'::text, 'WITNESS'::text, 'OTHER'::text])))
CONSTRAINT case_file_threat_is_whole CHECK (((num_nonnulls(threat_ground, valid_until, reassess_by) = ANY (ARRAY[0, 3])) AND ((defected_on IS NULL) OR (threat_ground IS NOT NULL))))
CONSTRAINT case_file_version_check CHECK ((version > 0))
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency FOR SELECT TO fristad_app USING (((current_setting('app.scope'::text, true) = 'break-glass'::text) AND ((case_ref)::text = NULLIF(current_setting('app.opened'::text, true), ''::text)) AND access.has_opened((case_ref)::text)));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT INSERT, SELECT ON  fristad.case_file TO fristad_app;
GRANT SELECT ON  fristad.case_file TO fristad_national;

-- RELATION fristad.case_measure
CREATE TABLE fristad.case_measure (
  id uuid NOT NULL,
  version integer NOT NULL,
  case_ref access.case_ref NOT NULL,
  owner_region text NOT NULL,
  kind text NOT NULL,
  agency text NOT NULL,
  status text NOT NULL,
  first_day date NOT NULL,
  last_day date,
  written_by access.pseudonym NOT NULL,
  written_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT case_measure_agency_check CHECK ((agency = ANY (ARRAY['POLICE'::text, 'SOCIAL_SERVICES'::text, 'PRISON_AND_PROBATION'::text, 'EMPLOYMENT_SERVICE'::text, 'HEALTH_CARE'::text, 'MUNICIPALITY'::text, 'NGO'::text, 'OTHER'::text])))
CONSTRAINT case_measure_ends_after_it_begins CHECK ((last_day >= first_day))
CONSTRAINT case_measure_kind_check CHECK ((kind = ANY (ARRAY['COUNSELLING'::text, 'PROTECTION'::text, 'FINANCE'::text, 'MEDICAL'::text, 'ADDICTION_CARE'::text, 'THERAPY'::text, 'WORK'::text, 'LONG_TERM_HOUSING'::text, 'NETWORKS'::text, 'ROUTINES'::text, 'DEBT_RELIEF'::text])))
CONSTRAINT case_measure_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT case_measure_pkey PRIMARY KEY (id, version)
CONSTRAINT case_measure_status_check CHECK ((status = ANY (ARRAY['PLANNED'::text, 'UNDER_WAY'::text, 'DONE'::text, 'BROKEN_OFF'::text])))
CONSTRAINT case_measure_version_check CHECK ((version > 0))
CREATE INDEX case_measure_of ON fristad.case_measure USING btree (case_ref, id, version);
CREATE POLICY opened_in_an_emergency FOR SELECT TO fristad_app USING (((current_setting('app.scope'::text, true) = 'break-glass'::text) AND ((case_ref)::text = NULLIF(current_setting('app.opened'::text, true), ''::text)) AND access.has_opened((case_ref)::text)));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT INSERT, SELECT ON  fristad.case_measure TO fristad_app;

-- RELATION fristad.case_merge
CREATE TABLE fristad.case_merge (
  other text NOT NULL,
  survivor text NOT NULL,
  owner_region text NOT NULL,
  requests text[] NOT NULL,
  placements text[] NOT NULL,
  approval uuid NOT NULL,
  merged_by access.pseudonym NOT NULL,
  merged_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT case_merge_other_check CHECK ((other <> ''::text))
CONSTRAINT case_merge_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT case_merge_pkey PRIMARY KEY (other)
CONSTRAINT case_merge_survives_another CHECK ((survivor <> other))
CREATE INDEX case_merge_survivor ON fristad.case_merge USING btree (survivor);
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region FOR SELECT TO fristad_app USING (((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)) OR (current_setting('app.scope'::text, true) = 'national-audit'::text)));
CREATE POLICY to_decide FOR SELECT TO fristad_guard USING (true);
GRANT SELECT ON  fristad.case_merge TO fristad_app;
GRANT INSERT, SELECT ON  fristad.case_merge TO fristad_national;
GRANT SELECT (other, survivor, owner_region) TO fristad_guard;
GRANT UPDATE (survivor) TO fristad_national;

-- RELATION fristad.case_note
CREATE TABLE fristad.case_note (
  id uuid NOT NULL,
  case_ref text NOT NULL,
  owner_region text NOT NULL,
  kind text NOT NULL,
  sealed bytea NOT NULL,
  written_by text NOT NULL,
  written_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT case_note_case_ref_check CHECK ((case_ref <> ''::text))
CONSTRAINT case_note_kind_check CHECK ((kind = ANY (ARRAY['CONTACT'::text, 'NOTE'::text])))
CONSTRAINT case_note_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT case_note_pkey PRIMARY KEY (id)
CONSTRAINT case_note_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 65536)))
CONSTRAINT case_note_written_by_check CHECK ((written_by <> ''::text))
CREATE INDEX case_note_of ON fristad.case_note USING btree (case_ref, written_at);
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency FOR SELECT TO fristad_app USING (((current_setting('app.scope'::text, true) = 'break-glass'::text) AND (case_ref = NULLIF(current_setting('app.opened'::text, true), ''::text)) AND access.has_opened(case_ref)));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
GRANT INSERT, SELECT ON  fristad.case_note TO fristad_app;
GRANT SELECT (id, case_ref) TO fristad_national;

-- RELATION fristad.command
CREATE TABLE fristad.command (
  actor text NOT NULL,
  key text NOT NULL,
  about text NOT NULL,
  digest text NOT NULL,
  outcome jsonb,
  at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT command_about_check CHECK ((about <> ''::text))
CONSTRAINT command_actor_check CHECK ((actor <> ''::text))
CONSTRAINT command_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text))
CONSTRAINT command_key_check CHECK (((key <> ''::text) AND (length(key) <= 200)))
CONSTRAINT command_pkey PRIMARY KEY (actor, key)
CREATE POLICY ones_own FOR ALL TO fristad_app, fristad_run USING ((actor = NULLIF(current_setting('app.actor'::text, true), ''::text))) WITH CHECK ((actor = NULLIF(current_setting('app.actor'::text, true), ''::text)));
GRANT INSERT, SELECT ON  fristad.command TO fristad_app;
GRANT INSERT, SELECT ON  fristad.command TO fristad_run;
GRANT UPDATE (outcome) TO fristad_app;
GRANT UPDATE (outcome) TO fristad_run;

-- RELATION fristad.contact_person
CREATE TABLE fristad.contact_person (
  case_ref access.case_ref NOT NULL,
  version integer NOT NULL,
  owner_region text NOT NULL,
  agency text NOT NULL,
  sealed bytea NOT NULL,
  written_by access.pseudonym NOT NULL,
  written_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT contact_person_agency_check CHECK ((agency = ANY (ARRAY['POLICE'::text, 'SOCIAL_SERVICES'::text, 'PRISON_AND_PROBATION'::text, 'EMPLOYMENT_SERVICE'::text, 'HEALTH_CARE'::text, 'MUNICIPALITY'::text, 'NGO'::text, 'OTHER'::text])))
CONSTRAINT contact_person_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT contact_person_pkey PRIMARY KEY (case_ref, version)
CONSTRAINT contact_person_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 4096)))
CONSTRAINT contact_person_version_check CHECK ((version > 0))
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency FOR SELECT TO fristad_app USING (((current_setting('app.scope'::text, true) = 'break-glass'::text) AND ((case_ref)::text = NULLIF(current_setting('app.opened'::text, true), ''::text)) AND access.has_opened((case_ref)::text)));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT INSERT, SELECT ON  fristad.contact_person TO fristad_app;
GRANT SELECT (case_ref) TO fristad_national;

-- RELATION fristad.data_key
CREATE TABLE fristad.data_key (
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  version integer NOT NULL,
  kek_id text,
  kek_wraps boolean DEFAULT true NOT NULL,
  wrapped bytea,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  erased_at timestamp with time zone
); -- owner fristad_owner
CONSTRAINT data_key_kek_id_kek_wraps_fkey FOREIGN KEY (kek_id, kek_wraps) REFERENCES fristad.key_encryption_key(id, wraps)
CONSTRAINT data_key_kek_wraps_check CHECK (kek_wraps)
CONSTRAINT data_key_pkey PRIMARY KEY (subject_kind, subject_id, version)
CONSTRAINT data_key_subject_id_check CHECK ((subject_id <> ''::text))
CONSTRAINT data_key_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['CASE'::text, 'UNIT'::text, 'PROVIDER'::text, 'WEBHOOK'::text, 'GROUP'::text, 'ACTOR'::text, 'PERSON_CHECK'::text])))
CONSTRAINT data_key_version_check CHECK ((version > 0))
CONSTRAINT data_key_wrapped_unless_erased CHECK ((((erased_at IS NULL) = (wrapped IS NOT NULL)) AND ((wrapped IS NULL) = (kek_id IS NULL))))
CREATE INDEX data_key_kek ON fristad.data_key USING btree (kek_id);
CREATE TRIGGER data_key_is_rewrapped_or_erased BEFORE DELETE OR UPDATE ON fristad.data_key FOR EACH ROW EXECUTE FUNCTION fristad.data_key_is_rewrapped_or_erased();
GRANT SELECT ON  fristad.data_key TO fristad_app;
GRANT SELECT ON  fristad.data_key TO fristad_import;
GRANT SELECT ON  fristad.data_key TO fristad_key_keeper;
GRANT SELECT ON  fristad.data_key TO fristad_run;
GRANT INSERT (subject_kind, subject_id, version, kek_id, wrapped, erased_at) TO fristad_app;
GRANT INSERT (subject_kind, subject_id, version, kek_id, wrapped, erased_at) TO fristad_import;
GRANT SELECT (subject_kind, subject_id, erased_at) TO fristad_national;
GRANT UPDATE (kek_id, wrapped) TO fristad_key_keeper;
GRANT UPDATE (kek_id, wrapped, erased_at) TO fristad_app;

-- RELATION fristad.day_judged
CREATE TABLE fristad.day_judged (
  day date NOT NULL
); -- owner fristad_owner
CONSTRAINT day_judged_pkey PRIMARY KEY (day)
GRANT DELETE, INSERT, SELECT ON  fristad.day_judged TO fristad_national;

-- RELATION fristad.decision_record
CREATE TABLE fristad.decision_record (
  ordinal bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  digest text NOT NULL,
  document text NOT NULL,
  owner_region text NOT NULL,
  placement text GENERATED AS ((document)::jsonb ->> 'placement'::text) NOT NULL,
  act text GENERATED AS ((document)::jsonb ->> 'act'::text) NOT NULL,
  rests_on jsonb GENERATED AS ((document)::jsonb -> 'restsOn'::text) NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT decision_record_act_check CHECK ((act = ANY (ARRAY['PROPOSE'::text, 'EXTEND'::text, 'TRANSFER'::text, 'OFFER'::text, 'SET_ASIDE'::text, 'CONFIRM'::text])))
CONSTRAINT decision_record_is_its_digest CHECK ((digest = ('sha256:'::text || encode(sha256(convert_to(document, 'UTF8'::name)), 'hex'::text))))
CONSTRAINT decision_record_ordinal_key UNIQUE (ordinal)
CONSTRAINT decision_record_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT decision_record_pkey PRIMARY KEY (digest)
CONSTRAINT decision_record_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement(id)
CONSTRAINT decision_record_rests_on_check CHECK ((jsonb_typeof(rests_on) = 'object'::text))
CREATE INDEX decision_record_placement ON fristad.decision_record USING btree (placement, ordinal);
CREATE UNIQUE INDEX decision_record_one_beginning ON fristad.decision_record USING btree (placement) WHERE (act = ANY (ARRAY['PROPOSE'::text, 'EXTEND'::text, 'TRANSFER'::text, 'OFFER'::text]));
CREATE TRIGGER decisions_stay_on_record BEFORE DELETE OR UPDATE OR TRUNCATE ON fristad.decision_record FOR EACH STATEMENT EXECUTE FUNCTION fristad.decisions_stay_on_record();
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY own_region FOR ALL TO fristad_app, fristad_audit_reader USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY to_decide FOR SELECT TO fristad_guard USING (true);
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app, fristad_audit_reader USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT SELECT ON  fristad.decision_record TO fristad_app;
GRANT SELECT ON  fristad.decision_record TO fristad_audit_reader;
GRANT SELECT ON  fristad.decision_record TO fristad_national;
GRANT INSERT (digest, document, owner_region) TO fristad_app;
GRANT SELECT (digest, owner_region, placement) TO fristad_guard;

-- RELATION fristad.emergency_transfer
CREATE TABLE fristad.emergency_transfer (
  request text NOT NULL,
  leaves text NOT NULL,
  owner_region text NOT NULL,
  person text NOT NULL,
  reason text NOT NULL,
  asked_by access.pseudonym NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  placement text,
  approved_by access.pseudonym,
  confirmed_at timestamp with time zone,
  review_due timestamp with time zone,
  outcome text,
  objection text,
  reviewed_by access.pseudonym,
  reviewed_at timestamp with time zone
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT emergency_transfer_confirmed_wholly CHECK ((num_nonnulls(placement, approved_by, confirmed_at) = ANY (ARRAY[0, 3])))
CONSTRAINT emergency_transfer_leaves_fkey FOREIGN KEY (leaves) REFERENCES fristad.placement(id)
CONSTRAINT emergency_transfer_objection_check CHECK ((objection = ANY (ARRAY['NO_EMERGENCY'::text, 'COULD_HAVE_WAITED'::text, 'SAFER_OTHERWISE'::text, 'HOUSEHOLD_NOT_HEARD'::text, 'FACTS_WRONG'::text])))
CONSTRAINT emergency_transfer_objection_when_objected CHECK (((objection IS NOT NULL) = (NOT (outcome IS DISTINCT FROM 'OBJECTED'::text))))
CONSTRAINT emergency_transfer_outcome_check CHECK ((outcome = ANY (ARRAY['UPHELD'::text, 'OBJECTED'::text])))
CONSTRAINT emergency_transfer_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT emergency_transfer_pkey PRIMARY KEY (request)
CONSTRAINT emergency_transfer_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement(id)
CONSTRAINT emergency_transfer_reason_check CHECK ((reason = ANY (ARRAY['ADDRESS_EXPOSED'::text, 'THREAT_CHANGED'::text, 'TERRITORY_CHANGED'::text, 'UNIT_LOST'::text, 'NEEDS_NOT_MANAGEABLE'::text, 'INCIDENT'::text])))
CONSTRAINT emergency_transfer_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request(id)
CONSTRAINT emergency_transfer_review_of_what_is_confirmed CHECK (((review_due IS NULL) OR (confirmed_at IS NOT NULL)))
CONSTRAINT emergency_transfer_reviewed_by_another CHECK ((((reviewed_by)::text <> (approved_by)::text) AND ((reviewed_by)::text <> (asked_by)::text)))
CONSTRAINT emergency_transfer_reviewed_where_put_down CHECK (((outcome IS NULL) OR (review_due IS NOT NULL)))
CONSTRAINT emergency_transfer_reviewed_wholly CHECK ((num_nonnulls(outcome, reviewed_by, reviewed_at) = ANY (ARRAY[0, 3])))
CREATE INDEX emergency_transfer_leaves ON fristad.emergency_transfer USING btree (leaves);
CREATE INDEX emergency_transfer_person ON fristad.emergency_transfer USING btree (person, asked_at);
CREATE INDEX emergency_transfer_placement ON fristad.emergency_transfer USING btree (placement) WHERE (placement IS NOT NULL);
CREATE INDEX emergency_transfer_to_review ON fristad.emergency_transfer USING btree (owner_region, review_due) WHERE ((review_due IS NOT NULL) AND (outcome IS NULL));
CREATE TRIGGER an_event_begins AFTER INSERT ON fristad.emergency_transfer FOR EACH ROW EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER an_event_happens AFTER UPDATE ON fristad.emergency_transfer FOR EACH ROW WHEN (((old.placement IS DISTINCT FROM new.placement) OR (old.outcome IS DISTINCT FROM new.outcome))) EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER emergency_transfer_is_reviewed_once BEFORE DELETE OR UPDATE ON fristad.emergency_transfer FOR EACH ROW EXECUTE FUNCTION fristad.emergency_transfer_is_reviewed_once();
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region FOR SELECT TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY whole_country FOR SELECT TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT SELECT ON  fristad.emergency_transfer TO fristad_app;
GRANT INSERT, SELECT ON  fristad.emergency_transfer TO fristad_national;
GRANT SELECT ON  fristad.emergency_transfer TO fristad_run;
GRANT UPDATE (leaves, person, placement, approved_by, confirmed_at, review_due, outcome, objection, reviewed_by, reviewed_at) TO fristad_national;

-- RELATION fristad.ended_relation
CREATE TABLE fristad.ended_relation (
  id uuid NOT NULL,
  a text NOT NULL,
  b text NOT NULL,
  relation text NOT NULL,
  stated_by access.pseudonym,
  stated_at timestamp with time zone NOT NULL,
  ended_by access.pseudonym NOT NULL,
  ended_at timestamp with time zone NOT NULL,
  reason text NOT NULL
); -- owner fristad_owner
CONSTRAINT ended_relation_a_fkey FOREIGN KEY (a) REFERENCES fristad.hostile_group(code)
CONSTRAINT ended_relation_b_fkey FOREIGN KEY (b) REFERENCES fristad.hostile_group(code)
CONSTRAINT ended_relation_pkey PRIMARY KEY (id)
CONSTRAINT ended_relation_reason_check CHECK ((reason = ANY (ARRAY['NO_LONGER_SO'::text, 'NOT_CONFIRMED'::text, 'ENTERED_IN_ERROR'::text])))
CONSTRAINT ended_relation_relation_check CHECK ((relation = ANY (ARRAY['ALLIED'::text, 'HOSTILE'::text])))
GRANT SELECT ON  fristad.ended_relation TO fristad_app;
GRANT INSERT ON  fristad.ended_relation TO fristad_national;
GRANT SELECT ON  fristad.ended_relation TO fristad_run;

-- RELATION fristad.event
CREATE TABLE fristad.event (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  ordinal bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  "position" bigint,
  kind text NOT NULL,
  at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  subject_kind text NOT NULL,
  subject text NOT NULL,
  region text,
  case_ref text,
  unit text,
  asker text,
  rule text
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT event_asked_wholly CHECK (((asker IS NULL) = (rule IS NULL)))
CONSTRAINT event_kind_check CHECK ((kind ~ '^[a-z][a-z-]{1,30}[.][a-z][a-z-]{1,30}$'::text))
CONSTRAINT event_pkey PRIMARY KEY (id)
CONSTRAINT event_position_key UNIQUE ("position")
CREATE INDEX event_by_age ON fristad.event USING btree (at);
CREATE INDEX event_of_region ON fristad.event USING btree (region, "position");
CREATE INDEX event_of_unit ON fristad.event USING btree (unit, "position") WHERE (unit IS NOT NULL);
CREATE INDEX event_without_a_position ON fristad.event USING btree (ordinal) WHERE ("position" IS NULL);
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY in_own_units FOR SELECT TO fristad_app USING ((EXISTS ( SELECT
   FROM (fristad.housing_unit u
     JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = event.unit) AND ((u.provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text)))))));
CREATE POLICY of_own_provider FOR SELECT TO fristad_app USING (((subject_kind = 'provider'::text) AND (subject = NULLIF(current_setting('app.provider'::text, true), ''::text))));
CREATE POLICY of_the_country FOR SELECT TO fristad_app USING (((region IS NULL) AND (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text)));
CREATE POLICY of_the_ground FOR SELECT TO fristad_app USING (((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'ANALYST'::text) AND (NULLIF(current_setting('app.region'::text, true), ''::text) IS NULL) AND ((subject_kind = 'ground-report'::text) OR (rule ~~ 'territory.%'::text))));
CREATE POLICY of_the_register FOR SELECT TO fristad_app USING (((region IS NULL) AND (subject_kind = ANY (ARRAY['approval'::text, 'provider'::text])) AND (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'REGISTER_KEEPER'::text)));
CREATE POLICY own_questions FOR SELECT TO fristad_app USING ((asker = NULLIF(current_setting('app.actor'::text, true), ''::text)));
CREATE POLICY own_region FOR SELECT TO fristad_app USING ((region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY to_answer_from_any_region FOR SELECT TO fristad_app USING (((kind = 'approval.asked-in-emergency'::text) AND (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'APPROVER'::text)));
CREATE POLICY whole_country FOR SELECT TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT SELECT ON  fristad.event TO fristad_app;
GRANT DELETE, INSERT, SELECT ON  fristad.event TO fristad_national;
GRANT SELECT ON  fristad.event TO fristad_run;
GRANT UPDATE ("position") TO fristad_national;

-- RELATION fristad.exclusion_zone
CREATE TABLE fristad.exclusion_zone (
  request text NOT NULL,
  ordinal integer NOT NULL,
  ground geography(Geometry,4326) NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT exclusion_zone_ground_check CHECK (((geometrytype((ground)::geometry) = ANY (ARRAY['POLYGON'::text, 'MULTIPOLYGON'::text])) AND st_isvalid((ground)::geometry)))
CONSTRAINT exclusion_zone_ordinal_check CHECK ((ordinal >= 0))
CONSTRAINT exclusion_zone_pkey PRIMARY KEY (request, ordinal)
CONSTRAINT exclusion_zone_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request(id)
CREATE INDEX exclusion_zone_ground ON fristad.exclusion_zone USING gist (ground);
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY emergencies_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'break-glass'::text) IS NOT TRUE));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((EXISTS ( SELECT
   FROM fristad.placement_request r
  WHERE (r.id = exclusion_zone.request)))) WITH CHECK ((EXISTS ( SELECT
   FROM fristad.placement_request r
  WHERE (r.id = exclusion_zone.request))));
CREATE POLICY to_replace FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY whole_country FOR ALL TO fristad_import, fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT INSERT, SELECT ON  fristad.exclusion_zone TO fristad_app;
GRANT INSERT, SELECT ON  fristad.exclusion_zone TO fristad_import;
GRANT DELETE, INSERT, SELECT ON  fristad.exclusion_zone TO fristad_national;
GRANT SELECT ON  fristad.exclusion_zone TO fristad_run;

-- RELATION fristad.feature_code
CREATE TABLE fristad.feature_code (
  ordinal bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  code text COLLATE "C" NOT NULL,
  label_sv text NOT NULL,
  label_en text NOT NULL,
  added_by text NOT NULL,
  added_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT feature_code_added_by_check CHECK ((added_by <> ''::text))
CONSTRAINT feature_code_code_check CHECK ((code ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$'::text))
CONSTRAINT feature_code_label_en_check CHECK ((label_en <> ''::text))
CONSTRAINT feature_code_label_sv_check CHECK ((label_sv <> ''::text))
CONSTRAINT feature_code_pkey PRIMARY KEY (code, ordinal)
CREATE POLICY brought_by_imports FOR INSERT TO fristad_import WITH CHECK (((current_setting('app.scope'::text, true) = 'national-run'::text) AND (added_by = NULLIF(current_setting('app.actor'::text, true), ''::text)) AND (label_sv = code) AND (label_en = code)));
CREATE POLICY said_by_administrators FOR INSERT TO fristad_app WITH CHECK (((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text) AND (added_by = NULLIF(current_setting('app.actor'::text, true), ''::text))));
CREATE POLICY seen_by_all FOR SELECT TO fristad_app, fristad_import, fristad_run USING (true);
GRANT SELECT ON  fristad.feature_code TO fristad_app;
GRANT SELECT ON  fristad.feature_code TO fristad_import;
GRANT SELECT ON  fristad.feature_code TO fristad_run;
GRANT INSERT (code, label_sv, label_en, added_by, added_at) TO fristad_app;
GRANT INSERT (code, label_sv, label_en, added_by, added_at) TO fristad_import;

-- RELATION fristad.form_draft
CREATE TABLE fristad.form_draft (
  id uuid NOT NULL,
  actor access.pseudonym NOT NULL,
  case_ref access.case_ref,
  key text NOT NULL,
  sealed bytea NOT NULL,
  written_at timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT form_draft_is_over_within_thirty_days CHECK (((until > written_at) AND (until <= (written_at + '720:00:00'::interval))))
CONSTRAINT form_draft_key_check CHECK ((key ~ '^[a-z][a-z0-9-]{0,39}([.][A-Za-z0-9_:-]{1,100})?$'::text))
CONSTRAINT form_draft_once UNIQUE NULLS NOT DISTINCT (actor, case_ref, key)
CONSTRAINT form_draft_pkey PRIMARY KEY (id)
CONSTRAINT form_draft_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 262144)))
CREATE INDEX form_draft_is_over ON fristad.form_draft USING btree (until);
CREATE POLICY ones_own FOR ALL TO fristad_app USING (((actor)::text = current_setting('app.actor'::text, true))) WITH CHECK (((actor)::text = current_setting('app.actor'::text, true)));
CREATE POLICY whole_country FOR ALL TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT DELETE, INSERT, SELECT ON  fristad.form_draft TO fristad_app;
GRANT DELETE ON  fristad.form_draft TO fristad_run;
GRANT SELECT (id, case_ref, until) TO fristad_run;
GRANT UPDATE (sealed, written_at, until) TO fristad_app;

-- RELATION fristad.ground_preview_day
CREATE TABLE fristad.ground_preview_day (
  actor text NOT NULL,
  day date NOT NULL,
  taken integer NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT ground_preview_day_actor_check CHECK ((actor <> ''::text))
CONSTRAINT ground_preview_day_pkey PRIMARY KEY (actor, day)
CONSTRAINT ground_preview_day_taken_check CHECK (((taken >= 1) AND (taken <= 20)))
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
GRANT DELETE, INSERT, SELECT ON  fristad.ground_preview_day TO fristad_national;
GRANT UPDATE (taken) TO fristad_national;

-- RELATION fristad.ground_report
CREATE TABLE fristad.ground_report (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  locality text NOT NULL,
  region text NOT NULL,
  remark text NOT NULL,
  reported_on date NOT NULL,
  status text DEFAULT 'OPEN'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  reason text,
  decided_by access.pseudonym,
  decided_at timestamp with time zone,
  territory text,
  territory_version integer
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT ground_report_decided_wholly CHECK ((((decided_by IS NOT NULL) = (status <> 'OPEN'::text)) AND ((decided_at IS NOT NULL) = (status <> 'OPEN'::text))))
CONSTRAINT ground_report_drawn_somewhere CHECK ((((territory IS NOT NULL) = (status = 'DRAWN'::text)) AND ((territory_version IS NOT NULL) = (status = 'DRAWN'::text))))
CONSTRAINT ground_report_locality_fkey FOREIGN KEY (locality) REFERENCES fristad.locality(code)
CONSTRAINT ground_report_pkey PRIMARY KEY (id)
CONSTRAINT ground_report_reason_check CHECK ((reason = ANY (ARRAY['KNOWN_ALREADY'::text, 'NOT_CONFIRMED'::text, 'OUT_OF_DATE'::text, 'NO_HOSTILE_GROUND'::text])))
CONSTRAINT ground_report_reason_when_dismissed CHECK (((reason IS NOT NULL) = (status = 'DISMISSED'::text)))
CONSTRAINT ground_report_region_fkey FOREIGN KEY (region) REFERENCES fristad.region(code)
CONSTRAINT ground_report_remark_check CHECK ((remark = ANY (ARRAY['GROUP_SEEN'::text, 'NEW_GROUP'::text, 'GROUND_HAS_GROWN'::text, 'GROUND_HAS_MOVED'::text, 'MEETING_PLACE'::text])))
CONSTRAINT ground_report_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'TAKEN_UP'::text, 'DRAWN'::text, 'DISMISSED'::text])))
CONSTRAINT ground_report_territory_fkey FOREIGN KEY (territory, territory_version) REFERENCES fristad.territory(id, version)
CONSTRAINT ground_report_version_check CHECK ((version > 0))
CREATE INDEX ground_report_of_region ON fristad.ground_report USING btree (region, reported_on);
CREATE TRIGGER an_event_begins AFTER INSERT ON fristad.ground_report FOR EACH ROW EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER an_event_happens AFTER UPDATE ON fristad.ground_report FOR EACH ROW WHEN ((old.status <> new.status)) EXECUTE FUNCTION "national".an_event_happens();
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY of_own_offers FOR SELECT TO fristad_app USING ((EXISTS ( SELECT
   FROM fristad.offer o
  WHERE (o.report = ground_report.id))));
CREATE POLICY of_own_region FOR SELECT TO fristad_app USING ((region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY of_the_country FOR SELECT TO fristad_app USING (((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'ANALYST'::text) AND (NULLIF(current_setting('app.region'::text, true), ''::text) IS NULL)));
CREATE POLICY to_decide FOR SELECT TO fristad_guard USING (true);
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT SELECT ON  fristad.ground_report TO fristad_app;
GRANT INSERT, SELECT ON  fristad.ground_report TO fristad_national;
GRANT SELECT (id, region) TO fristad_guard;
GRANT UPDATE (status, version, reason, decided_by, decided_at, territory, territory_version) TO fristad_national;

-- RELATION fristad.group_name
CREATE TABLE fristad.group_name (
  group_code text NOT NULL,
  sealed bytea NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  changed_by access.pseudonym NOT NULL,
  changed_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT group_name_group_code_fkey FOREIGN KEY (group_code) REFERENCES fristad.hostile_group(code)
CONSTRAINT group_name_pkey PRIMARY KEY (group_code)
CONSTRAINT group_name_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 4096)))
CONSTRAINT group_name_version_check CHECK ((version > 0))
CREATE POLICY of_analysts FOR ALL TO fristad_app USING ((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'ANALYST'::text)) WITH CHECK ((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'ANALYST'::text));
GRANT INSERT, SELECT ON  fristad.group_name TO fristad_app;
GRANT UPDATE (sealed, version, changed_by, changed_at) TO fristad_app;

-- RELATION fristad.group_relation
CREATE TABLE fristad.group_relation (
  a text NOT NULL,
  b text NOT NULL,
  relation text NOT NULL,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  stated_by access.pseudonym,
  stated_at timestamp with time zone DEFAULT now() NOT NULL
); -- owner fristad_owner
CONSTRAINT group_relation_a_fkey FOREIGN KEY (a) REFERENCES fristad.hostile_group(code)
CONSTRAINT group_relation_b_fkey FOREIGN KEY (b) REFERENCES fristad.hostile_group(code)
CONSTRAINT group_relation_check CHECK ((a <> b))
CONSTRAINT group_relation_id UNIQUE (id)
CONSTRAINT group_relation_pkey PRIMARY KEY (a, b, relation)
CONSTRAINT group_relation_relation_check CHECK ((relation = ANY (ARRAY['ALLIED'::text, 'HOSTILE'::text])))
CREATE TRIGGER a_plan_is_wanted AFTER INSERT OR DELETE OR UPDATE ON fristad.group_relation FOR EACH ROW EXECUTE FUNCTION "national".a_plan_is_wanted('GROUND');
CREATE TRIGGER inventory_changes AFTER INSERT OR DELETE OR UPDATE ON fristad.group_relation FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('GROUND');
CREATE TRIGGER related_are_judged_anew AFTER INSERT OR DELETE OR UPDATE ON fristad.group_relation FOR EACH ROW EXECUTE FUNCTION "national".related_are_judged_anew();
GRANT SELECT ON  fristad.group_relation TO fristad_app;
GRANT SELECT ON  fristad.group_relation TO fristad_guard;
GRANT INSERT, SELECT ON  fristad.group_relation TO fristad_import;
GRANT DELETE, INSERT, SELECT ON  fristad.group_relation TO fristad_national;
GRANT SELECT ON  fristad.group_relation TO fristad_run;

-- RELATION fristad.hostile_group
CREATE TABLE fristad.hostile_group (
  code text NOT NULL,
  type text NOT NULL,
  version integer DEFAULT 1 NOT NULL
); -- owner fristad_owner
CONSTRAINT hostile_group_code_check CHECK ((code <> ''::text))
CONSTRAINT hostile_group_pkey PRIMARY KEY (code)
CONSTRAINT hostile_group_type_check CHECK ((type = ANY (ARRAY['SELF_DEFINED'::text, 'SUBURBAN'::text, 'WHITE_POWER'::text, 'OTHER'::text])))
CONSTRAINT hostile_group_version_check CHECK ((version > 0))
CREATE TRIGGER inventory_changes AFTER INSERT OR DELETE OR UPDATE ON fristad.hostile_group FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('GROUND');
GRANT SELECT ON  fristad.hostile_group TO fristad_app;
GRANT SELECT ON  fristad.hostile_group TO fristad_guard;
GRANT INSERT, SELECT ON  fristad.hostile_group TO fristad_import;
GRANT INSERT, SELECT ON  fristad.hostile_group TO fristad_national;
GRANT SELECT ON  fristad.hostile_group TO fristad_run;
GRANT UPDATE (type, version) TO fristad_national;

-- RELATION fristad.housing_unit
CREATE TABLE fristad.housing_unit (
  id text NOT NULL,
  provider text NOT NULL,
  kind text NOT NULL,
  sharing text NOT NULL,
  beds bigint NOT NULL,
  location geography(Point,4326) NOT NULL,
  locality text NOT NULL,
  features text[] NOT NULL,
  protection_level bigint NOT NULL,
  monthly_cost bigint NOT NULL,
  available daterange NOT NULL,
  turnaround_days integer NOT NULL,
  version integer DEFAULT 1 NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT housing_unit_available_check CHECK (((NOT isempty(available)) AND (NOT lower_inf(available))))
CONSTRAINT housing_unit_beds_check CHECK ((beds > 0))
CONSTRAINT housing_unit_id_check CHECK ((id <> ''::text))
CONSTRAINT housing_unit_id_sharing_turnaround_days_key UNIQUE (id, sharing, turnaround_days)
CONSTRAINT housing_unit_kind_check CHECK ((kind = ANY (ARRAY['EMERGENCY'::text, 'LONG_TERM'::text])))
CONSTRAINT housing_unit_locality_fkey FOREIGN KEY (locality) REFERENCES fristad.locality(code)
CONSTRAINT housing_unit_monthly_cost_check CHECK ((monthly_cost >= 0))
CONSTRAINT housing_unit_pkey PRIMARY KEY (id)
CONSTRAINT housing_unit_protection_level_check CHECK ((protection_level >= 0))
CONSTRAINT housing_unit_provider_fkey FOREIGN KEY (provider) REFERENCES fristad.provider(id)
CONSTRAINT housing_unit_sharing_check CHECK ((sharing = ANY (ARRAY['EXCLUSIVE'::text, 'SHARED'::text])))
CONSTRAINT housing_unit_turnaround_days_check CHECK ((turnaround_days >= 0))
CONSTRAINT housing_unit_version_check CHECK ((version > 0))
CREATE INDEX housing_unit_available ON fristad.housing_unit USING gist (available);
CREATE INDEX housing_unit_locality ON fristad.housing_unit USING btree (locality);
CREATE INDEX housing_unit_location ON fristad.housing_unit USING gist (location);
CREATE INDEX housing_unit_location_in_degrees ON fristad.housing_unit USING gist (((location)::geometry));
CREATE INDEX housing_unit_provider ON fristad.housing_unit USING btree (provider);
CREATE TRIGGER a_plan_is_wanted AFTER UPDATE ON fristad.housing_unit FOR EACH ROW EXECUTE FUNCTION "national".a_plan_is_wanted('HOUSING');
CREATE TRIGGER a_plan_is_wanted_for_them AFTER INSERT ON fristad.housing_unit FOR EACH STATEMENT EXECUTE FUNCTION "national".a_plan_is_wanted('HOUSING');
CREATE TRIGGER inventory_changes AFTER UPDATE ON fristad.housing_unit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('UNIT', 'id');
CREATE TRIGGER inventory_grows AFTER INSERT ON fristad.housing_unit REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('UNIT', 'id');
CREATE TRIGGER inventory_shrinks AFTER DELETE ON fristad.housing_unit REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('UNIT', 'id');
CREATE TRIGGER unit_has_moved AFTER UPDATE ON fristad.housing_unit FOR EACH ROW WHEN (((new.locality <> old.locality) OR (NOT st_equals((new.location)::geometry, (old.location)::geometry)))) EXECUTE FUNCTION fristad.unit_has_moved();
CREATE TRIGGER units_are_corrected_by_two BEFORE UPDATE OF location, locality, turnaround_days ON fristad.housing_unit FOR EACH ROW EXECUTE FUNCTION fristad.units_are_corrected_by_two();
CREATE TRIGGER units_are_widened_by_two BEFORE UPDATE ON fristad.housing_unit FOR EACH ROW EXECUTE FUNCTION fristad.units_are_widened_by_two();
CREATE TRIGGER who_lives_there_is_judged_anew AFTER UPDATE ON fristad.housing_unit FOR EACH ROW EXECUTE FUNCTION fristad.who_lives_there_is_judged_anew();
CREATE POLICY added_by_officer FOR INSERT TO fristad_app WITH CHECK (((provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (EXISTS ( SELECT
   FROM fristad.locality l
  WHERE ((l.code = housing_unit.locality) AND (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text)))))));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY changed_by_officer FOR UPDATE TO fristad_app USING (((provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (EXISTS ( SELECT
   FROM fristad.locality l
  WHERE ((l.code = housing_unit.locality) AND (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text))))))) WITH CHECK (((provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (EXISTS ( SELECT
   FROM fristad.locality l
  WHERE ((l.code = housing_unit.locality) AND (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text)))))));
CREATE POLICY seen FOR SELECT TO fristad_app USING (((NULLIF(current_setting('app.region'::text, true), ''::text) IS NOT NULL) OR (current_setting('app.scope'::text, true) = 'national-audit'::text) OR ((provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (EXISTS ( SELECT
   FROM fristad.locality l
  WHERE ((l.code = housing_unit.locality) AND (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text))))))));
CREATE POLICY to_decide FOR SELECT TO fristad_guard USING (true);
CREATE POLICY to_lock FOR UPDATE TO fristad_national USING (true);
CREATE POLICY whole_country FOR ALL TO fristad_import, fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT INSERT, SELECT ON  fristad.housing_unit TO fristad_app;
GRANT SELECT ON  fristad.housing_unit TO fristad_guard;
GRANT INSERT, SELECT ON  fristad.housing_unit TO fristad_import;
GRANT SELECT ON  fristad.housing_unit TO fristad_national;
GRANT SELECT ON  fristad.housing_unit TO fristad_run;
GRANT UPDATE (beds, location, locality, features, protection_level, monthly_cost, available, turnaround_days, version) TO fristad_app;
GRANT UPDATE (id) TO fristad_national;

-- RELATION fristad.incident
CREATE TABLE fristad.incident (
  id text DEFAULT ('IN-'::text || gen_random_uuid()) NOT NULL,
  placement text NOT NULL,
  "constraint" text NOT NULL,
  owner_region text,
  opened_at timestamp with time zone NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  kept_until date,
  kept_for text,
  kept_by text,
  kept_at timestamp with time zone,
  approval uuid,
  closed_at timestamp with time zone,
  closed_for text
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT incident_approval_fkey FOREIGN KEY (approval) REFERENCES access.approval(id)
CONSTRAINT incident_closed_check CHECK ((num_nulls(closed_at, closed_for) = ANY (ARRAY[0, 2])))
CONSTRAINT incident_closed_for_check CHECK ((closed_for = ANY (ARRAY['NO_LONGER_BROKEN'::text, 'STAY_ENDED'::text])))
CONSTRAINT incident_constraint_check CHECK (("constraint" ~ '^[a-z][a-z-]{2,59}$'::text))
CONSTRAINT incident_kept_by_somebody CHECK ((num_nulls(kept_until, kept_for, kept_by, kept_at, approval) = ANY (ARRAY[0, 5])))
CONSTRAINT incident_kept_for_check CHECK ((kept_for = ANY (ARRAY['RISK_ASSESSED_AS_LOW'::text, 'PROTECTED_OTHERWISE'::text, 'LEAVES_SOON'::text, 'MOVING_IS_WORSE'::text, 'HOUSEHOLD_STAYS'::text, 'FACTS_TO_BE_CORRECTED'::text])))
CONSTRAINT incident_order_check CHECK ((closed_at >= opened_at))
CONSTRAINT incident_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT incident_pkey PRIMARY KEY (id)
CONSTRAINT incident_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement(id)
CONSTRAINT incident_version_check CHECK ((version > 0))
CREATE INDEX incident_owner_region ON fristad.incident USING btree (owner_region) WHERE (closed_at IS NULL);
CREATE UNIQUE INDEX incident_once ON fristad.incident USING btree (placement, "constraint") WHERE (closed_at IS NULL);
CREATE TRIGGER an_event_begins AFTER INSERT ON fristad.incident FOR EACH ROW EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER an_event_happens AFTER UPDATE ON fristad.incident FOR EACH ROW WHEN (((old.version <> new.version) OR ((old.closed_at IS NULL) AND (new.closed_at IS NOT NULL)))) EXECUTE FUNCTION "national".an_event_happens();
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY of_unclaimed_stays FOR SELECT TO fristad_app USING (((owner_region IS NULL) AND (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'APPROVER'::text) AND (EXISTS ( SELECT
   FROM fristad.placement p
  WHERE (p.id = incident.placement)))));
CREATE POLICY own_region FOR SELECT TO fristad_app USING (((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)) OR (current_setting('app.scope'::text, true) = 'national-audit'::text)));
CREATE POLICY to_decide FOR SELECT TO fristad_guard USING (true);
GRANT SELECT ON  fristad.incident TO fristad_app;
GRANT INSERT, SELECT, UPDATE ON  fristad.incident TO fristad_national;
GRANT SELECT (id, placement, owner_region) TO fristad_guard;

-- RELATION fristad.inventory_change
CREATE TABLE fristad.inventory_change (
  part text NOT NULL,
  thing text NOT NULL,
  transaction xid8 NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT inventory_change_check CHECK (((part = 'UNIT'::text) = (thing <> ''::text)))
CONSTRAINT inventory_change_part_check CHECK ((part = ANY (ARRAY['UNIT'::text, 'PROVIDER'::text, 'GROUND'::text, 'PLACE'::text])))
CONSTRAINT inventory_change_pkey PRIMARY KEY (part, thing)
CREATE INDEX inventory_change_transaction ON fristad.inventory_change USING btree (transaction);
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY seen FOR SELECT TO fristad_app USING ((NULLIF(current_setting('app.region'::text, true), ''::text) IS NOT NULL));
CREATE POLICY whole_country FOR SELECT TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT SELECT ON  fristad.inventory_change TO fristad_app;
GRANT INSERT, SELECT, UPDATE ON  fristad.inventory_change TO fristad_national;
GRANT SELECT ON  fristad.inventory_change TO fristad_run;

-- RELATION fristad.key_encryption_key
CREATE TABLE fristad.key_encryption_key (
  id text NOT NULL,
  wraps boolean DEFAULT true NOT NULL
); -- owner fristad_owner
CONSTRAINT key_encryption_key_id_check CHECK ((id <> ''::text))
CONSTRAINT key_encryption_key_id_wraps_key UNIQUE (id, wraps)
CONSTRAINT key_encryption_key_pkey PRIMARY KEY (id)
CREATE TRIGGER retired_kek_stays_retired BEFORE DELETE OR UPDATE ON fristad.key_encryption_key FOR EACH ROW EXECUTE FUNCTION fristad.retired_kek_stays_retired();
GRANT SELECT ON  fristad.key_encryption_key TO fristad_key_keeper;
GRANT INSERT (id) TO fristad_app;
GRANT INSERT (id) TO fristad_import;
GRANT INSERT (id, wraps) TO fristad_key_keeper;
GRANT UPDATE (wraps) TO fristad_key_keeper;

-- RELATION fristad.locality
CREATE TABLE fristad.locality (
  code text NOT NULL,
  name text NOT NULL,
  municipality text NOT NULL,
  population bigint NOT NULL,
  location geography(Point,4326) NOT NULL
); -- owner fristad_owner
CONSTRAINT locality_code_check CHECK ((code <> ''::text))
CONSTRAINT locality_municipality_fkey FOREIGN KEY (municipality) REFERENCES fristad.municipality(code)
CONSTRAINT locality_pkey PRIMARY KEY (code)
CONSTRAINT locality_population_check CHECK ((population >= 0))
CREATE INDEX locality_location ON fristad.locality USING gist (location);
CREATE INDEX locality_municipality ON fristad.locality USING btree (municipality);
CREATE TRIGGER inventory_changes AFTER INSERT OR DELETE OR UPDATE ON fristad.locality FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('PLACE');
GRANT SELECT ON  fristad.locality TO fristad_app;
GRANT SELECT ON  fristad.locality TO fristad_guard;
GRANT INSERT, SELECT ON  fristad.locality TO fristad_import;
GRANT SELECT ON  fristad.locality TO fristad_national;
GRANT SELECT ON  fristad.locality TO fristad_run;
GRANT UPDATE (code) TO fristad_national;

-- RELATION fristad.municipality
CREATE TABLE fristad.municipality (
  code text NOT NULL,
  name text NOT NULL,
  region text NOT NULL
); -- owner fristad_owner
CONSTRAINT municipality_code_check CHECK ((code <> ''::text))
CONSTRAINT municipality_pkey PRIMARY KEY (code)
CONSTRAINT municipality_region_fkey FOREIGN KEY (region) REFERENCES fristad.region(code)
CREATE INDEX municipality_region ON fristad.municipality USING btree (region);
CREATE TRIGGER inventory_changes AFTER INSERT OR DELETE OR UPDATE ON fristad.municipality FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('PLACE');
GRANT SELECT ON  fristad.municipality TO fristad_app;
GRANT SELECT ON  fristad.municipality TO fristad_guard;
GRANT INSERT, SELECT ON  fristad.municipality TO fristad_import;
GRANT SELECT ON  fristad.municipality TO fristad_national;
GRANT SELECT ON  fristad.municipality TO fristad_run;

-- RELATION fristad.non_association
CREATE TABLE fristad.non_association (
  a text NOT NULL,
  b text NOT NULL,
  scope text NOT NULL,
  metres double precision,
  owner_region text,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  added_by text,
  added_at timestamp with time zone,
  approval uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  withdrawn_for text,
  withdrawn_approval uuid,
  turn bigint DEFAULT nextval('"national".turn'::regclass) NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT non_association_a_check CHECK ((a <> ''::text))
CONSTRAINT non_association_added_by_somebody CHECK ((num_nulls(added_by, added_at, approval) = ANY (ARRAY[0, 3])))
CONSTRAINT non_association_approval_fkey FOREIGN KEY (approval) REFERENCES access.approval(id)
CONSTRAINT non_association_b_check CHECK ((b <> ''::text))
CONSTRAINT non_association_check CHECK ((a <> b))
CONSTRAINT non_association_id_key UNIQUE (id)
CONSTRAINT non_association_metres_check CHECK ((metres >= (0)::double precision))
CONSTRAINT non_association_metres_with_distance CHECK (((scope = 'DISTANCE'::text) = (metres IS NOT NULL)))
CONSTRAINT non_association_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT non_association_scope_check CHECK ((scope = ANY (ARRAY['UNIT'::text, 'LOCALITY'::text, 'MUNICIPALITY'::text, 'DISTANCE'::text])))
CONSTRAINT non_association_withdrawn_approval_fkey FOREIGN KEY (withdrawn_approval) REFERENCES access.approval(id)
CONSTRAINT non_association_withdrawn_by_somebody CHECK ((num_nulls(withdrawn_at, withdrawn_by, withdrawn_for, withdrawn_approval) = ANY (ARRAY[0, 4])))
CONSTRAINT non_association_withdrawn_for_check CHECK ((withdrawn_for = ANY (ARRAY['CONFLICT_OVER'::text, 'ENTERED_IN_ERROR'::text, 'OTHER_SCOPE'::text])))
CREATE UNIQUE INDEX non_association_a_b_scope_metres_key ON fristad.non_association USING btree (a, b, scope, metres, COALESCE(owner_region, ''::text)) NULLS NOT DISTINCT WHERE (withdrawn_at IS NULL);
CREATE TRIGGER a_plan_is_wanted AFTER INSERT OR UPDATE ON fristad.non_association FOR EACH ROW EXECUTE FUNCTION "national".a_plan_is_wanted('PAIR');
CREATE TRIGGER non_association_has_an_owner BEFORE INSERT OR UPDATE ON fristad.non_association FOR EACH ROW EXECUTE FUNCTION fristad.non_association_has_an_owner();
CREATE TRIGGER non_association_is_judged AFTER INSERT OR UPDATE ON fristad.non_association FOR EACH ROW EXECUTE FUNCTION "national".non_association_is_judged();
CREATE TRIGGER pair_is_only_withdrawn BEFORE DELETE OR UPDATE ON fristad.non_association FOR EACH ROW EXECUTE FUNCTION fristad.pair_is_only_withdrawn();
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY own_region FOR ALL TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY to_add FOR INSERT TO fristad_national WITH CHECK (true);
CREATE POLICY to_lock FOR UPDATE TO fristad_national USING (true);
CREATE POLICY whole_country FOR ALL TO fristad_import, fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT SELECT ON  fristad.non_association TO fristad_app;
GRANT INSERT, SELECT ON  fristad.non_association TO fristad_import;
GRANT INSERT, SELECT ON  fristad.non_association TO fristad_national;
GRANT SELECT ON  fristad.non_association TO fristad_run;
GRANT UPDATE (metres, withdrawn_at, withdrawn_by, withdrawn_for, withdrawn_approval) TO fristad_national;

-- RELATION fristad.offer
CREATE TABLE fristad.offer (
  placement text NOT NULL,
  request text NOT NULL,
  unit text NOT NULL,
  run uuid NOT NULL,
  owner_region text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL,
  renewals integer DEFAULT 0 NOT NULL,
  ended_at timestamp with time zone,
  outcome text,
  reason text,
  turn bigint DEFAULT nextval('"national".turn'::regclass) NOT NULL,
  day date NOT NULL,
  policy text NOT NULL,
  approval uuid,
  report uuid,
  declined_by access.pseudonym
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT offer_declined_by_somebody CHECK (((declined_by IS NOT NULL) = (NOT (outcome IS DISTINCT FROM 'DECLINED'::text))))
CONSTRAINT offer_ends_after_it_is_made CHECK ((until > made_at))
CONSTRAINT offer_is_held_four_days CHECK ((until <= (made_at + '96:00:00'::interval)))
CONSTRAINT offer_outcome_check CHECK ((outcome = ANY (ARRAY['ACCEPTED'::text, 'DECLINED'::text, 'LAPSED'::text, 'WITHDRAWN'::text])))
CONSTRAINT offer_outcome_when_ended CHECK (((ended_at IS NOT NULL) = (outcome IS NOT NULL)))
CONSTRAINT offer_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT offer_pkey PRIMARY KEY (placement)
CONSTRAINT offer_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement(id)
CONSTRAINT offer_policy_fkey FOREIGN KEY (policy) REFERENCES fristad.policy_version(version)
CONSTRAINT offer_reason_check CHECK ((reason = ANY (ARRAY['NEW_LOCAL_INTELLIGENCE'::text, 'CONTACTS_NEARBY'::text, 'SUPPORT_OUT_OF_REACH'::text, 'UNSUITABLE_FOR_HOUSEHOLD'::text, 'PERSON_REFUSED_PLACE'::text, 'OTHER_PLACE_FOUND'::text])))
CONSTRAINT offer_reason_when_declined CHECK (((reason IS NOT NULL) = (NOT (outcome IS DISTINCT FROM 'DECLINED'::text))))
CONSTRAINT offer_renewals_check CHECK ((renewals >= 0))
CONSTRAINT offer_report_fkey FOREIGN KEY (report) REFERENCES fristad.ground_report(id)
CONSTRAINT offer_report_of_what_was_learnt CHECK (((report IS NOT NULL) = (NOT (reason IS DISTINCT FROM 'NEW_LOCAL_INTELLIGENCE'::text))))
CONSTRAINT offer_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request(id)
CONSTRAINT offer_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan(run)
CONSTRAINT offer_unit_fkey FOREIGN KEY (unit) REFERENCES fristad.housing_unit(id)
CREATE INDEX offer_declined ON fristad.offer USING btree (request, unit) WHERE (outcome = 'DECLINED'::text);
CREATE INDEX offer_declined_by ON fristad.offer USING btree (declined_by, ended_at) WHERE (declined_by IS NOT NULL);
CREATE INDEX offer_falls_back ON fristad.offer USING btree (until) WHERE (ended_at IS NULL);
CREATE INDEX offer_of_request ON fristad.offer USING btree (request, made_at);
CREATE UNIQUE INDEX offer_of_report ON fristad.offer USING btree (report) WHERE (report IS NOT NULL);
CREATE UNIQUE INDEX offer_one_open_for_a_request ON fristad.offer USING btree (request) WHERE (ended_at IS NULL);
CREATE TRIGGER an_event_begins AFTER INSERT ON fristad.offer FOR EACH ROW EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER an_event_happens AFTER UPDATE ON fristad.offer FOR EACH ROW WHEN (((old.outcome IS DISTINCT FROM new.outcome) OR (old.renewals <> new.renewals))) EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER ended_offers_stay BEFORE DELETE OR UPDATE ON fristad.offer FOR EACH ROW EXECUTE FUNCTION fristad.ended_offers_stay();
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region FOR SELECT TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY whole_country FOR SELECT TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT SELECT ON  fristad.offer TO fristad_app;
GRANT INSERT, SELECT, UPDATE ON  fristad.offer TO fristad_national;
GRANT SELECT ON  fristad.offer TO fristad_run;

-- RELATION fristad.permit_warning
CREATE TABLE fristad.permit_warning (
  provider text NOT NULL,
  permit_valid_to date NOT NULL,
  days integer NOT NULL,
  warned_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT permit_warning_days_check CHECK ((days = ANY (ARRAY[90, 30, 7])))
CONSTRAINT permit_warning_pkey PRIMARY KEY (provider, permit_valid_to, days)
CONSTRAINT permit_warning_provider_fkey FOREIGN KEY (provider) REFERENCES fristad.provider(id)
CREATE TRIGGER an_event_happens AFTER INSERT ON fristad.permit_warning FOR EACH ROW EXECUTE FUNCTION "national".an_event_happens();
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
GRANT INSERT, SELECT ON  fristad.permit_warning TO fristad_national;

-- RELATION fristad.person_check
CREATE TABLE fristad.person_check (
  id uuid NOT NULL,
  officer text NOT NULL,
  day date NOT NULL,
  place integer NOT NULL,
  case_ref text NOT NULL,
  evaluated_at timestamp with time zone NOT NULL,
  answered_at timestamp with time zone
); -- owner fristad_owner
CONSTRAINT person_check_case_ref_check CHECK ((case_ref <> ''::text))
CONSTRAINT person_check_check1 CHECK ((answered_at >= evaluated_at))
CONSTRAINT person_check_officer_day_fkey FOREIGN KEY (officer, day) REFERENCES fristad.person_check_day(officer, day)
CONSTRAINT person_check_officer_day_place_key UNIQUE (officer, day, place)
CONSTRAINT person_check_pkey PRIMARY KEY (id)
CONSTRAINT person_check_place_check CHECK (((place >= 1) AND (place <= 10)))
GRANT INSERT, SELECT ON  fristad.person_check TO fristad_app;
GRANT UPDATE (answered_at) TO fristad_app;

-- RELATION fristad.person_check_day
CREATE TABLE fristad.person_check_day (
  officer text NOT NULL,
  day date NOT NULL,
  taken integer NOT NULL
); -- owner fristad_owner
CONSTRAINT person_check_day_officer_check CHECK ((officer <> ''::text))
CONSTRAINT person_check_day_pkey PRIMARY KEY (officer, day)
CONSTRAINT person_check_day_taken_check CHECK (((taken >= 1) AND (taken <= 10)))
GRANT INSERT, SELECT ON  fristad.person_check_day TO fristad_app;
GRANT UPDATE (taken) TO fristad_app;

-- RELATION fristad.place_taken
CREATE TABLE fristad.place_taken (
  placement text NOT NULL,
  turn bigint DEFAULT nextval('"national".turn'::regclass) NOT NULL,
  day date NOT NULL,
  policy text
); -- owner fristad_owner
CONSTRAINT place_taken_pkey PRIMARY KEY (placement)
CONSTRAINT place_taken_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement(id)
CONSTRAINT place_taken_policy_fkey FOREIGN KEY (policy) REFERENCES fristad.policy_version(version)
CONSTRAINT place_taken_turn_key UNIQUE (turn)
GRANT INSERT ON  fristad.place_taken TO fristad_national;

-- RELATION fristad.placement
CREATE TABLE fristad.placement (
  id text NOT NULL,
  person text NOT NULL,
  unit text NOT NULL,
  sharing text NOT NULL,
  turnaround_days integer NOT NULL,
  arrival date NOT NULL,
  departure date NOT NULL,
  persons bigint NOT NULL,
  groups text[] NOT NULL,
  status text NOT NULL,
  occupied daterange GENERATED AS daterange(arrival, (departure + turnaround_days)),
  owner_region text,
  request text,
  version integer DEFAULT 1 NOT NULL,
  proposed_by text,
  proposed_at timestamp with time zone,
  alias text DEFAULT ('H-'::text || "left"(replace((gen_random_uuid())::text, '-'::text, ''::text), 10)) NOT NULL,
  extends text,
  turn bigint DEFAULT nextval('"national".turn'::regclass) NOT NULL,
  transfers text,
  leaves_until date
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT placement_check CHECK ((arrival < departure))
CONSTRAINT placement_extends_fkey FOREIGN KEY (extends) REFERENCES fristad.placement(id)
CONSTRAINT placement_id_check CHECK ((id <> ''::text))
CONSTRAINT placement_one_household_per_unit EXCLUDE USING gist (unit WITH =, occupied WITH &&) WHERE (((sharing = 'EXCLUSIVE'::text) AND (status = ANY (ARRAY['PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text])))) -- one-household-per-unit, free-for-the-whole-stay
CONSTRAINT placement_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT placement_person_check CHECK ((person <> ''::text))
CONSTRAINT placement_persons_check CHECK ((persons > 0))
CONSTRAINT placement_pkey PRIMARY KEY (id)
CONSTRAINT placement_proposed_by_somebody CHECK ((num_nulls(request, proposed_by, proposed_at) = ANY (ARRAY[0, 3])))
CONSTRAINT placement_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request(id)
CONSTRAINT placement_status_check CHECK ((status = ANY (ARRAY['PROPOSED'::text, 'PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text, 'DEPARTED'::text, 'CANCELLED'::text, 'NOT_ARRIVED'::text, 'SUPERSEDED'::text])))
CONSTRAINT placement_transfers_fkey FOREIGN KEY (transfers) REFERENCES fristad.placement(id)
CONSTRAINT placement_transfers_or_extends CHECK ((num_nonnulls(extends, transfers) <= 1))
CONSTRAINT placement_unit_sharing_turnaround_days_fkey FOREIGN KEY (unit, sharing, turnaround_days) REFERENCES fristad.housing_unit(id, sharing, turnaround_days) ON UPDATE CASCADE
CONSTRAINT placement_version_check CHECK ((version > 0))
CREATE INDEX placement_extends ON fristad.placement USING btree (extends) WHERE (extends IS NOT NULL);
CREATE INDEX placement_occupied ON fristad.placement USING gist (occupied);
CREATE INDEX placement_of_request ON fristad.placement USING btree (request) WHERE (request IS NOT NULL);
CREATE INDEX placement_owner_region ON fristad.placement USING btree (owner_region);
CREATE INDEX placement_owner_region_id ON fristad.placement USING btree (owner_region, id);
CREATE INDEX placement_person ON fristad.placement USING btree (person);
CREATE INDEX placement_transfers ON fristad.placement USING btree (transfers) WHERE (transfers IS NOT NULL);
CREATE INDEX placement_unit ON fristad.placement USING btree (unit);
CREATE UNIQUE INDEX placement_one_standing_for_a_request ON fristad.placement USING btree (request) WHERE (status = ANY (ARRAY['PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text])); -- one-place-per-request
CREATE TRIGGER a_plan_is_wanted AFTER UPDATE ON fristad.placement FOR EACH ROW WHEN ((((old.status = ANY (ARRAY['PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text])) OR (new.status = ANY (ARRAY['PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text]))) AND ((old.status <> new.status) OR (old.departure <> new.departure)))) EXECUTE FUNCTION "national".a_plan_is_wanted('STAY');
CREATE TRIGGER a_plan_is_wanted_for_it AFTER INSERT ON fristad.placement FOR EACH ROW WHEN ((new.status = ANY (ARRAY['PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text]))) EXECUTE FUNCTION "national".a_plan_is_wanted('STAY');
CREATE TRIGGER an_event_begins AFTER INSERT ON fristad.placement FOR EACH ROW WHEN (((new.status = 'PROPOSED'::text) AND (new.request IS NOT NULL))) EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER an_event_happens AFTER UPDATE ON fristad.placement FOR EACH ROW WHEN (((old.status <> new.status) OR (old.departure <> new.departure))) EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER emergencies_are_put_down AFTER UPDATE ON fristad.placement FOR EACH ROW WHEN (((new.transfers IS NOT NULL) AND (old.status = 'PROVISIONAL'::text) AND (new.status = 'CONFIRMED'::text))) EXECUTE FUNCTION "national".emergencies_are_put_down();
CREATE TRIGGER offers_end AFTER UPDATE ON fristad.placement FOR EACH ROW WHEN (((old.status = 'PROVISIONAL'::text) AND (new.status <> 'PROVISIONAL'::text))) EXECUTE FUNCTION "national".offers_end();
CREATE TRIGGER place_is_taken AFTER UPDATE ON fristad.placement FOR EACH ROW WHEN (((old.status = 'PROVISIONAL'::text) AND (new.status = 'CONFIRMED'::text) AND (new.request IS NOT NULL))) EXECUTE FUNCTION fristad.place_is_taken();
CREATE TRIGGER placement_begins_off_planned_voids AFTER INSERT ON fristad.placement FOR EACH ROW WHEN ((new.status = ANY (ARRAY['PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text]))) EXECUTE FUNCTION fristad.stays_avoid_planned_voids();
CREATE TRIGGER placement_groups BEFORE INSERT OR UPDATE ON fristad.placement FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('groups', 'hostile_group');
CREATE TRIGGER placement_grows_off_planned_voids AFTER UPDATE ON fristad.placement FOR EACH ROW WHEN (((new.status = ANY (ARRAY['PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text])) AND ((old.status <> ALL (ARRAY['PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text])) OR (old.unit <> new.unit) OR (NOT (daterange(new.arrival, new.departure) <@ daterange(old.arrival, old.departure)))))) EXECUTE FUNCTION fristad.stays_avoid_planned_voids();
CREATE TRIGGER placement_has_an_owner BEFORE INSERT OR UPDATE ON fristad.placement FOR EACH ROW EXECUTE FUNCTION fristad.placement_has_an_owner();
CREATE TRIGGER placement_moves_forward BEFORE UPDATE ON fristad.placement FOR EACH ROW EXECUTE FUNCTION fristad.placement_moves_forward();
CREATE TRIGGER requests_follow_stays AFTER UPDATE ON fristad.placement FOR EACH ROW WHEN (((new.request IS NOT NULL) AND (new.status = ANY (ARRAY['CONFIRMED'::text, 'ARRIVED'::text, 'DEPARTED'::text])) AND ((old.status <> new.status) OR (old.departure <> new.departure)))) EXECUTE FUNCTION "national".requests_follow_stays();
CREATE TRIGGER stay_is_judged_anew AFTER UPDATE ON fristad.placement FOR EACH ROW WHEN ((((old.status = ANY (ARRAY['PROPOSED'::text, 'PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text])) OR (new.status = ANY (ARRAY['PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text]))) AND ((old.status <> 'PROPOSED'::text) OR (new.status <> 'PROPOSED'::text)) AND ((((((((((old.status IS DISTINCT FROM new.status) OR (old.person IS DISTINCT FROM new.person)) OR (old.groups IS DISTINCT FROM new.groups)) OR (old.persons IS DISTINCT FROM new.persons)) OR (old.unit IS DISTINCT FROM new.unit)) OR (old.turnaround_days IS DISTINCT FROM new.turnaround_days)) OR (old.arrival IS DISTINCT FROM new.arrival)) OR (old.departure IS DISTINCT FROM new.departure)) OR (old.owner_region IS DISTINCT FROM new.owner_region)) OR (old.request IS DISTINCT FROM new.request)))) EXECUTE FUNCTION "national".stay_is_judged_anew();
CREATE TRIGGER transfers_end_what_they_leave BEFORE UPDATE ON fristad.placement FOR EACH ROW WHEN (((new.transfers IS NOT NULL) AND (old.status = 'PROVISIONAL'::text) AND (new.status = 'CONFIRMED'::text))) EXECUTE FUNCTION fristad.transfers_end_what_they_leave();
CREATE TRIGGER who_is_there_has_left AFTER UPDATE ON fristad.placement FOR EACH ROW WHEN (((new.transfers IS NOT NULL) AND (old.status = 'CONFIRMED'::text) AND (new.status = 'ARRIVED'::text))) EXECUTE FUNCTION fristad.who_is_there_has_left();
CREATE TRIGGER who_stands_is_judged AFTER INSERT ON fristad.placement FOR EACH ROW WHEN ((new.status = ANY (ARRAY['PROVISIONAL'::text, 'CONFIRMED'::text, 'ARRIVED'::text]))) EXECUTE FUNCTION "national".stay_is_judged_anew();
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency FOR SELECT TO fristad_app USING (((current_setting('app.scope'::text, true) = 'break-glass'::text) AND (person = NULLIF(current_setting('app.opened'::text, true), ''::text)) AND access.has_opened(person)));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY stays_in_own_units FOR SELECT TO fristad_app USING (((status <> 'PROPOSED'::text) AND (EXISTS ( SELECT
   FROM (fristad.housing_unit u
     JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = placement.unit) AND ((u.provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text))))))));
CREATE POLICY to_decide FOR SELECT TO fristad_guard USING (true);
CREATE POLICY to_take FOR UPDATE TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY unclaimed_in_own_region FOR SELECT TO fristad_app USING (((owner_region IS NULL) AND (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'APPROVER'::text) AND (EXISTS ( SELECT
   FROM ((fristad.housing_unit u
     JOIN fristad.locality l ON ((l.code = u.locality)))
     JOIN fristad.municipality m ON ((m.code = l.municipality)))
  WHERE ((u.id = placement.unit) AND (m.region = NULLIF(current_setting('app.region'::text, true), ''::text)))))));
CREATE POLICY whole_country FOR ALL TO fristad_import, fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT INSERT, SELECT ON  fristad.placement TO fristad_app;
GRANT INSERT, SELECT ON  fristad.placement TO fristad_import;
GRANT SELECT ON  fristad.placement TO fristad_national;
GRANT SELECT ON  fristad.placement TO fristad_run;
GRANT SELECT (id, person, unit, status, owner_region) TO fristad_guard;
GRANT UPDATE (person, departure, persons, groups, status, owner_region, request, version, proposed_by, proposed_at) TO fristad_national;

-- RELATION fristad.placement_move
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
  turn bigint DEFAULT nextval('"national".turn'::regclass) NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT placement_move_actor_check CHECK ((actor <> ''::text))
CONSTRAINT placement_move_key_check CHECK (((key <> ''::text) AND (length(key) <= 200)))
CONSTRAINT placement_move_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT placement_move_pkey PRIMARY KEY (placement, version)
CONSTRAINT placement_move_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement(id)
CONSTRAINT placement_move_says_why CHECK ((
CASE act
    WHEN 'CANCEL'::text THEN ((reason = ANY (ARRAY['PERSON_WITHDREW'::text, 'PERSON_REFUSED_PLACE'::text, 'RECEIVER_DECLINED'::text, 'BETTER_PLACE_FOUND'::text, 'THREAT_CHANGED'::text, 'TERRITORY_CHANGED'::text, 'ADDRESS_EXPOSED'::text, 'UNIT_LOST'::text, 'RELEASE_POSTPONED'::text, 'NEEDS_NOT_MANAGEABLE'::text, 'ENTERED_IN_ERROR'::text])) AND (day IS NULL))
    WHEN 'DECLINE'::text THEN ((reason = ANY (ARRAY['CONFLICT_OF_INTEREST'::text, 'LOCAL_COMMUNITY_ISSUE'::text, 'RESIDENT_MIX'::text, 'NEED_CANNOT_BE_MET'::text, 'UNIT_NOT_READY'::text, 'NEW_LOCAL_INTELLIGENCE'::text])) AND (day IS NULL))
    WHEN 'ARRIVAL'::text THEN ((reason IS NULL) AND (day IS NOT NULL))
    WHEN 'NON_ARRIVAL'::text THEN ((reason = ANY (ARRAY['DID_NOT_COME'::text, 'HOSPITAL'::text, 'CUSTODY'::text, 'RETURNED_TO_GROUP'::text, 'TRANSPORT_FAILED'::text, 'DECEASED'::text])) AND (day IS NOT NULL))
    WHEN 'DEPARTURE'::text THEN ((reason = ANY (ARRAY['PLANNED_MOVE_ON'::text, 'TRANSFER_PLANNED'::text, 'TRANSFER_EMERGENCY'::text, 'LEFT_PROGRAMME'::text, 'CUSTODY'::text, 'RULES_BROKEN'::text, 'DECEASED'::text])) AND (day IS NOT NULL))
    WHEN 'SHORTEN'::text THEN ((reason = ANY (ARRAY['PLANNED_MOVE_ON'::text, 'TRANSFER_PLANNED'::text, 'LEFT_PROGRAMME'::text, 'CUSTODY'::text, 'PERSON_WISHES'::text, 'UNIT_WANTED_BACK'::text])) AND (day IS NOT NULL))
    ELSE false
END IS TRUE))
CONSTRAINT placement_move_version_check CHECK ((version > 1))
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY own_region FOR SELECT TO fristad_app USING (((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)) OR (actor = NULLIF(current_setting('app.actor'::text, true), ''::text)) OR (current_setting('app.scope'::text, true) = 'national-audit'::text)));
GRANT SELECT ON  fristad.placement_move TO fristad_app;
GRANT INSERT, SELECT ON  fristad.placement_move TO fristad_national;

-- RELATION fristad.placement_override
CREATE TABLE fristad.placement_override (
  placement text NOT NULL,
  "constraint" text NOT NULL,
  reason text NOT NULL,
  approval uuid NOT NULL,
  asked_by text NOT NULL,
  at timestamp with time zone NOT NULL,
  owner_region text NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT placement_override_approval_fkey FOREIGN KEY (approval) REFERENCES access.approval(id)
CONSTRAINT placement_override_approval_key UNIQUE (approval)
CONSTRAINT placement_override_constraint_check CHECK (("constraint" = ANY (ARRAY['clear-of-hostile-ground'::text, 'saturation-cap'::text, 'programme-conditions'::text, 'cooled-off'::text, 'away-from-home'::text])))
CONSTRAINT placement_override_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT placement_override_pkey PRIMARY KEY (placement, "constraint")
CONSTRAINT placement_override_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement(id)
CONSTRAINT placement_override_reason_check CHECK ((reason ~ '^[A-Z][A-Z_]{2,59}$'::text))
CREATE TRIGGER override_is_judged_anew AFTER INSERT ON fristad.placement_override FOR EACH ROW EXECUTE FUNCTION "national".override_is_judged_anew();
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency FOR SELECT TO fristad_app USING (((current_setting('app.scope'::text, true) = 'break-glass'::text) AND (EXISTS ( SELECT
   FROM fristad.placement p
  WHERE ((p.id = placement_override.placement) AND (current_setting('app.scope'::text, true) = 'break-glass'::text) AND (p.person = NULLIF(current_setting('app.opened'::text, true), ''::text)) AND access.has_opened(p.person))))));
CREATE POLICY own_region FOR ALL TO fristad_app, fristad_audit_reader USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY to_set_aside FOR INSERT TO fristad_national WITH CHECK (true);
CREATE POLICY whole_country FOR SELECT TO fristad_audit_reader, fristad_run USING ((current_setting('app.scope'::text, true) = ANY (ARRAY['national-run'::text, 'national-audit'::text])));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT SELECT ON  fristad.placement_override TO fristad_app;
GRANT SELECT ON  fristad.placement_override TO fristad_audit_reader;
GRANT INSERT, SELECT ON  fristad.placement_override TO fristad_national;
GRANT SELECT ON  fristad.placement_override TO fristad_run;

-- RELATION fristad.placement_request
CREATE TABLE fristad.placement_request (
  id text NOT NULL,
  person text NOT NULL,
  region text NOT NULL,
  kind text NOT NULL,
  urgency text NOT NULL,
  registered_on date NOT NULL,
  adults bigint NOT NULL,
  children bigint NOT NULL,
  earliest_arrival date NOT NULL,
  latest_arrival date NOT NULL,
  nights integer NOT NULL,
  threat_level text NOT NULL,
  threat_scope text NOT NULL,
  own_groups text[] NOT NULL,
  other_groups text[] NOT NULL,
  home_locality text NOT NULL,
  relocation_required boolean NOT NULL,
  excluded_localities text[] NOT NULL,
  allowed_regions text[],
  needs text[] NOT NULL,
  min_protection_level bigint NOT NULL,
  meets text[] NOT NULL,
  residence_region text NOT NULL,
  residence_municipality text NOT NULL,
  contact_person geography(Point,4326),
  preferred_localities text[] NOT NULL,
  status text DEFAULT 'GRANTED'::text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  changed_by text,
  written_by text[] DEFAULT '{}'::text[] NOT NULL,
  changed_at timestamp with time zone,
  decided_by text,
  decided_at timestamp with time zone,
  reason text,
  stands_since timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  remark text,
  review_on date,
  follows text,
  turn bigint DEFAULT nextval('"national".turn'::regclass) NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT placement_request_adults_check CHECK ((adults >= 0))
CONSTRAINT placement_request_check CHECK (((adults + children) > 0))
CONSTRAINT placement_request_check1 CHECK ((earliest_arrival <= latest_arrival))
CONSTRAINT placement_request_children_check CHECK ((children >= 0))
CONSTRAINT placement_request_decided_by_another CHECK (((status <> ALL (ARRAY['GRANTED'::text, 'REFUSED'::text])) OR ((decided_by <> changed_by) AND (decided_by <> ALL (written_by)))))
CONSTRAINT placement_request_follows_another CHECK ((follows <> id))
CONSTRAINT placement_request_follows_fkey FOREIGN KEY (follows) REFERENCES fristad.placement_request(id)
CONSTRAINT placement_request_home_locality_fkey FOREIGN KEY (home_locality) REFERENCES fristad.locality(code)
CONSTRAINT placement_request_id_check CHECK ((id <> ''::text))
CONSTRAINT placement_request_kind_check CHECK ((kind = ANY (ARRAY['EMERGENCY'::text, 'LONG_TERM'::text])))
CONSTRAINT placement_request_min_protection_level_check CHECK ((min_protection_level >= 0))
CONSTRAINT placement_request_nights_check CHECK ((nights > 0))
CONSTRAINT placement_request_person_check CHECK ((person <> ''::text))
CONSTRAINT placement_request_pkey PRIMARY KEY (id)
CONSTRAINT placement_request_region_fkey FOREIGN KEY (region) REFERENCES fristad.region(code)
CONSTRAINT placement_request_remark_check CHECK ((remark = ANY (ARRAY['THREAT_ASSESSMENT'::text, 'FUNDING_DECISION'::text, 'CONSENT'::text, 'HOUSEHOLD'::text, 'NEEDS'::text, 'ARRIVAL_WINDOW'::text, 'NIGHTS'::text, 'PLACES'::text])))
CONSTRAINT placement_request_remark_when_refused CHECK (((remark IS NULL) OR (status = 'REFUSED'::text)))
CONSTRAINT placement_request_residence_municipality_fkey FOREIGN KEY (residence_municipality) REFERENCES fristad.municipality(code)
CONSTRAINT placement_request_residence_region_fkey FOREIGN KEY (residence_region) REFERENCES fristad.region(code)
CONSTRAINT placement_request_reviewed_when_parked CHECK (((review_on IS NULL) OR (status = 'PARKED'::text)))
CONSTRAINT placement_request_says_why CHECK ((
CASE status
    WHEN 'REFUSED'::text THEN (reason = ANY (ARRAY['ASSESSMENT_EXPIRED'::text, 'FUNDING'::text, 'PROGRAMME_CONDITION'::text, 'NOT_COMPLETE'::text]))
    WHEN 'WITHDRAWN'::text THEN (reason = ANY (ARRAY['PERSON_WITHDREW'::text, 'RELEASE_POSTPONED'::text, 'NO_LONGER_NEEDED'::text, 'ENTERED_IN_ERROR'::text]))
    WHEN 'PARKED'::text THEN (reason = ANY (ARRAY['PERSON_WANTS_TO_WAIT'::text, 'RELEASE_POSTPONED'::text, 'SAFE_FOR_NOW'::text, 'MORE_TO_FIND_OUT'::text]))
    WHEN 'EXPIRED'::text THEN (reason = ANY (ARRAY['NOT_SUBMITTED'::text, 'WAITED_TOO_LONG'::text, 'ARRIVAL_OVER'::text]))
    ELSE (reason IS NULL)
END IS TRUE))
CONSTRAINT placement_request_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'GRANTED'::text, 'PARKED'::text, 'REFUSED'::text, 'WITHDRAWN'::text, 'EXPIRED'::text])))
CONSTRAINT placement_request_threat_level_check CHECK ((threat_level = ANY (ARRAY['LOW'::text, 'MEDIUM'::text, 'HIGH'::text, 'EXTREME'::text])))
CONSTRAINT placement_request_threat_scope_check CHECK ((threat_scope = ANY (ARRAY['LOCAL'::text, 'REGIONAL'::text, 'NATIONAL'::text])))
CONSTRAINT placement_request_urgency_check CHECK ((urgency = ANY (ARRAY['EMERGENCY'::text, 'SHORT_NOTICE'::text, 'STANDARD'::text])))
CONSTRAINT placement_request_version_check CHECK ((version > 0))
CREATE INDEX placement_request_follows ON fristad.placement_request USING btree (follows) WHERE (follows IS NOT NULL);
CREATE INDEX placement_request_person ON fristad.placement_request USING btree (person);
CREATE INDEX placement_request_region ON fristad.placement_request USING btree (region);
CREATE INDEX placement_request_region_id ON fristad.placement_request USING btree (region, id);
CREATE TRIGGER a_plan_is_wanted AFTER UPDATE ON fristad.placement_request FOR EACH ROW WHEN (((old.status = 'GRANTED'::text) OR (new.status = 'GRANTED'::text))) EXECUTE FUNCTION "national".a_plan_is_wanted('REQUEST');
CREATE TRIGGER a_plan_is_wanted_for_it AFTER INSERT ON fristad.placement_request FOR EACH ROW WHEN ((new.status = 'GRANTED'::text)) EXECUTE FUNCTION "national".a_plan_is_wanted('REQUEST');
CREATE TRIGGER an_event_begins AFTER INSERT ON fristad.placement_request FOR EACH ROW WHEN ((new.status = 'DRAFT'::text)) EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER an_event_happens AFTER UPDATE ON fristad.placement_request FOR EACH ROW WHEN (((old.status <> new.status) OR (old.version <> new.version))) EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER appeal_is_answered AFTER UPDATE ON fristad.placement_request FOR EACH ROW WHEN (((old.status = 'SUBMITTED'::text) AND (new.status <> 'SUBMITTED'::text))) EXECUTE FUNCTION "national".appeal_is_answered();
CREATE TRIGGER placement_request_allowed_regions BEFORE INSERT OR UPDATE ON fristad.placement_request FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('allowed_regions', 'region');
CREATE TRIGGER placement_request_excluded_localities BEFORE INSERT OR UPDATE ON fristad.placement_request FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('excluded_localities', 'locality');
CREATE TRIGGER placement_request_other_groups BEFORE INSERT OR UPDATE ON fristad.placement_request FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('other_groups', 'hostile_group');
CREATE TRIGGER placement_request_own_groups BEFORE INSERT OR UPDATE ON fristad.placement_request FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('own_groups', 'hostile_group');
CREATE TRIGGER placement_request_preferred_localities BEFORE INSERT OR UPDATE ON fristad.placement_request FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('preferred_localities', 'locality');
CREATE TRIGGER request_begins_as_a_draft BEFORE INSERT ON fristad.placement_request FOR EACH ROW EXECUTE FUNCTION fristad.request_begins_as_a_draft();
CREATE TRIGGER request_draws_a_turn BEFORE UPDATE ON fristad.placement_request FOR EACH ROW EXECUTE FUNCTION fristad.request_draws_a_turn();
CREATE TRIGGER request_is_judged_anew AFTER UPDATE ON fristad.placement_request FOR EACH ROW WHEN ((old.version <> new.version)) EXECUTE FUNCTION "national".request_is_judged_anew();
CREATE TRIGGER rewritings_are_counted AFTER UPDATE OF own_groups, other_groups, adults, children ON fristad.placement_request FOR EACH ROW WHEN (((old.own_groups IS DISTINCT FROM new.own_groups) OR (old.other_groups IS DISTINCT FROM new.other_groups) OR (old.adults IS DISTINCT FROM new.adults) OR (old.children IS DISTINCT FROM new.children))) EXECUTE FUNCTION "national".count_rewriting();
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY opened_in_an_emergency FOR SELECT TO fristad_app USING (((current_setting('app.scope'::text, true) = 'break-glass'::text) AND (person = NULLIF(current_setting('app.opened'::text, true), ''::text)) AND access.has_opened(person)));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY to_ask_in_an_emergency FOR INSERT TO fristad_national WITH CHECK (true);
CREATE POLICY to_change FOR UPDATE TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY to_decide FOR SELECT TO fristad_guard USING (true);
CREATE POLICY whole_country FOR ALL TO fristad_import, fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT INSERT, SELECT ON  fristad.placement_request TO fristad_app;
GRANT INSERT, SELECT ON  fristad.placement_request TO fristad_import;
GRANT INSERT, SELECT, UPDATE ON  fristad.placement_request TO fristad_national;
GRANT SELECT ON  fristad.placement_request TO fristad_run;
GRANT SELECT (id, person, region, status) TO fristad_guard;

-- RELATION fristad.plan
CREATE TABLE fristad.plan (
  run uuid NOT NULL,
  digest text NOT NULL,
  policy_version text NOT NULL,
  engine_name text NOT NULL,
  engine_version text NOT NULL,
  seed integer NOT NULL,
  status text NOT NULL,
  total_ms double precision NOT NULL,
  stages json NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT plan_pkey PRIMARY KEY (run)
CONSTRAINT plan_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES fristad.policy_version(version)
CONSTRAINT plan_run_fkey FOREIGN KEY (run) REFERENCES fristad.solver_run(id)
CONSTRAINT plan_status_check CHECK ((status = ANY (ARRAY['OPTIMAL'::text, 'FEASIBLE'::text, 'NO_PLAN'::text])))
CONSTRAINT plan_total_ms_check CHECK ((total_ms >= (0)::double precision))
CREATE TRIGGER plan_is_written_once BEFORE DELETE OR UPDATE ON fristad.plan FOR EACH ROW EXECUTE FUNCTION fristad.plan_is_written_once();
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY not_by_administrators AS RESTRICTIVE FOR SELECT TO fristad_app USING (((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text) IS NOT TRUE));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((EXISTS ( SELECT
   FROM fristad.solver_run r
  WHERE (r.id = plan.run)))) WITH CHECK ((EXISTS ( SELECT
   FROM fristad.solver_run r
  WHERE (r.id = plan.run))));
CREATE POLICY whole_country FOR ALL TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT SELECT ON  fristad.plan TO fristad_app;
GRANT SELECT ON  fristad.plan TO fristad_national;
GRANT INSERT, SELECT ON  fristad.plan TO fristad_run;

-- RELATION fristad.plan_assignment
CREATE TABLE fristad.plan_assignment (
  run uuid NOT NULL,
  ordinal integer NOT NULL,
  request text NOT NULL,
  unit text NOT NULL,
  arrival date NOT NULL,
  departure date NOT NULL,
  strains json NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT plan_assignment_check CHECK ((arrival < departure))
CONSTRAINT plan_assignment_one_place_per_request UNIQUE (run, request)
CONSTRAINT plan_assignment_ordinal_check CHECK ((ordinal >= 0))
CONSTRAINT plan_assignment_pkey PRIMARY KEY (run, ordinal)
CONSTRAINT plan_assignment_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request(id)
CONSTRAINT plan_assignment_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan(run)
CONSTRAINT plan_assignment_unit_fkey FOREIGN KEY (unit) REFERENCES fristad.housing_unit(id)
CREATE TRIGGER plan_assignment_is_written_once BEFORE DELETE OR UPDATE ON fristad.plan_assignment FOR EACH ROW EXECUTE FUNCTION fristad.plan_is_written_once();
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY not_by_administrators AS RESTRICTIVE FOR SELECT TO fristad_app USING (((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text) IS NOT TRUE));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((EXISTS ( SELECT
   FROM fristad.solver_run r
  WHERE (r.id = plan_assignment.run)))) WITH CHECK ((EXISTS ( SELECT
   FROM fristad.solver_run r
  WHERE (r.id = plan_assignment.run))));
CREATE POLICY whole_country FOR ALL TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT SELECT ON  fristad.plan_assignment TO fristad_app;
GRANT SELECT ON  fristad.plan_assignment TO fristad_national;
GRANT INSERT, SELECT ON  fristad.plan_assignment TO fristad_run;

-- RELATION fristad.plan_finding
CREATE TABLE fristad.plan_finding (
  run uuid NOT NULL,
  ordinal integer NOT NULL,
  placements text[] NOT NULL,
  "constraint" text NOT NULL,
  sentence text NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT plan_finding_ordinal_check CHECK ((ordinal >= 0))
CONSTRAINT plan_finding_pkey PRIMARY KEY (run, ordinal)
CONSTRAINT plan_finding_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan(run)
CREATE TRIGGER plan_finding_is_written_once BEFORE DELETE OR UPDATE ON fristad.plan_finding FOR EACH ROW EXECUTE FUNCTION fristad.plan_is_written_once();
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY not_by_administrators AS RESTRICTIVE FOR SELECT TO fristad_app USING (((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text) IS NOT TRUE));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((EXISTS ( SELECT
   FROM fristad.solver_run r
  WHERE (r.id = plan_finding.run)))) WITH CHECK ((EXISTS ( SELECT
   FROM fristad.solver_run r
  WHERE (r.id = plan_finding.run))));
CREATE POLICY whole_country FOR ALL TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT SELECT ON  fristad.plan_finding TO fristad_app;
GRANT INSERT, SELECT ON  fristad.plan_finding TO fristad_run;

-- RELATION fristad.plan_level
CREATE TABLE fristad.plan_level (
  run uuid NOT NULL,
  ordinal integer NOT NULL,
  name text NOT NULL,
  value bigint NOT NULL,
  bound bigint NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT plan_level_bound_is_not_beaten CHECK (
CASE name
    WHEN 'coverage'::text THEN (value <= bound)
    ELSE (value >= bound)
END)
CONSTRAINT plan_level_name_check CHECK ((name = ANY (ARRAY['coverage'::text, 'safety'::text, 'suitability'::text])))
CONSTRAINT plan_level_ordinal_check CHECK ((ordinal >= 0))
CONSTRAINT plan_level_pkey PRIMARY KEY (run, ordinal)
CONSTRAINT plan_level_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan(run)
CONSTRAINT plan_level_run_name_key UNIQUE (run, name)
CREATE TRIGGER plan_level_is_written_once BEFORE DELETE OR UPDATE ON fristad.plan_level FOR EACH ROW EXECUTE FUNCTION fristad.plan_is_written_once();
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY not_by_administrators AS RESTRICTIVE FOR SELECT TO fristad_app USING (((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text) IS NOT TRUE));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((EXISTS ( SELECT
   FROM fristad.solver_run r
  WHERE (r.id = plan_level.run)))) WITH CHECK ((EXISTS ( SELECT
   FROM fristad.solver_run r
  WHERE (r.id = plan_level.run))));
CREATE POLICY whole_country FOR ALL TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT SELECT ON  fristad.plan_level TO fristad_app;
GRANT INSERT, SELECT ON  fristad.plan_level TO fristad_run;

-- RELATION fristad.plan_unplaced
CREATE TABLE fristad.plan_unplaced (
  run uuid NOT NULL,
  ordinal integer NOT NULL,
  request text NOT NULL,
  code text NOT NULL,
  ruled_out json NOT NULL,
  ruled_out_alone json NOT NULL,
  outcompeted boolean NOT NULL,
  relaxations json NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT plan_unplaced_ordinal_check CHECK ((ordinal >= 0))
CONSTRAINT plan_unplaced_pkey PRIMARY KEY (run, ordinal)
CONSTRAINT plan_unplaced_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request(id)
CONSTRAINT plan_unplaced_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan(run)
CONSTRAINT plan_unplaced_run_request_key UNIQUE (run, request)
CREATE TRIGGER plan_unplaced_is_written_once BEFORE DELETE OR UPDATE ON fristad.plan_unplaced FOR EACH ROW EXECUTE FUNCTION fristad.plan_is_written_once();
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY not_by_administrators AS RESTRICTIVE FOR SELECT TO fristad_app USING (((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text) IS NOT TRUE));
CREATE POLICY own_region FOR ALL TO fristad_app USING ((EXISTS ( SELECT
   FROM fristad.solver_run r
  WHERE (r.id = plan_unplaced.run)))) WITH CHECK ((EXISTS ( SELECT
   FROM fristad.solver_run r
  WHERE (r.id = plan_unplaced.run))));
CREATE POLICY whole_country FOR ALL TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT SELECT ON  fristad.plan_unplaced TO fristad_app;
GRANT SELECT ON  fristad.plan_unplaced TO fristad_national;
GRANT INSERT, SELECT ON  fristad.plan_unplaced TO fristad_run;

-- RELATION fristad.plan_wanted
CREATE TABLE fristad.plan_wanted (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  cause text NOT NULL,
  urgent boolean NOT NULL,
  since timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  transaction bigint DEFAULT txid_current() NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT plan_wanted_cause_check CHECK ((cause = ANY (ARRAY['REQUEST'::text, 'STAY'::text, 'HOUSING'::text, 'GROUND'::text, 'PAIR'::text, 'POLICY'::text, 'INCIDENT'::text, 'NIGHT'::text])))
CONSTRAINT plan_wanted_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX plan_wanted_once ON fristad.plan_wanted USING btree (transaction, cause, urgent);
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY whole_country FOR ALL TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT INSERT, SELECT ON  fristad.plan_wanted TO fristad_national;
GRANT DELETE, INSERT, SELECT ON  fristad.plan_wanted TO fristad_run;

-- RELATION fristad.policy_activation
CREATE TABLE fristad.policy_activation (
  ordinal bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  policy_version text NOT NULL,
  digest text NOT NULL,
  approval uuid NOT NULL,
  activated_by text NOT NULL,
  at timestamp with time zone NOT NULL,
  turn bigint DEFAULT nextval('"national".turn'::regclass) NOT NULL
); -- owner fristad_owner
CONSTRAINT policy_activation_activated_by_check CHECK ((activated_by <> ''::text))
CONSTRAINT policy_activation_approval_fkey FOREIGN KEY (approval) REFERENCES access.approval(id)
CONSTRAINT policy_activation_approval_key UNIQUE (approval)
CONSTRAINT policy_activation_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text))
CONSTRAINT policy_activation_pkey PRIMARY KEY (ordinal)
CONSTRAINT policy_activation_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES fristad.policy_version(version)
CREATE TRIGGER a_plan_is_wanted AFTER INSERT ON fristad.policy_activation FOR EACH ROW EXECUTE FUNCTION "national".a_plan_is_wanted('POLICY');
CREATE TRIGGER activations_only_grow BEFORE DELETE OR UPDATE ON fristad.policy_activation FOR EACH ROW EXECUTE FUNCTION fristad.activations_only_grow();
CREATE TRIGGER everybody_is_judged_anew AFTER INSERT ON fristad.policy_activation FOR EACH STATEMENT EXECUTE FUNCTION "national".everybody_is_judged_anew();
GRANT SELECT ON  fristad.policy_activation TO fristad_app;
GRANT SELECT ON  fristad.policy_activation TO fristad_audit_reader;
GRANT INSERT, SELECT ON  fristad.policy_activation TO fristad_national;
GRANT SELECT ON  fristad.policy_activation TO fristad_run;

-- RELATION fristad.policy_version
CREATE TABLE fristad.policy_version (
  version text NOT NULL,
  hostile_buffer_metres jsonb NOT NULL,
  least_relocation_metres double precision NOT NULL,
  dispersion_metres double precision NOT NULL,
  saturation_caps jsonb NOT NULL,
  cool_off_days bigint NOT NULL,
  urgency_weights jsonb NOT NULL,
  waiting_weight_per_day double precision NOT NULL,
  soft_weights jsonb NOT NULL,
  clocks jsonb,
  demands jsonb,
  recorded_at timestamp with time zone DEFAULT now() NOT NULL,
  regional jsonb
); -- owner fristad_owner
CONSTRAINT policy_version_clocks_check CHECK ((jsonb_typeof(clocks) = 'object'::text))
CONSTRAINT policy_version_cool_off_days_check CHECK ((cool_off_days >= 0))
CONSTRAINT policy_version_demands_check CHECK ((jsonb_typeof(demands) = 'object'::text))
CONSTRAINT policy_version_dispersion_metres_check CHECK ((dispersion_metres >= (0)::double precision))
CONSTRAINT policy_version_hostile_buffer_metres_check CHECK ((hostile_buffer_metres ?& ARRAY['ESPECIALLY_VULNERABLE'::text, 'RISK'::text, 'VULNERABLE'::text, 'OTHER'::text]))
CONSTRAINT policy_version_least_relocation_metres_check CHECK ((least_relocation_metres >= (0)::double precision))
CONSTRAINT policy_version_pkey PRIMARY KEY (version)
CONSTRAINT policy_version_regional_check CHECK ((jsonb_typeof(regional) = 'array'::text))
CONSTRAINT policy_version_saturation_caps_check CHECK ((jsonb_typeof(saturation_caps) = 'array'::text))
CONSTRAINT policy_version_soft_weights_check CHECK ((jsonb_typeof(soft_weights) = 'object'::text))
CONSTRAINT policy_version_urgency_weights_check CHECK ((urgency_weights ?& ARRAY['EMERGENCY'::text, 'SHORT_NOTICE'::text, 'STANDARD'::text]))
CONSTRAINT policy_version_version_check CHECK ((version <> ''::text))
CONSTRAINT policy_version_waiting_weight_per_day_check CHECK ((waiting_weight_per_day >= (0)::double precision))
CREATE TRIGGER used_policy_is_immutable BEFORE DELETE OR UPDATE ON fristad.policy_version FOR EACH ROW EXECUTE FUNCTION fristad.used_policy_is_immutable();
GRANT SELECT ON  fristad.policy_version TO fristad_app;
GRANT INSERT, SELECT ON  fristad.policy_version TO fristad_import;
GRANT SELECT ON  fristad.policy_version TO fristad_national;
GRANT INSERT, SELECT ON  fristad.policy_version TO fristad_run;
GRANT SELECT (version) TO fristad_guard;

-- RELATION fristad.probing_event
CREATE TABLE fristad.probing_event (
  id uuid NOT NULL,
  actor text NOT NULL,
  owner_region text NOT NULL,
  kind text NOT NULL,
  case_ref text NOT NULL,
  at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT probing_event_actor_check CHECK ((actor <> ''::text))
CONSTRAINT probing_event_case_ref_check CHECK ((case_ref <> ''::text))
CONSTRAINT probing_event_kind_check CHECK ((kind = ANY (ARRAY['NO_SEARCH_LEFT'::text, 'NOT_PERMITTED'::text, 'SET_ASIDE'::text, 'ASKED'::text, 'UNANSWERED'::text, 'REWRITTEN'::text])))
CONSTRAINT probing_event_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT probing_event_pkey PRIMARY KEY (id)
CREATE INDEX probing_event_of_actor ON fristad.probing_event USING btree (actor, at);
CREATE POLICY ones_own FOR ALL TO fristad_app USING ((actor = current_setting('app.actor'::text, true))) WITH CHECK (((actor = current_setting('app.actor'::text, true)) AND (owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))));
CREATE POLICY only_what_was_answered AS RESTRICTIVE FOR DELETE TO fristad_app USING ((kind = 'ASKED'::text));
CREATE POLICY overseen FOR SELECT TO fristad_audit_reader USING (((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)) OR (current_setting('app.scope'::text, true) = 'national-audit'::text)));
CREATE POLICY what_was_rewritten FOR INSERT TO fristad_national WITH CHECK ((kind = 'REWRITTEN'::text));
GRANT DELETE, INSERT, SELECT ON  fristad.probing_event TO fristad_app;
GRANT SELECT ON  fristad.probing_event TO fristad_audit_reader;
GRANT INSERT ON  fristad.probing_event TO fristad_national;

-- RELATION fristad.programme
CREATE TABLE fristad.programme (
  id text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  catchment_regions text[] NOT NULL,
  catchment_municipalities text[] NOT NULL,
  residence_rule text NOT NULL,
  conditions text[] NOT NULL,
  can_protect boolean NOT NULL,
  offers_contact_person boolean NOT NULL,
  takes_several boolean NOT NULL,
  ended_on date,
  version integer DEFAULT 1 NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT programme_conditions_check CHECK ((conditions <@ ARRAY['POLICE_REPORT'::text, 'DEMONSTRABLE_RISK'::text, 'DRUG_FREE'::text, 'CRIME_FREE'::text, 'FUNDING_DECISION'::text]))
CONSTRAINT programme_id_check CHECK ((id <> ''::text))
CONSTRAINT programme_kind_check CHECK ((kind = ANY (ARRAY['POLICE'::text, 'MUNICIPAL'::text, 'PRISON_AND_PROBATION'::text, 'NGO'::text])))
CONSTRAINT programme_name_check CHECK (((name <> ''::text) AND (length(name) <= 200)))
CONSTRAINT programme_pkey PRIMARY KEY (id)
CONSTRAINT programme_residence_rule_check CHECK ((residence_rule = ANY (ARRAY['NONE'::text, 'RESIDENTS_OF_CATCHMENT'::text])))
CONSTRAINT programme_version_check CHECK ((version > 0))
CREATE TRIGGER programme_catchment_municipalities BEFORE INSERT OR UPDATE ON fristad.programme FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('catchment_municipalities', 'municipality');
CREATE TRIGGER programme_catchment_regions BEFORE INSERT OR UPDATE ON fristad.programme FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('catchment_regions', 'region');
CREATE POLICY changed_by_register_keepers FOR UPDATE TO fristad_app USING ((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'REGISTER_KEEPER'::text)) WITH CHECK ((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'REGISTER_KEEPER'::text));
CREATE POLICY known_to_all FOR SELECT TO fristad_app, fristad_guard, fristad_run USING (true);
CREATE POLICY registered FOR INSERT TO fristad_app WITH CHECK (((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'REGISTER_KEEPER'::text) AND (version = 1)));
GRANT INSERT, SELECT ON  fristad.programme TO fristad_app;
GRANT SELECT ON  fristad.programme TO fristad_guard;
GRANT SELECT ON  fristad.programme TO fristad_run;
GRANT UPDATE (name, catchment_regions, catchment_municipalities, residence_rule, conditions, can_protect, offers_contact_person, takes_several, ended_on, version) TO fristad_app;

-- RELATION fristad.provider
CREATE TABLE fristad.provider (
  id text NOT NULL,
  kind text NOT NULL,
  can_protect boolean NOT NULL,
  vetted boolean NOT NULL,
  permit_valid_to date,
  conditions text[] NOT NULL,
  catchment_regions text[] NOT NULL,
  catchment_municipalities text[] NOT NULL,
  permit_valid_from date,
  vetted_on date,
  agreement text DEFAULT 'NONE'::text NOT NULL,
  agreement_from date,
  agreement_to date,
  offers_contact_person boolean DEFAULT false NOT NULL,
  takes_several boolean DEFAULT false NOT NULL,
  version integer DEFAULT 1 NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT provider_agreement_check CHECK ((agreement = ANY (ARRAY['NONE'::text, 'UNDER_WAY'::text, 'IN_FORCE'::text, 'ENDED'::text])))
CONSTRAINT provider_agreement_ends_after_it_begins CHECK ((agreement_to >= agreement_from))
CONSTRAINT provider_id_check CHECK ((id <> ''::text))
CONSTRAINT provider_kind_check CHECK ((kind = ANY (ARRAY['PUBLIC'::text, 'NGO'::text, 'PRIVATE'::text])))
CONSTRAINT provider_permit_ends_after_it_begins CHECK ((permit_valid_to >= permit_valid_from))
CONSTRAINT provider_pkey PRIMARY KEY (id)
CONSTRAINT provider_version_check CHECK ((version > 0))
CREATE TRIGGER a_plan_is_wanted AFTER UPDATE ON fristad.provider FOR EACH ROW WHEN (((((((new.can_protect IS DISTINCT FROM old.can_protect) OR (new.vetted IS DISTINCT FROM old.vetted)) OR (new.permit_valid_to IS DISTINCT FROM old.permit_valid_to)) OR (new.conditions IS DISTINCT FROM old.conditions)) OR (new.catchment_regions IS DISTINCT FROM old.catchment_regions)) OR (new.catchment_municipalities IS DISTINCT FROM old.catchment_municipalities))) EXECUTE FUNCTION "national".a_plan_is_wanted('HOUSING');
CREATE TRIGGER an_event_happens AFTER UPDATE ON fristad.provider FOR EACH ROW EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER inventory_changes AFTER INSERT OR DELETE OR UPDATE ON fristad.provider FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('PROVIDER');
CREATE TRIGGER provider_catchment_municipalities BEFORE INSERT OR UPDATE ON fristad.provider FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('catchment_municipalities', 'municipality');
CREATE TRIGGER provider_catchment_regions BEFORE INSERT OR UPDATE ON fristad.provider FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('catchment_regions', 'region');
CREATE TRIGGER provider_is_judged_anew AFTER UPDATE ON fristad.provider FOR EACH ROW WHEN (((((((new.can_protect IS DISTINCT FROM old.can_protect) OR (new.vetted IS DISTINCT FROM old.vetted)) OR (new.permit_valid_to IS DISTINCT FROM old.permit_valid_to)) OR (new.conditions IS DISTINCT FROM old.conditions)) OR (new.catchment_regions IS DISTINCT FROM old.catchment_regions)) OR (new.catchment_municipalities IS DISTINCT FROM old.catchment_municipalities))) EXECUTE FUNCTION "national".provider_is_judged_anew();
CREATE TRIGGER provider_versions_remain AFTER INSERT OR UPDATE ON fristad.provider FOR EACH ROW EXECUTE FUNCTION "national".provider_versions_remain();
CREATE TRIGGER providers_are_widened_by_two BEFORE UPDATE ON fristad.provider FOR EACH ROW EXECUTE FUNCTION fristad.providers_are_widened_by_two();
CREATE POLICY changed_by_its_own FOR UPDATE TO fristad_app USING (((id = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'REGISTER_KEEPER'::text))) WITH CHECK (((id = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'REGISTER_KEEPER'::text)));
CREATE POLICY known_to_all FOR SELECT TO fristad_app, fristad_guard, fristad_import, fristad_national, fristad_owner, fristad_run USING (true);
CREATE POLICY registered FOR INSERT TO fristad_app WITH CHECK (((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'REGISTER_KEEPER'::text) AND (NOT vetted) AND (permit_valid_to IS NULL) AND (version = 1)));
CREATE POLICY taken_in FOR INSERT TO fristad_import WITH CHECK (true);
GRANT INSERT, SELECT ON  fristad.provider TO fristad_app;
GRANT SELECT ON  fristad.provider TO fristad_guard;
GRANT INSERT, SELECT ON  fristad.provider TO fristad_import;
GRANT SELECT ON  fristad.provider TO fristad_national;
GRANT SELECT ON  fristad.provider TO fristad_run;
GRANT UPDATE (can_protect, vetted, permit_valid_to, conditions, catchment_regions, catchment_municipalities, permit_valid_from, vetted_on, agreement, agreement_from, agreement_to, offers_contact_person, takes_several, version) TO fristad_app;

-- RELATION fristad.provider_contact
CREATE TABLE fristad.provider_contact (
  provider text NOT NULL,
  version integer NOT NULL,
  sealed bytea NOT NULL,
  written_by access.pseudonym NOT NULL,
  written_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT provider_contact_pkey PRIMARY KEY (provider, version)
CONSTRAINT provider_contact_provider_fkey FOREIGN KEY (provider) REFERENCES fristad.provider(id)
CONSTRAINT provider_contact_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 4096)))
CONSTRAINT provider_contact_version_check CHECK ((version > 0))
CREATE POLICY for_whoever_places FOR SELECT TO fristad_app USING ((NULLIF(current_setting('app.region'::text, true), ''::text) IS NOT NULL));
CREATE POLICY of_its_own FOR ALL TO fristad_app USING (((provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'REGISTER_KEEPER'::text))) WITH CHECK (((provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'REGISTER_KEEPER'::text)));
GRANT INSERT, SELECT ON  fristad.provider_contact TO fristad_app;

-- RELATION fristad.provider_version
CREATE TABLE fristad.provider_version (
  provider text NOT NULL,
  version integer NOT NULL,
  content jsonb NOT NULL,
  written_by text NOT NULL,
  written_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT provider_version_content_check CHECK ((jsonb_typeof(content) = 'object'::text))
CONSTRAINT provider_version_pkey PRIMARY KEY (provider, version)
CONSTRAINT provider_version_provider_fkey FOREIGN KEY (provider) REFERENCES fristad.provider(id)
CONSTRAINT provider_version_written_by_check CHECK ((written_by <> ''::text))
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY of_its_own FOR SELECT TO fristad_app USING (((provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = ANY (ARRAY['AUDITOR'::text, 'REGISTER_KEEPER'::text]))));
GRANT SELECT ON  fristad.provider_version TO fristad_app;
GRANT INSERT, SELECT ON  fristad.provider_version TO fristad_national;

-- RELATION fristad.region
CREATE TABLE fristad.region (
  code text NOT NULL,
  name text NOT NULL
); -- owner fristad_owner
CONSTRAINT region_code_check CHECK ((code <> ''::text))
CONSTRAINT region_pkey PRIMARY KEY (code)
CREATE TRIGGER inventory_changes AFTER INSERT OR DELETE OR UPDATE ON fristad.region FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('PLACE');
GRANT SELECT ON  fristad.region TO fristad_app;
GRANT SELECT ON  fristad.region TO fristad_guard;
GRANT INSERT, SELECT ON  fristad.region TO fristad_import;
GRANT SELECT ON  fristad.region TO fristad_national;
GRANT SELECT ON  fristad.region TO fristad_run;

-- RELATION fristad.registered_person
CREATE TABLE fristad.registered_person (
  output bytea NOT NULL,
  case_ref text NOT NULL,
  registered_at timestamp with time zone DEFAULT now() NOT NULL
); -- owner fristad_owner
CONSTRAINT registered_person_case_ref_check CHECK ((case_ref <> ''::text))
CONSTRAINT registered_person_output_check CHECK ((octet_length(output) = 64))
CONSTRAINT registered_person_pkey PRIMARY KEY (output, case_ref)
CREATE INDEX registered_person_case ON fristad.registered_person USING btree (case_ref);
GRANT DELETE, SELECT ON  fristad.registered_person TO fristad_national;
GRANT INSERT (output, case_ref) TO fristad_app;

-- RELATION fristad.scenario_import
CREATE TABLE fristad.scenario_import (
  digest text NOT NULL,
  as_of date NOT NULL,
  policy_version text NOT NULL,
  ordinal bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  imported_at timestamp with time zone DEFAULT now() NOT NULL
); -- owner fristad_owner
CONSTRAINT scenario_import_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text))
CONSTRAINT scenario_import_ordinal_key UNIQUE (ordinal)
CONSTRAINT scenario_import_pkey PRIMARY KEY (digest)
CONSTRAINT scenario_import_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES fristad.policy_version(version)
CREATE TRIGGER everybody_is_judged_anew AFTER INSERT ON fristad.scenario_import FOR EACH STATEMENT EXECUTE FUNCTION "national".everybody_is_judged_anew();
GRANT INSERT, SELECT ON  fristad.scenario_import TO fristad_import;
GRANT SELECT ON  fristad.scenario_import TO fristad_run;
GRANT SELECT (as_of, policy_version, ordinal, imported_at) TO fristad_app;
GRANT SELECT (policy_version, ordinal) TO fristad_national;

-- RELATION fristad.search_day
CREATE TABLE fristad.search_day (
  case_ref text NOT NULL,
  day date NOT NULL,
  taken integer NOT NULL,
  owner_region text NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT search_day_case_ref_check CHECK ((case_ref <> ''::text))
CONSTRAINT search_day_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT search_day_pkey PRIMARY KEY (case_ref, day)
CONSTRAINT search_day_taken_check CHECK (((taken >= 1) AND (taken <= 3)))
CREATE POLICY own_region FOR ALL TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
GRANT INSERT, SELECT ON  fristad.search_day TO fristad_app;
GRANT UPDATE (taken) TO fristad_app;

-- RELATION fristad.search_freeze
CREATE TABLE fristad.search_freeze (
  id uuid NOT NULL,
  actor text NOT NULL,
  owner_region text NOT NULL,
  at timestamp with time zone NOT NULL,
  events integer NOT NULL,
  days integer NOT NULL,
  lifted_at timestamp with time zone,
  lifted_by text
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT search_freeze_actor_check CHECK ((actor <> ''::text))
CONSTRAINT search_freeze_check CHECK ((lifted_at >= at))
CONSTRAINT search_freeze_check1 CHECK ((lifted_by <> actor))
CONSTRAINT search_freeze_check2 CHECK (((lifted_at IS NULL) = (lifted_by IS NULL)))
CONSTRAINT search_freeze_days_check CHECK ((days > 0))
CONSTRAINT search_freeze_events_check CHECK ((events > 0))
CONSTRAINT search_freeze_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT search_freeze_pkey PRIMARY KEY (id)
CREATE UNIQUE INDEX search_freeze_once ON fristad.search_freeze USING btree (actor) WHERE (lifted_at IS NULL);
CREATE TRIGGER freeze_is_lifted_once BEFORE UPDATE ON fristad.search_freeze FOR EACH ROW EXECUTE FUNCTION fristad.freeze_is_lifted_once();
CREATE POLICY ones_own FOR ALL TO fristad_app USING ((actor = current_setting('app.actor'::text, true))) WITH CHECK (((actor = current_setting('app.actor'::text, true)) AND (owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))));
CREATE POLICY overseen FOR SELECT TO fristad_audit_reader USING (((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)) OR (current_setting('app.scope'::text, true) = 'national-audit'::text)));
CREATE POLICY to_lift FOR ALL TO fristad_guard USING (true) WITH CHECK ((lifted_by = current_setting('app.actor'::text, true)));
GRANT INSERT, SELECT ON  fristad.search_freeze TO fristad_app;
GRANT SELECT ON  fristad.search_freeze TO fristad_audit_reader;
GRANT SELECT ON  fristad.search_freeze TO fristad_guard;
GRANT UPDATE (lifted_at, lifted_by) TO fristad_guard;

-- RELATION fristad.solver_run
CREATE TABLE fristad.solver_run (
  id uuid NOT NULL,
  problem bytea NOT NULL,
  digest text NOT NULL,
  measured bytea NOT NULL,
  policy_version text NOT NULL,
  engine text NOT NULL,
  seed integer NOT NULL,
  time_limit_ms integer,
  status text DEFAULT 'QUEUED'::text NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  progress jsonb,
  requested_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  cancel_requested_at timestamp with time zone,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  worker text,
  lease_until timestamp with time zone,
  failure text,
  owner_region text,
  gap double precision DEFAULT 0 NOT NULL,
  causes text[] DEFAULT '{}'::text[] NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT solver_run_attempts_check CHECK ((attempts >= 0))
CONSTRAINT solver_run_digest_check CHECK ((digest ~ '^sha256:[0-9a-f]{64}$'::text))
CONSTRAINT solver_run_end_when_finished CHECK (((status = ANY (ARRAY['DONE'::text, 'CANCELLED'::text, 'FAILED'::text])) = (finished_at IS NOT NULL)))
CONSTRAINT solver_run_engine_check CHECK ((engine = ANY (ARRAY['highs'::text, 'javascript-lp-solver'::text])))
CONSTRAINT solver_run_failure_when_failed CHECK (((status = 'FAILED'::text) = (failure IS NOT NULL)))
CONSTRAINT solver_run_gap_check CHECK (((gap >= (0)::double precision) AND (gap <= (1)::double precision)))
CONSTRAINT solver_run_lease_while_running CHECK (((status = 'RUNNING'::text) = ((lease_until IS NOT NULL) AND (worker IS NOT NULL))))
CONSTRAINT solver_run_measured_is_gzip CHECK (("substring"(measured, 1, 2) = '\x1f8b'::bytea))
CONSTRAINT solver_run_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT solver_run_pkey PRIMARY KEY (id)
CONSTRAINT solver_run_policy_version_fkey FOREIGN KEY (policy_version) REFERENCES fristad.policy_version(version)
CONSTRAINT solver_run_problem_is_gzip CHECK (("substring"(problem, 1, 2) = '\x1f8b'::bytea))
CONSTRAINT solver_run_seed_check CHECK ((seed >= 0))
CONSTRAINT solver_run_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text, 'DONE'::text, 'CANCELLED'::text, 'FAILED'::text])))
CONSTRAINT solver_run_time_limit_ms_check CHECK ((time_limit_ms > 0))
CREATE INDEX solver_run_of_the_country ON fristad.solver_run USING btree (finished_at DESC, id) WHERE ((owner_region IS NULL) AND (finished_at IS NOT NULL));
CREATE INDEX solver_run_owner_region ON fristad.solver_run USING btree (owner_region);
CREATE INDEX solver_run_requested_at ON fristad.solver_run USING btree (requested_at);
CREATE INDEX solver_run_unfinished ON fristad.solver_run USING btree (requested_at) WHERE (status = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text]));
CREATE TRIGGER an_event_begins AFTER INSERT ON fristad.solver_run FOR EACH ROW EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER an_event_happens AFTER UPDATE ON fristad.solver_run FOR EACH ROW WHEN ((old.status <> new.status)) EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER solver_run_has_an_owner BEFORE INSERT ON fristad.solver_run FOR EACH ROW EXECUTE FUNCTION fristad.solver_run_has_an_owner();
CREATE TRIGGER solver_run_problem_is_immutable BEFORE DELETE OR UPDATE ON fristad.solver_run FOR EACH ROW EXECUTE FUNCTION fristad.solver_run_problem_is_immutable();
CREATE POLICY administered FOR SELECT TO fristad_app USING ((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text));
CREATE POLICY auditors_add_nothing AS RESTRICTIVE FOR INSERT TO fristad_app WITH CHECK (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY auditors_change_nothing AS RESTRICTIVE FOR UPDATE TO fristad_app USING (((current_setting('app.scope'::text, true) = 'national-audit'::text) IS NOT TRUE));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY own_region FOR ALL TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))) WITH CHECK ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY to_decide FOR SELECT TO fristad_guard USING (true);
CREATE POLICY whole_country FOR ALL TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT INSERT ON  fristad.solver_run TO fristad_app;
GRANT SELECT ON  fristad.solver_run TO fristad_national;
GRANT INSERT, SELECT ON  fristad.solver_run TO fristad_run;
GRANT SELECT (id, digest, policy_version, engine, seed, time_limit_ms, status, attempts, progress, requested_at, cancel_requested_at, started_at, finished_at, worker, lease_until, failure, owner_region, gap, causes) TO fristad_app;
GRANT SELECT (id, owner_region) TO fristad_guard;
GRANT UPDATE (status, attempts, progress, cancel_requested_at, started_at, finished_at, worker, lease_until, failure) TO fristad_run;
GRANT UPDATE (status, cancel_requested_at, finished_at) TO fristad_app;

-- RELATION fristad.stay_finding
CREATE TABLE fristad.stay_finding (
  placement text NOT NULL,
  "constraint" text NOT NULL,
  since timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  owner_region text
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT stay_finding_check CHECK ((ended_at >= since))
CONSTRAINT stay_finding_constraint_check CHECK (("constraint" ~ '^[a-z][a-z-]{2,59}$'::text))
CONSTRAINT stay_finding_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT stay_finding_pkey PRIMARY KEY (placement, "constraint", since)
CONSTRAINT stay_finding_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement(id)
CREATE UNIQUE INDEX stay_finding_once ON fristad.stay_finding USING btree (placement, "constraint") WHERE (ended_at IS NULL);
CREATE TRIGGER an_event_begins AFTER INSERT ON fristad.stay_finding FOR EACH ROW EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER an_event_happens AFTER UPDATE ON fristad.stay_finding FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION "national".an_event_happens();
CREATE TRIGGER incident_closes AFTER UPDATE ON fristad.stay_finding FOR EACH ROW WHEN (((old.ended_at IS NULL) AND (new.ended_at IS NOT NULL))) EXECUTE FUNCTION "national".incident_happens();
CREATE TRIGGER incident_opens AFTER INSERT ON fristad.stay_finding FOR EACH ROW EXECUTE FUNCTION "national".incident_happens();
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY of_unclaimed_stays FOR SELECT TO fristad_app USING (((owner_region IS NULL) AND (split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'APPROVER'::text) AND (EXISTS ( SELECT
   FROM fristad.placement p
  WHERE (p.id = stay_finding.placement)))));
CREATE POLICY own_region FOR SELECT TO fristad_app USING (((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)) OR (current_setting('app.scope'::text, true) = 'national-audit'::text)));
GRANT SELECT ON  fristad.stay_finding TO fristad_app;
GRANT DELETE, INSERT, SELECT, UPDATE ON  fristad.stay_finding TO fristad_national;

-- RELATION fristad.stay_to_judge
CREATE TABLE fristad.stay_to_judge (
  turn bigint DEFAULT nextval('"national".turn'::regclass) NOT NULL,
  placement text NOT NULL,
  since timestamp with time zone NOT NULL,
  by_case boolean NOT NULL,
  by_others boolean NOT NULL,
  with_everybody boolean DEFAULT false NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT stay_to_judge_by_somebody CHECK ((by_case OR by_others))
CONSTRAINT stay_to_judge_pkey PRIMARY KEY (turn)
CONSTRAINT stay_to_judge_placement_fkey FOREIGN KEY (placement) REFERENCES fristad.placement(id)
CREATE INDEX stay_to_judge_next ON fristad.stay_to_judge USING btree (with_everybody, turn);
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY whole_country FOR SELECT TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT DELETE, INSERT, SELECT ON  fristad.stay_to_judge TO fristad_national;
GRANT SELECT ON  fristad.stay_to_judge TO fristad_run;

-- RELATION fristad.territory
CREATE TABLE fristad.territory (
  id text NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  groups text[] NOT NULL,
  class text NOT NULL,
  confidence double precision NOT NULL,
  valid daterange NOT NULL,
  ground geography(Geometry,4326) NOT NULL,
  recorded_at timestamp with time zone DEFAULT now() NOT NULL,
  superseded_by integer,
  region text,
  source text DEFAULT 'IMPORT'::text NOT NULL,
  reason text DEFAULT 'IMPORTED'::text NOT NULL,
  drawn_by access.pseudonym
); -- owner fristad_owner
CONSTRAINT territory_check CHECK ((superseded_by > version))
CONSTRAINT territory_class_check CHECK ((class = ANY (ARRAY['ESPECIALLY_VULNERABLE'::text, 'RISK'::text, 'VULNERABLE'::text, 'OTHER'::text])))
CONSTRAINT territory_confidence_check CHECK (((confidence >= (0)::double precision) AND (confidence <= (1)::double precision)))
CONSTRAINT territory_drawn_by_somebody CHECK (((drawn_by IS NULL) = (source = 'IMPORT'::text)))
CONSTRAINT territory_ground_check CHECK (((geometrytype((ground)::geometry) = ANY (ARRAY['POLYGON'::text, 'MULTIPOLYGON'::text])) AND st_isvalid((ground)::geometry)))
CONSTRAINT territory_id_check CHECK ((id <> ''::text))
CONSTRAINT territory_id_superseded_by_fkey FOREIGN KEY (id, superseded_by) REFERENCES fristad.territory(id, version) DEFERRABLE INITIALLY DEFERRED
CONSTRAINT territory_imported_without_a_reason CHECK (((reason = 'IMPORTED'::text) = (source = 'IMPORT'::text)))
CONSTRAINT territory_pkey PRIMARY KEY (id, version)
CONSTRAINT territory_reason_check CHECK ((reason = ANY (ARRAY['NEW_GROUND'::text, 'GROUND_HAS_GROWN'::text, 'GROUND_HAS_MOVED'::text, 'GROUND_HAS_SHRUNK'::text, 'GROUND_GIVEN_UP'::text, 'OTHER_GROUPS'::text, 'MORE_DANGEROUS'::text, 'LESS_DANGEROUS'::text, 'BETTER_KNOWN'::text, 'ENTERED_IN_ERROR'::text, 'IMPORTED'::text])))
CONSTRAINT territory_region_fkey FOREIGN KEY (region) REFERENCES fristad.region(code)
CONSTRAINT territory_source_check CHECK ((source = ANY (ARRAY['POLICE_REPORT'::text, 'LOCAL_INTELLIGENCE'::text, 'GROUND_REPORT'::text, 'OTHER_AUTHORITY'::text, 'IMPORT'::text])))
CONSTRAINT territory_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))))
CONSTRAINT territory_version_check CHECK ((version > 0))
CREATE INDEX territory_ground ON fristad.territory USING gist (ground);
CREATE INDEX territory_valid ON fristad.territory USING gist (valid);
CREATE UNIQUE INDEX territory_one_current_version ON fristad.territory USING btree (id) WHERE (superseded_by IS NULL);
CREATE TRIGGER a_plan_is_wanted AFTER INSERT OR UPDATE ON fristad.territory FOR EACH ROW EXECUTE FUNCTION "national".a_plan_is_wanted('GROUND');
CREATE TRIGGER ground_is_read AFTER INSERT ON fristad.territory FOR EACH ROW EXECUTE FUNCTION "national".ground_is_read();
CREATE TRIGGER ground_lies_in_a_region BEFORE INSERT ON fristad.territory FOR EACH ROW EXECUTE FUNCTION "national".ground_lies_in_a_region();
CREATE TRIGGER inventory_changes AFTER INSERT OR DELETE OR UPDATE ON fristad.territory FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('GROUND');
CREATE TRIGGER territory_groups BEFORE INSERT OR UPDATE ON fristad.territory FOR EACH ROW EXECUTE FUNCTION fristad.every_code_exists('groups', 'hostile_group');
CREATE TRIGGER territory_is_never_overwritten BEFORE DELETE OR UPDATE ON fristad.territory FOR EACH ROW EXECUTE FUNCTION fristad.territory_is_never_overwritten();
CREATE TRIGGER who_lives_near_is_judged_anew AFTER INSERT OR UPDATE ON fristad.territory FOR EACH ROW EXECUTE FUNCTION "national".who_lives_near_is_judged_anew();
GRANT SELECT ON  fristad.territory TO fristad_app;
GRANT SELECT ON  fristad.territory TO fristad_guard;
GRANT INSERT, SELECT ON  fristad.territory TO fristad_import;
GRANT INSERT, SELECT ON  fristad.territory TO fristad_national;
GRANT SELECT ON  fristad.territory TO fristad_run;
GRANT UPDATE (superseded_by) TO fristad_national;

-- RELATION fristad.unable_to_place
CREATE TABLE fristad.unable_to_place (
  id uuid NOT NULL,
  request text NOT NULL,
  run uuid NOT NULL,
  policy text NOT NULL,
  owner_region text NOT NULL,
  admitted integer NOT NULL,
  ruled_out jsonb NOT NULL,
  ruled_out_alone jsonb NOT NULL,
  relaxations jsonb NOT NULL,
  next_step text NOT NULL,
  recorded_by access.pseudonym NOT NULL,
  recorded_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT unable_to_place_admitted_check CHECK ((admitted >= 0))
CONSTRAINT unable_to_place_next_step_check CHECK ((next_step = ANY (ARRAY['WAIT_FOR_NEXT_PLAN'::text, 'CHANGE_REQUEST'::text, 'PARK_REQUEST'::text, 'SEARCH_BY_HAND'::text, 'REFER_ELSEWHERE'::text])))
CONSTRAINT unable_to_place_once UNIQUE (request, run)
CONSTRAINT unable_to_place_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT unable_to_place_pkey PRIMARY KEY (id)
CONSTRAINT unable_to_place_policy_fkey FOREIGN KEY (policy) REFERENCES fristad.policy_version(version)
CONSTRAINT unable_to_place_relaxations_check CHECK ((jsonb_typeof(relaxations) = 'array'::text))
CONSTRAINT unable_to_place_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request(id)
CONSTRAINT unable_to_place_ruled_out_alone_check CHECK ((jsonb_typeof(ruled_out_alone) = 'object'::text))
CONSTRAINT unable_to_place_ruled_out_check CHECK ((jsonb_typeof(ruled_out) = 'object'::text))
CONSTRAINT unable_to_place_run_fkey FOREIGN KEY (run) REFERENCES fristad.plan(run)
CREATE TRIGGER an_event_begins AFTER INSERT ON fristad.unable_to_place FOR EACH ROW EXECUTE FUNCTION "national".an_event_happens();
CREATE POLICY by_function FOR INSERT TO fristad_national WITH CHECK (true);
CREATE POLICY own_region FOR SELECT TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY whole_country_audited FOR SELECT TO fristad_app USING ((current_setting('app.scope'::text, true) = 'national-audit'::text));
GRANT SELECT ON  fristad.unable_to_place TO fristad_app;
GRANT INSERT ON  fristad.unable_to_place TO fristad_national;

-- RELATION fristad.unit_address
CREATE TABLE fristad.unit_address (
  unit text NOT NULL,
  sealed bytea NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamp with time zone NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT unit_address_changed_by_check CHECK ((changed_by <> ''::text))
CONSTRAINT unit_address_pkey PRIMARY KEY (unit)
CONSTRAINT unit_address_sealed_check CHECK (((octet_length(sealed) >= 33) AND (octet_length(sealed) <= 4096)))
CONSTRAINT unit_address_unit_fkey FOREIGN KEY (unit) REFERENCES fristad.housing_unit(id)
CONSTRAINT unit_address_version_check CHECK ((version > 0))
CREATE POLICY managed_by_officer FOR ALL TO fristad_app USING ((EXISTS ( SELECT
   FROM (fristad.housing_unit u
     JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = unit_address.unit) AND ((u.provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text))))))) WITH CHECK ((EXISTS ( SELECT
   FROM (fristad.housing_unit u
     JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = unit_address.unit) AND ((u.provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text)))))));
CREATE POLICY of_a_stay FOR SELECT TO fristad_app USING ((EXISTS ( SELECT
   FROM fristad.placement p
  WHERE ((p.unit = unit_address.unit) AND (p.owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))))));
CREATE POLICY opened_in_an_emergency FOR SELECT TO fristad_app USING (((current_setting('app.scope'::text, true) = 'break-glass'::text) AND (EXISTS ( SELECT
   FROM fristad.placement p
  WHERE ((p.unit = unit_address.unit) AND (current_setting('app.scope'::text, true) = 'break-glass'::text) AND (p.person = NULLIF(current_setting('app.opened'::text, true), ''::text)) AND access.has_opened(p.person))))));
GRANT INSERT, SELECT ON  fristad.unit_address TO fristad_app;
GRANT UPDATE (sealed, version, changed_by, changed_at) TO fristad_app;

-- RELATION fristad.unit_search
CREATE TABLE fristad.unit_search (
  id uuid NOT NULL,
  request text NOT NULL,
  case_ref text NOT NULL,
  owner_region text NOT NULL,
  asked_by access.pseudonym NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  until timestamp with time zone NOT NULL,
  policy text NOT NULL,
  summary jsonb NOT NULL,
  lists bytea NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT unit_search_case_ref_check CHECK ((case_ref <> ''::text))
CONSTRAINT unit_search_is_over_within_a_day CHECK (((until > asked_at) AND (until <= (asked_at + '24:00:00'::interval))))
CONSTRAINT unit_search_owner_region_fkey FOREIGN KEY (owner_region) REFERENCES fristad.region(code)
CONSTRAINT unit_search_pkey PRIMARY KEY (id)
CONSTRAINT unit_search_policy_fkey FOREIGN KEY (policy) REFERENCES fristad.policy_version(version)
CONSTRAINT unit_search_request_fkey FOREIGN KEY (request) REFERENCES fristad.placement_request(id)
CONSTRAINT unit_search_summary_check CHECK ((jsonb_typeof(summary) = 'object'::text))
CREATE INDEX unit_search_is_over ON fristad.unit_search USING btree (until);
CREATE POLICY ones_own FOR INSERT TO fristad_app WITH CHECK ((((asked_by)::text = current_setting('app.actor'::text, true)) AND (owner_region = NULLIF(current_setting('app.region'::text, true), ''::text))));
CREATE POLICY own_region FOR SELECT TO fristad_app USING ((owner_region = NULLIF(current_setting('app.region'::text, true), ''::text)));
CREATE POLICY to_decide FOR SELECT TO fristad_guard USING (true);
CREATE POLICY whole_country FOR ALL TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT INSERT, SELECT ON  fristad.unit_search TO fristad_app;
GRANT DELETE ON  fristad.unit_search TO fristad_run;
GRANT SELECT (id, request, until) TO fristad_guard;
GRANT SELECT (id, until) TO fristad_run;

-- RELATION fristad.unit_void
CREATE TABLE fristad.unit_void (
  unit text NOT NULL,
  period daterange NOT NULL,
  reason text NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT unit_void_once EXCLUDE USING gist (unit WITH =, period WITH &&)
CONSTRAINT unit_void_period_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period))))
CONSTRAINT unit_void_pkey PRIMARY KEY (unit, period)
CONSTRAINT unit_void_reason_check CHECK ((reason <> ''::text))
CONSTRAINT unit_void_unit_fkey FOREIGN KEY (unit) REFERENCES fristad.housing_unit(id)
CREATE TRIGGER a_plan_is_wanted AFTER INSERT OR DELETE OR UPDATE ON fristad.unit_void FOR EACH ROW EXECUTE FUNCTION "national".a_plan_is_wanted('HOUSING');
CREATE TRIGGER inventory_changes AFTER UPDATE ON fristad.unit_void REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('UNIT', 'unit');
CREATE TRIGGER inventory_grows AFTER INSERT ON fristad.unit_void REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('UNIT', 'unit');
CREATE TRIGGER inventory_shrinks AFTER DELETE ON fristad.unit_void REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION "national".inventory_changes('UNIT', 'unit');
CREATE TRIGGER unit_void_planned_voids_avoid_stays AFTER INSERT OR UPDATE ON fristad.unit_void FOR EACH ROW WHEN ((new.reason = ANY (ARRAY['REFURBISHMENT'::text, 'DEEP_CLEAN'::text, 'HANDBACK'::text]))) EXECUTE FUNCTION fristad.planned_voids_avoid_stays();
CREATE TRIGGER void_is_judged_anew AFTER INSERT OR DELETE OR UPDATE ON fristad.unit_void FOR EACH ROW EXECUTE FUNCTION "national".void_is_judged_anew();
CREATE POLICY added_by_officer FOR INSERT TO fristad_app WITH CHECK ((EXISTS ( SELECT
   FROM (fristad.housing_unit u
     JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = unit_void.unit) AND ((u.provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text)))))));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY ended_by_officer FOR DELETE TO fristad_app USING ((EXISTS ( SELECT
   FROM (fristad.housing_unit u
     JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = unit_void.unit) AND ((u.provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text)))))));
CREATE POLICY seen FOR SELECT TO fristad_app USING (((NULLIF(current_setting('app.region'::text, true), ''::text) IS NOT NULL) OR (current_setting('app.scope'::text, true) = 'national-audit'::text) OR (EXISTS ( SELECT
   FROM (fristad.housing_unit u
     JOIN fristad.locality l ON ((l.code = u.locality)))
  WHERE ((u.id = unit_void.unit) AND ((u.provider = NULLIF(current_setting('app.provider'::text, true), ''::text)) OR (l.municipality = NULLIF(current_setting('app.municipality'::text, true), ''::text))))))));
CREATE POLICY whole_country FOR ALL TO fristad_import, fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT DELETE, INSERT, SELECT ON  fristad.unit_void TO fristad_app;
GRANT INSERT, SELECT ON  fristad.unit_void TO fristad_import;
GRANT SELECT ON  fristad.unit_void TO fristad_national;
GRANT SELECT ON  fristad.unit_void TO fristad_run;

-- RELATION fristad.webhook
CREATE TABLE fristad.webhook (
  id uuid NOT NULL,
  address text NOT NULL,
  kinds text[] NOT NULL,
  region text,
  legal_ground audit.code NOT NULL,
  sealed bytea NOT NULL,
  made_by access.pseudonym NOT NULL,
  made_at timestamp with time zone NOT NULL,
  ended_by access.pseudonym,
  ended_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT webhook_address_check CHECK (((address ~ '^https?://'::text) AND (length(address) <= 2000)))
CONSTRAINT webhook_ended_wholly CHECK (((ended_by IS NULL) = (ended_at IS NULL)))
CONSTRAINT webhook_pkey PRIMARY KEY (id)
CONSTRAINT webhook_region_fkey FOREIGN KEY (region) REFERENCES fristad.region(code)
CONSTRAINT webhook_version_check CHECK ((version > 0))
CREATE POLICY administered FOR ALL TO fristad_app USING ((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text)) WITH CHECK ((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text));
CREATE POLICY behind_functions FOR SELECT TO fristad_national USING (true);
CREATE POLICY to_decide FOR SELECT TO fristad_guard USING (true);
CREATE POLICY to_deliver FOR SELECT TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT INSERT, SELECT ON  fristad.webhook TO fristad_app;
GRANT SELECT ON  fristad.webhook TO fristad_national;
GRANT SELECT ON  fristad.webhook TO fristad_run;
GRANT SELECT (id) TO fristad_guard;
GRANT UPDATE (ended_by, ended_at, version) TO fristad_app;

-- RELATION fristad.webhook_delivery
CREATE TABLE fristad.webhook_delivery (
  webhook uuid NOT NULL,
  event uuid NOT NULL,
  "position" bigint NOT NULL,
  order_key text NOT NULL,
  kind text NOT NULL,
  status text DEFAULT 'WAITING'::text NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  since timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  due_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  leased_by text,
  leased_until timestamp with time zone,
  failure audit.code,
  ended_at timestamp with time zone
); -- owner fristad_owner
ENABLE ROW LEVEL SECURITY;
FORCE ROW LEVEL SECURITY;
CONSTRAINT webhook_delivery_ended_when_not_waiting CHECK (((status = 'WAITING'::text) = (ended_at IS NULL)))
CONSTRAINT webhook_delivery_event_fkey FOREIGN KEY (event) REFERENCES fristad.event(id)
CONSTRAINT webhook_delivery_lease_while_waiting CHECK (((num_nonnulls(leased_by, leased_until) = 0) OR ((num_nonnulls(leased_by, leased_until) = 2) AND (status = 'WAITING'::text))))
CONSTRAINT webhook_delivery_pkey PRIMARY KEY (webhook, event)
CONSTRAINT webhook_delivery_status_check CHECK ((status = ANY (ARRAY['WAITING'::text, 'DELIVERED'::text, 'DEAD'::text])))
CONSTRAINT webhook_delivery_webhook_fkey FOREIGN KEY (webhook) REFERENCES fristad.webhook(id)
CREATE INDEX webhook_delivery_dead ON fristad.webhook_delivery USING btree (webhook, "position") WHERE (status = 'DEAD'::text);
CREATE INDEX webhook_delivery_event ON fristad.webhook_delivery USING btree (event);
CREATE INDEX webhook_delivery_waiting ON fristad.webhook_delivery USING btree (webhook, order_key, "position") WHERE (status = 'WAITING'::text);
CREATE POLICY administered FOR ALL TO fristad_app USING ((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text)) WITH CHECK ((split_part(current_setting('app.roles'::text, true), ' '::text, 1) = 'POLICY_ADMIN'::text));
CREATE POLICY behind_functions FOR ALL TO fristad_national USING (true) WITH CHECK (true);
CREATE POLICY to_deliver FOR ALL TO fristad_run USING ((current_setting('app.scope'::text, true) = 'national-run'::text)) WITH CHECK ((current_setting('app.scope'::text, true) = 'national-run'::text));
GRANT SELECT ON  fristad.webhook_delivery TO fristad_app;
GRANT DELETE, INSERT, SELECT ON  fristad.webhook_delivery TO fristad_national;
GRANT SELECT ON  fristad.webhook_delivery TO fristad_run;
GRANT UPDATE (status, attempts, due_at, leased_by, leased_until, failure, ended_at) TO fristad_app;
GRANT UPDATE (status, attempts, due_at, leased_by, leased_until, failure, ended_at) TO fristad_run;

-- RELATION fristad.worker
CREATE TABLE fristad.worker (
  name text NOT NULL,
  seen_at timestamp with time zone NOT NULL
); -- owner fristad_owner
CONSTRAINT worker_name_check CHECK ((name <> ''::text))
CONSTRAINT worker_pkey PRIMARY KEY (name)
GRANT SELECT ON  fristad.worker TO fristad_app;
GRANT SELECT ON  fristad.worker TO fristad_national;
GRANT DELETE, INSERT, SELECT, UPDATE ON  fristad.worker TO fristad_plumbing;
GRANT SELECT ON  fristad.worker TO fristad_run;

-- SCHEMA access
CREATE SCHEMA access; -- owner fristad_owner
GRANT USAGE ON SCHEMA access TO fristad_app;
GRANT USAGE ON SCHEMA access TO fristad_guard;
GRANT USAGE ON SCHEMA access TO fristad_import;
GRANT USAGE ON SCHEMA access TO fristad_national;
GRANT USAGE ON SCHEMA access TO fristad_run;

-- SCHEMA audit
CREATE SCHEMA audit; -- owner fristad_owner
GRANT USAGE ON SCHEMA audit TO fristad_app;
GRANT USAGE ON SCHEMA audit TO fristad_audit_reader;
GRANT USAGE ON SCHEMA audit TO fristad_guard;
GRANT USAGE ON SCHEMA audit TO fristad_import;
GRANT USAGE ON SCHEMA audit TO fristad_key_keeper;
GRANT USAGE ON SCHEMA audit TO fristad_national;
GRANT USAGE ON SCHEMA audit TO fristad_run;

-- SCHEMA fristad
CREATE SCHEMA fristad; -- owner fristad_owner
GRANT USAGE ON SCHEMA fristad TO fristad_app;
GRANT USAGE ON SCHEMA fristad TO fristad_audit_reader;
GRANT USAGE ON SCHEMA fristad TO fristad_guard;
GRANT USAGE ON SCHEMA fristad TO fristad_import;
GRANT USAGE ON SCHEMA fristad TO fristad_key_keeper;
GRANT USAGE ON SCHEMA fristad TO fristad_national;
GRANT USAGE ON SCHEMA fristad TO fristad_plumbing;
GRANT USAGE ON SCHEMA fristad TO fristad_run;

-- SCHEMA national
CREATE SCHEMA "national"; -- owner fristad_national
GRANT USAGE ON SCHEMA national TO fristad_app;
GRANT USAGE ON SCHEMA national TO fristad_audit_reader;
GRANT USAGE ON SCHEMA national TO fristad_guard;
GRANT USAGE ON SCHEMA national TO fristad_import;
GRANT USAGE ON SCHEMA national TO fristad_owner;
GRANT USAGE ON SCHEMA national TO fristad_run;
