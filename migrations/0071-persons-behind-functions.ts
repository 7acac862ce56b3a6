import { ForwardOnly } from './forward-only.js';

/** Registered persons of all regions: whoever acts may ask about one output and forget those of a case, and list none. */
export class PersonsBehindFunctions2026112200071 extends ForwardOnly {
  protected readonly statements = [
    `GRANT SELECT, DELETE ON fristad.registered_person TO fristad_national`,
    `
      CREATE FUNCTION national.person_is_registered(wanted bytea) RETURNS boolean
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        SELECT EXISTS (SELECT FROM fristad.registered_person WHERE output = wanted)
      $$`,
    `
      CREATE FUNCTION national.forget_person(of_case text) RETURNS void
      LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DELETE FROM fristad.registered_person WHERE case_id = of_case
      $$`,
    ...['person_is_registered(bytea)', 'forget_person(text)'].flatMap((signature) => [
      `REVOKE ALL ON FUNCTION national.${signature} FROM PUBLIC`,
      `GRANT EXECUTE ON FUNCTION national.${signature} TO fristad_app`,
      `ALTER FUNCTION national.${signature} OWNER TO fristad_national`,
    ]),
  ];
}
