import type { StayRows } from '#access';
import type { IsoDate } from '#kernel';
import type { Due } from '../domain/task.js';

export type Moment = { readonly day: IsoDate; readonly at: Date };

/** What waits because of how requests and placements stand. */
export abstract class WorkOfToday {
  /** Of the requests within those rows. */
  abstract ofRequests(rows: StayRows, moment: Moment): Promise<readonly Due[]>;
  /** Of the places that are held for those cases, but for those that wait for a second person at that moment. */
  abstract ofOffers(rows: StayRows, at: Date): Promise<readonly Due[]>;
  /** Of transfers in an emergency: what the own region is to review, and what it objected to in the last two weeks. */
  abstract ofEmergencies(rows: StayRows, at: Date): Promise<readonly Due[]>;
  /** Of the work on those cases: threats to assess anew, measures that end, nobody who keeps contact. */
  abstract ofCases(rows: StayRows, today: IsoDate): Promise<readonly Due[]>;
  /** What was reported of the ground of those rows, and nobody has answered; and ground that ends within thirty days. */
  abstract ofGround(rows: StayRows, today: IsoDate): Promise<readonly Due[]>;
  /** Permits of the providers in scope that end within ninety days, or ended. */
  abstract ofPermits(rows: StayRows, today: IsoDate): Promise<readonly Due[]>;
  /** Users of those rows’ region, or of the country, whose search is frozen; for auditors. */
  abstract ofFrozen(rows: StayRows): Promise<readonly Due[]>;
  /** Of the placements, with arrivals and departures of the next seven days. */
  abstract ofStays(rows: StayRows, today: IsoDate): Promise<readonly Due[]>;
}
