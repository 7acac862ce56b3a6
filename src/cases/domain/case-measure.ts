import type { IsoDate } from '#kernel';
import type { Agency, DayFault } from './case-file.js';

export const MEASURE_KINDS = [
  'COUNSELLING',
  'PROTECTION',
  'FINANCE',
  'MEDICAL',
  'ADDICTION_CARE',
  'THERAPY',
  'WORK',
  'LONG_TERM_HOUSING',
  'NETWORKS',
  'ROUTINES',
  'DEBT_RELIEF',
] as const;
export const MEASURE_STATUSES = ['PLANNED', 'UNDER_WAY', 'DONE', 'BROKEN_OFF'] as const;

/** What is done for the person of a case, by whom, from the first to the last day; null while it has no end. */
export type Measure = {
  readonly kind: (typeof MEASURE_KINDS)[number];
  readonly agency: Agency;
  readonly status: (typeof MEASURE_STATUSES)[number];
  readonly from: IsoDate;
  readonly to: IsoDate | null;
};
export type CaseMeasure = Measure & {
  readonly id: string;
  readonly version: number;
  readonly by: string;
  readonly at: Date;
};

export const faultsOfMeasure = ({ from, to }: Measure): readonly DayFault[] =>
  to !== null && to < from ? [{ pointer: '/to', message: 'is earlier than /from' }] : [];
