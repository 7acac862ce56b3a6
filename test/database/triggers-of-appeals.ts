import { aRequest } from './statements.js';
import type { Watched } from './what-a-trigger-does.js';

const APPEALED = `INSERT INTO fristad.appeal (request, owner_region, against, decided_for, decided_at, reason, appealed_by, appealed_at)
  VALUES ('R-P', 'SYD', 'u-2', 'FUNDING', now(), 'FACTS_NEW', 'u-1', now())`;
/** What becomes of an appeal. */
export const APPEALED_TO_THE_END: readonly Watched[] = [
  {
    trigger: 'fristad.placement_request appeal_is_answered',
    before: [
      aRequest({ id: `'R-P'`, person: `'K-P'`, status: `'SUBMITTED'`, changed_by: `'u-1'` }),
      APPEALED,
    ],
    does: `UPDATE fristad.placement_request SET status = 'WITHDRAWN', reason = 'PERSON_WITHDREW', version = version + 1 WHERE id = 'R-P'`,
    shows: [`SELECT outcome AS value FROM fristad.appeal`, 'WITHDRAWN'],
  },
];
