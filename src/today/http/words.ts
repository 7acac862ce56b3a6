import { wordsOf } from '#platform';

export const words = wordsOf({
  readToday: [
    'What waits for me today',
    'In the role that one acts in: requests that need the next step, arrivals and departures of seven days, whoever is late, incidents of \
stays that stand, threats to assess anew and measures that end within seven days, cases without a contact person or without what the policy asks of their file, and questions to second persons, asked and to be answered. The next due first, 200 at most; `counts` tells of all, \
`overdue` of those that should have been done by now, by the clocks of the policy. An analyst sees reports of the ground, and ground that ends within thirty days. An approver sees requests without a place and parked ones once they are late, and what another region opened in an emergency and nobody reviewed. An auditor sees openings in an emergency that nobody \
reviewed, users whose search is frozen, objections to transfers, and what is late of the region or the country; an integration what became of its own questions to second persons.',
  ],
});
