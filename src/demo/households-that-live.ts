import { dateOf, dayOf, plusDays, requestId } from '#kernel';
import type { Placement, PlacementRequest, Scenario } from '#scoring';

const OF_EACH_REGION = 3;
const NIGHTS_LEFT = 30;
const NO_NUMBER = 0;
/** Of programmes: a household that was taken in once met them all. */
const CONDITIONS = ['POLICE_REPORT', 'DEMONSTRABLE_RISK', 'DRUG_FREE', 'CRIME_FREE', 'FUNDING_DECISION'];

/** Who lives somewhere for a month yet, the longest to come first. */
const livingIn = ({ placements, asOf }: Scenario): readonly Placement[] => {
  const until = dateOf(plusDays(dayOf(asOf), NIGHTS_LEFT));
  return placements
    .filter(({ status, departure }) => status === 'ARRIVED' && departure > until)
    .toSorted((a, b) => b.departure.localeCompare(a.departure) || a.id.localeCompare(b.id));
};

/** What such a household once asked for: as somebody of its region does, and nothing that its home would not give. */
const askedBy = (stay: Placement, like: PlacementRequest, number: number): PlacementRequest => ({
  ...like,
  id: requestId(`R${String(number).padStart(4, '0')}`),
  person: stay.person,
  kind: 'LONG_TERM',
  urgency: 'STANDARD',
  registeredOn: stay.arrival,
  household: { adults: stay.persons, children: 0 },
  arrival: { earliest: stay.arrival, latest: stay.arrival },
  nights: dayOf(stay.departure) - dayOf(stay.arrival),
  threat: { level: 'MEDIUM', scope: 'LOCAL', ownGroups: stay.groups, otherGroups: [] },
  ...{ relocationRequired: false, excludedLocalities: [], allowedRegions: null, exclusionZones: [] },
  ...{ needs: [], meets: CONDITIONS, minProtectionLevel: 1, preferredLocalities: [], contactPerson: null },
});

/** Requests of some households that live somewhere already, three of each region: those whose stays an import brings have none. */
export const householdsThatLive = (scenario: Scenario): readonly PlacementRequest[] => {
  const byRegion = Map.groupBy(scenario.requests, ({ region }) => region);
  const stays = livingIn(scenario);
  const numbers = scenario.requests.map(({ id }) => Number(id.slice(1)));
  const last = Math.max(NO_NUMBER, ...numbers);
  return [...byRegion]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([, [like]], index) =>
      like === undefined
        ? []
        : stays
            .slice(index * OF_EACH_REGION, (index + 1) * OF_EACH_REGION)
            .map((stay, place) => askedBy(stay, like, last + 1 + index * OF_EACH_REGION + place)),
    );
};
