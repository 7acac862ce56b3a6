/**
 * The lock under which every limit counts, taken away: for negative controls. What is counted in the table takes a while to
 * be written, so that those who ask at once are sure to meet.
 */
export const withoutTheLock = (table: string): string => `
  CREATE OR REPLACE FUNCTION fristad.one_at_a_time(counted text, whose text) RETURNS void
    LANGUAGE sql VOLATILE AS $$ SELECT $$;
  CREATE FUNCTION public.slowly() RETURNS trigger
    LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(1); RETURN NULL; END $$;
  CREATE TRIGGER slowly AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION public.slowly()`;
