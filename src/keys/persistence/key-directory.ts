import { constants } from 'node:fs';
import { link, mkdir, open, readdir, unlink, type FileHandle } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileOf, newKek, readKek, versionOf, writeKek, type Kek } from './kek-file.js';

/** A file of keys that others may read, or that is not ours. */
export class KeyFileTooOpen extends Error {
  constructor(path: string, mode: number) {
    const octal = (mode & 0o777).toString(8).padStart(4, '0');
    super(`${path} must have mode 0600 and belong to this process's user, but its mode is ${octal}.`);
  }
}

/** A directory with one file per key-encryption key. No file is ever rewritten: keys are added and destroyed. */
export class KeyDirectory {
  constructor(readonly path: string) {}

  /** The versions there are, oldest first; empty when the directory is not there. */
  async versions(): Promise<readonly number[]> {
    const names = await readdir(this.path).catch((cause: unknown) => {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw cause;
    });
    return names
      .map(versionOf)
      .filter((version) => !Number.isNaN(version))
      .sort((a, b) => a - b);
  }

  /** @throws KeyFileTooOpen unless the mode is 0600 and the file this user's. */
  async read(version: number): Promise<Kek> {
    const path = join(this.path, fileOf(version));
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      await this.refuseTooOpen(file, path);
      return readKek(await file.readFile('utf8'), path);
    } finally {
      await file.close();
    }
  }

  /** Adds a new key under that version, unless another process was first; the file is whole or not there. */
  async add(version: number): Promise<void> {
    await mkdir(this.path, { recursive: true, mode: 0o700 });
    const draft = join(this.path, `.${randomBytes(8).toString('hex')}`);
    await this.write(draft, writeKek(newKek(version)));
    try {
      await link(draft, join(this.path, fileOf(version)));
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    } finally {
      await unlink(draft);
    }
    await this.sync();
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

  private async refuseTooOpen(file: FileHandle, path: string): Promise<void> {
    const { mode, uid } = await file.stat();
    if ((mode & 0o777) !== 0o600 || uid !== process.getuid?.()) throw new KeyFileTooOpen(path, mode);
  }
}
