import type { IsoDate, Metres } from '#kernel';

/** What a constraint says of a unit to whoever handles the case, as a code. Stable: it is translated elsewhere. */
export const MESSAGE_CODES = [
  'OTHER_KIND_OF_HOUSING',
  'TOO_FEW_BEDS',
  'ARRIVAL_IN_THE_PAST',
  'NEEDS_NOT_MET',
  'PROTECTION_TOO_LOW',
  'INSIDE_HOSTILE_GROUND',
  'TOO_NEAR_HOSTILE_GROUND',
  'IN_EXCLUSION_ZONE',
  'IN_HOME_LOCALITY',
  'TOO_NEAR_HOME',
  'IN_EXCLUDED_LOCALITY',
  'DECLINED_BEFORE',
  'OTHER_REGION',
  'PROVIDER_NOT_VETTED',
  'PROVIDER_WITHOUT_PERMIT',
  'PERMIT_ENDS_TOO_EARLY',
  'PROVIDER_CANNOT_PROTECT',
  'PROVIDER_CANNOT_PROTECT_AT_HOME',
  'CONDITIONS_NOT_MET',
  'OUTSIDE_CATCHMENT',
  'CONDITIONS_NOT_MET_OUTSIDE_CATCHMENT',
  'HOSTILE_GROUND_NEARBY',
  'SMALL_PLACE',
  'CONTACT_PERSON_FAR',
  'SUPPORT_FAR',
  'SPARE_BEDS',
  'LATE_ARRIVAL',
  'NOT_PREFERRED',
  'MONTHLY_COST',
] as const;
export type MessageCode = (typeof MESSAGE_CODES)[number];

/** What a message is filled with. Distances are whole kilometres, rounded down: no more than the town tells. */
export type MessageFigures = Partial<{
  readonly beds: number;
  readonly persons: number;
  readonly offered: string;
  readonly asked: string;
  readonly arrival: IsoDate;
  readonly today: IsoDate;
  readonly needs: readonly string[];
  readonly level: number;
  readonly leastLevel: number;
  readonly kilometres: number;
  readonly leastKilometres: number;
  readonly territories: number;
  readonly touched: number;
  readonly zones: number;
  readonly locality: string;
  readonly region: string;
  readonly regions: readonly string[];
  readonly municipality: string;
  readonly provider: string;
  readonly permitThrough: IsoDate;
  readonly lastNight: IsoDate;
  readonly scope: string;
  readonly conditions: readonly string[];
  readonly population: number;
  readonly services: readonly string[];
  readonly days: number;
  readonly nights: number;
  readonly monthlyCost: number;
}>;
/** `sentence`: in English, where the constraint's own says more than may be told. */
export type Message = {
  readonly code: MessageCode;
  readonly figures: MessageFigures;
  readonly sentence?: string;
};

const METRES_A_KILOMETRE = 1000;
/** Whole kilometres, rounded down. */
export const roughly = (distance: Metres): number => Math.floor(distance / METRES_A_KILOMETRE);
/** As a policy says it. */
export const exactly = (distance: Metres): number => distance / METRES_A_KILOMETRE;
/** The same in words. */
export const kilometresAway = (kilometres: number): string =>
  kilometres === 0 ? 'less than 1 km' : `${kilometres.toString()} km`;
