-- Locks what placing those persons in those units needs, and what changes what others are judged against.
CREATE OR REPLACE FUNCTION national.lock_to_place(persons text[], units text[]) RETURNS void
  LANGUAGE sql
  SET search_path = pg_catalog, public, pg_temp
AS $_$
  SELECT national.lock_in_order(policy => 'shared', ground => 'shared', pairs => 'shared',
                                persons => $1, units => $2, around => true)
$_$;

ALTER FUNCTION national.lock_to_place OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.lock_to_place FROM PUBLIC;
