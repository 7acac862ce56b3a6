import type { Role } from '#access';
import { TASK_KINDS, type TaskKind } from '../domain/task.js';

const asking: readonly TaskKind[] = ['APPROVAL_ASKED', 'APPROVAL_GIVEN', 'APPROVAL_REFUSED'];
const comings: readonly TaskKind[] = ['ARRIVAL', 'ARRIVAL_OVERDUE', 'DEPARTURE', 'OVERSTAY'];

const ofOthers: ReadonlySet<TaskKind> = new Set([
  ...(['APPROVAL_TO_GIVE', 'TRANSFER_TO_REVIEW', 'GROUND_REPORT', 'GROUND_ENDS', 'PERMIT_ENDS'] as const),
  ...(['OPENING_TO_REVIEW', 'SEARCH_FROZEN'] as const),
]);

/** What waits for each role. A submitted request waits for its approver, and is shown to its coordinator as waiting; an appeal, for every approver but who refused. */
export const tasksOf: Readonly<Record<Role, readonly TaskKind[]>> = {
  COORDINATOR: TASK_KINDS.filter((kind) => !ofOthers.has(kind)),
  APPROVER: [
    'REQUEST_TO_DECIDE',
    'APPEAL_TO_DECIDE',
    'ARRIVAL_OVERDUE',
    'OVERSTAY',
    'INCIDENT',
    'TRANSFER_TO_REVIEW',
    'OPENING_TO_REVIEW',
    'APPROVAL_TO_GIVE',
  ],
  HOUSING_OFFICER: [...comings, 'PERMIT_ENDS', 'APPROVAL_TO_GIVE', ...asking],
  ANALYST: ['GROUND_REPORT', 'GROUND_ENDS', 'APPROVAL_TO_GIVE', ...asking],
  POLICY_ADMIN: ['APPROVAL_TO_GIVE', ...asking],
  REGISTER_KEEPER: ['PERMIT_ENDS', 'APPROVAL_TO_GIVE', ...asking],
  AUDITOR: ['OPENING_TO_REVIEW', 'SEARCH_FROZEN', 'TRANSFER_OBJECTED'],
  INTEGRATION: asking,
};

/** What each role sees besides, once it is late. */
export const lateTasksOf: Readonly<Partial<Record<Role, readonly TaskKind[]>>> = {
  APPROVER: ['REQUEST_WITHOUT_A_PLACE', 'REQUEST_TO_REVIEW', 'PLACEMENT_TO_CONFIRM'],
  AUDITOR: [
    ...([
      'REQUEST_TO_SUBMIT',
      'REQUEST_TO_DECIDE',
      'APPEAL_TO_DECIDE',
      'REQUEST_WITHOUT_A_PLACE',
      'REQUEST_TO_REVIEW',
    ] as const),
    ...(['PLACEMENT_TO_CONFIRM', 'TRANSFER_TO_REVIEW', 'ARRIVAL_OVERDUE', 'OVERSTAY', 'INCIDENT'] as const),
  ],
};
