-- Why two cases of one person are not merged as they stand, by code: one person would be kept from themselves, or be in two places on some
-- night, which are named. Empty where nothing stands in the way. To be asked of cases that whoever asks has both.
CREATE OR REPLACE FUNCTION national.merge_obstacles(survivor text, other text) RETURNS jsonb
  LANGUAGE sql STABLE
  SET search_path = pg_catalog, public, pg_temp
AS $_$
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
$_$;

ALTER FUNCTION national.merge_obstacles OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.merge_obstacles FROM PUBLIC;
