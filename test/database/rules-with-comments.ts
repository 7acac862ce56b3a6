/** Whatever of the database says by its comment for which constraints it answers. */
export const RULES_WITH_COMMENTS = `
  SELECT n.nspname || '.' || named.name AS rule, d.description AS ids
  FROM pg_description d
  JOIN (SELECT 'pg_proc'::regclass::oid AS class, oid, pronamespace AS schema, proname AS name FROM pg_proc
        UNION ALL SELECT 'pg_constraint'::regclass::oid, oid, connamespace, conname FROM pg_constraint
        UNION ALL SELECT 'pg_class'::regclass::oid, oid, relnamespace, relname FROM pg_class) AS named
    ON (named.class, named.oid) = (d.classoid, d.objoid)
  JOIN pg_namespace n ON n.oid = named.schema
  WHERE n.nspname IN ('fristad', 'national', 'access', 'audit')`;
