import type { PersonOutput } from '../domain/person-check.js';

/** The persons of all cases, each known by an output only. */
export abstract class RegisteredPersons {
  abstract has(output: PersonOutput): Promise<boolean>;
  /** Registers the person of a case; the same again changes nothing. */
  abstract add(person: { readonly output: PersonOutput; readonly case: string }): Promise<void>;
  /** Forgets every person of a case. */
  abstract forget(caseRef: string): Promise<void>;
}
