import { wordsOf } from '#platform';

export const words = wordsOf({
  listCandidates: [
    'The units that suit a request',
    'Best first, as if nobody else had a place, with what each costs the household; and why others are excluded, the nearest thousand of them. Three times a day for a case.',
  ],
  listProbingAlerts: [
    'Whose search is frozen for probing',
    'Newest first; of the auditor’s region, or of all.',
  ],
  liftSearchFreeze: ['Lets a user search again', 'Once a second person approved it.'],
});
