-- Puts down that the running transaction changed a part of the inventory: the units that the trigger's second argument names
-- of each row, or the part as a whole.
CREATE OR REPLACE FUNCTION national.inventory_changes() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
  IF TG_NARGS = 1 THEN
    INSERT INTO fristad.inventory_change AS c (part, thing, transaction) VALUES (TG_ARGV[0], '', pg_current_xact_id())
      ON CONFLICT ON CONSTRAINT inventory_change_pkey DO UPDATE SET transaction = excluded.transaction
      WHERE c.transaction <> excluded.transaction;
  ELSE
    EXECUTE format('INSERT INTO fristad.inventory_change AS c (part, thing, transaction)
      SELECT DISTINCT $1, %I COLLATE "C", pg_current_xact_id() FROM changed ORDER BY 2
      ON CONFLICT ON CONSTRAINT inventory_change_pkey DO UPDATE SET transaction = excluded.transaction
      WHERE c.transaction <> excluded.transaction', TG_ARGV[1]) USING TG_ARGV[0];
  END IF;
  RETURN NULL;
END
$$;

ALTER FUNCTION national.inventory_changes OWNER TO fristad_national;
REVOKE ALL ON FUNCTION national.inventory_changes FROM PUBLIC;
