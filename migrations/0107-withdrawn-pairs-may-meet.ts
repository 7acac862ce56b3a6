import { ForwardOnly } from './forward-only.js';

/** Withdrawn pairs stand in nobody's way. A confirmation lets no pair be added or withdrawn between its question and its end. */
export class WithdrawnPairsMayMeet2026112300107 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE OR REPLACE FUNCTION national.is_near_kept_apart(s "national".stay) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (
          SELECT FROM fristad.non_association n
          JOIN fristad.placement p ON p.person = CASE s.person WHEN n.a THEN n.b WHEN n.b THEN n.a END
          JOIN fristad.housing_unit o ON o.id = p.unit JOIN fristad.locality ol ON ol.code = o.locality,
               fristad.housing_unit u JOIN fristad.locality ul ON ul.code = u.locality
          WHERE u.id = s.unit AND n.withdrawn_at IS NULL AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')
            AND daterange(p.arrival, p.departure) && s.nights
            AND CASE n.scope WHEN 'UNIT' THEN o.id = u.id
                             WHEN 'LOCALITY' THEN o.locality = u.locality
                             WHEN 'MUNICIPALITY' THEN ol.municipality = ul.municipality
                             WHEN 'DISTANCE' THEN ST_DWithin(o.location, u.location, n.metres) END)
      $$`,
    `
      CREATE OR REPLACE FUNCTION national.lock_neighbourhood(placement text, policy text) RETURNS void
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock_shared(640127555);
        PERFORM l.code FROM fristad.locality l
        WHERE l.code IN (
          SELECT u.locality FROM fristad.placement p JOIN fristad.housing_unit u ON u.id = p.unit WHERE p.id = $1
          UNION
          SELECT o.locality FROM fristad.placement p JOIN fristad.housing_unit u ON u.id = p.unit
          JOIN fristad.policy_version v ON v.version = $2
          JOIN fristad.housing_unit o ON ST_DWithin(o.location, u.location, v.dispersion_metres)
          WHERE p.id = $1)
        ORDER BY l.code FOR NO KEY UPDATE OF l;
        PERFORM n.a FROM fristad.non_association n
        WHERE n.withdrawn_at IS NULL AND (SELECT p.person FROM fristad.placement p WHERE p.id = $1) IN (n.a, n.b)
        ORDER BY n.id FOR NO KEY UPDATE OF n;
      END $$`,
  ];
}
