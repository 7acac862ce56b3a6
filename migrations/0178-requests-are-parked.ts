import { ForwardOnly } from './forward-only.js';

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const ROLE = `split_part(current_setting('app.roles', true), ' ', 1)`;
const STANDING = `('PROVISIONAL', 'CONFIRMED', 'ARRIVED')`;
const REASONS = {
  REFUSED: ['ASSESSMENT_EXPIRED', 'FUNDING', 'PROGRAMME_CONDITION', 'NOT_COMPLETE'],
  WITHDRAWN: ['PERSON_WITHDREW', 'RELEASE_POSTPONED', 'NO_LONGER_NEEDED', 'ENTERED_IN_ERROR'],
  PARKED: ['PERSON_WANTS_TO_WAIT', 'RELEASE_POSTPONED', 'SAFE_FOR_NOW', 'MORE_TO_FIND_OUT'],
};
const among = (state: keyof typeof REASONS) =>
  `WHEN '${state}' THEN reason IN ('${REASONS[state].join(`', '`)}')`;

/**
 * A granted request is parked by its coordinator, for a reason, and asks for nothing until it is taken up again: what was
 * decided stays decided. Rewritten it must be decided anew, as any other.
 */
export class RequestsAreParked2026112800178 extends ForwardOnly {
  protected readonly statements = [
    `
      ALTER TABLE fristad.placement_request
        DROP CONSTRAINT placement_request_state_check,
        DROP CONSTRAINT placement_request_says_why,
        ADD CONSTRAINT placement_request_state_check
          CHECK (state IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED', 'REFUSED', 'WITHDRAWN')),
        ADD CONSTRAINT placement_request_says_why CHECK ((CASE state
          ${among('REFUSED')} ${among('WITHDRAWN')} ${among('PARKED')} ELSE reason IS NULL END) IS TRUE)`,
    `
      CREATE OR REPLACE FUNCTION fristad.is_request_step(was text, becomes text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
        SELECT (was, becomes) IN (
          ('DRAFT', 'DRAFT'), ('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'SUBMITTED'), ('SUBMITTED', 'GRANTED'),
          ('SUBMITTED', 'REFUSED'), ('REFUSED', 'DRAFT'), ('GRANTED', 'SUBMITTED'), ('GRANTED', 'PARKED'),
          ('PARKED', 'GRANTED'), ('PARKED', 'SUBMITTED'), ('DRAFT', 'WITHDRAWN'), ('SUBMITTED', 'WITHDRAWN'),
          ('REFUSED', 'WITHDRAWN'), ('GRANTED', 'WITHDRAWN'), ('PARKED', 'WITHDRAWN'))
      $$`,
    `
      CREATE OR REPLACE FUNCTION national.change_request(request text, seen integer, becomes text, reason text, document jsonb,
                                              at timestamptz) RETURNS text
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        r fristad.placement_request%ROWTYPE;
        decides boolean := $3 IN ('GRANTED', 'REFUSED');
        rests boolean;
        stands fristad.placement%ROWTYPE;
        around text;
      BEGIN
        SELECT p.unit INTO around FROM fristad.placement p JOIN fristad.placement_request x ON x.id = p.request
          WHERE x.id = $1 AND x.region = ${setting('region')} AND p.status IN ${STANDING} AND $5 IS NOT NULL;
        IF around IS NULL THEN
          PERFORM national.lock_in_order(persons => ARRAY[x.person])
            FROM fristad.placement_request x WHERE x.id = $1 AND x.region = ${setting('region')};
        ELSE
          decides := false;
          PERFORM national.lock_to_place(ARRAY[x.person], ARRAY[around])
            FROM fristad.placement_request x WHERE x.id = $1 AND x.region = ${setting('region')};
        END IF;
        SELECT x.* INTO r FROM fristad.placement_request x WHERE x.id = $1 AND x.region = ${setting('region')};
        rests := $5 IS NULL AND (r.state, $3) IN (('GRANTED', 'PARKED'), ('PARKED', 'GRANTED'));
        IF rests THEN decides := false; END IF;
        IF NOT FOUND OR ${ROLE} NOT IN ('APPROVER', 'COORDINATOR') THEN RETURN 'no-such-request'; END IF;
        IF ${ROLE} <> (CASE WHEN decides THEN 'APPROVER' ELSE 'COORDINATOR' END) THEN RETURN 'not-possible'; END IF;
        IF r.version <> $2 THEN RETURN 'stale'; END IF;
        SELECT p.* INTO stands FROM fristad.placement p WHERE p.request = $1 AND p.status IN ${STANDING};
        IF $5 IS NOT NULL AND (stands.unit IS DISTINCT FROM around OR (around IS NOT NULL AND $3 <> r.state)) THEN
          RETURN 'stale';
        END IF;
        IF around IS NULL AND (NOT fristad.is_request_step(r.state, $3) OR (r.state = $3 AND $5 IS NULL)) THEN
          RETURN 'not-possible';
        END IF;
        IF decides AND r.changed_by = ${setting('actor')} THEN RETURN 'own-request'; END IF;
        IF stands.id IS NOT NULL AND $5 IS NULL THEN RETURN 'placed-already'; END IF;
        IF stands.id IS NOT NULL AND r.decided_by = ${setting('actor')} THEN RETURN 'own-request'; END IF;
        IF stands.id IS NOT NULL AND (r.nights, r.earliest_arrival, r.latest_arrival) IS DISTINCT FROM
           (($5 ->> 'nights')::integer, ($5 #>> '{arrival,earliest}')::date, ($5 #>> '{arrival,latest}')::date) THEN
          RETURN 'nights-stand';
        END IF;
        IF $5 IS NOT NULL THEN PERFORM national.rewrite_request($1, $5); END IF;
        UPDATE fristad.placement_request x
          SET state = $3, version = x.version + 1, reason = $4,
              changed_by = CASE WHEN decides OR rests THEN x.changed_by ELSE ${setting('actor')} END,
              changed_at = CASE WHEN decides OR rests THEN x.changed_at ELSE $6 END,
              decided_by = CASE WHEN decides THEN ${setting('actor')}
                                WHEN rests OR $3 = 'WITHDRAWN' OR stands.id IS NOT NULL THEN x.decided_by END,
              decided_at = CASE WHEN decides THEN $6
                                WHEN rests OR $3 = 'WITHDRAWN' OR stands.id IS NOT NULL THEN x.decided_at END
          WHERE x.id = $1;
        IF stands.id IS NOT NULL THEN PERFORM national.follow_request($1, stands.id, $6); END IF;
        RETURN 'CHANGED';
      END $$`,
    `
      CREATE OR REPLACE FUNCTION national.close_case(of_case text) RETURNS boolean
      LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM fristad.placement_request r
                       WHERE r.person = of_case AND r.region = ${setting('region')}) THEN
          RETURN false;
        END IF;
        PERFORM national.lock_in_order(persons => ARRAY[of_case]);
        IF EXISTS (SELECT FROM fristad.placement p
                   WHERE p.person = of_case AND p.status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED')) THEN
          RETURN false;
        END IF;
        UPDATE fristad.placement p SET status = 'CANCELLED', version = p.version + 1
          WHERE p.person = of_case AND p.status = 'PROPOSED';
        UPDATE fristad.placement_request r
          SET state = 'WITHDRAWN', reason = 'NO_LONGER_NEEDED', version = r.version + 1,
              changed_by = ${setting('actor')}, changed_at = clock_timestamp()
          WHERE r.person = of_case AND r.state IN ('DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED');
        RETURN true;
      END $$`,
  ];
}
