-- Of the persons that an import names, each in a list under an id (of a pair: the other person), those whose case takes nothing more, since it
-- was erased or merged into another, and why. What is there already word for word under that person is nothing more.
CREATE OR REPLACE FUNCTION national.closed_to_imports(
  lists text[],
  ids text[],
  persons text[]
) RETURNS TABLE(place integer, why text)
  LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $_$
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
$_$;

ALTER FUNCTION national.closed_to_imports OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.closed_to_imports FROM PUBLIC;
GRANT EXECUTE ON FUNCTION national.closed_to_imports TO fristad_import;
