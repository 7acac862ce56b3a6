import type { IsoDate, LocalityCode, Position, ProviderId, UnitId } from '#kernel';

/** Days in which a unit can't be used; `to` is the first day after, null while the end is unknown. */
export type Void = { readonly from: IsoDate; readonly to: IsoDate | null; readonly reason: string };

/** What a household is placed in. */
export type HousingUnit = {
  readonly id: UnitId;
  readonly provider: ProviderId;
  readonly kind: 'EMERGENCY' | 'LONG_TERM';
  readonly sharing: 'EXCLUSIVE' | 'SHARED';
  readonly beds: number;
  readonly location: Position;
  readonly locality: LocalityCode;
  readonly features: readonly string[];
  readonly protectionLevel: number;
  /** Whole SEK. */
  readonly monthlyCost: number;
  readonly availableFrom: IsoDate;
  readonly availableTo: IsoDate | null;
  readonly turnaroundDays: number;
  /** Earliest first. */
  readonly voids: readonly Void[];
};
