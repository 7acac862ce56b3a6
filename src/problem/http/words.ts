import { wordsOf } from '#platform';

export const words = wordsOf({
  readCurrentScenario: ['Everything that is kept, as one scenario', 'What a run started now would freeze.'],
  readPolicyEffect: [
    'How a policy version would judge what stands',
    'Beside the one in force: counts of findings by constraint, and of those who would lose the place that the latest plan of the country has for them, by constraint and region; nothing of anybody.',
  ],
});
