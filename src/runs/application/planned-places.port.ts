/** Where a plan places a request; nowhere when unit and days are null. */
export type PlannedPlace = {
  readonly run: string;
  readonly policyVersion: string;
  readonly plannedAt: Date;
  readonly unit: string | null;
  readonly arrival: string | null;
  readonly departure: string | null;
};

/** What the country's latest plan says of a request of the region that acts, and nothing of others. */
export abstract class PlannedPlaces {
  /** Undefined when there is no plan yet, or the latest did not know of the request. */
  abstract ofRequest(request: string): Promise<PlannedPlace | undefined>;
}
