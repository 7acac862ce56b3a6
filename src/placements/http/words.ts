import { wordsOf } from '#platform';

/** Of placements, their stays and what was decided of them. */
export const words = wordsOf({
  proposePlacement: [
    'Proposes a unit for a request',
    'Judged by the case, the unit and public ground alone; what it breaks is answered. Other households are judged when it is confirmed.',
  ],
  adoptStay: [
    'Ties an imported stay to its request',
    'The stay of the household that an import brought and that belongs to no request; from then on it is extended, transferred and told of as any other.',
  ],
  listPlacementsOfRequest: [
    'What was proposed for a request',
    'Newest first, each with its status and version.',
  ],
  extendPlacement: [
    'Proposes that a household stays longer',
    'Where it is. To be confirmed like any other proposal; until then the stay that stands goes on as it was.',
  ],
  transferPlacement: [
    'Proposes that a household moves to another unit',
    'For a granted request of its case. Once it is confirmed like any other proposal, the stay that is left ends on the day of arrival.',
  ],
  transferInEmergency: [
    'Asks for another place at once for a household that must leave',
    'As whoever handles its case, after a fresh login. A request is made for it and granted in the same act; the country is planned at once, and what the plan finds is offered. An approver of any region may approve what is accepted; the own region then reviews it. The stay goes on until the household arrives at the next place.',
  ],
  listEmergencyTransfers: [
    'Transfers in an emergency',
    'Since they were asked for: which stay is left, what was confirmed and by whose approval, and what the own region thinks of it; with `overdue=yes` those alone that should have been reviewed by now.',
  ],
  reviewEmergencyTransfer: [
    'Reviews a transfer that another region approved in an emergency',
    'As an approver of the region that the case belongs to, after a fresh login. It changes no stay; an objection waits in the day of its coordinators.',
  ],
  confirmPlacement: [
    'Confirms a placement',
    'Once a second person approved exactly this, after a fresh login. The neighbourhood is judged anew; whatever stands in the way there has one answer, `PLACEMENT_NOT_PERMITTED`. The same command under the same key again tells its outcome, without another approval.',
  ],
  readConfirmationOutcome: [
    'How a confirmation ended',
    'By its idempotency key; of one’s own commands alone.',
  ],
  setConstraintAside: [
    'Sets a hard constraint aside for one placement',
    'Once a second person approved exactly this. The placement shows it from then on.',
  ],
  listPlacements: [
    'The placements in scope',
    'Standing and past, a page at a time in the order of their ids; with `overstaying=yes` those alone who should have left by now, until their departure, a longer stay or a transfer is on record.',
  ],
  readPlacement: [
    'One placement',
    'With its version and entity tag; if it was proposed here, with all that was set aside for it.',
  ],
  listPlacementMoves: [
    'What happened to a placement',
    'Since it was proposed, by whom and why, oldest first.',
  ],
  cancelPlacement: ['Cancels a placement', 'One that has not begun.'],
  declinePlacement: [
    'Declines a confirmed placement',
    'As whoever runs the unit. `NEW_LOCAL_INTELLIGENCE` says by `remark` what was learnt of the town, which is reported to whoever keeps its ground.',
  ],
  recordArrival: ['Records that the household came', 'On a day of the stay that is not still to come.'],
  recordNonArrival: ['Records that the household did not come', 'With the reason; the unit is free again.'],
  recordDeparture: ['Records that the household left', 'The unit rests from that day.'],
  shortenPlacement: ['Shortens a stay', 'Which needs nobody’s permission.'],
  revealPlacementAddress: [
    'Reveals the street address of a placement',
    'Of one that stands, after a fresh login and once that is on record.',
  ],
  readDecision: [
    'What was judged at a decision',
    'Or shown to a second person, as it was kept, by its digest: the SHA-256 of the document’s bytes.',
  ],
  listFindings: [
    'What the stays that stand break',
    'And since when. Of other households it says only that they stand against one.',
  ],
});
