import { randomUUID } from 'node:crypto';
import type { ApprovalContent, FrozenSubject } from '../domain/approval.js';
import { hiddenFrom } from '../domain/fields.js';
import { policyTable } from '../domain/policy-table.js';
import { canonicalOf, digestOf, sha256Of } from './digest-of.js';
import { boundContent } from './frozen-subject.js';

/** What a second person was shown, as an auditor may read it. The salt opens what is withheld. */
export type ApprovalRecord = { readonly digest: string; readonly document: string; readonly salt: string };

const isObject = (command: unknown): command is Readonly<Record<string, unknown>> =>
  typeof command === 'object' && command !== null && !Array.isArray(command);

/** What auditors see of no such thing is a digest taken with the salt: without one, a position is found by trying. */
const withheld = ({ rule, command }: ApprovalContent, salt: string): unknown => {
  const hidden = hiddenFrom('AUDITOR', policyTable[rule].object);
  if (!isObject(command)) return command;
  const fields = Object.entries(command).map(([field, value]) =>
    hidden.includes(field) ? [field, { withheld: digestOf([salt, value]) }] : [field, value],
  );
  return Object.fromEntries(fields) as unknown;
};

/** The record of what is shown: where nothing is withheld it is what was shown, and has its digest. */
export const approvalRecord = (
  content: ApprovalContent,
  subject: FrozenSubject | null,
  salt: string = subject?.salt ?? randomUUID(),
): ApprovalRecord => {
  const document = canonicalOf({ ...boundContent(content, subject), command: withheld(content, salt) });
  return { digest: sha256Of(document), document, salt };
};
