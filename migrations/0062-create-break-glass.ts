import { ForwardOnly } from './forward-only.js';

/** A case opened in an emergency; who is told; and the review by another region, which is never one's own. */
export class CreateBreakGlass2026112200062 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE access.break_glass (
        id              uuid PRIMARY KEY,
        case_ref        access.case_ref NOT NULL,
        owner_region    text NOT NULL REFERENCES fristad.region,
        opened_by       access.pseudonym NOT NULL,
        opened_from     text NOT NULL REFERENCES fristad.region,
        reason          text NOT NULL
                        CHECK (reason IN ('THREAT_TO_LIFE', 'ADDRESS_EXPOSED', 'COORDINATOR_UNREACHABLE', 'CHILD_AT_RISK')),
        opened_at       timestamptz NOT NULL,
        until           timestamptz NOT NULL CHECK (until = opened_at + interval '60 minutes'),
        reviewed_by     access.pseudonym CHECK (reviewed_by <> opened_by),
        reviewed_from   text REFERENCES fristad.region CHECK (reviewed_from <> opened_from),
        reviewed_at     timestamptz CHECK (reviewed_at >= opened_at),
        finding         text CHECK (finding IN ('JUSTIFIED', 'NOT_JUSTIFIED')),
        CHECK (num_nulls(reviewed_by, reviewed_from, reviewed_at, finding) IN (0, 4))
      )`,
    `CREATE INDEX break_glass_open ON access.break_glass (opened_by) WHERE reviewed_at IS NULL`,
    `CREATE INDEX break_glass_case ON access.break_glass (case_ref)`,
    `
      CREATE TABLE access.notice (
        id          uuid PRIMARY KEY,
        break_glass uuid NOT NULL REFERENCES access.break_glass,
        to_role     text NOT NULL CHECK (to_role IN ('APPROVER', 'AUDITOR')),
        to_region   text NOT NULL REFERENCES fristad.region,
        written_at  timestamptz NOT NULL,
        UNIQUE (break_glass, to_role, to_region)
      )`,
    `ALTER TABLE access.break_glass OWNER TO fristad_owner`,
    `ALTER TABLE access.notice OWNER TO fristad_owner`,
    `
      GRANT SELECT, INSERT, UPDATE (reviewed_by, reviewed_from, reviewed_at, finding) ON access.break_glass TO fristad_guard`,
    `GRANT SELECT, INSERT ON access.notice TO fristad_guard`,
  ];
}
