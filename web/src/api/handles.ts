import { aessiv } from '@noble/ciphers/aes.js';

/** Turns ids of cases and other things into what an address of the page may show, and back. */
export type Handles = {
  readonly seal: (id: string) => string;
  readonly open: (handle: string) => string | undefined;
};

const KEY_BITS = 256;
const toText = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const toBytes = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** The handles of a session: the same secret gives the same handles, and another's open nothing. */
export const handlesOf = async (secret: string): Promise<Handles> => {
  const text = new TextEncoder();
  const raw = await crypto.subtle.importKey('raw', text.encode(secret), 'HKDF', false, ['deriveBits']);
  const how = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: text.encode('fristad-handle/1'),
  };
  const key = new Uint8Array(await crypto.subtle.deriveBits(how, raw, KEY_BITS));
  const seal = (id: string) => toText(aessiv(key).encrypt(text.encode(id)));
  const open = (handle: string): string | undefined => {
    try {
      return new TextDecoder().decode(aessiv(key).decrypt(toBytes(handle)));
    } catch {
      return undefined;
    }
  };
  return { seal, open };
};
