/** $1 region, $2 the only cases, $3 cases kept from, $4 after, $5 limit. A case of several regions is nobody's. */
export const CASES = `
  WITH mine AS (
    SELECT r.person, min(r.region) AS region FROM fristad.placement_request r
    WHERE ($1::text IS NULL OR r.region = $1) AND ($2::text[] IS NULL OR r.person = ANY ($2))
      AND r.person <> ALL ($3::text[]) AND r.person > $4
    GROUP BY r.person HAVING count(DISTINCT r.region) = 1
    ORDER BY r.person LIMIT $5)
  SELECT mine.person AS id, mine.region,
    (SELECT json_agg(json_build_object('id', r.id, 'kind', r.kind, 'urgency', r.urgency, 'status', r.status, 'version', r.version, 'outcome', CASE
              WHEN EXISTS (SELECT FROM fristad.placement p WHERE p.request = r.id
                           AND p.status IN ('CONFIRMED', 'ARRIVED')) THEN 'PLACED'
              WHEN EXISTS (SELECT FROM fristad.placement p WHERE p.request = r.id AND p.status = 'PROVISIONAL') THEN 'OFFERED'
              WHEN EXISTS (SELECT FROM fristad.placement p WHERE p.request = r.id AND p.status = 'PROPOSED') THEN 'PROPOSED'
              WHEN EXISTS (SELECT FROM fristad.placement p WHERE p.request = r.id AND p.status = 'DEPARTED') THEN 'ENDED'
              ELSE 'NONE' END) ORDER BY r.registered_on, r.id)
     FROM fristad.placement_request r WHERE r.person = mine.person) AS requests,
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'status', p.status, 'version', p.version) ORDER BY p.arrival, p.id), '[]')
     FROM fristad.placement p WHERE p.person = mine.person AND p.owner_region = mine.region) AS placements,
    ARRAY(SELECT m.other FROM fristad.case_merge m WHERE m.survivor = mine.person ORDER BY m.other) AS merged, NULL AS "mergedInto"
  FROM mine ORDER BY mine.person`;

/** What is left of a case that was merged into another. */
export const MERGED = `
  SELECT m.other AS id, m.owner_region AS region, '[]'::json AS requests, '[]'::json AS placements, '{}'::text[] AS merged,
         m.survivor AS "mergedInto"
  FROM fristad.case_merge m WHERE m.other = $1`;
