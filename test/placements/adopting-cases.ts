import { expect, it } from '@jest/globals';
import type { Said } from '../harness/service/an-issuer.js';
import type { Json } from '../harness/service/a-caller.js';
import type { OwnService } from '../harness/service/a-service.js';
import { dayFromNow, type staysOf } from '../harness/a-stay.js';
import { withoutTriggers } from '../harness/database/without-triggers.js';

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };

type Move = readonly [
  id: string,
  act: string,
  body: object,
  said?: Said | undefined,
  more?: Record<string, string>,
];
export type World = {
  readonly service: Pick<OwnService, 'as' | 'database'>;
  readonly placed: ReturnType<typeof staysOf>;
  readonly done: (...move: Move) => Promise<Json>;
};

/** A stay that an import brought. */
export const adoptingCases = (world: () => World): void => {
  it('is tied to the request of its household, and goes on as any other', async () => {
    const { service, placed, done } = world();
    const [id, left] = [await placed('ARRIVED'), await placed('ARRIVED')];
    const sql = (text: string, values: unknown[]) => service.database.query<Json[]>(text, values);
    await withoutTriggers(service.database, [
      `UPDATE fristad.placement SET request = NULL, proposed_by = NULL, proposed_at = NULL,
         owner_region = CASE id WHEN $1 THEN NULL ELSE owner_region END WHERE id IN ($1, $2)`,
      [`PL-${id}`, `PL-${left}`],
    ]);
    const caller = service.as(eva, { purpose: `PLACEMENT_MATCHING; case=K-${id}` });
    const extend = (version: number) =>
      caller.post(
        `/placements/PL-${id}/extension`,
        { departure: dayFromNow(20), reason: 'CARE_OR_SCHOOL' },
        { 'if-match': `"${version}"` },
      );
    expect((await caller.call(`/placements/PL-${id}`)).status).toBe(404);
    const tie = (version: number, key: string) =>
      caller.post(
        `/requests/R-${id}/imported-stay`,
        {},
        { 'if-match': `"${version}"`, 'idempotency-key': key },
      );
    expect((await tie(7, 'stale')).status).toBe(412);
    const tied = await tie(1, 'tie');
    expect([tied.status, tied.headers.get('etag')]).toEqual([200, '"2"']);
    expect(tied.body).toMatchObject({ id: `PL-${id}`, request: `R-${id}`, status: 'ARRIVED', version: 2 });
    expect((await tie(1, 'tie')).body).toEqual(tied.body);
    expect((await tie(1, 'again')).body.type).toBe('/problems/placed-already');
    expect((await caller.call(`/requests/R-${id}`)).body.stage).toBe('PLACED');
    const [entry] = await sql(
      `SELECT actor::text, log FROM audit.entry WHERE act = 'placement.adopt' AND object_id = $1`,
      [`PL-${id}`],
    );
    expect(entry).toEqual({ actor: 'u-eva', log: 'NORD' });
    expect((await extend(2)).status).toBe(201);
    await done(id, 'departure', { on: dayFromNow(0), reason: 'PLANNED_MOVE_ON' }, undefined, {
      'if-match': '"2"',
    });
    // Whose owner is known already is recorded without being tied.
    await done(left, 'departure', { on: dayFromNow(0), reason: 'PLANNED_MOVE_ON' });
  });
};
