import { createCipheriv, createDecipheriv } from 'node:crypto';
import { TAG_BYTES, type Aead } from '../domain/aead.js';

const ALGORITHM = 'aes-256-gcm';
const options = { authTagLength: TAG_BYTES };

/** AES-256 in Galois/Counter Mode, NIST SP 800-38D. */
export const aes256Gcm: Aead = {
  seal({ key, nonce, context, text }) {
    const cipher = createCipheriv(ALGORITHM, key, nonce, options).setAAD(context);
    return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  },

  open({ key, nonce, context, text }) {
    const end = text.length - TAG_BYTES;
    if (end < 0) return undefined;
    const decipher = createDecipheriv(ALGORITHM, key, nonce, options).setAAD(context);
    decipher.setAuthTag(text.subarray(end));
    const opened = decipher.update(text.subarray(0, end));
    try {
      return Buffer.concat([opened, decipher.final()]);
    } catch {
      return undefined;
    } finally {
      opened.fill(0);
    }
  },
};
