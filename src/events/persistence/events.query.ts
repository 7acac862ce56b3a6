export const PUBLISH = `SELECT national.publish_events() AS published`;
export const PRUNE = `SELECT national.prune_events($1, $2) AS pruned`;
export const LAST = `SELECT coalesce(max("position"), 0)::text AS place FROM fristad.event`;
export const PLACE = `SELECT "position"::text AS place FROM fristad.event WHERE id = $1 AND "position" IS NOT NULL`;

/**
 * $1 region, $2 the only cases, $3 cases kept from, $4 provider and $5 municipality of the units, $6 who asks, $7 kinds, $8 what
 * they may answer, $9 the place before, $10 how many. Questions are shown to who may answer them, and answers to who asked; of one that
 * approvers of any region may answer, those of others see no case.
 */
export const PAGE = `
  SELECT e.id, e.kind, e.at, e.subject_kind AS "subjectKind", e.subject, e.region, e."position"::text AS place,
         CASE WHEN $1::text IS NULL OR e.region = $1 OR e.asker = $6 THEN e.case_ref END AS "case"
  FROM fristad.event e
  WHERE e."position" > $9 AND e.kind = ANY ($7)
    AND (e.case_ref IS NULL OR (($2::text[] IS NULL OR e.case_ref = ANY ($2) OR $4::text IS NOT NULL OR $5::text IS NOT NULL)
                                AND e.case_ref <> ALL ($3::text[])))
    AND (e.rule IS NULL OR CASE WHEN e.kind IN ('approval.asked', 'approval.asked-in-emergency')
                                THEN e.asker <> $6 AND e.rule = ANY ($8) ELSE e.asker = $6 END)
    AND ($1::text IS NULL OR e.region = $1 OR e.asker = $6 OR e.kind = 'approval.asked-in-emergency')
    AND ($4::text IS NULL AND $5::text IS NULL OR e.asker = $6 OR (e.subject_kind = 'provider' AND e.subject = $4) OR EXISTS (
      SELECT FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
      WHERE u.id = e.unit AND (u.provider = $4 OR l.municipality = $5)))
  ORDER BY e."position" LIMIT $10`;
