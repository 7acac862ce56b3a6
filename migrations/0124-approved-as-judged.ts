import { ForwardOnly } from './forward-only.js';

const REGION = `nullif(current_setting('app.region', true), '')`;

/** A confirmation is approved as the placement was judged: the digest of that judgement stands in what was approved. */
export class ApprovedAsJudged2026112800124 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION access.was_approved_as(rule text, object text, judged text) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (
          SELECT FROM access.approval a
          WHERE a.rule = $1 AND a.object = $2 AND a.used_at IS NOT NULL AND a.command ->> 'judged' = $3)
      $$`,
    `ALTER FUNCTION access.was_approved_as(text, text, text) OWNER TO fristad_owner`,
    `REVOKE ALL ON FUNCTION access.was_approved_as(text, text, text) FROM PUBLIC`,
    `GRANT EXECUTE ON FUNCTION access.was_approved_as(text, text, text) TO fristad_national`,
    `
      CREATE FUNCTION national.judged(placement text) RETURNS text
      LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
        SELECT d.digest FROM fristad.decision_record d JOIN fristad.placement p ON p.id = d.placement
        WHERE p.id = $1 AND p.owner_region = ${REGION} AND d.owner_region = p.owner_region AND d.act <> 'CONFIRM'
        ORDER BY d.ordinal DESC LIMIT 1
      $$`,
    `
      CREATE FUNCTION national.is_approved_as_judged(placement text) RETURNS boolean
      LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
        SELECT access.was_approved_as('placement.confirm', $1, national.judged($1))
      $$`,
    ...['judged(text)', 'is_approved_as_judged(text)'].flatMap((name) => [
      `REVOKE ALL ON FUNCTION national.${name} FROM PUBLIC`,
      `ALTER FUNCTION national.${name} OWNER TO fristad_national`,
    ]),
  ];
}
