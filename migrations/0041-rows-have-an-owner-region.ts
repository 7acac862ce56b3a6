import { ForwardOnly } from './forward-only.js';

/** The region whose request names all of these persons, or null where they are of several regions or unknown. */
const OWNER_OF = (persons: string) => `
  SELECT CASE WHEN count(DISTINCT r.region) = 1 THEN min(r.region) END INTO NEW.owner_region
  FROM fristad.placement_request r WHERE r.person = ANY (${persons})
  HAVING count(DISTINCT r.person) = cardinality(${persons})`;

const OWNED = `
  IF NEW.owner_region IS NULL THEN
    NEW.owner_region := nullif(current_setting('app.region', true), '');
  END IF;`;

/** Which police region a placement, a kept-apart pair and a run belong to. Null: to no single one; seen nationally only. */
export class RowsHaveAnOwnerRegion2026112200041 extends ForwardOnly {
  protected readonly statements = [
    `ALTER TABLE fristad.placement ADD COLUMN owner_region text REFERENCES fristad.region`,
    `ALTER TABLE fristad.non_association ADD COLUMN owner_region text REFERENCES fristad.region`,
    `ALTER TABLE fristad.solver_run ADD COLUMN owner_region text REFERENCES fristad.region`,
    `CREATE INDEX placement_owner_region ON fristad.placement (owner_region)`,
    `CREATE INDEX solver_run_owner_region ON fristad.solver_run (owner_region)`,
    `CREATE INDEX placement_request_region ON fristad.placement_request (region)`,
    `
      CREATE FUNCTION fristad.placement_has_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        ${OWNED}
        IF NEW.owner_region IS NULL THEN ${OWNER_OF('ARRAY[NEW.person]')}; END IF;
        RETURN NEW;
      END $$`,
    `
      CREATE FUNCTION fristad.non_association_has_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        ${OWNED}
        IF NEW.owner_region IS NULL THEN ${OWNER_OF('ARRAY[NEW.a, NEW.b]')}; END IF;
        RETURN NEW;
      END $$`,
    `
      CREATE FUNCTION fristad.solver_run_has_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        ${OWNED}
        RETURN NEW;
      END $$`,
    `CREATE TRIGGER placement_has_an_owner BEFORE INSERT OR UPDATE ON fristad.placement
       FOR EACH ROW EXECUTE FUNCTION fristad.placement_has_an_owner()`,
    `CREATE TRIGGER non_association_has_an_owner BEFORE INSERT OR UPDATE ON fristad.non_association
       FOR EACH ROW EXECUTE FUNCTION fristad.non_association_has_an_owner()`,
    `CREATE TRIGGER solver_run_has_an_owner BEFORE INSERT ON fristad.solver_run
       FOR EACH ROW EXECUTE FUNCTION fristad.solver_run_has_an_owner()`,
    `UPDATE fristad.placement SET owner_region = NULL`,
    `UPDATE fristad.non_association SET owner_region = NULL`,
  ];
}
