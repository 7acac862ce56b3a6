import { wordsOf } from '#platform';

const FOR_ONESELF =
  'For oneself alone, sealed, for thirty days from the last time that it was written. Fifty at most: a further one takes the place of whichever was not touched for longest.';

export const words = wordsOf({
  writeDraft: ['Keeps what one typed into a form and has not sent', FOR_ONESELF],
  readDraft: ['What one typed into a form and has not sent', 'One’s own.'],
  removeDraft: [
    'Lets go what one typed into a form',
    'Once it was sent, or is no longer wanted. Once more does no harm.',
  ],
  writeCaseDraft: [
    'Keeps what one typed of a case and has not sent',
    `${FOR_ONESELF} Under the key of the case: nobody opens it once the case is erased.`,
  ],
  readCaseDraft: ['What one typed of a case and has not sent', 'One’s own.'],
  removeCaseDraft: [
    'Lets go what one typed of a case',
    'Once it was sent, or is no longer wanted. Once more does no harm.',
  ],
});
