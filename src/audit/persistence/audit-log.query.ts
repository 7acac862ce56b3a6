const COLUMNS = `
  e.id, e.log, e.at, e.operation, e.act, e.actor, e.actor_role, e.agency, e.actor_region, e.system_part, e.system_version,
  e.object_kind, e.object_id, e.case_commitment, e.owner_region, e.purpose, e.case_ref, e.legal_ground, e.recipient,
  e.outcome, e.why, e.request_id, e.approval, e.decision_digest, e.particulars::text[] AS particulars, e.hits,
  e.returned::text[] AS returned,  e.criteria::text[] AS criteria, e.leaf_digest`;

export const FIND = `SELECT ${COLUMNS} FROM audit.entry e WHERE e.id = $1`;

export const SEARCH = `
  SELECT ${COLUMNS} FROM audit.entry e
  WHERE ($1::text IS NULL OR e.id = ANY (ARRAY(SELECT national.entries_of_case($1))))
    AND ($2::text IS NULL OR e.actor = $2)
    AND ($3::text IS NULL OR e.id = ANY (ARRAY(SELECT national.entries_of_unit($3))))
    AND ($4::text IS NULL OR e.log = $4)
    AND ($5::text IS NULL OR e.operation = $5)
    AND ($6::text IS NULL OR e.outcome = $6)
    AND ($7::timestamptz IS NULL OR e.at >= $7)
    AND ($8::timestamptz IS NULL OR e.at < $8)
    AND ($9::text IS NULL OR e.act = $9)
    AND ($10::uuid IS NULL OR e.approval = $10)
    AND (e.case_ref IS NULL OR e.case_ref <> ALL ($11::text[]))
    AND ($12::uuid IS NULL OR (e.at, e.id) < (SELECT a.at, a.id FROM audit.entry a WHERE a.id = $12))
  ORDER BY e.at DESC, e.id DESC LIMIT $13`;

export const WHO_LOOKED = `SELECT * FROM national.who_looked($1, $2, $3)`;

export const WHOSE = `SELECT log, case_ref AS "case" FROM national.whose_entry($1)`;
