import type { DataSource } from 'typeorm';

/** Writes down, in the transaction itself, which stays were found otherwise and which entries of the log say so. */
const WATCH = `
  CREATE TABLE public.judgement (transaction bigint NOT NULL, placement text NOT NULL, kind text NOT NULL);
  CREATE FUNCTION public.watch_judgement() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  BEGIN
    IF TG_TABLE_NAME = 'entry' THEN
      INSERT INTO public.judgement VALUES (txid_current(), NEW.object_id, 'entry');
    ELSE
      INSERT INTO public.judgement VALUES (txid_current(), NEW.placement, 'finding');
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER watched AFTER INSERT OR UPDATE ON fristad.stay_finding
    FOR EACH ROW EXECUTE FUNCTION public.watch_judgement();
  CREATE TRIGGER watched AFTER INSERT ON audit.entry
    FOR EACH ROW WHEN (NEW.act = 'placement.judge-anew') EXECUTE FUNCTION public.watch_judgement()`;
/** A stay of which a judgement found something otherwise has one entry of it, no more and no less; an incident is open once, and for a finding. */
const DOUBLED = `
  SELECT 'entry' AS what, placement FROM public.judgement GROUP BY transaction, placement
    HAVING count(*) FILTER (WHERE kind = 'entry') <> 1 OR count(*) FILTER (WHERE kind = 'finding') = 0
  UNION ALL
  SELECT 'incident', coalesce(i.placement, f.placement)
    FROM (SELECT placement, "constraint", count(*) FROM fristad.incident WHERE closed_at IS NULL GROUP BY 1, 2) AS i
    FULL JOIN (SELECT placement, "constraint", count(*) FROM fristad.stay_finding WHERE ended_at IS NULL GROUP BY 1, 2) AS f
      USING (placement, "constraint")
    WHERE (i.count, f.count) IS DISTINCT FROM (1, 1)
  ORDER BY what`;

export const watchJudgements = (database: DataSource): Promise<unknown> => database.query(WATCH);
export const doubled = (database: DataSource): Promise<{ what: string; placement: string }[]> =>
  database.query(DOUBLED);
