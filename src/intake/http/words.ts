import { wordsOf } from '#platform';

export const words = wordsOf({
  importScenario: [
    'Takes in a scenario',
    'All or nothing; the same one again changes nothing. Every error is answered with its pointer.',
  ],
});
