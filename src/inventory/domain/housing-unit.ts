export type { Unit as HousingUnit, Void } from '#scoring';
