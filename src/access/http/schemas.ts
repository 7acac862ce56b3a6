import {
  arrayOf,
  closed,
  code,
  digest,
  moment,
  named,
  nullOr,
  orNull,
  text,
  uuid,
  described,
} from '#platform';
import { BREAK_GLASS_REASONS, OPENING_STATUSES } from '../domain/break-glass.js';
import { APPROVAL_REFUSAL_REASONS, APPROVAL_STATUSES } from '../domain/approval.js';

const commands = [
  'CapacityInput',
  'ReopenUnitInput',
  'ProviderPatchInput',
  'CorrectUnitInput',
  'EndVoidInput',
  'AddNonAssociationInput',
  'MergeCasesInput',
  'WithdrawNonAssociationInput',
  'NarrowingInput',
  'EndGroundInput',
  'EndRelationInput',
  'KeepIncidentInput',
];
const more = [
  'ConfirmPlacementInput',
  'SetConstraintAsideInput',
  'ActivatePolicyInput',
  'CurrentScenarioQuery',
];

const question = {
  id: uuid('6f9b1c52-6d6e-4a3a-9d1e-0c7f3c2f7a11'),
  rule: text('unit.raise-capacity'),
  object: orNull(text('U-417')),
};
const answer = {
  digest: digest(),
  askedBy: text('u-eva'),
  askedAt: moment('2026-12-01T09:30:00.000Z'),
  until: moment('2026-12-02T09:30:00.000Z'),
  approvedBy: nullOr(text('u-lea')),
  refusedFor: { ...nullOr(code(APPROVAL_REFUSAL_REASONS)) },
  case: nullOr(text('K-17')),
  status: code(APPROVAL_STATUSES),
};

const subjects = [
  'ConfirmationToApprove',
  'TerritoryVersion',
  'MergePreview',
  'UnitChangeToApprove',
  'ProviderChangeToApprove',
  'PolicyChangeToApprove',
  'ConflictProfileToApprove',
  'ErasureToApprove',
  'GroupRelationView',
  'KeepingToApprove',
  'ReadingToApprove',
  'RestoringToApprove',
];

/** What is asked about, as it was when it was asked: bound by the digest. */
const subject = {
  anyOf: [...subjects.map(named), { type: 'null' }],
  description:
    'What is asked about, as it was when it was asked. Null where it is not there any more, or not for whoever asks.',
};

const subjectFields = {
  salt: {
    ...orNull(uuid('0b8f1c6e-52d4-4b0e-9b7e-6a1d2c3e4f50')),
    description: 'The digest binds `subject` by the SHA-256 of the canonical JSON of [salt, subject].',
  },
  subject,
  changedSince: {
    ...arrayOf(text('/before/beds')),
    description: 'Where it is otherwise now, as JSON pointers: then it is neither given nor used.',
  },
};

const approvalSchemas = () => ({
  Command: {
    description:
      'The body of the request to come, word for word; of a GET its query; null where it has neither.',
    anyOf: [...[...commands, ...more].map(named), { type: 'null' }],
  },
  Approval: described(
    'What a second person is asked to approve, and how that stands.',
    closed({ ...question, command: named('Command'), ...answer }),
  ),
  ApprovalToAnswer: described(
    'An approval as the second person reads it who may give it.',
    closed({
      ...question,
      command: named('Command'),
      ...answer,
      ...subjectFields,
    }),
  ),
  GivenApproval: described(
    'An approval that was given, and what came of it at once.',
    closed({
      ...question,
      command: named('Command'),
      ...answer,
      outcome: nullOr(
        text('CONFIRMED', {
          description: 'What came of what was done with it at once; null where nothing was.',
        }),
      ),
    }),
  ),
  ApprovalSummary: described(
    'An approval in a list, without its command.',
    closed({ ...question, ...answer }),
  ),
});

/** What is asked of a second person, and cases that were opened in an emergency. */
export const accessSchemas = () => ({
  ...approvalSchemas(),
  EmergencyOpening: described(
    'A case that was opened in an emergency, and whether that was reviewed.',
    closed({
      id: uuid('0d0c5a52-2f7e-4c55-8a44-2d3c5f7b9e01'),
      case: text('K-17'),
      owner: text('SYD'),
      openedBy: text('u-eva'),
      openedFrom: text('NORD'),
      reason: code(BREAK_GLASS_REASONS),
      openedAt: moment('2026-12-01T02:10:00.000Z'),
      until: moment('2026-12-01T03:10:00.000Z'),
      reviewedAt: nullOr(moment('2026-12-01T08:00:00.000Z')),
      status: code(OPENING_STATUSES),
    }),
  ),
});
