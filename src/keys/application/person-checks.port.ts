import type { IsoDate } from '#kernel';
import type { PersonCheck } from '../domain/person-check.js';

/** `day`: the day that the check is one of. */
export type GrantedCheck = Omit<PersonCheck, 'answeredAt'> & { readonly day: IsoDate };

/** The checks that were granted. The database itself lets no officer have more than the daily number. */
export abstract class PersonChecks {
  /** Takes one of the officer's checks of that day. Answers false, and keeps nothing, when none is left. */
  abstract grant(check: GrantedCheck): Promise<boolean>;
  /** Locked until the transaction ends, so that it is answered once. */
  abstract findForUpdate(id: string): Promise<PersonCheck | undefined>;
  abstract markAnswered(id: string, at: Date): Promise<void>;
}
