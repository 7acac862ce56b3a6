import { oneOf, together, type Held } from './what-a-row-holds.js';

const TABLE = 'fristad.appeal';
const REMARKS = 'THREAT_ASSESSMENT FUNDING_DECISION CONSENT HOUSEHOLD NEEDS ARRIVAL_WINDOW NIGHTS PLACES';

/** What is stored of an appeal. */
export const APPEAL_ROWS: readonly Held[] = [
  oneOf(TABLE, 'outcome', 'GRANTED REFUSED WITHDRAWN EXPIRED'),
  oneOf(TABLE, 'reason', 'FACTS_MISREAD FACTS_NEW CONDITION_MET THREAT_UNDERRATED FUNDING_FOUND'),
  oneOf(TABLE, 'remark', REMARKS),
  together(`${TABLE} appeal_answered_wholly`, { outcome: 'GRANTED', answered_at: '2026-12-01T08:00:00Z' }),
];
