import { ForwardOnly } from './forward-only.js';

/** Who coordinates a case, and who beside them may, or may not whatever else they are. Nothing is deleted: it ends. */
export class CreateCaseTies2026112200061 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE access.case_assignment (
        id          uuid PRIMARY KEY,
        case_ref    access.case_ref NOT NULL,
        actor       access.pseudonym NOT NULL,
        assigned_by access.pseudonym NOT NULL,
        assigned_at timestamptz NOT NULL,
        ended_at    timestamptz CHECK (ended_at >= assigned_at),
        ended_by    access.pseudonym,
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      )`,
    `CREATE UNIQUE INDEX case_assignment_once ON access.case_assignment (case_ref, actor) WHERE ended_at IS NULL`,
    `CREATE INDEX case_assignment_of ON access.case_assignment (actor) WHERE ended_at IS NULL`,
    `
      CREATE TABLE access.case_listing (
        id        uuid PRIMARY KEY,
        case_ref  access.case_ref NOT NULL,
        actor     access.pseudonym NOT NULL,
        verdict   text NOT NULL CHECK (verdict IN ('MAY', 'MAY_NOT')),
        listed_by access.pseudonym NOT NULL CHECK (listed_by <> actor),
        listed_at timestamptz NOT NULL,
        ended_at  timestamptz CHECK (ended_at >= listed_at),
        ended_by  access.pseudonym CHECK (ended_by <> actor),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      )`,
    `CREATE UNIQUE INDEX case_listing_once ON access.case_listing (case_ref, actor) WHERE ended_at IS NULL`,
    `CREATE INDEX case_listing_of ON access.case_listing (actor) WHERE ended_at IS NULL`,
    `ALTER TABLE access.case_assignment OWNER TO fristad_owner`,
    `ALTER TABLE access.case_listing OWNER TO fristad_owner`,
    `GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON access.case_assignment, access.case_listing TO fristad_guard`,
  ];
}
