import { wordsOf } from '#platform';

export const words = wordsOf({
  listCodes: [
    'Codes and what they are called',
    'Every list of codes that the service itself knows, in Swedish and English. Codes are the same in any language; features and needs are named in a list of their own, which administrators extend.',
  ],
  listFeatureCodes: [
    'The codes of features and needs',
    'What units’ features and requests’ needs are named by, with what they are called in Swedish and English.',
  ],
  addFeatureCode: [
    'Adds a code of features and needs',
    'A known code is called otherwise from then on. A code is never taken away.',
  ],
});
