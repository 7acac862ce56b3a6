-- The first wall is that nobody was granted it; this is the second, and stops the owner and a superuser too.
CREATE OR REPLACE FUNCTION audit.entries_only_grow() RETURNS trigger
  LANGUAGE plpgsql
AS $$
BEGIN
  RAISE restrict_violation USING CONSTRAINT = 'entries_only_grow', MESSAGE = 'audit entries are neither changed nor removed';
END
$$;

ALTER FUNCTION audit.entries_only_grow OWNER TO fristad_owner;
