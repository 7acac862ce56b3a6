import { expect, it } from '@jest/globals';
import type { Said } from '../harness/service/an-issuer.js';
import type { Json } from '../harness/service/a-service.js';
import { dayFromNow } from '../harness/a-stay.js';
import { document, eva, type requestsOf } from '../harness/a-request.js';

type World = {
  readonly asking: ReturnType<typeof requestsOf>;
  readonly seen: (one: Json) => Promise<Json>;
  readonly aged: (one: Json, hours: number) => Promise<unknown>;
  readonly taskOf: (one: Json, said: Said) => Promise<Json>;
  readonly submitted: () => Promise<Json>;
  readonly stay: (one: Json, status: string, days: readonly [number, number]) => Promise<unknown>;
  readonly sql: (text: string, values?: unknown[]) => Promise<Json[]>;
  readonly expire: () => Promise<void>;
};

/** What expires by itself, and what does not. */
export const expiringCases = (world: () => World): void => {
  const ahead = { arrival: { earliest: dayFromNow(2), latest: dayFromNow(200) } };
  const window = (one: Json, earliest: number, latest: number) =>
    world().sql(
      `UPDATE fristad.placement_request SET earliest_arrival = $2, latest_arrival = $3 WHERE id = $1`,
      [...[one.request, dayFromNow(earliest), dayFromNow(latest)]],
    );

  it('is what nobody submits, decides or places in time, and nothing else', async () => {
    const { asking, aged, stay, submitted, seen, expire, taskOf, sql } = world();
    const drafts = [await asking.made(ahead), await asking.made(ahead)];
    await aged(drafts[0], 30 * 24 + 1);
    await aged(drafts[1], 30 * 24 - 1);
    const granted = [
      await asking.granted(),
      await asking.granted(),
      await asking.granted(),
      await asking.granted(),
    ];
    for (const one of granted) await aged(one, 100 * 24);
    await window(granted[0], -91, 9);
    await window(granted[1], -89, 9);
    await window(granted[2], -91, 9);
    await stay(granted[2], 'DEPARTED', [-90, -80]);
    await window(granted[3], -9, -1);
    const [decided, parked] = [await submitted(), await asking.granted()];
    await window(decided, -9, 0);
    await asking.post(parked, 'park', { reason: 'SAFE_FOR_NOW' }, eva, asking.at(3));
    await window(parked, -9, -1);
    await Promise.all([expire(), expire()]);
    const ends = await Promise.all([...drafts, ...granted, decided, parked].map((one) => seen(one)));
    expect(ends.map(({ stage, reason }) => [stage, reason])).toEqual([
      ['EXPIRED', 'NOT_SUBMITTED'],
      ['DRAFT', null],
      ['EXPIRED', 'WAITED_TOO_LONG'],
      ['GRANTED', null],
      ['ENDED', null],
      ['EXPIRED', 'ARRIVAL_OVER'],
      ['SUBMITTED', null],
      ['PARKED', 'SAFE_FOR_NOW'],
    ]);
    const entries = await sql(
      `SELECT object_id AS id, actor::text, owner_region AS region FROM audit.entry WHERE act = 'request.expire' AND object_id = ANY ($1)`,
      [[...drafts, ...granted, decided, parked].map(({ request }) => request)],
    );
    expect(entries.map(({ id }) => id).toSorted()).toEqual(
      [drafts[0]!, granted[0]!, granted[3]!].map(({ request }) => request).toSorted(),
    );
    expect(new Set(entries.map(({ actor, region }) => `${actor} ${region}`))).toEqual(
      new Set(['national-clock NORD']),
    );
    expect(await taskOf(granted[0], eva)).toMatchObject({ kind: 'REQUEST_EXPIRED' });
  });

  it('is a draft again once it is written anew, and may be withdrawn', async () => {
    const { asking, aged, seen, expire } = world();
    const [one, other] = [await asking.made(ahead), await asking.made(ahead)];
    for (const each of [one, other]) await aged(each, 31 * 24);
    await expire();
    expect((await asking.post(one, 'submit', {}, eva, asking.at(2))).body.type).toBe(
      '/problems/not-possible',
    );
    const headers = { ...asking.key(), ...asking.at(2) };
    await asking
      .handling(eva, one.case)
      .patch(`/requests/${one.request}`, { arrival: document().arrival }, headers);
    expect(await seen(one)).toMatchObject({ stage: 'DRAFT', version: 3, overdue: false });
    await asking.post(other, 'withdraw', { reason: 'NO_LONGER_NEEDED' }, eva, asking.at(2));
    expect((await seen(other)).stage).toBe('WITHDRAWN');
  });
};
