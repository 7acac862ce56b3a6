import { Injectable } from '@nestjs/common';
import type { Subject } from '../domain/subject.js';
import { DataKeys } from './data-keys.port.js';

/** Whether a case or unit was erased: nothing is sealed for it, and nothing more is to be written of it. */
@Injectable()
export class CheckErasure {
  constructor(private readonly keys: DataKeys) {}

  async isErased(subject: Subject): Promise<boolean> {
    return (await this.keys.newest(subject))?.erased ?? false;
  }
}
