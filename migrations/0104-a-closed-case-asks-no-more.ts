import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;

/** A case that is closed asks for nothing any more: what is not decided against is withdrawn, so that nothing is placed. */
export class AClosedCaseAsksNoMore2026112300104 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE OR REPLACE FUNCTION national.close_case(of_case text) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        PERFORM p.id FROM fristad.placement p WHERE p.person = of_case ORDER BY p.id FOR NO KEY UPDATE;
        IF EXISTS (SELECT FROM fristad.placement p
                   WHERE p.person = of_case AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED'))
           OR NOT EXISTS (SELECT FROM fristad.placement_request r
                          WHERE r.person = of_case AND r.region = ${setting('region')}) THEN
          RETURN false;
        END IF;
        UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
          WHERE p.person = of_case AND p.status = 'PROPOSED';
        UPDATE fristad.placement_request r
          SET state = 'WITHDRAWN', reason = 'NO_LONGER_NEEDED', version = r.version + 1,
              changed_by = ${setting('actor')}, changed_at = clock_timestamp()
          WHERE r.person = of_case AND r.state IN ('DRAFT', 'SUBMITTED', 'GRANTED');
        RETURN true;
      END $$`,
  ];
}
