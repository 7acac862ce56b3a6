import { wordsOf } from '#platform';

/** Of places that are held for requests. */
export const words = wordsOf({
  listOffers: [
    'What was offered for a request',
    'Newest first: what the plan of the country found, until when it is held, and how each offer ended.',
  ],
  readNoOffer: [
    'Why nothing is offered for a request',
    'For a request that the latest plan of the country found no place for: how many units suit the case alone, how many each constraint rules \
out, by itself or with others, and the least changes that would free one. `why` says whether no unit suits, or those that suit are taken by others or kept for them. As if nobody else had a place anywhere: what other households stand in the \
way of is in none of it. It does not count as a search.',
  ],
  recordUnableToPlace: [
    'Records that no place was found for a request',
    'Once for a plan of the country that found none: what `no-offer` tells at this moment, and what is done about it. It does not count as a search.',
  ],
  listUnableToPlace: [
    'When no place was found for a request',
    'Newest first: what was recorded, why, as far as the case alone tells, and what was done about it.',
  ],
  readOffer: [
    'A place that is held for a request',
    'The town, the point to about a kilometre, beds, features, protection, cost, the days, and every strain that tells of no other household. \
Accept it to take it: that is not refused unless something changed, and never counts as probing.',
  ],
  acceptOffer: [
    'Accepts a place that is offered',
    'Asks a second person to approve its confirmation, as it was judged. It is confirmed in the moment in which they approve, unless something \
changed; the place is held for as long as they may answer, not beyond the day of arrival. Refused, it may be accepted again, until \
the offer is three days old.',
  ],
  declineOffer: [
    'Declines a place that is offered',
    'With a coded reason. The unit is out for this request; the next plan looks for another. `NEW_LOCAL_INTELLIGENCE` says by `remark` what was learnt of \
the town, which is reported to whoever keeps the ground there; how that stands is told with the offer. Three times a day for a case, and twelve times in ninety days by one user.',
  ],
  renewOffer: ['Holds an offered place once more', 'For as long again, once. Then it falls back by itself.'],
});
