/** What `national.lock_in_order` does for each kind of lock, as its text begins and ends. */
const KINDS = {
  policy: [`IF $1 = 'shared'`, `pg_advisory_xact_lock(640127554); END IF;`],
  ground: [`IF $2 = 'shared'`, `pg_advisory_xact_lock(640127553); END IF;`],
  pairs: [`IF $3 = 'shared' THEN PERFORM pg`, `pg_advisory_xact_lock(640127555); END IF;`],
  persons: [`FOR one IN`, `END LOOP;`],
  requests: [`PERFORM r.id`, `FOR NO KEY UPDATE;`],
  localities: [`PERFORM l.code`, `FOR NO KEY UPDATE;`],
  units: [`PERFORM u.id`, `FOR NO KEY UPDATE;`],
  placements: [`PERFORM p.id`, `FOR NO KEY UPDATE;`],
} as const;
/** `limits`: whoever counts, or is the last to write of a case, waits for nobody. */
export type Kind = keyof typeof KINDS | 'limits';
const NO_LIMITS = `
    CREATE OR REPLACE FUNCTION fristad.one_at_a_time(counted text, whose text) RETURNS void LANGUAGE sql AS $one$ SELECT $one$;`;

const FIND = (kind: keyof typeof KINDS): string => {
  const [begins, ends] = KINDS[kind].map((text) => text.replaceAll(`'`, `''`));
  return `
    at := strpos(def, '${begins}');
    IF at = 0 THEN RAISE 'nothing locks ${kind}'; END IF;
    def := left(def, at - 1) || substr(substr(def, at), strpos(substr(def, at), '${ends}') + length('${ends}'));`;
};

const TAKES = `INSERT INTO fristad.place_taken (placement, day, policy)
    VALUES (NEW.id, national.today(), national.policy_in_force());`;
const FLEES = `INSERT INTO fristad.emergency_transfer`;
const DRAWS = `NEW.turn := nextval(''national.turn'');`;
/** A race needs time to be lost: between reading by what a place is judged and taking it, and before another is asked for. */
const SLOWLY = `
    def := pg_get_functiondef('fristad.place_is_taken()'::regprocedure);
    IF strpos(def, '${TAKES}') = 0 THEN RAISE 'no place is taken'; END IF;
    def := replace(def, 'BEGIN', 'DECLARE judged_by text := national.policy_in_force(); BEGIN PERFORM pg_sleep(0.1);');
    EXECUTE replace(def, 'national.policy_in_force());', 'judged_by);');
    def := pg_get_functiondef('fristad.request_draws_a_turn()'::regprocedure);
    IF strpos(def, '${DRAWS}') = 0 THEN RAISE 'no turn is drawn'; END IF;
    EXECUTE replace(def, '${DRAWS}', 'PERFORM pg_sleep(0.05); ${DRAWS}');
    def := pg_get_functiondef('national.grant_to_leave'::regproc);
    IF strpos(def, '${FLEES}') = 0 THEN RAISE 'nobody flees'; END IF;
    EXECUTE replace(def, '${FLEES}', 'PERFORM pg_sleep(0.1); ${FLEES}');`;

/**
 * Takes these kinds of lock out of the one function that takes all, and lets places be taken and requests change slowly.
 * @throws where one of them is not in it
 */
export const without = (kinds: readonly Kind[]): string => `
  DO $do$
  DECLARE
    def text := pg_get_functiondef('national.lock_in_order(text,text,text,text[],text[],boolean)'::regprocedure);
    at integer;
  BEGIN
    ${kinds.map((kind) => (kind === 'limits' ? NO_LIMITS : FIND(kind))).join('')}
    EXECUTE def;${SLOWLY}
  END $do$`;

/** What each function reads once more under its locks, which it had read to know whom to lock. */
const LOOKS_AGAIN = {
  'national.transfer_incidents': ` OR one.person <> ALL (locked)`,
  'national.must_be_of': `RAISE serialization_failure USING MESSAGE = 'it became another person''s before it was locked';`,
} as const;
export type LooksAgain = keyof typeof LOOKS_AGAIN;
/**
 * Lets a function act on whom it locked, whoever that is by then.
 * @throws where it does not look again
 */
export const withoutLookingAgain = (name: LooksAgain): string => `
  DO $do$
  DECLARE
    def text := pg_get_functiondef('${name}'::regproc);
    again text := $again$${LOOKS_AGAIN[name]}$again$;
  BEGIN
    IF strpos(def, again) = 0 THEN RAISE 'nothing is read again'; END IF;
    EXECUTE replace(def, again, CASE WHEN again LIKE 'RAISE%' THEN 'NULL;' ELSE '' END);
    ${SLOWLY}
  END $do$`;
