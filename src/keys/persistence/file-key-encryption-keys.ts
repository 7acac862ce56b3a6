import { randomBytes } from 'node:crypto';
import {
  KeyEncryptionKeyMissing,
  KeyEncryptionKeys,
  KeyEncryptionKeyUnusable,
} from '../application/key-encryption-keys.port.js';
import { NONCE_BYTES } from '../domain/aead.js';
import type { KekId, WrappedKey } from '../domain/key-encryption-key.js';
import { aes256Gcm } from '../engines/aes-256-gcm.js';
import { newKek, type Kek } from './kek-file.js';
import { KeyDirectory } from './key-directory.js';

export type FileKeys = {
  readonly directory: string;
  /** Whether a first key is made when the directory has none. Not where data may be that an older key wrapped. */
  readonly createFirst: boolean;
};

/** Key-encryption keys in files of one directory; wraps with AES-256-GCM, nonce in front, context as associated data. */
export class FileKeyEncryptionKeys extends KeyEncryptionKeys {
  private readonly directory: KeyDirectory;
  private readonly known = new Map<number, Kek>();

  constructor(private readonly options: FileKeys) {
    super();
    this.directory = new KeyDirectory(options.directory);
  }

  override async current(): Promise<KekId> {
    return (await this.newest()).id;
  }

  override async all(): Promise<readonly KekId[]> {
    const versions = await this.directory.versions();
    return Promise.all(versions.map(async (version) => (await this.read(version)).id));
  }

  override async wrap(key: Uint8Array, context: Uint8Array): Promise<WrappedKey> {
    const kek = await this.newest();
    const nonce = randomBytes(NONCE_BYTES);
    const text = aes256Gcm.seal({ key: kek.key, nonce, context, text: key });
    return { kekId: kek.id, wrapped: Buffer.concat([nonce, text]) };
  }

  override async unwrap(
    { kekId, wrapped }: WrappedKey,
    context: Uint8Array,
  ): Promise<Uint8Array | undefined> {
    const { key } = await this.find(kekId);
    const [nonce, text] = [wrapped.subarray(0, NONCE_BYTES), wrapped.subarray(NONCE_BYTES)];
    return nonce.length < NONCE_BYTES ? undefined : aes256Gcm.open({ key, nonce, context, text });
  }

  override async renew(first: (id: KekId) => Promise<void> = () => Promise.resolve()): Promise<KekId> {
    const last = (await this.directory.versions()).at(-1) ?? 0;
    const kek = newKek(last + 1);
    if (await this.directory.add(kek, () => first(kek.id))) return kek.id;
    throw new KeyEncryptionKeyUnusable(`Somebody else made key ${kek.version} at the same moment.`);
  }

  override async destroy(id: KekId): Promise<void> {
    const kek = await this.find(id);
    if (id === (await this.current())) throw new RangeError(`${id} is the current key-encryption key.`);
    this.known.delete(kek.version);
    await this.directory.destroy(kek.version);
    kek.key.fill(0);
  }

  /** Read from the directory every time: another process may have renewed it. */
  private async newest(): Promise<Kek> {
    let last = (await this.directory.versions()).at(-1);
    if (last === undefined && this.options.createFirst) {
      await this.directory.add(newKek(1));
      last = (await this.directory.versions()).at(-1);
    }
    if (last === undefined) throw new KeyEncryptionKeyMissing(undefined);
    return this.read(last);
  }

  private async find(id: KekId): Promise<Kek> {
    for (const kek of this.known.values()) if (kek.id === id) return kek;
    for (const version of await this.directory.versions()) {
      const kek = await this.read(version);
      if (kek.id === id) return kek;
    }
    throw new KeyEncryptionKeyMissing(id);
  }

  private async read(version: number): Promise<Kek> {
    const kek = this.known.get(version) ?? (await this.directory.read(version));
    this.known.set(version, kek);
    return kek;
  }
}
