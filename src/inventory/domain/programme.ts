import type { IsoDate } from '#kernel';
import type { Provider } from './provider.js';

export const PROGRAMME_KINDS = ['POLICE', 'MUNICIPAL', 'PRISON_AND_PROBATION', 'NGO'] as const;
/** Whom it takes: whoever asks, or those alone who are registered where it works. Where they are housed is another matter. */
export const RESIDENCE_RULES = ['NONE', 'RESIDENTS_OF_CATCHMENT'] as const;

/** A programme that supports whoever leaves a group, as the directory has it. */
export type Programme = {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof PROGRAMME_KINDS)[number];
  readonly catchment: Provider['catchment'];
  readonly residenceRule: (typeof RESIDENCE_RULES)[number];
  readonly conditions: readonly string[];
  readonly canProtect: boolean;
  readonly offersContactPerson: boolean;
  /** Whether several who left groups meet in it. */
  readonly takesSeveralExMembers: boolean;
  /** The day from which it takes nobody; null while it goes on. */
  readonly endedOn: IsoDate | null;
  /** Counts every change; the entity tag. */
  readonly version: number;
};
export type NewProgramme = Omit<Programme, 'id' | 'version' | 'endedOn'>;
export type ProgrammePatch = Partial<Omit<Programme, 'id' | 'kind' | 'version'>>;
