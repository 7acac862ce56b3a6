-- What must never be, whatever acts met. Read as a superuser; answers one row for each breach, none when all is well.
-- A place that was taken here is held against what stood before its turn; what came afterwards had to ask in its turn. Who
-- tells of a new threat while placed, and whose unit is corrected, stays: what became of them after that turn is a finding.
WITH
stay AS (
  SELECT p.*, coalesce(t.turn, o.turn) AS taken, coalesce(t.day, o.day) AS day, coalesce(t.policy, o.policy) AS policy,
         coalesce(t.turn, o.turn, p.turn) AS since, t.turn IS NULL AND o.turn IS NOT NULL AS held, o.until, u.locality, u.location, u.sharing AS unit_sharing,
         u.beds, u.available, u.turnaround_days AS rest, l.population, l.municipality, coalesce(r.turn, 0) AS changed,
         coalesce(m.turn, 0) AS moved
  FROM fristad.placement p
  LEFT JOIN fristad.place_taken t ON t.placement = p.id
  LEFT JOIN fristad.offer o ON o.placement = p.id AND p.status = 'PROVISIONAL' AND o.ended_at IS NULL
  LEFT JOIN fristad.placement_request r ON r.id = p.request
  LEFT JOIN national.unit_moved m ON m.unit = p.unit
  JOIN fristad.housing_unit u ON u.id = p.unit
  JOIN fristad.locality l ON l.code = u.locality
  WHERE p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')),
taken AS (SELECT * FROM stay WHERE taken IS NOT NULL),
-- Which stays could be of any concern to each other at all.
near (id, other) AS (
  SELECT b.id, a.id FROM taken b JOIN stay a ON a.person = b.person
  UNION SELECT b.id, a.id FROM taken b JOIN stay a ON a.request = b.request
  UNION SELECT b.id, a.id FROM taken b JOIN stay a ON a.locality = b.locality
  UNION SELECT b.id, a.id FROM taken b
        JOIN fristad.housing_unit u ON ST_DWithin(u.location, b.location, (SELECT max(v.dispersion_metres) FROM fristad.policy_version v))
        JOIN stay a ON a.unit = u.id
  UNION SELECT b.id, a.id FROM fristad.non_association n JOIN taken b ON b.person = n.a JOIN stay a ON a.person = n.b
  UNION SELECT b.id, a.id FROM fristad.non_association n JOIN taken b ON b.person = n.b JOIN stay a ON a.person = n.a),
-- A taken place, and one that stood before it, with the nights that it stood for on that day.
pair AS (
  SELECT b.id, b.person, b.unit, b.locality, b.location, b.municipality, b.request, b.arrival, b.departure, b.taken, b.policy,
         b.unit_sharing, b.rest, b.moved, a.id AS other, a.person AS its_person, a.unit AS its_unit, a.locality AS its_locality,
         a.location AS its_location, a.municipality AS its_municipality, a.request AS its_request, a.groups AS its_groups,
         a.persons AS its_persons, a.changed AS its_changed, a.moved AS its_moved, n.nights
  FROM near JOIN taken b USING (id)
  JOIN stay a ON a.id = near.other AND a.since < b.since AND a.id IS DISTINCT FROM coalesce(b.extends, b.transfers),
  LATERAL (
    SELECT daterange(a.arrival, CASE WHEN a.status = 'ARRIVED' AND a.departure <= b.day AND NOT EXISTS (
      SELECT FROM fristad.placement_move m WHERE m.placement = a.id AND m.act = 'ARRIVAL' AND m.turn > b.taken)
      THEN NULL ELSE a.departure END) AS nights) AS n),
meeting AS (SELECT * FROM pair WHERE nights && daterange(arrival, departure)),
night AS (
  SELECT b.id, g.day FROM taken b,
  LATERAL (SELECT b.arrival AS day
           UNION SELECT lower(m.nights) FROM meeting m WHERE m.id = b.id AND lower(m.nights) > b.arrival) AS g),
foe AS (
  SELECT r.id AS request, r.own_groups AS own, array(
           SELECT g FROM unnest(r.own_groups || r.other_groups) AS g
           UNION SELECT CASE x.a WHEN g THEN x.b ELSE x.a END FROM unnest(r.own_groups) AS g
                 JOIN fristad.group_relation x ON g IN (x.a, x.b)
           UNION SELECT CASE x.a WHEN g THEN x.b ELSE x.a END FROM unnest(r.other_groups) AS g
                 JOIN fristad.group_relation x ON g IN (x.a, x.b) AND x.relation = 'ALLIED') AS foes, r.turn
  FROM fristad.placement_request r),
aside AS (SELECT o.placement, o."constraint" FROM fristad.placement_override o),
breach (invariant, what) AS (
  SELECT 'placed without a granted request', t.id || ' of ' || r.id || ', ' || r.status
  FROM taken t JOIN fristad.placement_request r ON r.id = t.request
  WHERE r.status <> 'GRANTED'
  UNION ALL
  SELECT 'tied to a request that is not granted', s.id || ' of ' || r.id || ', ' || r.status
  FROM stay s JOIN fristad.placement_request r ON r.id = s.request
  WHERE s.taken IS NULL AND r.status <> 'GRANTED'
  UNION ALL
  SELECT 'a stay tied to two requests', c.outcome ->> 'id'
  FROM fristad.command c WHERE c.about LIKE 'placement.adopt %' AND c.outcome IS NOT NULL
  GROUP BY c.outcome ->> 'id' HAVING count(DISTINCT c.about) > 1
  UNION ALL
  SELECT 'an emergency reviewed twice', c.about
  FROM fristad.command c WHERE c.about LIKE 'emergency-transfer.review %' AND c.outcome IS NOT NULL
  GROUP BY c.about HAVING count(DISTINCT (c.actor, c.key)) > 1
  UNION ALL
  SELECT 'two other places asked for one stay', e.leaves
  FROM fristad.emergency_transfer e JOIN fristad.placement_request r ON r.id = e.request
  WHERE r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')
  GROUP BY e.leaves HAVING count(*) > 1 AND bool_or(e.reason = 'INCIDENT')
  UNION ALL
  SELECT 'asked for under a key that was merged', m.other || ', ' || t.id
  FROM fristad.case_merge m JOIN (
    SELECT r.person, r.id FROM fristad.placement_request r
    UNION ALL SELECT p.person, p.id FROM fristad.placement p
    UNION ALL SELECT e.person, e.request FROM fristad.emergency_transfer e) AS t ON t.person = m.other
  UNION ALL
  SELECT 'placed otherwise than asked', t.id
  FROM taken t JOIN fristad.placement_request r ON r.id = t.request
  WHERE t.person <> r.person OR t.persons <> r.adults + r.children
     OR NOT (t.groups @> r.own_groups AND t.groups <@ r.own_groups)
     OR t.extends IS NULL AND (t.departure - t.arrival > r.nights OR t.arrival NOT BETWEEN r.earliest_arrival AND r.latest_arrival)
  UNION ALL
  SELECT 'placed without an approval of it', t.id FROM taken t
  WHERE NOT t.held
    AND NOT EXISTS (SELECT FROM access.approval a
                    WHERE a.rule IN ('placement.confirm', 'placement.confirm-in-emergency') AND a.object = t.id AND a.used_at IS NOT NULL)
  UNION ALL
  SELECT 'held without an open offer', p.id FROM fristad.placement p
  WHERE p.status = 'PROVISIONAL' AND EXISTS (SELECT FROM fristad.decision_record d WHERE d.placement = p.id AND d.act = 'OFFER')
    AND NOT EXISTS (SELECT FROM fristad.offer o WHERE o.placement = p.id AND o.ended_at IS NULL)
  UNION ALL
  SELECT 'an open offer of what is not held', o.placement
  FROM fristad.offer o JOIN fristad.placement p ON p.id = o.placement WHERE o.ended_at IS NULL AND p.status <> 'PROVISIONAL'
  UNION ALL
  SELECT 'a declined unit taken by its request', t.id FROM taken t JOIN fristad.offer o ON o.request = t.request AND o.unit = t.unit
  WHERE o.outcome = 'DECLINED' AND o.ended_at < (SELECT p.proposed_at FROM fristad.placement p WHERE p.id = t.id)
  UNION ALL
  SELECT 'placed more often than approved', a.object
  FROM access.approval a JOIN fristad.command c ON c.about = 'placement.confirm ' || a.object AND c.outcome ->> 'code' = 'CONFIRMED'
  WHERE a.rule IN ('placement.confirm', 'placement.confirm-in-emergency') AND a.used_at IS NOT NULL
  GROUP BY a.object HAVING count(DISTINCT (c.actor, c.key)) > count(DISTINCT a.id)
  UNION ALL
  SELECT 'placed by a policy not in force', t.id FROM taken t
  WHERE t.policy IS DISTINCT FROM coalesce(
    (SELECT a.policy_version FROM fristad.policy_activation a WHERE a.turn < t.taken ORDER BY a.turn DESC LIMIT 1), t.policy)
  UNION ALL
  SELECT 'placed after the case was closed', t.id FROM taken t
  WHERE EXISTS (SELECT FROM fristad.data_key k
                WHERE k.subject_kind = 'CASE' AND k.subject_id = t.person AND k.erased_at IS NOT NULL)
  UNION ALL
  SELECT 'arrives in the past', t.id FROM taken t WHERE t.extends IS NULL AND t.arrival < t.day
  UNION ALL
  SELECT 'one person in two places', m.id || ' and ' || m.other FROM meeting m WHERE m.person = m.its_person
  UNION ALL
  SELECT 'one request in two places', p.id || ' and ' || p.other FROM pair p WHERE p.request = p.its_request
    AND p.nights && daterange(p.arrival, p.departure)
  UNION ALL
  SELECT 'one request with two stays', a.id || ' and ' || b.id
  FROM stay a JOIN stay b ON b.request = a.request AND b.id > a.id
  UNION ALL
  SELECT 'two households in one unit', p.id || ' and ' || p.other FROM pair p
  WHERE p.unit = p.its_unit AND p.unit_sharing = 'EXCLUSIVE'
    AND daterange(lower(p.nights), upper(p.nights) + p.rest) && daterange(p.arrival, p.departure + p.rest)
  UNION ALL
  SELECT 'more persons than beds', t.id FROM taken t JOIN night n ON n.id = t.id
  WHERE t.unit_sharing = 'SHARED' AND t.beds < CASE WHEN t.changed < t.taken THEN t.persons ELSE 1 END + (
    SELECT coalesce(sum(CASE WHEN m.its_changed < m.taken THEN m.its_persons ELSE 1 END), 0) FROM meeting m WHERE m.id = t.id AND m.its_unit = t.unit AND n.day <@ m.nights)
  UNION ALL
  SELECT 'more households than the cap', t.id FROM taken t JOIN night n ON n.id = t.id
  JOIN fristad.policy_version v ON v.version = t.policy
  WHERE (t.id, 'saturation-cap') NOT IN (SELECT * FROM aside) AND t.moved < t.taken
    AND (SELECT count(*) FROM meeting m
         WHERE m.id = t.id AND m.its_locality = t.locality AND m.its_moved < m.taken AND n.day <@ m.nights) >= coalesce((
      SELECT (c ->> 'cap')::bigint FROM jsonb_array_elements(v.saturation_caps) AS c
      WHERE (c ->> 'minPopulation')::numeric <= t.population ORDER BY (c ->> 'minPopulation')::numeric DESC LIMIT 1), 0)
  UNION ALL
  SELECT 'households in conflict too near', m.id || ' and ' || m.other
  FROM meeting m JOIN foe f ON f.request = m.request AND f.turn < m.taken LEFT JOIN foe g ON g.request = m.its_request
  JOIN fristad.policy_version v ON v.version = m.policy
  WHERE m.person <> m.its_person AND m.moved < m.taken AND m.its_moved < m.taken
    AND (f.foes && m.its_groups AND m.its_changed < m.taken OR g.foes && f.own AND g.turn < m.taken)
    AND (m.locality = m.its_locality OR ST_Distance(m.location, m.its_location) <= v.dispersion_metres)
  UNION ALL
  SELECT 'a kept-apart pair too near', m.id || ' and ' || m.other
  FROM meeting m JOIN fristad.non_association n
    ON (n.a, n.b) IN ((m.person, m.its_person), (m.its_person, m.person)) AND n.withdrawn_at IS NULL AND n.turn < m.taken
  WHERE CASE WHEN n.scope = 'UNIT' THEN m.unit = m.its_unit
             WHEN m.moved > m.taken OR m.its_moved > m.taken THEN false
             WHEN n.scope = 'LOCALITY' THEN m.locality = m.its_locality
             WHEN n.scope = 'MUNICIPALITY' THEN m.municipality = m.its_municipality
             ELSE ST_Distance(m.location, m.its_location) <= n.metres END
  UNION ALL
  SELECT 'a unit that was closed', t.id FROM taken t WHERE NOT daterange(t.arrival, t.departure) <@ t.available
  UNION ALL
  SELECT 'planned work over a stay', t.id FROM taken t JOIN fristad.unit_void w ON w.unit = t.unit
  WHERE w.reason IN ('REFURBISHMENT', 'DEEP_CLEAN', 'HANDBACK') AND w.period && daterange(t.arrival, t.departure)
  UNION ALL
  SELECT 'proposed after the request ceased to be granted', p.id
  FROM fristad.placement p JOIN fristad.placement_request r ON r.id = p.request
  WHERE p.status = 'PROPOSED' AND r.status <> 'GRANTED' AND p.turn > r.turn
  UNION ALL
  SELECT 'expired before its time', r.id
  FROM fristad.placement_request r
  WHERE r.reason = 'WAITED_TOO_LONG' AND r.stands_since < r.decided_at + make_interval(days => coalesce((
    SELECT (v.clocks ->> 'grantedDays')::integer
    FROM fristad.policy_activation a JOIN fristad.policy_version v ON v.version = a.policy_version
    WHERE a.turn < r.turn ORDER BY a.turn DESC LIMIT 1), 90))
  UNION ALL
  SELECT 'an open case that is nobody''s', c.case_ref
  FROM (SELECT a.case_ref::text FROM access.case_assignment a GROUP BY a.case_ref HAVING bool_and(a.ended_at IS NOT NULL)) AS c
  WHERE EXISTS (SELECT FROM stay s WHERE s.person = c.case_ref)
     OR EXISTS (SELECT FROM fristad.placement_request r
                WHERE r.person = c.case_ref AND r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED')
                  AND NOT EXISTS (SELECT FROM fristad.placement p WHERE p.request = r.id AND p.status = 'DEPARTED'))
  UNION ALL
  SELECT 'asked for after the case was closed', r.id FROM fristad.placement_request r
  WHERE r.status IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED') AND EXISTS (
    SELECT FROM fristad.data_key k WHERE k.subject_kind = 'CASE' AND k.subject_id = r.person AND k.erased_at IS NOT NULL)
  UNION ALL
  SELECT 'entered after the case was closed', e.case_ref || ', ' || e.what
  FROM (SELECT f.case_ref::text, 'file', f.written_at FROM fristad.case_file f
        UNION ALL SELECT m.case_ref, 'measure', m.written_at FROM fristad.case_measure m
        UNION ALL SELECT c.case_ref, 'contact person', c.written_at FROM fristad.contact_person c
        UNION ALL SELECT n.case_ref, 'note', n.written_at FROM fristad.case_note n) AS e (case_ref, what, written_at)
  JOIN fristad.data_key k ON k.subject_kind = 'CASE' AND k.subject_id = e.case_ref AND k.erased_at < e.written_at)
SELECT DISTINCT invariant, what FROM breach ORDER BY invariant, what
