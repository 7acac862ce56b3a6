import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const SIGNATURE = 'national.lock_in_order(text, text, text, text[], text[], boolean)';
/** What an act may want of a lock over the whole country. */
const whole = (key: number, wish: string) => `
  IF ${wish} = 'shared' THEN PERFORM pg_advisory_xact_lock_shared(${key}); END IF;
  IF ${wish} = 'alone' THEN PERFORM pg_advisory_xact_lock(${key}); END IF;`;

/**
 * The one order in which acts wait for each other; whoever keeps to it waits in no circle. Every lock lets references
 * pass, so that adding a row that refers to a locked one waits for nobody. Persons are known by a hash, in the order of
 * the hashes: two that share one wait for each other, and that is all.
 */
export class LocksInOneOrder2026112800128 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION national.lock_in_order(policy text DEFAULT NULL, ground text DEFAULT NULL, pairs text DEFAULT NULL,
                                             persons text[] DEFAULT '{}', units text[] DEFAULT '{}',
                                             around boolean DEFAULT false) RETURNS void
      LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        one bigint;
      BEGIN
        ${whole(640_127_554, '$1')}
        ${whole(640_127_553, '$2')}
        ${whole(640_127_555, '$3')}
        FOR one IN SELECT DISTINCT hashtextextended(p, 640127556) AS h FROM unnest($4) AS p ORDER BY h LOOP
          PERFORM pg_advisory_xact_lock(one);
        END LOOP;
        PERFORM r.id FROM fristad.placement_request r WHERE r.person = ANY ($4) ORDER BY r.id FOR NO KEY UPDATE;
        PERFORM l.code FROM fristad.locality l
          WHERE l.code IN (
            SELECT u.locality FROM fristad.housing_unit u WHERE u.id = ANY ($5)
            UNION
            SELECT o.locality FROM fristad.housing_unit u
            JOIN fristad.policy_version v ON $6 AND v.version = national.policy_in_force()
            JOIN fristad.housing_unit o ON ST_DWithin(o.location, u.location, v.dispersion_metres)
            WHERE u.id = ANY ($5))
          ORDER BY l.code FOR NO KEY UPDATE;
        IF $3 = 'shared' THEN
          PERFORM n.id FROM fristad.non_association n
            WHERE n.withdrawn_at IS NULL AND (n.a = ANY ($4) OR n.b = ANY ($4)) ORDER BY n.id FOR NO KEY UPDATE;
        END IF;
        PERFORM u.id FROM fristad.housing_unit u WHERE u.id = ANY ($5) ORDER BY u.id FOR NO KEY UPDATE;
        PERFORM p.id FROM fristad.placement p WHERE p.person = ANY ($4) ORDER BY p.id FOR NO KEY UPDATE;
      END $$`,
    `
      CREATE FUNCTION national.lock_to_place(persons text[], units text[]) RETURNS void
      LANGUAGE sql VOLATILE SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT national.lock_in_order(policy => 'shared', ground => 'shared', pairs => 'shared',
                                      persons => $1, units => $2, around => true)
      $$`,
    ...[SIGNATURE, 'national.lock_to_place(text[], text[])'].flatMap((name) => [
      `REVOKE ALL ON FUNCTION ${name} FROM PUBLIC`,
      `ALTER FUNCTION ${name} OWNER TO fristad_national`,
    ]),
    ...[
      // Both are of the region that acts; of another's nothing is locked.
      `
      CREATE FUNCTION national.lock_placement(placement text) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        PERFORM national.lock_to_place(ARRAY[p.person], ARRAY[p.unit])
          FROM fristad.placement p WHERE p.id = $1 AND p.owner_region = ${setting('region')};
      END $$`,
      `
      CREATE FUNCTION national.lock_request(request text) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        PERFORM national.lock_in_order(policy => 'shared', ground => 'shared', persons => ARRAY[r.person])
          FROM fristad.placement_request r WHERE r.id = $1 AND r.region = ${setting('region')};
      END $$`,
    ],
    ...['lock_placement', 'lock_request'].flatMap((name) => [
      `REVOKE ALL ON FUNCTION national.${name}(text) FROM PUBLIC`,
      `ALTER FUNCTION national.${name}(text) OWNER TO fristad_national`,
      `GRANT EXECUTE ON FUNCTION national.${name}(text) TO fristad_app`,
    ]),
    `
      CREATE FUNCTION national.lock_import() RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
        SELECT national.lock_in_order(policy => 'alone', ground => 'alone', pairs => 'alone')
      $$`,
    `REVOKE ALL ON FUNCTION national.lock_import() FROM PUBLIC`,
    `ALTER FUNCTION national.lock_import() OWNER TO fristad_national`,
    `GRANT USAGE ON SCHEMA national TO fristad_import`,
    `GRANT EXECUTE ON FUNCTION national.lock_import() TO fristad_import`,
  ];
}
