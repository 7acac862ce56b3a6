import { constants } from 'node:fs';
import { link, open, readdir, unlink, type FileHandle } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { makeDirectory } from '#platform';
import { KeyEncryptionKeyUnusable } from '../application/key-encryption-keys.port.js';
import { fileOf, readKek, versionOf, writeKek, type Kek } from './kek-file.js';

/** A file of keys that others may read, or that is not ours. */
export class KeyFileTooOpen extends KeyEncryptionKeyUnusable {
  constructor(path: string, mode: number) {
    const octal = (mode & 0o777).toString(8).padStart(4, '0');
    super(`${path} must have mode 0600 and belong to this process's user, but its mode is ${octal}.`);
  }
}

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? 'unknown';
const unusable = (path: string, cause: unknown) =>
  new KeyEncryptionKeyUnusable(
    `${path} can't be used: ${codeOf(cause)}. FRISTAD_KEY_DIR says where the keys are.`,
  );

/** A directory with one file per key-encryption key. No file is ever rewritten: keys are added and destroyed. */
export class KeyDirectory {
  constructor(readonly path: string) {}

  /** The versions there are, oldest first; empty when the directory is not there. */
  async versions(): Promise<readonly number[]> {
    const names = await readdir(this.path).catch((cause: unknown) => {
      if (codeOf(cause) === 'ENOENT') return [];
      throw unusable(this.path, cause);
    });
    return names
      .map(versionOf)
      .filter((version) => !Number.isNaN(version))
      .sort((a, b) => a - b);
  }

  /** @throws KeyEncryptionKeyUnusable, and KeyFileTooOpen unless the mode is 0600 and the file this user's. */
  async read(version: number): Promise<Kek> {
    const path = join(this.path, fileOf(version));
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((cause: unknown) => {
      throw unusable(path, cause);
    });
    try {
      await this.rejectTooOpen(file, path);
      return readKek(await file.readFile('utf8'), path);
    } finally {
      await file.close();
    }
  }

  /**
   * Adds a key under its version, once `first` is done; the file is whole or not there. False when another process was
   * quicker: then the version is that one's.
   */
  async add(kek: Kek, first: () => Promise<void> = () => Promise.resolve()): Promise<boolean> {
    const draft = join(this.path, `.${randomBytes(8).toString('hex')}`);
    try {
      makeDirectory(this.path);
      await this.write(draft, writeKek(kek));
    } catch (cause) {
      throw unusable(this.path, cause);
    }
    try {
      await first();
      return await this.publish(draft, fileOf(kek.version));
    } finally {
      await unlink(draft);
      await this.sync();
    }
  }

  /** Overwrites and removes a key. On a disk that copies on write the overwriting may not reach the old blocks. */
  async destroy(version: number): Promise<void> {
    const path = join(this.path, fileOf(version));
    const file = await open(path, 'r+');
    try {
      await file.writeFile(randomBytes((await file.stat()).size));
      await file.sync();
    } finally {
      await file.close();
    }
    await unlink(path);
    await this.sync();
  }

  private async publish(draft: string, name: string): Promise<boolean> {
    try {
      await link(draft, join(this.path, name));
      return true;
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') throw cause;
      return false;
    }
  }

  private async write(path: string, text: string): Promise<void> {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  private async sync(): Promise<void> {
    const directory = await open(this.path, 'r');
    await directory.sync().finally(() => directory.close());
  }

  private async rejectTooOpen(file: FileHandle, path: string): Promise<void> {
    const { mode, uid } = await file.stat();
    if ((mode & 0o777) !== 0o600 || uid !== process.getuid?.()) throw new KeyFileTooOpen(path, mode);
  }
}
