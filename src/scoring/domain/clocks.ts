/** By urgency, in hours. */
export type HoursByUrgency = {
  readonly EMERGENCY: number;
  readonly SHORT_NOTICE: number;
  readonly STANDARD: number;
};

/** How long everything may take that somebody waits for. A plan is not judged by it. */
export type Clocks = {
  /** For which an offer is held, and for which again where it is renewed. */
  readonly offerHours: number;
  readonly offerRenewals: number;
  /** Within which a submitted request is decided. */
  readonly decideHours: HoursByUrgency;
  /** Within which a granted request gets a place. */
  readonly placeHours: HoursByUrgency;
  /** Before its first day of arrival by which a request that is planned ahead gets a place. */
  readonly leadDays: number;
  /** After which a draft that nobody submits expires. */
  readonly draftDays: number;
  /** After which a granted request that gets no place expires. */
  readonly grantedDays: number;
  /** After which a parked request is looked at again, where its coordinator names no day. */
  readonly parkedDays: number;
  /** Within which the own region reviews an emergency transfer that another one approved. */
  readonly transferReviewHours: number;
  /** Within which it is answered that a stay breaks a constraint, by how urgent that is. */
  readonly incidentHours: HoursByUrgency;
};

/** What holds where a policy says nothing else. */
export const DEFAULT_CLOCKS: Clocks = {
  offerHours: 24,
  offerRenewals: 1,
  decideHours: { EMERGENCY: 2, SHORT_NOTICE: 24, STANDARD: 120 },
  placeHours: { EMERGENCY: 12, SHORT_NOTICE: 72, STANDARD: 720 },
  leadDays: 90,
  draftDays: 30,
  grantedDays: 90,
  parkedDays: 14,
  transferReviewHours: 24,
  incidentHours: { EMERGENCY: 4, SHORT_NOTICE: 48, STANDARD: 168 },
};

/** For how long one household may hold a place without taking it, renewals included: others wait for it. */
export const MOST_OFFER_HOURS = 48;
