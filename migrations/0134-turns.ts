import { ForwardOnly } from './forward-only.js';

const TABLES = ['placement', 'placement_move', 'non_association', 'policy_activation', 'placement_request'];

/**
 * Which of two acts came first: each draws a turn under the locks that it holds, and a request a new one whenever it changes.
 * A place that was taken is on record with its turn, the day and the policy that it was judged by; nothing alters that.
 */
export class Turns2026112800134 extends ForwardOnly {
  protected readonly statements = [
    `CREATE SEQUENCE national.turn`,
    `ALTER SEQUENCE national.turn OWNER TO fristad_national`,
    `GRANT USAGE ON SEQUENCE national.turn TO fristad_app, fristad_run, fristad_import, fristad_owner`,
    ...TABLES.map(
      (table) =>
        `ALTER TABLE fristad.${table} ADD COLUMN turn bigint NOT NULL DEFAULT nextval('national.turn')`,
    ),
    `
      CREATE FUNCTION fristad.request_draws_a_turn() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.turn := nextval('national.turn');
        RETURN NEW;
      END $$`,
    `ALTER FUNCTION fristad.request_draws_a_turn() OWNER TO fristad_owner`,
    `
      CREATE TRIGGER request_draws_a_turn BEFORE UPDATE ON fristad.placement_request
        FOR EACH ROW EXECUTE FUNCTION fristad.request_draws_a_turn()`,
    `
      CREATE TABLE fristad.place_taken (
        placement text PRIMARY KEY REFERENCES fristad.placement,
        turn      bigint NOT NULL UNIQUE DEFAULT nextval('national.turn'),
        day       date NOT NULL,
        policy    text REFERENCES fristad.policy_version
      )`,
    `ALTER TABLE fristad.place_taken OWNER TO fristad_owner`,
    `GRANT INSERT ON fristad.place_taken TO fristad_national`,
    `
      CREATE FUNCTION fristad.place_is_taken() RETURNS trigger LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        INSERT INTO fristad.place_taken (placement, day, policy)
          VALUES (NEW.id, national.today(), national.policy_in_force());
        RETURN NULL;
      END $$`,
    `GRANT CREATE ON SCHEMA fristad TO fristad_national`,
    `ALTER FUNCTION fristad.place_is_taken() OWNER TO fristad_national`,
    `REVOKE CREATE ON SCHEMA fristad FROM fristad_national`,
    `
      CREATE TRIGGER place_is_taken AFTER UPDATE ON fristad.placement
        FOR EACH ROW WHEN (OLD.status = 'PROVISIONAL' AND NEW.status = 'CONFIRMED' AND NEW.request IS NOT NULL)
        EXECUTE FUNCTION fristad.place_is_taken()`,
  ];
}
