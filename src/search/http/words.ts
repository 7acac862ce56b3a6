import { wordsOf } from '#platform';

export const words = wordsOf({
  searchUnits: [
    'Searches units for a request',
    'As if nobody else had a place. Says at first how many suit, the best of them, and what rules the others out; the lists are read at the address of the search, for twelve hours. Three times a day for a case, and counted only when answered.',
  ],
  readSearch: [
    'What a search found, in short',
    'As it was when it was made. Reading it again counts nothing.',
  ],
  listCandidates: [
    'The units that a search found',
    'Best first, at most twenty, with what each costs the household; of a town or a region, where that is asked.',
  ],
  listExcluded: [
    'The units that a search excluded, and why',
    'The nearest thousand: those that break the fewest constraints first, then by their ids; of one constraint, a town or a region, where that is asked.',
  ],
  listProbingAlerts: [
    'Whose search is frozen for probing',
    'Newest first; of the auditor’s region, or of all.',
  ],
  liftSearchFreeze: ['Lets a user search again', 'Once a second person approved it.'],
});
