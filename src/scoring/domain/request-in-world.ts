import { day, dayOf, type Day, type PersonKey } from '#kernel';
import { inConflict, type Threatening } from './allegiance.js';
import type { Measure } from './measure.js';
import { found, lazily } from './remember.js';
import type { Locality, NonAssociation, PlacementRequest } from './scenario.js';
import type { Allegiance, RequestInWorld, StayInWorld } from './world.js';

type Context = {
  readonly asOf: Day;
  readonly measure: Measure;
  readonly localities: ReadonlyMap<string, Locality>;
  readonly threatening: Threatening;
  readonly standing: readonly StayInWorld[];
  readonly nonAssociationsOf: (a: PersonKey, b: PersonKey) => readonly NonAssociation[];
};

export const requestInWorld = (request: PlacementRequest, context: Context): RequestInWorld => {
  const { person, threat, household } = request;
  const allegiance: Allegiance = {
    person,
    own: new Set(threat.ownGroups),
    threatening: context.threatening(threat.ownGroups, threat.otherGroups),
  };
  const conflicting = lazily(() => context.standing.filter((stay) => inConflict(allegiance, stay)));
  const nonAssociationsOf = lazily(() =>
    context.standing.filter((stay) => context.nonAssociationsOf(person, stay.person).length > 0),
  );
  const ownStays = lazily(() =>
    context.standing.filter(
      (stay) => stay.person === person && !context.measure.isLeft(stay.placement.id, request.id),
    ),
  );
  const [earliest, latest] = [dayOf(request.arrival.earliest), dayOf(request.arrival.latest)];
  return {
    ...allegiance,
    request,
    persons: household.adults + household.children,
    needs: [...new Set([...request.needs, ...(household.children > 0 ? ['CHILDREN_WELCOME'] : [])])],
    meets: new Set(request.meets),
    earliest,
    latest,
    firstDay: day(Math.max(earliest, Math.min(latest, context.asOf))),
    home: found(context.localities, request.homeLocality),
    contactPerson: request.contactPerson,
    get standingInConflict() {
      return conflicting();
    },
    get standingNonAssociates() {
      return nonAssociationsOf();
    },
    get standingOfPerson() {
      return ownStays();
    },
  };
};
