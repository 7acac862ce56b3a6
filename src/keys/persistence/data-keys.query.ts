const COLUMNS = 'subject_kind, subject_id, version, kek_id, wrapped';

export const NEWEST = `
  SELECT ${COLUMNS} FROM fristad.data_key
  WHERE subject_kind = $1 AND subject_id = $2 ORDER BY version DESC LIMIT 1`;

export const FIND = `
  SELECT ${COLUMNS} FROM fristad.data_key WHERE subject_kind = $1 AND subject_id = $2 AND version = $3`;

export const KNOW_KEK = `INSERT INTO fristad.key_encryption_key (id) VALUES ($1) ON CONFLICT DO NOTHING`;

export const ADD = `
  INSERT INTO fristad.data_key (${COLUMNS}) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;

/** Every holder with keys has a first version. */
export const LOCK = `
  SELECT FROM fristad.data_key WHERE subject_kind = $1 AND subject_id = $2 AND version = 1 FOR UPDATE`;

export const LEAVE_TOMBSTONE = `
  INSERT INTO fristad.data_key (subject_kind, subject_id, version, erased_at) VALUES ($1, $2, 1, $3)
  ON CONFLICT DO NOTHING`;

export const ERASE = `
  WITH erased AS (
    UPDATE fristad.data_key SET kek_id = NULL, wrapped = NULL, erased_at = $3
    WHERE subject_kind = $1 AND subject_id = $2 AND erased_at IS NULL RETURNING 1)
  SELECT count(*)::int AS count FROM erased`;

export const WRAPPED_OTHERWISE = `
  SELECT ${COLUMNS} FROM fristad.data_key
  WHERE kek_id <> $1 AND (subject_kind, subject_id, version) > ($2, $3, $4)
  ORDER BY subject_kind, subject_id, version LIMIT $5`;

export const REWRAP = `
  WITH given AS (
    SELECT * FROM unnest($1::text[], $2::text[], $3::integer[], $4::bytea[], $5::text[], $6::bytea[])
      AS g (subject_kind, subject_id, version, was, kek_id, wrapped)),
  done AS (
    UPDATE fristad.data_key k SET kek_id = g.kek_id, wrapped = g.wrapped FROM given g
    WHERE (k.subject_kind, k.subject_id, k.version) = (g.subject_kind, g.subject_id, g.version)
      AND k.wrapped = g.was RETURNING 1)
  SELECT count(*)::int AS count FROM done`;

export const COUNT_UNDER = `SELECT count(*)::int AS count FROM fristad.data_key WHERE kek_id = $1`;

export const UNDER_EACH = `
  SELECT k.id, NOT k.wraps AS retired, count(d.kek_id)::int AS "dataKeys"
  FROM fristad.key_encryption_key k LEFT JOIN fristad.data_key d ON d.kek_id = k.id GROUP BY k.id ORDER BY k.id`;

export const RETIRE = `
  INSERT INTO fristad.key_encryption_key (id, wraps) VALUES ($1, false)
  ON CONFLICT (id) DO UPDATE SET wraps = false`;
