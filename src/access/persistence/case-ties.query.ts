export const TIES_OF_CASES = `
  SELECT c.ref,
    ARRAY(SELECT a.actor::text FROM access.case_assignment a WHERE a.case_ref = c.ref AND a.ended_at IS NULL) AS assigned,
    ARRAY(SELECT l.actor::text FROM access.case_listing l
          WHERE l.case_ref = c.ref AND l.ended_at IS NULL AND l.verdict = 'MAY') AS allowed,
    ARRAY(SELECT l.actor::text FROM access.case_listing l
          WHERE l.case_ref = c.ref AND l.ended_at IS NULL AND l.verdict = 'MAY_NOT') AS denied,
    coalesce((SELECT json_agg(json_build_object('actor', b.opened_by, 'until', b.until))
              FROM access.break_glass b WHERE b.case_ref = c.ref), '[]') AS opened
  FROM unnest($1::text[]) WITH ORDINALITY AS c (ref, place) ORDER BY c.place`;

export const TIES_OF_ACTOR = `
  SELECT
    ARRAY(SELECT case_ref::text FROM access.case_assignment WHERE actor = $1 AND ended_at IS NULL
          UNION SELECT case_ref FROM access.case_listing WHERE actor = $1 AND ended_at IS NULL AND verdict = 'MAY'
          ORDER BY 1) AS mine,
    ARRAY(SELECT case_ref::text FROM access.case_listing
          WHERE actor = $1 AND ended_at IS NULL AND verdict = 'MAY_NOT' ORDER BY 1) AS excluded`;

export const ASSIGN = `
  INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at) VALUES (gen_random_uuid(), $1, $2, $3, $4)
  ON CONFLICT (case_ref, actor) WHERE ended_at IS NULL DO NOTHING`;
export const UNASSIGN = `
  UPDATE access.case_assignment SET ended_by = $3, ended_at = $4 WHERE case_ref = $1 AND actor = $2 AND ended_at IS NULL`;
export const IS_LAST = `SELECT national.is_last_coordinator($1, $2) AS "isLast"`;
export const UNLIST = `
  UPDATE access.case_listing SET ended_by = $3, ended_at = $4 WHERE case_ref = $1 AND actor = $2 AND ended_at IS NULL`;
export const LIST = `
  INSERT INTO access.case_listing (id, case_ref, actor, verdict, listed_by, listed_at)
  VALUES (gen_random_uuid(), $1, $2, $5, $3, $4)`;
