export const BEGIN_SESSION = `
  INSERT INTO access.session
    (id, secret, rotated_at, began_at, seen_at, actor, agency, grants, authenticated_at, csrf)
  VALUES ($1, $2, $3, $3, $3, $4, $5, $6, $7, $8)`;
export const FIND_SESSION = `
  SELECT id, actor, agency, grants, authenticated_at, csrf, began_at, seen_at, rotated_at, secret <> $1 AS is_earlier
  FROM access.session WHERE (secret = $1 OR earlier_secret = $1) AND ended_at IS NULL`;
export const TOUCH_SESSION = `UPDATE access.session SET seen_at = greatest(seen_at, $2) WHERE id = $1`;
export const ROTATE_SESSION = `
  UPDATE access.session SET earlier_secret = secret, secret = $3, rotated_at = $4
  WHERE id = $1 AND secret = $2 AND ended_at IS NULL RETURNING id`;
export const END_SESSION = `UPDATE access.session SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL`;
export const FORGET_ATTEMPTS = `DELETE FROM access.login_attempt WHERE begun_at < $1::timestamptz - interval '1 day'`;
export const BEGIN_ATTEMPT = `
  INSERT INTO access.login_attempt (secret, state, nonce, code_verifier, way_back, begun_at) VALUES ($1, $2, $3, $4, $5, $6)`;
export const TAKE_ATTEMPT = `
  UPDATE access.login_attempt SET used_at = $2
  WHERE secret = $1 AND used_at IS NULL AND begun_at > $2::timestamptz - interval '10 minutes'
  RETURNING state, nonce, code_verifier AS "codeVerifier", way_back AS "wayBack", begun_at AS "begunAt"`;
