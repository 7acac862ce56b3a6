import { randomUUID } from 'node:crypto';
import type { ApprovalContent, FrozenSubject } from '../domain/approval.js';
import { canonicalOf, digestOf } from './digest-of.js';

/** The digest is taken with a salt: without one, a position that is shown is found by trying. */
export const frozenSubject = (subject: object): FrozenSubject => {
  const salt = randomUUID();
  return { document: canonicalOf(subject), salt, digest: digestOf([salt, subject]) };
};

/** What a question is bound by: its content, and where there is more to see, the digest of what was shown. */
export const boundContent = (content: ApprovalContent, subject: FrozenSubject | null) =>
  subject === null ? content : { ...content, subject: subject.digest };
