import type { Held } from './what-a-row-holds.js';

const MOVES = {
  CANCEL:
    'PERSON_WITHDREW PERSON_REFUSED_PLACE RECEIVER_DECLINED BETTER_PLACE_FOUND THREAT_CHANGED TERRITORY_CHANGED ADDRESS_EXPOSED UNIT_LOST RELEASE_POSTPONED NEEDS_NOT_MANAGEABLE ENTERED_IN_ERROR',
  DECLINE:
    'CONFLICT_OF_INTEREST LOCAL_COMMUNITY_ISSUE RESIDENT_MIX NEED_CANNOT_BE_MET UNIT_NOT_READY NEW_LOCAL_INTELLIGENCE',
  NON_ARRIVAL: 'DID_NOT_COME HOSPITAL CUSTODY RETURNED_TO_GROUP TRANSPORT_FAILED DECEASED',
  DEPARTURE:
    'PLANNED_MOVE_ON TRANSFER_PLANNED TRANSFER_EMERGENCY LEFT_PROGRAMME CUSTODY RULES_BROKEN DECEASED',
  SHORTEN: 'PLANNED_MOVE_ON TRANSFER_PLANNED LEFT_PROGRAMME CUSTODY PERSON_WISHES UNIT_WANTED_BACK',
} as const;
const STATES = {
  REFUSED: 'ASSESSMENT_EXPIRED FUNDING PROGRAMME_CONDITION NOT_COMPLETE',
  PARKED: 'PERSON_WANTS_TO_WAIT RELEASE_POSTPONED SAFE_FOR_NOW MORE_TO_FIND_OUT',
  EXPIRED: 'NOT_SUBMITTED WAITED_TOO_LONG ARRIVAL_OVER',
  WITHDRAWN: 'PERSON_WITHDREW RELEASE_POSTPONED NO_LONGER_NEEDED ENTERED_IN_ERROR',
} as const;
const DAY = '2026-12-01';
/** Acts that are on a day; the others are on none. */
const ON_A_DAY = ['NON_ARRIVAL', 'DEPARTURE', 'SHORTEN'];
const moves = Object.entries(MOVES).map(([act, reasons]) => {
  const [own, other] = ON_A_DAY.includes(act) ? [DAY, null] : [null, DAY];
  return { act, reasons: reasons.split(' '), own, other };
});
const states = Object.entries(STATES).map(([status, reasons]) => ({ status, reasons: reasons.split(' ') }));

/** Both sides of which act and which status has which reason. */
export const REASONS: readonly Held[] = [
  [
    'fristad.placement_move placement_move_says_why',
    [
      ...moves.flatMap(({ act, reasons, own }) => reasons.map((reason) => ({ act, reason, day: own }))),
      { act: 'ARRIVAL', day: DAY },
    ],
    [
      ...moves.flatMap(({ act, reasons, own, other }) => [
        { act, reason: reasons[0], day: other },
        { act, reason: 'SOMETHING', day: own },
        { act, day: own },
      ]),
      { act: 'ARRIVAL' },
      { act: 'ARRIVAL', day: DAY, reason: 'CUSTODY' },
      { act: 'SOMETHING', day: DAY, reason: 'CUSTODY' },
    ],
  ],
  [
    'fristad.placement_request placement_request_says_why',
    [
      ...states.flatMap(({ status, reasons }) => reasons.map((reason) => ({ status, reason }))),
      { status: 'GRANTED' },
    ],
    [
      ...states.flatMap(({ status }) => [{ status }, { status, reason: 'SOMETHING' }]),
      { status: 'GRANTED', reason: 'FUNDING' },
    ],
  ],
];
