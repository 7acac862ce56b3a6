import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const ADMINISTERS = `split_part(current_setting('app.roles', true), ' ', 1) = 'POLICY_ADMIN'`;
const NATIONAL = `current_setting('app.scope', true) = 'national-run'`;
const OWN = `added_by = ${setting('actor')}`;

const LABELS = {
  STEP_FREE: ['Utan trappsteg', 'Step-free'],
  CHILDREN_WELCOME: ['Barn är välkomna', 'Children welcome'],
  PETS_WELCOME: ['Husdjur är välkomna', 'Pets welcome'],
  WOMEN_ONLY: ['Endast kvinnor', 'Women only'],
  STAFFED_DAY_AND_NIGHT: ['Personal dygnet runt', 'Staffed day and night'],
  ADDICTION_CARE: ['Beroendevård', 'Addiction care'],
  SCHOOL_NEAR: ['Nära skola', 'School near by'],
  QUIET: ['Lugnt läge', 'Quiet'],
} as const;
const SEED = Object.entries(LABELS).map(([code, [sv, en]]) => `('${code}', '${sv}', '${en}')`);
const KEPT = ['placement_request', 'housing_unit'];

/**
 * The codes that features and needs are named by. What was said of a code stays on record; what was said last holds, and
 * no code is ever taken away, for units and requests name it. Policy administrators add to it; an import adds what it
 * names, called by itself, as does this for what is kept already.
 */
export class CreateFeatureCode2026112800151 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.feature_code (
        ordinal  bigint GENERATED ALWAYS AS IDENTITY,
        code     text COLLATE "C" NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$'),
        label_sv text NOT NULL CHECK (label_sv <> ''),
        label_en text NOT NULL CHECK (label_en <> ''),
        added_by text NOT NULL CHECK (added_by <> ''),
        added_at timestamptz NOT NULL,
        PRIMARY KEY (code, ordinal)
      )`,
    `
      INSERT INTO fristad.feature_code (code, label_sv, label_en, added_by, added_at)
      SELECT code, sv, en, 'migration', now() FROM (VALUES ${SEED.join(', ')}) AS seed (code, sv, en)`,
    // Whoever migrates owns these tables and sees, like everybody, no row of them that no policy shows.
    ...KEPT.map((table) => `ALTER TABLE fristad.${table} NO FORCE ROW LEVEL SECURITY`),
    `
      INSERT INTO fristad.feature_code (code, label_sv, label_en, added_by, added_at)
      SELECT code, code, code, 'migration', now()
      FROM (SELECT unnest(features) FROM fristad.housing_unit UNION SELECT unnest(needs) FROM fristad.placement_request)
        AS kept (code)
      WHERE code NOT IN (SELECT known.code FROM fristad.feature_code known)`,
    ...KEPT.map((table) => `ALTER TABLE fristad.${table} FORCE ROW LEVEL SECURITY`),
    `ALTER TABLE fristad.feature_code ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE fristad.feature_code FORCE ROW LEVEL SECURITY`,
    `GRANT SELECT ON fristad.feature_code TO fristad_app, fristad_run, fristad_import`,
    `
      GRANT INSERT (code, label_sv, label_en, added_by, added_at) ON fristad.feature_code
        TO fristad_app, fristad_import`,
    `
      CREATE POLICY told_to_all ON fristad.feature_code FOR SELECT TO fristad_app, fristad_run, fristad_import
        USING (true)`,
    `
      CREATE POLICY said_by_administrators ON fristad.feature_code FOR INSERT TO fristad_app
        WITH CHECK (${ADMINISTERS} AND ${OWN})`,
    `
      CREATE POLICY brought_by_imports ON fristad.feature_code FOR INSERT TO fristad_import
        WITH CHECK (${NATIONAL} AND ${OWN} AND label_sv = code AND label_en = code)`,
    `ALTER TABLE fristad.feature_code OWNER TO fristad_owner`,
  ];
}
