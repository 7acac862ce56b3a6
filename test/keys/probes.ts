import type { Field } from '#keys';
import { yes, type KeyRoom } from '../harness/key-room.js';

/** Subjects with one sealed text each, to be read while their keys are wrapped anew. */
const idOf = (n: number): string => `C-${String(n).padStart(6, '0')}`;
const fieldOf = (n: number): Field => {
  const id = idOf(n);
  return { subject: { kind: 'CASE', id }, table: 'probe', column: 'sealed', row: id };
};
const textOf = (n: number) => `the secret of case ${n}`;

/** Seals `count` texts under keys of their own, in the table `probe`. */
export async function sealProbes(room: KeyRoom, count: number): Promise<void> {
  await room.work.manager.query('CREATE TABLE probe (n integer PRIMARY KEY, sealed bytea NOT NULL)');
  for (let from = 0; from < count; from += 500)
    await room.work.run(() => sealSome(room, from, Math.min(count, from + 500)));
}

async function sealSome(room: KeyRoom, from: number, to: number): Promise<void> {
  const sealed: Buffer[] = [];
  for (let n = from; n < to; n++) sealed.push(Buffer.from(yes(await room.seal.run(fieldOf(n), textOf(n)))));
  await room.work.manager.query(
    `INSERT INTO probe SELECT $1::integer + place - 1, sealed FROM unnest($2::bytea[]) WITH ORDINALITY AS p (sealed, place)`,
    [from, sealed],
  );
}

/** Whether the text of a probe opens and is the right one. */
export async function opens(room: KeyRoom, n: number): Promise<boolean> {
  const [row] = await room.work.manager.query<{ sealed: Buffer }[]>('SELECT sealed FROM probe WHERE n = $1', [
    n,
  ]);
  const opened = await room.open.run(fieldOf(n), row?.sealed ?? Buffer.alloc(0));
  return opened.ok && opened.value === textOf(n);
}

/** The probes below `count` that do not open. A few at a time, so that none waits for a connection until it gives up. */
export async function closedProbes(room: KeyRoom, count: number): Promise<readonly number[]> {
  const closed: number[] = [];
  const read = async (n: number) => {
    if (!(await opens(room, n))) closed.push(n);
  };
  for (let from = 0; from < count; from += 50)
    await Promise.all(Array.from({ length: Math.min(50, count - from) }, (_, n) => read(from + n)));
  return closed;
}

/** Readers that go on, each through all probes from a place of its own, until they are stopped. */
export async function readProbes(room: KeyRoom, { readers }: { readonly readers: number }) {
  const [row] = await room.work.manager.query<{ count: number }[]>('SELECT count(*)::int FROM probe');
  const count = row?.count ?? 0;
  let [going, reads, failed] = [true, 0, 0];
  const reader = async (place: number) => {
    for (let n = Math.floor((place * count) / readers); going; n = (n + 1) % count) {
      if (!(await opens(room, n).catch(() => false))) failed++;
      reads++;
    }
  };
  const all = Array.from({ length: readers }, (_, place) => reader(place));
  return {
    figures: () => ({ reads, failed }),
    stop: async () => {
      going = false;
      await Promise.all(all);
    },
  };
}
