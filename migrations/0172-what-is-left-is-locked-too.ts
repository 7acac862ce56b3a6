import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

/**
 * Who goes from one unit to another locks both, with the localities around both: where nobody had recorded that a household
 * left, its stay there becomes longer when it is left, and that asks for the unit. Findings are written in one order.
 */
export class WhatIsLeftIsLockedToo2026112800172 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE OR REPLACE FUNCTION national.lock_placement(placement text) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        PERFORM national.lock_to_place(ARRAY[p.person], array_remove(ARRAY[p.unit, o.unit], NULL))
          FROM fristad.placement p LEFT JOIN fristad.placement o ON o.id = p.transfers
          WHERE p.id = $1 AND p.owner_region = ${setting('region')};
      END $$`,
    `
      CREATE OR REPLACE FUNCTION national.look_at_stays(placements text[], at timestamptz) RETURNS void
      LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        one text;
      BEGIN
        FOR one IN SELECT DISTINCT p COLLATE "C" AS id FROM unnest($1) AS p ORDER BY id LOOP
          PERFORM national.note_findings(
            one, CASE WHEN national.others_stand_against(one) THEN '{apart-from-others}' ELSE '{}' END::text[], 'others', $2);
        END LOOP;
      END $$`,
  ];
}
