-- What was offered, to whom and by which plan never changes; an offer is held longer only by being renewed,
-- once at a time, or accepted, and ends once.
CREATE OR REPLACE FUNCTION fristad.ended_offers_stay() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.ended_at IS NOT NULL OR NEW.renewals NOT IN (OLD.renewals, OLD.renewals + 1)
     OR (NEW.renewals = OLD.renewals AND NEW.until > OLD.until AND NEW.approval IS NOT DISTINCT FROM OLD.approval)
     OR to_jsonb(OLD) - '{until,renewals,approval,ended_at,outcome,reason,report,declined_by}'::text[]
        <> to_jsonb(NEW) - '{until,renewals,approval,ended_at,outcome,reason,report,declined_by}'::text[] THEN
    RAISE restrict_violation USING CONSTRAINT = TG_NAME, MESSAGE = format('offer of placement %s stays as it was', OLD.placement);
  END IF;
  RETURN NEW;
END
$$;

ALTER FUNCTION fristad.ended_offers_stay OWNER TO fristad_owner;
