import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

/**
 * Nobody assigns a case to themselves; whoever registers a new one is assigned to it by the registration, which is what its
 * assignment says.
 */
export class WhoRegistersIsAssigned2026112800141 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE OR REPLACE FUNCTION national.assign_creator(ref text, at timestamptz) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
          SELECT gen_random_uuid(), $1, ${setting('actor')}, 'registration', $2
          WHERE NOT EXISTS (SELECT FROM access.case_assignment a WHERE a.case_ref = $1)
            AND 1 = (SELECT count(*) FROM fristad.placement_request r WHERE r.person = $1)
            AND EXISTS (SELECT FROM fristad.placement_request r WHERE r.person = $1 AND r.state = 'DRAFT'
                          AND r.changed_by = ${setting('actor')} AND r.region = ${setting('region')});
        RETURN FOUND;
      END $$`,
  ];
}
