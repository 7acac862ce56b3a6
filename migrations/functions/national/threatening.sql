-- The groups that members of some groups, and some further groups, must be kept from.
CREATE OR REPLACE FUNCTION national.threatening(own text[], other text[]) RETURNS text[]
  LANGUAGE sql STABLE
AS $$
  SELECT own || other || array(
    SELECT theirs
    FROM (SELECT a, b, relation FROM fristad.group_relation
          UNION ALL SELECT b, a, relation FROM fristad.group_relation) AS related (ours, theirs, relation)
    WHERE ours = ANY (own) OR (relation = 'ALLIED' AND ours = ANY (other)))
$$;

ALTER FUNCTION national.threatening OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.threatening FROM PUBLIC;
