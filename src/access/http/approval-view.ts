import { toInvalid, type PageQuery, type Problem } from '#platform';
import type { ApprovalsPage } from '../application/approvals.port.js';
import type { NotDone } from '../application/done-when-given.port.js';
import type { GiveRefusal } from '../application/four-eyes.js';
import { APPROVAL_MS, approvalId, statusOf, type ApprovalId, type Waiting } from '../domain/approval.js';

const NOT_YOURS = { status: 409, title: 'This approval can’t be given or refused by you' };
export const answerProblems: Record<GiveRefusal['code'], Problem> = {
  'own-request': NOT_YOURS,
  'not-the-second-person': NOT_YOURS,
  'other-content': { status: 409, title: 'What you saw is not what was asked' },
  'too-late': { status: 409, title: 'It was answered before, or 24 hours are over' },
  'no-such-approval': { status: 404, title: 'There is no such approval' },
};
/** Of what is done in the moment in which it is approved. */
export const givingProblems: Record<GiveRefusal['code'] | NotDone['code'], Problem> = {
  ...answerProblems,
  'changed-since': { status: 412, title: 'Something that was shown has changed since it was asked' },
  'ended-since': { status: 409, title: 'What was to be done can’t be done any more' },
  'asker-may-not': { status: 409, title: 'Who asked may not do it any more' },
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const afterOf = ({ after }: PageQuery): ApprovalId | null => {
  if (after === undefined) return null;
  if (UUID.test(after)) return approvalId(after);
  throw toInvalid([{ pointer: '/after', message: 'is no id of an approval' }]);
};

/** The page that is asked for, of what was asked within its time. */
export const approvalsPage = (page: PageQuery, at: Date): ApprovalsPage => ({
  since: new Date(at.getTime() - APPROVAL_MS),
  after: afterOf(page),
  limit: page.limit,
});

/** An approval as it is told, with what became of it until that moment. */
export const approvalView = (approval: Waiting, at: Date) => {
  const { id, content, digest, askedBy, askedAt, approvedBy, refused, facts } = approval;
  return {
    id,
    ...content,
    digest,
    askedBy,
    askedAt,
    until: new Date(askedAt.getTime() + APPROVAL_MS),
    approvedBy,
    refusedFor: refused?.because ?? null,
    case: facts.case,
    status: statusOf(approval, at),
  };
};
