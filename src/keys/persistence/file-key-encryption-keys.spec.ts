import { chmod, link, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { kekId } from '../domain/key-encryption-key.js';
import { FileKeyEncryptionKeys } from './file-key-encryption-keys.js';

const KEY = Buffer.alloc(32, 0x5a);
const context = Buffer.from('CASE C-1 1');

describe('key-encryption keys in files', () => {
  let place: string;
  let directory: string;
  const open = (createFirst = true) => new FileKeyEncryptionKeys({ directory, createFirst });

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'fristad-keys-'));
    directory = join(place, 'keys');
  });
  afterEach(() => rm(place, { recursive: true }));

  it('make a first key when asked to, readable by nobody else', async () => {
    expect(await open().current()).toMatch(/^file:1:[0-9a-f]{16}$/);
    expect(await readdir(directory)).toEqual(['kek-000001.json']);
    expect((await stat(join(directory, 'kek-000001.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  });

  it('make none otherwise, and say so', async () => {
    await expect(open(false).current()).rejects.toThrow('There is no key-encryption key.');
    await expect(readdir(directory)).rejects.toThrow('ENOENT');
  });

  it('wrap so that only the same context unwraps', async () => {
    const keys = open();
    const wrapped = await keys.wrap(KEY, context);
    expect(Buffer.from(wrapped.wrapped).includes(KEY)).toBe(false);
    expect(await keys.unwrap(wrapped, context)).toEqual(KEY);
    expect(await keys.unwrap(wrapped, Buffer.from('CASE C-2 1'))).toBeUndefined();
    expect(
      await keys.unwrap({ ...wrapped, wrapped: wrapped.wrapped.subarray(0, 11) }, context),
    ).toBeUndefined();
  });

  it('wrap the same key differently every time', async () => {
    const keys = open();
    const [one, two] = [await keys.wrap(KEY, context), await keys.wrap(KEY, context)];
    expect(one.wrapped).not.toEqual(two.wrapped);
  });

  it('keep older keys, also in a process that knew only them', async () => {
    const [here, there] = [open(), open(false)];
    const old = await here.wrap(KEY, context);
    const first = await there.current();
    const second = await there.renew();
    expect(second).toMatch(/^file:2:/);
    expect([await here.current(), await there.current()]).toEqual([second, second]);
    const renewed = await there.wrap(KEY, context);
    expect([old.kekId, renewed.kekId]).toEqual([first, second]);
    expect([await here.unwrap(old, context), await here.unwrap(renewed, context)]).toEqual([KEY, KEY]);
  });

  it('are one key when many processes make the first at once', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => open().current()));
    expect(new Set(ids).size).toBe(1);
    expect(await readdir(directory)).toEqual(['kek-000001.json']);
  });

  it('are renewed by one of two that do so at once, and the other is told', async () => {
    const [quicker, slower] = [open(), open()];
    await quicker.current();
    let made: string | undefined;
    const late = slower.renew(async () => {
      made = await quicker.renew();
    });
    await expect(late).rejects.toThrow('Somebody else made key 2 at the same moment.');
    expect([await quicker.current(), await slower.current()]).toEqual([made, made]);
    expect(await readdir(directory)).toEqual(['kek-000001.json', 'kek-000002.json']);
  });

  it('are gone when destroyed, but never the current one', async () => {
    const keys = open();
    const old = await keys.wrap(KEY, context);
    const current = await keys.renew();
    await expect(keys.destroy(current)).rejects.toThrow(RangeError);
    await keys.destroy(old.kekId);
    expect(await readdir(directory)).toEqual(['kek-000002.json']);
    await expect(keys.unwrap(old, context)).rejects.toThrow(`There is no key-encryption key ${old.kekId}.`);
    await expect(open().unwrap(old, context)).rejects.toThrow(`There is no key-encryption key ${old.kekId}.`);
    await expect(keys.destroy(kekId('file:9:00'))).rejects.toThrow(
      'There is no key-encryption key file:9:00.',
    );
  });

  it('are overwritten when destroyed, also under another name that somebody gave the file', async () => {
    const keys = open();
    const old = await keys.current();
    await keys.renew();
    const other = join(place, 'other-name');
    await link(join(directory, 'kek-000001.json'), other);
    const [before, { size }] = [await readFile(other), await stat(other)];
    await keys.destroy(old);
    const after = await readFile(other);
    expect(after).toHaveLength(size);
    expect(after.filter((byte, place) => byte === before[place]).length).toBeLessThan(size / 4);
  });

  it.each([
    [0o640, '0640'],
    [0o604, '0604'],
    [0o700, '0700'],
    [0o400, '0400'],
  ])('are refused with mode %i', async (mode, octal) => {
    await open().current();
    const path = join(directory, 'kek-000001.json');
    await chmod(path, mode);
    await expect(open().current()).rejects.toThrow(
      `${path} must have mode 0600 and belong to this process's user, but its mode is ${octal}.`,
    );
    await chmod(path, 0o600);
    expect(await open().current()).toMatch(/^file:1:/);
  });

  it('are refused when they belong to another user, and taken when they are ours', async () => {
    await open().current();
    const path = join(directory, 'kek-000001.json');
    const { uid } = await stat(path);
    const user = jest.spyOn(process, 'getuid' as never) as jest.SpiedFunction<() => number>;
    try {
      user.mockReturnValue(uid + 1);
      await expect(open().current()).rejects.toThrow(
        `${path} must have mode 0600 and belong to this process's user, but its mode is 0600.`,
      );
      user.mockReturnValue(uid);
      expect(await open().current()).toMatch(/^file:1:/);
    } finally {
      user.mockRestore();
    }
  });

  it.each([
    ['not JSON at all', 'is not JSON.'],
    [
      '{"format":"fristad-kek/1","id":"file:1:x","version":1,"key":"c2VjcmV0"}',
      'holds no key-encryption key.',
    ],
    ['{"format":"fristad-kek/2","id":"file:1:x","version":1,"key":""}', 'holds no key-encryption key.'],
  ])('are refused with a sentence that repeats nothing of them: %s', async (text, sentence) => {
    await open().current();
    const path = join(directory, 'kek-000001.json');
    await writeFile(path, text);
    await expect(open().current()).rejects.toThrow(new Error(`${path} ${sentence}`));
  });
});
