import { Inject, Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import type { Aead } from '../domain/aead.js';
import { readEnvelope } from '../domain/envelope.js';
import type { Field } from '../domain/field.js';
import { openText } from '../domain/seal-text.js';
import { AEAD } from './aead.token.js';
import { SubjectKeys, type KeyRefusal } from './subject-keys.js';

/**
 * Decrypts what was sealed for a place. Refuses `erased` when the subject's key is destroyed, `unreadable` when the
 * bytes were changed, or sealed for another subject, table, column, row or key version. @throws
 * KeyEncryptionKeyMissing when the key-encryption key is not there.
 */
@Injectable()
export class OpenField {
  constructor(
    private readonly keys: SubjectKeys,
    @Inject(AEAD) private readonly aead: Aead,
  ) {}

  async run(field: Field, sealed: Uint8Array): Promise<Result<string, KeyRefusal>> {
    const envelope = readEnvelope(sealed);
    if (envelope === undefined) return refusal({ code: 'unreadable' });
    const found = await this.keys.forOpening({ holder: field.subject, version: envelope.keyVersion });
    if (!found.ok) return found;
    try {
      const text = openText(this.aead, field, { ...found.value, sealed });
      return text === undefined ? refusal({ code: 'unreadable' }) : ok(text);
    } finally {
      found.value.key.fill(0);
    }
  }
}
