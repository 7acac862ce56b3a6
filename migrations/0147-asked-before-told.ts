import { ForwardOnly } from './forward-only.js';

/**
 * Whoever asks what could be refused for others' sake is counted before the answer, and no more once it told nothing. An
 * answer that never came stays counted.
 */
export class AskedBeforeTold2026112800147 extends ForwardOnly {
  protected readonly statements = [
    `ALTER TABLE fristad.rebuff DROP CONSTRAINT rebuff_kind_check`,
    `
      ALTER TABLE fristad.rebuff ADD CONSTRAINT rebuff_kind_check
        CHECK (kind IN ('NO_SEARCH_LEFT', 'NOT_PERMITTED', 'CAP_SET_ASIDE', 'ASKED', 'UNANSWERED'))`,
    `GRANT DELETE ON fristad.rebuff TO fristad_app`,
    `
      CREATE POLICY only_what_was_answered ON fristad.rebuff AS RESTRICTIVE FOR DELETE TO fristad_app
        USING (kind = 'ASKED')`,
  ];
}
