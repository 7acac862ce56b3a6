import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '#platform';
import type { Subject } from '../domain/subject.js';
import { CheckErasure } from './check-erasure.js';
import { DataKeys } from './data-keys.port.js';
import { RegisteredPersons } from './registered-persons.port.js';

/**
 * Erases a case or unit by destroying its data keys: no field of it opens any more, anywhere, and none can be sealed.
 * The person of a case is forgotten too. Log and proofs stay as they are. Answers how many keys were destroyed: 0
 * when it was erased before, or never had one. Until the key-encryption key of that time is destroyed, an old backup
 * together with it would still open the fields.
 */
@Injectable()
export class EraseSubject {
  constructor(
    private readonly keys: DataKeys,
    private readonly persons: RegisteredPersons,
    private readonly erasure: CheckErasure,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(subject: Subject): Promise<number> {
    return this.work.run(async () => {
      await this.erasure.wait(subject);
      if (subject.kind === 'CASE') await this.persons.forget(subject.id);
      return this.keys.erase(subject, this.clock.now());
    });
  }
}
