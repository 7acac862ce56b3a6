-- Whoever acts for a region begins with a draft, whatever is said; what an import brings is granted.
CREATE OR REPLACE FUNCTION fristad.request_begins_as_a_draft() RETURNS trigger
  LANGUAGE plpgsql
AS $$
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
$$;

ALTER FUNCTION fristad.request_begins_as_a_draft OWNER TO fristad_owner;
