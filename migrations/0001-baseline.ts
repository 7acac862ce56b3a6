import { ForwardOnly } from './forward-only.js';
import { functions } from './functions.js';
import { textOf } from './sql.js';

/** Each table in a file with its checks, indexes, triggers, policies and grants; what is referred to comes first. */
export const TABLES = [
  'inventory/inventory_change',
  'geography/region',
  'geography/municipality',
  'geography/locality',
  'territories/hostile_group',
  'territories/group_relation',
  'territories/ended_relation',
  'territories/group_name',
  'territories/territory',
  'territories/ground_reading',
  'territories/ground_report',
  'territories/ground_preview_day',
  'codes/feature_code',
  'inventory/provider',
  'inventory/provider_version',
  'inventory/provider_contact',
  'inventory/permit_warning',
  'inventory/programme',
  'inventory/housing_unit',
  'inventory/unit_void',
  'inventory/unit_address',
  'inventory/unit_moved',
  'requests/placement_request',
  'requests/exclusion_zone',
  'requests/appeal',
  'access/approval',
  'access/approval_record',
  'requests/non_association',
  'cases/case_note',
  'cases/case_file',
  'cases/case_measure',
  'cases/case_merge',
  'cases/contact_person',
  'cases/person_check_day',
  'cases/person_check',
  'cases/registered_person',
  'policies/policy_version',
  'policies/policy_activation',
  'problem/placement',
  'placements/placement_move',
  'placements/placement_override',
  'placements/place_taken',
  'placements/emergency_transfer',
  'placements/decision_record',
  'placements/stay_finding',
  'incidents/incident',
  'placements/stay_to_judge',
  'placements/day_judged',
  'search/probing_event',
  'search/search_day',
  'search/search_freeze',
  'search/unit_search',
  'placements/judgement_salt',
  'platform/clock',
  'problem/scenario_import',
  'runs/solver_run',
  'runs/plan',
  'runs/plan_level',
  'runs/plan_assignment',
  'runs/plan_unplaced',
  'runs/plan_finding',
  'runs/plan_wanted',
  'offers/offer',
  'offers/unable_to_place',
  'keys/key_encryption_key',
  'keys/data_key',
  'audit/entry',
  'access/actor',
  'access/break_glass',
  'access/case_assignment',
  'access/case_listing',
  'access/known_user',
  'access/login_attempt',
  'access/notice',
  'access/session',
  'drafts/form_draft',
  'events/event',
  'events/webhook',
  'events/webhook_delivery',
  'platform/command',
  'platform/worker',
  'platform/migration_function',
];
/** Who is no superuser gives a thing only to whoever could have made it there. */
const GIVEN = ['fristad TO fristad_national', 'national TO fristad_owner'];
/** Policies ask other tables, and wait until all are there. */
const tables = TABLES.map((table): readonly [rows: string, fences: string] => {
  const text = textOf(`tables/${table}.sql`);
  const place = text.search(/^(ALTER TABLE \S+ ENABLE ROW|CREATE POLICY|GRANT) /m);
  return place < 0 ? [text, ''] : [text.slice(0, place), text.slice(place)];
});
/** Answers rows of a table, so that the table comes first. */
const isLate = (text: string): boolean => text.includes('RETURNS SETOF fristad.');

/**
 * The whole of a new database. Functions come before the tables whose checks, triggers and policies call them, unread; they
 * are read when the functions are brought up to date, after the migrations.
 */
export class Baseline2026120100001 extends ForwardOnly {
  protected readonly statements = [
    textOf('roles.sql'),
    textOf('schemas.sql'),
    ...GIVEN.map((given) => `GRANT CREATE ON SCHEMA ${given}`),
    'SET LOCAL check_function_bodies = off',
    ...functions.filter(({ text }) => !isLate(text)).map(({ text }) => text),
    'SET LOCAL check_function_bodies = on',
    ...tables.map(([rows]) => rows),
    textOf('first-rows.sql'),
    ...tables.map(([, fences]) => fences).filter(Boolean),
    ...functions.filter(({ text }) => isLate(text)).map(({ text }) => text),
    ...GIVEN.map((given) => `REVOKE CREATE ON SCHEMA ${given.replace(' TO ', ' FROM ')}`),
    'GRANT SELECT ON migration, migration_function TO fristad_plumbing',
  ];
}
