-- A foreign key for the elements of an array: arguments are the column and the table whose `code` it names.
CREATE OR REPLACE FUNCTION fristad.every_code_exists() RETURNS trigger
  LANGUAGE plpgsql
AS $_$
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
$_$;

ALTER FUNCTION fristad.every_code_exists OWNER TO fristad_owner;
