import type { Metres } from '#kernel';

/** The figures by which a run judges: immutable once a run has used them. */
export type Policy = {
  readonly version: string;
  readonly hostileBufferMetres: Readonly<
    Record<'ESPECIALLY_VULNERABLE' | 'RISK' | 'VULNERABLE' | 'OTHER', Metres>
  >;
  readonly leastRelocationMetres: Metres;
  readonly dispersionMetres: Metres;
  readonly saturationCaps: readonly { readonly minPopulation: number; readonly cap: number }[];
  readonly coolOffDays: number;
  readonly urgencyWeights: Readonly<Record<'EMERGENCY' | 'SHORT_NOTICE' | 'STANDARD', number>>;
  readonly waitingWeightPerDay: number;
  readonly softWeights: Readonly<Record<string, number>>;
};
