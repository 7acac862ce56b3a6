import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { UnitOfWork } from '#platform';
import type { Subject } from '../domain/subject.js';
import { DataKeys } from './data-keys.port.js';
import { SubjectKeys } from './subject-keys.js';

/**
 * Gives a subject a new data key, which seals from now on; the older versions go on opening what they sealed. Answers
 * the version that seals now. Refuses for an erased subject.
 */
@Injectable()
export class RotateDataKey {
  constructor(
    private readonly keys: DataKeys,
    private readonly subjectKeys: SubjectKeys,
    private readonly work: UnitOfWork,
  ) {}

  run(subject: Subject): Promise<Result<number, { readonly code: 'erased' }>> {
    return this.work.run(async () => {
      const had = await this.keys.newest(subject);
      // Only what is there can be locked: a first key is added without a lock, and is not rotated at once.
      if (had === undefined) await this.subjectKeys.add({ holder: subject, version: 1 });
      await this.keys.lock(subject);
      const newest = await this.keys.newest(subject);
      if (newest === undefined || newest.erased) return refusal({ code: 'erased' });
      if (had === undefined) return ok(newest.version);
      const version = newest.version + 1;
      await this.subjectKeys.add({ holder: subject, version });
      return ok(version);
    });
  }
}
