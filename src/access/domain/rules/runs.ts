import { may, type Rule } from '../rule.js';

const matching = { for: ['PLACEMENT_MATCHING'] } as const;
const oversee = { whose: ['own', 'national'] } as const;
const unnamed = { ...oversee, namesCase: false } as const;

export const runRules = {
  'scenario.import': {
    object: 'scenario',
    act: 'take in a scenario',
    on: 'many',
    allow: [may('INTEGRATION', matching)],
  },
  'scenario.read': {
    object: 'scenario',
    act: 'read everything that is kept, as one scenario',
    on: 'many',
    allow: [may('INTEGRATION', matching)],
    second: ['POLICY_ADMIN'],
  },
  'planning.read': {
    object: 'run',
    act: 'see how far the planning of the country is',
    on: 'many',
    allow: [may('COORDINATOR'), may('APPROVER'), may('AUDITOR'), may('POLICY_ADMIN'), may('INTEGRATION')],
  },
  'run.start': {
    object: 'run',
    act: 'start a solver run',
    on: 'many',
    allow: [may('COORDINATOR', matching), may('INTEGRATION', matching)],
  },
  'run.list': {
    object: 'run',
    act: 'list solver runs',
    on: 'many',
    allow: [may('COORDINATOR'), may('AUDITOR'), may('POLICY_ADMIN'), may('INTEGRATION')],
  },
  'run.read': {
    object: 'run',
    act: 'see how far a solver run is',
    on: 'one',
    allow: [
      may('COORDINATOR'),
      may('AUDITOR', oversee),
      may('POLICY_ADMIN', oversee),
      may('INTEGRATION', oversee),
    ],
  },
  'run.cancel': {
    object: 'run',
    act: 'stop a solver run',
    on: 'one',
    allow: [may('COORDINATOR', matching), may('INTEGRATION', { ...oversee, ...matching })],
  },
  'plan.read': {
    object: 'run',
    act: 'read the plan of a solver run',
    on: 'one',
    allow: [
      may('COORDINATOR', { namesCase: false, ...matching }),
      may('AUDITOR', { ...unnamed, for: ['SUPERVISION_AUDIT'] }),
      may('INTEGRATION', { ...unnamed, ...matching }),
    ],
  },
} as const satisfies Record<string, Rule>;
