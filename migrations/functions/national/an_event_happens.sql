-- Writes the event of a change in the transaction that makes it, whoever makes it: its kind follows from the table and what the
-- row has become. A report of the ground tells the day alone.
CREATE OR REPLACE FUNCTION national.an_event_happens() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
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
$$;

ALTER FUNCTION national.an_event_happens OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.an_event_happens FROM PUBLIC;
