import { wordsOf } from '#platform';

export const words = wordsOf({
  listRequests: [
    'The requests in scope',
    'A page at a time in the order of their ids, each with its status and version, how far it has come, by when something is to be done about it and how long it waits; with `overdue=yes` those alone that are late, by the clocks of the policy in force.',
  ],
  readRequest: [
    'One request',
    'As one’s role sees it, with its status, version and entity tag, how far it has come, by when something is to be done about it and when it expires by itself.',
  ],
  readRequestStatus: [
    'How a request stands',
    'Its status, its version and the last reason, with its entity tag.',
  ],
  readRequestDecision: [
    'What there is to decide',
    'The request and how it stands, for whoever may grant or refuse it, with its entity tag.',
  ],
  registerCase: [
    'Registers a case by its first request',
    'The request is a draft, and so is what follows it (`then`): it begins when the stay of the first ends, and moves with it until it is offered a place. Whoever registers the case is assigned to it. The case is known by a pseudonym that is made here.',
  ],
  draftRequest: [
    'Drafts a request of a case',
    'As it stands in a scenario, without what the service gives itself; and another one that begins when its stay ends (`then`).',
  ],
  rewriteRequest: [
    'Changes what a request says',
    'The keys that are sent; the others stay. What was granted must then be decided anew.',
  ],
  submitRequest: [
    'Submits a draft',
    'To whoever decides in the region; nobody decides on a request that they wrote any of.',
  ],
  withdrawRequest: ['Withdraws a request', 'One that no placement stands for; for good.'],
  parkRequest: [
    'Lets a granted request wait',
    'Nobody searches or plans for it until it is resumed. It is to be looked at again on the day that is named, or after the days of the policy.',
  ],
  resumeRequest: ['Takes a parked request up again', 'Granted as it was.'],
  grantRequest: [
    'Grants a submitted request',
    'By somebody who wrote none of it. From then on it may be searched and planned for.',
  ],
  refuseRequest: [
    'Refuses a submitted request',
    'By somebody who wrote none of it, with a reason and, coded, what has to be otherwise. Rewritten, it is a draft again.',
  ],
  appealRequest: [
    'Appeals a refusal to another approver',
    'Submits again what was refused, as it is, with a coded reason and what of the request it is about. Somebody else decides than who refused it, by the same clock. Once for a refusal, and not against what an appeal led to (409 `appealed-already`).',
  ],
  listAppeals: [
    'The appeals of a request',
    'Why it was refused, why that was appealed, and what came of it, the latest first; not who decided.',
  ],
  listNonAssociations: [
    'The persons who must be kept apart',
    'The pairs in scope, by pseudonyms, with the scope and, for a distance, the metres.',
  ],
});
