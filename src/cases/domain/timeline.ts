/** What may have happened in a case, by the act that the log names. Reading, and what concerns other households, is none of it. */
export const HAPPENINGS = {
  'case.register': 'CASE_REGISTERED',
  'case.assign': 'COORDINATOR_ASSIGNED',
  'case.unassign': 'COORDINATOR_UNASSIGNED',
  'case.set-programme': 'PROGRAMME_ENTERED',
  'case.set-identity-protection': 'IDENTITY_PROTECTION_ENTERED',
  'case.assess-threat': 'THREAT_ASSESSED',
  'case.record-funding': 'FUNDING_ENTERED',
  'case.confirm-resident': 'RESIDENCE_CONFIRMED_OR_NOT',
  'case.confirm-local-ties': 'LOCAL_TIES_CONFIRMED_OR_NOT',
  'case.confirm-motivated': 'MOTIVATION_CONFIRMED_OR_NOT',
  'case.merge': 'CASES_MERGED',
  'case.erase': 'CASE_ERASED',
  'contact-person.write': 'CONTACT_PERSON_ENTERED',
  'measure.add': 'MEASURE_ENTERED',
  'measure.change': 'MEASURE_CHANGED',
  'note.write': 'NOTE_WRITTEN',
  'pair.add': 'NON_ASSOCIATION_ADDED',
  'pair.withdraw': 'NON_ASSOCIATION_WITHDRAWN',
  'person.register': 'PERSON_REGISTERED',
  'break-glass.open': 'OPENED_IN_AN_EMERGENCY',
  'break-glass.review': 'EMERGENCY_OPENING_REVIEWED',
  'approval.ask': 'APPROVAL_ASKED',
  'approval.give': 'APPROVAL_GIVEN',
  'approval.refuse': 'APPROVAL_REFUSED',
  'request.draft': 'REQUEST_DRAFTED',
  'request.rewrite': 'REQUEST_REWRITTEN',
  'request.submit': 'REQUEST_SUBMITTED',
  'request.grant': 'REQUEST_GRANTED',
  'request.grant-in-emergency': 'REQUEST_GRANTED_IN_AN_EMERGENCY',
  'request.refuse': 'REQUEST_REFUSED',
  'request.appeal': 'REQUEST_APPEALED',
  'request.park': 'REQUEST_PARKED',
  'request.resume': 'REQUEST_RESUMED',
  'request.withdraw': 'REQUEST_WITHDRAWN',
  'request.expire': 'REQUEST_EXPIRED',
  'request.follow-stay': 'REQUEST_FOLLOWED_STAY',
  'request.record-unable': 'UNABLE_TO_PLACE_RECORDED',
  'offer.make': 'OFFER_MADE',
  'offer.accept': 'OFFER_ACCEPTED',
  'offer.decline': 'OFFER_DECLINED',
  'offer.renew': 'OFFER_RENEWED',
  'offer.withdraw': 'OFFER_WITHDRAWN',
  'offer.lapse': 'OFFER_LAPSED',
  'ground-report.open': 'GROUND_REPORTED',
  'placement.adopt': 'IMPORTED_STAY_TIED',
  'placement.propose': 'PLACEMENT_PROPOSED',
  'placement.set-aside': 'CONSTRAINT_SET_ASIDE',
  'placement.extend': 'EXTENSION_PROPOSED',
  'placement.transfer': 'TRANSFER_PROPOSED',
  'placement.transfer-in-emergency': 'TRANSFER_ASKED_IN_AN_EMERGENCY',
  'emergency-transfer.put-down': 'EMERGENCY_TRANSFER_TO_REVIEW',
  'emergency-transfer.review': 'EMERGENCY_TRANSFER_REVIEWED',
  'incident.keep': 'INCIDENT_KEPT',
  'incident.transfer': 'INCIDENT_LEADS_TO_TRANSFER',
  'placement.go-on': 'STAY_GOES_ON',
  'placement.confirm': 'PLACEMENT_CONFIRMED',
  'placement.give-way': 'PLACEMENT_SUPERSEDED',
  'placement.follow-request': 'PLACEMENT_FOLLOWED_REQUEST',
  'placement.cancel': 'PLACEMENT_CANCELLED',
  'placement.decline': 'PLACEMENT_DECLINED',
  'placement.arrival': 'ARRIVED',
  'placement.non-arrival': 'NOT_ARRIVED',
  'placement.shorten': 'STAY_SHORTENED',
  'placement.departure': 'DEPARTED',
} as const;
export type HappeningAct = keyof typeof HAPPENINGS;
export type HappeningKind = (typeof HAPPENINGS)[HappeningAct];
export const HAPPENING_ACTS = Object.keys(HAPPENINGS) as readonly HappeningAct[];
export const HAPPENING_KINDS = Object.values(HAPPENINGS) as readonly HappeningKind[];

export type RequestOfHappening = { readonly id: string; readonly kind: string; readonly urgency: string };
export type PlacementOfHappening = {
  readonly id: string;
  readonly unit: string;
  readonly arrival: string;
  readonly departure: string;
};
/** That something happened in a case. Request and placement are told as they are now. */
export type CaseHappening = {
  readonly id: string;
  readonly at: Date;
  readonly kind: HappeningKind;
  /** Whoever did it. */
  readonly by: string;
  /** What it was done to, by its kind in the log; null where the log names nothing. */
  readonly about: { readonly kind: string; readonly id: string } | null;
  /** Codes, days and figures by their names, as they were entered. */
  readonly figures: Readonly<Record<string, string>>;
  readonly request: RequestOfHappening | null;
  readonly placement: PlacementOfHappening | null;
};

/** Names and values of `name:value`. */
export const figuresOf = (particulars: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    particulars.map((one) => [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)]),
  );
