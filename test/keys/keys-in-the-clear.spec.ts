import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { blindPerson, personalNumber, type Field } from '#keys';
import { migrations } from '../../migrations/index.js';
import { onEachEngine } from '../harness/database/index.js';
import { keyDirectory, openKeyRoom, yes, type KeyRoom } from '../harness/key-room.js';

const subject = { kind: 'CASE', id: 'C-1' } as const;
const field: Field = { subject, table: 'protection_case', column: 'notes', row: 'C-1' };

onEachEngine('a data key in the clear', { entities: [], migrations }, (database) => {
  let keys: Awaited<ReturnType<typeof keyDirectory>>;
  let room: KeyRoom;
  /** Every key that was wrapped or unwrapped, where it lies in memory, and what it was then. */
  const seen: { readonly there: Uint8Array; readonly was: string }[] = [];
  const watch = (key: Uint8Array | undefined) => {
    if (key) seen.push({ there: key, was: Buffer.from(key).toString('hex') });
  };
  const left = () => seen.splice(0).map(({ there, was }) => [there.some((byte) => byte !== 0), was.length]);

  beforeAll(async () => {
    keys = await keyDirectory();
    room = await openKeyRoom(database().dataSource, keys.path);
    const { keks } = room;
    const [wrap, unwrap] = [keks.wrap.bind(keks), keks.unwrap.bind(keks)];
    jest.spyOn(keks, 'wrap').mockImplementation((key, context) => {
      watch(key);
      return wrap(key, context);
    });
    jest.spyOn(keks, 'unwrap').mockImplementation(async (wrapped, context) => {
      const key = await unwrap(wrapped, context);
      watch(key);
      return key;
    });
  });
  afterAll(() => keys.drop());

  const blinded = () => blindPerson(yes(personalNumber('19811218-9876'))).blinded;
  const acts: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['a first key is made and seals', async () => yes(await room.seal.run(field, 'x'))],
    ['a field is opened', async () => yes(await room.open.run(field, yes(await room.seal.run(field, 'y'))))],
    [
      'a field is not to be opened',
      async () => {
        const sealed = Buffer.from(yes(await room.seal.run(field, 'y')));
        sealed[sealed.length - 1]! ^= 1;
        expect(await room.open.run(field, sealed)).toMatchObject({ refusal: { code: 'unreadable' } });
      },
    ],
    ['a subject gets a new key', async () => yes(await room.rotate.run(subject))],
    [
      'keys are wrapped anew',
      async () => {
        await room.keks.renew();
        expect((await room.rewrap.run({ batch: 1 })).rewrapped).toBeGreaterThan(1);
      },
    ],
    ['the public key of the check is told', () => room.publicKey.run()],
    [
      'a person is evaluated',
      async () =>
        yes(await room.evaluate.run({ id: randomUUID(), officer: 'o', case: 'C-1', blinded: blinded() })),
    ],
    [
      'what is no person is evaluated',
      async () =>
        expect(
          await room.evaluate.run({
            id: randomUUID(),
            officer: 'o',
            case: 'C-1',
            blinded: new Uint8Array(32),
          }),
        ).toMatchObject({ refusal: { code: 'not-an-element' } }),
    ],
  ];
  it.each(acts)('is overwritten once %s', async (_, act) => {
    await act();
    const found = left();
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(String))).toEqual(new Set(['false,64']));
  });

  it('would be seen where it is left (negative control)', async () => {
    const key = Buffer.alloc(32, 7);
    await room.keks.wrap(key, Buffer.from('context'));
    expect(left()).toEqual([[true, 64]]);
  });
});
