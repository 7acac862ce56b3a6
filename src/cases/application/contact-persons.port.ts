import type { Agency } from '../domain/case-file.js';

export type SealedContactPerson = {
  readonly version: number;
  readonly agency: Agency;
  readonly sealed: Uint8Array;
  readonly by: string;
  readonly at: Date;
};

/** Who keeps contact with the persons of cases of the region that acts, each version a row of its own. */
export abstract class ContactPersons {
  /** The one of now. */
  abstract find(caseRef: string): Promise<SealedContactPerson | undefined>;
  /** False when that version is there already. */
  abstract add(caseRef: string, person: SealedContactPerson): Promise<boolean>;
}
