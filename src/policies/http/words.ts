import { wordsOf } from '#platform';

export const words = wordsOf({
  listPolicies: ['Every policy version', 'Oldest first, each with its digest and whether it is in force.'],
  draftPolicy: [
    'Drafts a policy version',
    'The figures that placements are judged by. A draft judges nothing until it is activated; its version is its name and has one content for good.',
  ],
  readPolicy: ['A policy version', 'Its figures, its digest, and whether it is in force.'],
  readPolicyInForce: ['The policy version in force', 'What everything is judged by today.'],
  activatePolicy: [
    'Brings a policy version into force',
    'Once a second person approved exactly it, named by its digest. Stays that stand are judged by it from then on.',
  ],
});
