import { Inject, Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { NONCE_BYTES, type Aead } from '../domain/aead.js';
import type { Field } from '../domain/field.js';
import { sealText } from '../domain/seal-text.js';
import { AEAD } from './aead.token.js';
import { CheckErasure } from './check-erasure.js';
import { RandomBytes } from './random-bytes.port.js';
import { SubjectKeys, type KeyRefusal } from './subject-keys.js';

export type SealRefusal = KeyRefusal | { readonly code: 'ill-formed-text' };

/**
 * Encrypts a text for one place in the database, under the key of the case or unit it is about, made on first use.
 * Refuses for an erased subject, and a text with half a character in it. Within an act it joins that one's transaction.
 */
@Injectable()
export class SealField {
  constructor(
    private readonly keys: SubjectKeys,
    private readonly erasure: CheckErasure,
    private readonly random: RandomBytes,
    @Inject(AEAD) private readonly aead: Aead,
  ) {}

  async run(field: Field, text: string): Promise<Result<Uint8Array, SealRefusal>> {
    if (!text.isWellFormed()) return refusal({ code: 'ill-formed-text' });
    await this.erasure.wait(field.subject);
    const found = await this.keys.forSealing(field.subject);
    if (!found.ok) return found;
    try {
      const nonce = this.random.take(NONCE_BYTES);
      return ok(sealText(this.aead, field, { ...found.value, nonce, text }));
    } finally {
      found.value.key.fill(0);
    }
  }
}
