import { randomBytes } from 'node:crypto';
import { KEY_BYTES } from '../domain/aead.js';
import { KeyEncryptionKeyUnusable } from '../application/key-encryption-keys.port.js';
import { kekId, type KekId } from '../domain/key-encryption-key.js';

/** A key-encryption key in the clear, as one file holds it. */
export type Kek = { readonly id: KekId; readonly version: number; readonly key: Buffer };

const FORMAT = 'fristad-kek/1';

/** The name of a version's file; names sort by version. */
export const fileOf = (version: number): string => `kek-${String(version).padStart(6, '0')}.json`;
export const versionOf = (file: string): number => Number(/^kek-(\d{6})\.json$/.exec(file)?.[1] ?? NaN);

/** A new key. Chance is in its id too, so that two directories never mean different keys by one id. */
export const newKek = (version: number): Kek => ({
  id: kekId(`file:${version}:${randomBytes(8).toString('hex')}`),
  version,
  key: randomBytes(KEY_BYTES),
});

export const writeKek = ({ id, version, key }: Kek): string =>
  `${JSON.stringify({ format: FORMAT, id, version, key: key.toString('base64') })}\n`;

/** @throws KeyEncryptionKeyUnusable */
export function readKek(text: string, path: string): Kek {
  const { format, id, version, key } = parsed(text, path);
  const bytes = Buffer.from(String(key), 'base64');
  const sound = format === FORMAT && typeof id === 'string' && Number.isInteger(version);
  if (!sound || bytes.length !== KEY_BYTES)
    throw new KeyEncryptionKeyUnusable(`${path} holds no key-encryption key.`);
  return { id: kekId(id), version: version as number, key: bytes };
}

function parsed(text: string, path: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw new KeyEncryptionKeyUnusable(`${path} is not JSON.`);
  }
}
