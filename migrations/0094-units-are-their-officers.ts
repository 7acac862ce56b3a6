import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const NATIONAL_RUN = `current_setting('app.scope', true) = 'national-run'`;
const NATIONAL_AUDIT = `current_setting('app.scope', true) = 'national-audit'`;

const OWN = `
  (provider = ${setting('provider')}
   OR EXISTS (SELECT FROM fristad.locality l
              WHERE l.code = housing_unit.locality AND l.municipality = ${setting('municipality')}))`;
/** Units that hang on this row's: \`unit\` of the table. */
const OF_OWN_UNIT = (table: string) => `
  EXISTS (SELECT FROM fristad.housing_unit u JOIN fristad.locality l ON l.code = u.locality
          WHERE u.id = ${table}.unit
            AND (u.provider = ${setting('provider')} OR l.municipality = ${setting('municipality')}))`;
/** Somebody who places people, or oversees that: each of them reads all units. Nobody in particular reads none. */
const PLACES_OR_AUDITS = `(${setting('region')} IS NOT NULL OR ${NATIONAL_AUDIT})`;

const fenced = (table: string): readonly string[] => [
  `ALTER TABLE fristad.${table} ENABLE ROW LEVEL SECURITY`,
  `ALTER TABLE fristad.${table} FORCE ROW LEVEL SECURITY`,
];
const openTo = (table: string): readonly string[] => [
  `CREATE POLICY whole_country ON fristad.${table} TO fristad_run, fristad_import
     USING (${NATIONAL_RUN}) WITH CHECK (${NATIONAL_RUN})`,
  `CREATE POLICY behind_functions ON fristad.${table} FOR SELECT TO fristad_national USING (true)`,
];

/**
 * A unit is written by the officers of its provider or its municipality alone, and an officer sees no other. Its sealed
 * address is read by them, and by a region that has a stay there.
 */
export class UnitsAreTheirOfficers2026112300094 extends ForwardOnly {
  protected readonly statements = [
    ...['housing_unit', 'unit_void', 'unit_address'].flatMap(fenced),
    ...['housing_unit', 'unit_void'].flatMap(openTo),
    `CREATE POLICY to_lock ON fristad.housing_unit FOR UPDATE TO fristad_national USING (true)`,
    `CREATE POLICY to_decide ON fristad.housing_unit FOR SELECT TO fristad_guard USING (true)`,
    `CREATE POLICY seen ON fristad.housing_unit FOR SELECT TO fristad_app USING (${PLACES_OR_AUDITS} OR ${OWN})`,
    `CREATE POLICY added_by_officer ON fristad.housing_unit FOR INSERT TO fristad_app WITH CHECK (${OWN})`,
    `CREATE POLICY changed_by_officer ON fristad.housing_unit FOR UPDATE TO fristad_app USING (${OWN}) WITH CHECK (${OWN})`,
    `CREATE POLICY seen ON fristad.unit_void FOR SELECT TO fristad_app
       USING (${PLACES_OR_AUDITS} OR ${OF_OWN_UNIT('unit_void')})`,
    `CREATE POLICY added_by_officer ON fristad.unit_void FOR INSERT TO fristad_app
       WITH CHECK (${OF_OWN_UNIT('unit_void')})`,
    `CREATE POLICY ended_by_officer ON fristad.unit_void FOR DELETE TO fristad_app
       USING (${OF_OWN_UNIT('unit_void')})`,
    `CREATE POLICY kept_by_officer ON fristad.unit_address TO fristad_app
       USING (${OF_OWN_UNIT('unit_address')}) WITH CHECK (${OF_OWN_UNIT('unit_address')})`,
    `CREATE POLICY of_a_stay ON fristad.unit_address FOR SELECT TO fristad_app
       USING (EXISTS (SELECT FROM fristad.placement p
                      WHERE p.unit = unit_address.unit AND p.owner_region = ${setting('region')}))`,
  ];
}
