import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const NATIONALLY = `current_setting('app.scope', true) = 'national-audit'`;
/** Function, and who may ask it. */
const ASKED_BY = {
  'national.things_of_case(text)': 'fristad_national',
  'national.things_of_unit(text)': 'fristad_national',
  'national.entries_of_case(text)': 'fristad_audit_reader',
  'national.entries_of_unit(text)': 'fristad_audit_reader',
  'national.who_looked(text, uuid, integer)': 'fristad_app, fristad_audit_reader',
  'national.whose_entry(uuid)': 'fristad_guard',
};

/**
 * Whoever looked at a case is found in whichever region's log: by the case that was named, the things of the case, and
 * lists that held one of them. Told to the case's own region and to national auditors, and nothing but who, when and why.
 * An auditor gets ids alone; which entries they may read, the policies say.
 */
export class WhoLooked2026112300103 extends ForwardOnly {
  protected readonly statements = [
    `GRANT USAGE ON SCHEMA national TO fristad_audit_reader, fristad_guard`,
    `GRANT USAGE ON SCHEMA audit TO fristad_national`,
    `GRANT SELECT ON audit.entry TO fristad_national`,
    `CREATE POLICY behind_functions ON audit.entry FOR SELECT TO fristad_national USING (true)`,
    `GRANT SELECT (id, case_ref) ON fristad.case_note TO fristad_national`,
    `CREATE POLICY behind_functions ON fristad.case_note FOR SELECT TO fristad_national USING (true)`,
    `
      CREATE FUNCTION national.things_of_case(of_case text) RETURNS TABLE (kind text, id text, listed boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        WITH own AS (
          SELECT of_case AS ref WHERE ${NATIONALLY} OR EXISTS (
            SELECT FROM fristad.placement_request r WHERE r.person = of_case AND r.region = ${setting('region')}))
        SELECT 'case', o.ref, true FROM own o
        UNION ALL
        SELECT k.kind, r.id, k.kind = 'request' FROM own o JOIN fristad.placement_request r ON r.person = o.ref,
               (VALUES ('request'), ('candidates')) AS k (kind)
        UNION ALL
        SELECT k.kind, p.id, k.kind = 'placement' FROM own o JOIN fristad.placement p ON p.person = o.ref,
               (VALUES ('placement'), ('address')) AS k (kind)
        UNION ALL
        SELECT 'case-note', n.id::text, false FROM own o JOIN fristad.case_note n ON n.case_ref = o.ref
      $$`,
    `
      CREATE FUNCTION national.things_of_unit(of_unit text) RETURNS TABLE (kind text, id text, listed boolean)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT k.kind, of_unit, k.kind <> 'address' FROM (VALUES ('unit'), ('address'), ('candidates')) AS k (kind)
        UNION ALL
        SELECT k.kind, p.id, k.kind = 'placement'
        FROM fristad.placement p, (VALUES ('placement'), ('address')) AS k (kind)
        WHERE p.unit = of_unit AND (${NATIONALLY} OR p.owner_region = ${setting('region')})
      $$`,
    ...['case', 'unit'].map(
      (of) => `
        CREATE FUNCTION national.entries_of_${of}(of_what text) RETURNS SETOF uuid
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
          WITH thing AS MATERIALIZED (SELECT t.kind, t.id, t.listed FROM national.things_of_${of}(of_what) t)
          SELECT e.id FROM thing t JOIN audit.entry e ON e.object_kind = t.kind AND e.object_id = t.id
          UNION
          SELECT e.id FROM audit.entry e
          WHERE e.case_reference = of_what AND EXISTS (SELECT FROM thing t WHERE t.kind = 'case')
          UNION
          SELECT e.id FROM audit.entry e
          WHERE e.returned IS NOT NULL AND e.returned::text[] && ARRAY(SELECT t.id FROM thing t WHERE t.listed)
            AND EXISTS (SELECT FROM thing t
                        WHERE t.listed AND t.kind = e.object_kind AND t.id = ANY (e.returned::text[]))
        $$`,
    ),
    `
      CREATE FUNCTION national.who_looked(of_case text, after uuid, most integer)
      RETURNS TABLE (id uuid, at timestamptz, operation text, actor text, role text, agency text, region text, kind text,
                     purpose text, outcome text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT e.id, e.at, e.operation, e.actor::text, e.actor_role::text, e.agency::text, e.actor_region::text,
               e.object_kind::text, e.purpose::text, e.outcome
        FROM national.entries_of_case(of_case) AS hit (id) JOIN audit.entry e ON e.id = hit.id
        WHERE after IS NULL OR (e.at, e.id) < (SELECT a.at, a.id FROM audit.entry a WHERE a.id = after)
        ORDER BY e.at DESC, e.id DESC LIMIT most
      $$`,
    `
      CREATE FUNCTION national.whose_entry(wanted uuid) RETURNS TABLE (log text, case_reference text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT e.log::text, e.case_reference::text FROM audit.entry e WHERE e.id = wanted
      $$`,
    ...Object.entries(ASKED_BY).flatMap(([signature, roles]) => [
      `REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC`,
      `ALTER FUNCTION ${signature} OWNER TO fristad_national`,
      `GRANT EXECUTE ON FUNCTION ${signature} TO ${roles}`,
    ]),
  ];
}
