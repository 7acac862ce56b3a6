import type { components } from '../../api/api.js';

type Schemas = components['schemas'];
export type RequestView = Schemas['RequestView'];
type Stage = RequestView['stage'];
export type ActKind = 'submit' | 'find' | 'resume' | 'park' | 'withdraw' | 'grant' | 'refuse';

const ofCoordinator: Readonly<Partial<Record<Stage, readonly ActKind[]>>> = {
  DRAFT: ['submit', 'withdraw'],
  SUBMITTED: ['withdraw'],
  GRANTED: ['find', 'park', 'withdraw'],
  PARKED: ['resume', 'withdraw'],
};

/** What somebody may do with a request at its stage, the next act first. */
export const actsOf = (stage: Stage, role: 'coordinator' | 'approver'): readonly ActKind[] => {
  if (role === 'coordinator') return ofCoordinator[stage] ?? [];
  return stage === 'SUBMITTED' ? ['grant', 'refuse'] : [];
};
