/**
 * The lock under which every limit counts, taken away: for negative controls. Whoever asks pauses instead, so that those who
 * ask at once are sure to meet.
 */
export const NO_LOCK = `
  CREATE OR REPLACE FUNCTION fristad.one_at_a_time(counted text, whose text) RETURNS void
  LANGUAGE sql VOLATILE AS $$ SELECT pg_sleep(0.3) $$`;
