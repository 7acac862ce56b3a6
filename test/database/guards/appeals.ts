import { aRequest } from '../statements.js';
import { refusedFor, type Guard } from './guard.js';

const AT = '2026-12-01T08:00:00Z';
const NEW = { id: `'R-N'`, person: `'K-N'`, changed_by: `'u-1'`, changed_at: 'now()' };
const no = (over: Readonly<Record<string, string>> = {}) =>
  aRequest({
    ...{ ...NEW, status: `'REFUSED'`, reason: `'FUNDING'`, remark: `'NEEDS'` },
    ...{ decided_by: `'u-2'`, decided_at: `'${AT}'`, ...over },
  });
const waits = aRequest({ ...NEW, status: `'SUBMITTED'`, decided_by: 'NULL' });
/** Against what u-2 decided at that moment; `answered` with what came of it. */
const anAppeal = (decidedAt = AT, answered = 'NULL, NULL') => `
  INSERT INTO fristad.appeal (request, owner_region, against, decided_for, decided_at, reason, appealed_by, appealed_at, outcome, answered_at)
  VALUES ('R-N', 'SYD', 'u-2', 'FUNDING', '${decidedAt}', 'FACTS_NEW', 'u-1', '${AT}', ${answered})`;
const becomes = (status: string, reason = 'NULL', seen = 1) =>
  `national.change_request('R-N', ${seen}, '${status}', ${reason}, NULL, now(), 'CONSENT')`;
const CHANGED = 'CHANGED';
const approver = (actor: string) => ({ actor, roles: 'APPROVER' });
const said = `SELECT r.status || coalesce(r.reason, '') || coalesce(r.remark, '') || ' ' || concat_ws(' ', a.against, a.decided_for, a.reason, a.remark, a.appealed_by)
  AS value FROM fristad.placement_request r JOIN fristad.appeal a ON a.request = r.id`;

const appeals = {
  ...{ it: 'what was refused is appealed', before: [no()], call: becomes('SUBMITTED', `'FACTS_NEW'`) },
  answers: CHANGED,
};
const decides = {
  ...{ it: 'what was appealed is decided by another', before: [waits, anAppeal()], as: approver('u-3') },
  ...{ call: becomes('GRANTED').replace(`, 'CONSENT'`, ''), answers: CHANGED },
};

/** A refusal is appealed once, to another approver. */
export const APPEALS: readonly Guard[] = [
  { ...appeals, shows: [said, 'SUBMITTED u-2 FUNDING FACTS_NEW CONSENT u-1'] },
  ...refusedFor(appeals, 'not-possible', {
    'without a reason': { call: becomes('SUBMITTED') },
    'by an approver': { as: approver('u-3') },
    'of what nobody decided': { before: [no({ decided_by: 'NULL', decided_at: 'NULL' })] },
    'of what is a draft': { before: [aRequest({ ...NEW, status: `'DRAFT'`, decided_by: 'NULL' })] },
  }),
  ...refusedFor(appeals, 'appealed-already', {
    'of what an appeal led to': {
      before: [no(), anAppeal('2026-11-30T08:00:00Z', `'REFUSED', '${AT}'`)],
    },
  }),
  {
    ...{ ...appeals, it: 'and so is what was refused after an appeal came to nothing' },
    before: [no(), anAppeal('2026-11-29T08:00:00Z', `'REFUSED', '2026-11-30T08:00:00Z'`)],
  },
  { ...decides, shows: [`SELECT outcome AS value FROM fristad.appeal`, 'GRANTED'] },
  ...refusedFor(decides, 'decided-before', { 'not by who refused it': { as: approver('u-2') } }),
  {
    ...decides,
    it: 'who refused what was appealed to the end decides on what is submitted anew',
    before: [waits, anAppeal(AT, `'REFUSED', '${AT}'`)],
    as: approver('u-2'),
  },
];
