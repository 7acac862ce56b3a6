import { dayOf, type IsoDate } from '#kernel';
import type { PlacementStatus } from '#scoring';

export const CANCELLATION_REASONS = [
  'PERSON_WITHDREW',
  'PERSON_REFUSED_PLACE',
  'RECEIVER_DECLINED',
  'BETTER_PLACE_FOUND',
  'THREAT_CHANGED',
  'TERRITORY_CHANGED',
  'ADDRESS_EXPOSED',
  'UNIT_LOST',
  'RELEASE_POSTPONED',
  'NEEDS_NOT_MANAGEABLE',
  'ENTERED_IN_ERROR',
] as const;
export const DECLINE_REASONS = [
  'CONFLICT_OF_INTEREST',
  'LOCAL_COMMUNITY_ISSUE',
  'RESIDENT_MIX',
  'NEED_CANNOT_BE_MET',
  'UNIT_NOT_READY',
  'NEW_LOCAL_INTELLIGENCE',
] as const;
export const NON_ARRIVAL_REASONS = [
  'DID_NOT_COME',
  'HOSPITAL',
  'CUSTODY',
  'RETURNED_TO_GROUP',
  'TRANSPORT_FAILED',
  'DECEASED',
] as const;
export const DEPARTURE_REASONS = [
  'PLANNED_MOVE_ON',
  'TRANSFER_PLANNED',
  'TRANSFER_EMERGENCY',
  'LEFT_PROGRAMME',
  'CUSTODY',
  'RULES_BROKEN',
  'DECEASED',
] as const;

/** Why a stay ends earlier than it was to, and why one is to last longer. */
export const SHORTENING_REASONS = [
  'PLANNED_MOVE_ON',
  'TRANSFER_PLANNED',
  'LEFT_PROGRAMME',
  'CUSTODY',
  'PERSON_WISHES',
  'UNIT_WANTED_BACK',
] as const;
export const EXTENSION_REASONS = [
  'NOWHERE_TO_MOVE_ON',
  'MOVE_ON_POSTPONED',
  'THREAT_REMAINS',
  'CARE_OR_SCHOOL',
  'PERSON_WISHES',
] as const;
export type ExtensionReason = (typeof EXTENSION_REASONS)[number];

export const MOVES = [
  'CANCEL',
  'DECLINE',
  'ARRIVAL',
  'NON_ARRIVAL',
  'DEPARTURE',
  'SHORTEN',
] as const satisfies readonly Move['act'][];
/** What happens to a placement once it was proposed; `on` is the day that it happened, or the new day of departure. */
export type Move =
  | { readonly act: 'CANCEL'; readonly reason: (typeof CANCELLATION_REASONS)[number] }
  | {
      readonly act: 'DECLINE';
      readonly reason: (typeof DECLINE_REASONS)[number];
      /** What was learnt of the town, where that is the reason. */
      readonly remark: string | null;
    }
  | { readonly act: 'ARRIVAL'; readonly on: IsoDate }
  | {
      readonly act: 'NON_ARRIVAL';
      readonly on: IsoDate;
      readonly reason: (typeof NON_ARRIVAL_REASONS)[number];
    }
  | { readonly act: 'DEPARTURE'; readonly on: IsoDate; readonly reason: (typeof DEPARTURE_REASONS)[number] }
  | { readonly act: 'SHORTEN'; readonly on: IsoDate; readonly reason: (typeof SHORTENING_REASONS)[number] };

const becomes: Readonly<Record<Exclude<Move['act'], 'SHORTEN'>, PlacementStatus>> = {
  CANCEL: 'CANCELLED',
  DECLINE: 'CANCELLED',
  ARRIVAL: 'ARRIVED',
  NON_ARRIVAL: 'NOT_ARRIVED',
  DEPARTURE: 'DEPARTED',
};

/** The status that a move leads to. */
export const statusAfter = ({ act }: Move, status: PlacementStatus): PlacementStatus =>
  act === 'SHORTEN' ? status : becomes[act];

export type WrongDay = 'day-to-come' | 'before-the-stay' | 'after-the-stay' | 'not-shorter';
type StayDays = { readonly arrival: IsoDate; readonly departure: IsoDate };

/** What is wrong with the day of a move; undefined when nothing is. `today` is the calendar day in Sweden. */
export const wrongDay = (move: Move, stay: StayDays, today: IsoDate): WrongDay | undefined => {
  if (!('on' in move)) return undefined;
  const [on, arrival, departure] = [dayOf(move.on), dayOf(stay.arrival), dayOf(stay.departure)];
  if (move.act === 'SHORTEN') {
    if (on >= departure) return 'not-shorter';
    return on > arrival && on >= dayOf(today) ? undefined : 'before-the-stay';
  }
  if (on > dayOf(today)) return 'day-to-come';
  if (on < arrival) return 'before-the-stay';
  return move.act === 'ARRIVAL' && on >= departure ? 'after-the-stay' : undefined;
};
