import { Injectable } from '@nestjs/common';
import { OneAtATime } from '#platform';
import type { Subject } from '../domain/subject.js';
import { DataKeys } from './data-keys.port.js';

/** Whether a case or unit was erased: nothing is sealed for it, and nothing more is to be written of it. */
@Injectable()
export class CheckErasure {
  constructor(
    private readonly keys: DataKeys,
    private readonly oneAtATime: OneAtATime,
  ) {}

  /** It stays so until the running act is over: who writes and who erases wait for each other here, after all other locks. */
  async isErased(subject: Subject): Promise<boolean> {
    await this.wait(subject);
    return (await this.keys.newest(subject))?.erased ?? false;
  }

  wait({ kind, id }: Subject): Promise<void> {
    return this.oneAtATime.wait('erasure', `${kind} ${id}`);
  }
}
