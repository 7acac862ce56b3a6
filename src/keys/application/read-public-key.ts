import { Injectable } from '@nestjs/common';
import { PERSON_CHECK } from '../domain/subject.js';
import { PersonOprf } from './person-oprf.port.js';
import { SubjectKeys } from './subject-keys.js';

/** The public key of the check, 32 bytes, to be pinned by those who ask. It stays the same for good. */
@Injectable()
export class ReadPublicKey {
  constructor(
    private readonly keys: SubjectKeys,
    private readonly oprf: PersonOprf,
  ) {}

  async run(): Promise<Uint8Array> {
    const found = await this.keys.forSealing(PERSON_CHECK);
    if (!found.ok) throw new Error(`The key of the person check is ${found.refusal.code}.`);
    try {
      return this.oprf.publicKey(found.value.key);
    } finally {
      found.value.key.fill(0);
    }
  }
}
