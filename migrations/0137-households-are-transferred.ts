import { ForwardOnly } from './forward-only.js';

/** What of a standing placement follows its request, and nothing else of it: who comes, and the group that was left. */
const FOLLOWS = `
  NEW.status = OLD.status AND NEW.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') AND EXISTS (
    SELECT FROM fristad.placement_request r
    WHERE r.id = NEW.request AND (r.own_groups, r.adults + r.children) = (NEW.groups, NEW.persons))`;

/**
 * A proposal may transfer a stay that stands: when its place is taken, the stay that is left ends on the day of the new
 * arrival, in the same statement, or is superseded where nobody has arrived. The rules of the constraints ask about others
 * than the stay itself and the one that it leaves.
 */
export class HouseholdsAreTransferred2026112800137 extends ForwardOnly {
  protected readonly statements = [
    `GRANT EXECUTE ON FUNCTION national.today() TO fristad_owner`,
    `
      ALTER TABLE fristad.placement
        ADD COLUMN transfers text REFERENCES fristad.placement,
        ADD CONSTRAINT placement_transfers_or_extends CHECK (num_nonnulls(extends, transfers) <= 1)`,
    `CREATE INDEX placement_transfers ON fristad.placement (transfers) WHERE transfers IS NOT NULL`,
    `
      CREATE FUNCTION national.others(s "national".stay) RETURNS SETOF fristad.placement LANGUAGE sql STABLE AS $$
        SELECT p.* FROM fristad.placement p
        WHERE p.id IS DISTINCT FROM s.placement
          AND p.id IS DISTINCT FROM (SELECT x.transfers FROM fristad.placement x WHERE x.id = s.placement)
      $$`,
    `REVOKE ALL ON FUNCTION national.others("national".stay) FROM PUBLIC`,
    `ALTER FUNCTION national.others("national".stay) OWNER TO fristad_national`,
    `
      DO $$
      DECLARE
        rule text;
      BEGIN
        FOR rule IN SELECT pg_get_functiondef(f.oid) FROM pg_proc f
                    WHERE f.pronamespace = 'national'::regnamespace AND f.proname LIKE 'breaks\\_%' LOOP
          EXECUTE replace(rule, 'fristad.placement p', 'national.others(s) p');
        END LOOP;
      END $$`,
    `
      CREATE OR REPLACE FUNCTION fristad.placement_moves_forward() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        shortens boolean := NEW.status = OLD.status AND NEW.status IN ('CONFIRMED', 'ARRIVED')
                            AND NEW.departure < OLD.departure;
        ends boolean := (OLD.status, NEW.status) = ('ARRIVED', 'ARRIVED') AND OLD.departure < NEW.departure
                        AND OLD.departure <= national.today() AND national.today() <= NEW.departure;
        follows boolean := ${FOLLOWS};
        changing text[] := '{status,version,occupied}';
      BEGIN
        IF OLD.request IS NULL AND NEW.request IS NULL THEN RETURN NEW; END IF;
        IF to_jsonb(OLD) - '{occupied,turnaround_days}'::text[] = to_jsonb(NEW) - '{occupied,turnaround_days}'::text[] THEN
          RETURN NEW;
        END IF;
        IF shortens OR ends OR (OLD.status, NEW.status) = ('ARRIVED', 'DEPARTED') THEN
          changing := changing || 'departure'::text;
        END IF;
        IF follows THEN changing := changing || '{persons,groups}'::text[]; END IF;
        IF to_jsonb(OLD) - changing = to_jsonb(NEW) - changing AND NEW.version = OLD.version + 1
           AND (shortens OR ends OR follows OR (OLD.status, NEW.status) = ('PROPOSED', 'PROPOSED')
                OR fristad.is_placement_step(OLD.status, NEW.status)) THEN
          RETURN NEW;
        END IF;
        RAISE restrict_violation USING CONSTRAINT = TG_NAME,
          MESSAGE = format('placement %s does not go from %s to %s', OLD.id, OLD.status, NEW.status);
      END $$`,
    `
      CREATE FUNCTION fristad.transfers_end_what_they_leave() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        o fristad.placement%ROWTYPE;
      BEGIN
        SELECT x.* INTO o FROM fristad.placement x WHERE x.id = NEW.transfers;
        IF (o.person, o.owner_region) IS DISTINCT FROM (NEW.person, NEW.owner_region) OR o.unit = NEW.unit
           OR o.status NOT IN ('CONFIRMED', 'ARRIVED')
           OR (o.status = 'ARRIVED' AND (NEW.arrival <= o.arrival
               OR (o.departure < NEW.arrival AND national.today() < o.departure))) THEN
          RAISE exclusion_violation USING CONSTRAINT = TG_NAME,
            MESSAGE = format('placement %s leaves no stay that stands until it begins', NEW.id);
        END IF;
        UPDATE fristad.placement x SET status = 'SUPERSEDED', version = x.version + 1
          WHERE x.id = o.id AND x.status = 'CONFIRMED';
        UPDATE fristad.placement x SET departure = NEW.arrival, version = x.version + 1
          WHERE x.id = o.id AND x.status = 'ARRIVED' AND x.departure <> NEW.arrival;
        RETURN NEW;
      END $$`,
    `REVOKE ALL ON FUNCTION fristad.transfers_end_what_they_leave() FROM PUBLIC`,
    `GRANT CREATE ON SCHEMA fristad TO fristad_national`,
    `ALTER FUNCTION fristad.transfers_end_what_they_leave() OWNER TO fristad_national`,
    `REVOKE CREATE ON SCHEMA fristad FROM fristad_national`,
    `
      CREATE TRIGGER transfers_end_what_they_leave BEFORE UPDATE ON fristad.placement
        FOR EACH ROW WHEN (NEW.transfers IS NOT NULL AND OLD.status = 'PROPOSED' AND NEW.status = 'PROVISIONAL')
        EXECUTE FUNCTION fristad.transfers_end_what_they_leave()`,
    `
      CREATE FUNCTION fristad.who_is_there_has_left() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        UPDATE fristad.placement x SET status = 'DEPARTED', version = x.version + 1
          WHERE x.id = NEW.transfers AND x.status = 'ARRIVED';
        RETURN NULL;
      END $$`,
    `REVOKE ALL ON FUNCTION fristad.who_is_there_has_left() FROM PUBLIC`,
    `GRANT CREATE ON SCHEMA fristad TO fristad_national`,
    `ALTER FUNCTION fristad.who_is_there_has_left() OWNER TO fristad_national`,
    `REVOKE CREATE ON SCHEMA fristad FROM fristad_national`,
    `
      CREATE TRIGGER who_is_there_has_left AFTER UPDATE ON fristad.placement
        FOR EACH ROW WHEN (NEW.transfers IS NOT NULL AND OLD.status = 'CONFIRMED' AND NEW.status = 'ARRIVED')
        EXECUTE FUNCTION fristad.who_is_there_has_left()`,
  ];
}
