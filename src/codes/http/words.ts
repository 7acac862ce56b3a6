import { wordsOf } from '#platform';

export const words = wordsOf({
  listFeatureCodes: [
    'The codes of features and needs',
    'What units’ features and requests’ needs are named by, with what they are called in Swedish and English.',
  ],
  addFeatureCode: [
    'Adds a code of features and needs',
    'A known code is called otherwise from then on. A code is never taken away.',
  ],
});
