import { wordsOf } from '#platform';

export const words = wordsOf({
  listIncidents: [
    'What stays, offers and proposals break',
    'And how that was answered: of the coordinator’s cases and the approver’s region, the next due first. What depends on other households is one, `apart-from-others`, and says neither who nor where.',
  ],
  readIncident: ['One incident', 'What is broken, how urgent that is, and how it was answered.'],
  transferIncidents: [
    'Asks for other places for all whose stays break constraints',
    'One call for some incidents, all or none, or for all open ones that break a constraint: a request is made and granted for each stay, and the whole country is planned once, at once. What it finds is offered, and goes on as any transfer: the stay ends with the arrival elsewhere, and its incidents close. Each incident says how far that is (`transfer`); where no place was found it is open again.',
  ],
  keepIncident: [
    'Answers that the household stays for now',
    'Until a day, for a coded reason, once a second person approved exactly this. On that day it is to be answered anew. It closes by itself once it is found no more, or the stay is over.',
  ],
});
