import { ForwardOnly } from './forward-only.js';

/** Neither whoever logs in nor any role that acts owns what it works on. */
export class OwnedByTheOwner2026112200043 extends ForwardOnly {
  protected readonly statements = [
    `ALTER SCHEMA fristad OWNER TO fristad_owner`,
    `
      DO $$
      DECLARE
        thing record;
      BEGIN
        FOR thing IN SELECT oid::regclass AS name FROM pg_class
                     WHERE relnamespace = 'fristad'::regnamespace AND relkind = 'r' LOOP
          EXECUTE format('ALTER TABLE %s OWNER TO fristad_owner', thing.name);
        END LOOP;
        FOR thing IN SELECT oid::regprocedure AS name FROM pg_proc WHERE pronamespace = 'fristad'::regnamespace LOOP
          EXECUTE format('ALTER FUNCTION %s OWNER TO fristad_owner', thing.name);
        END LOOP;
      END $$`,
  ];
}
