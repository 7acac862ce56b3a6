import { ForwardOnly } from './forward-only.js';

/** A person check is one of its day in Sweden. What was checked before this was counted by the day in UTC. */
export class ChecksByTheSwedishDay2026112800136 extends ForwardOnly {
  protected readonly statements = [
    `ALTER TABLE fristad.person_check DROP CONSTRAINT person_check_check`,
    `
      DO $$ BEGIN
        EXECUTE format(
          'ALTER TABLE fristad.person_check ADD CONSTRAINT person_check_on_its_day CHECK (
             day = (evaluated_at AT TIME ZONE CASE WHEN evaluated_at < %L THEN ''UTC'' ELSE ''Europe/Stockholm'' END)::date)',
          now());
      END $$`,
  ];
}
