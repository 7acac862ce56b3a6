import { expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { staysOf } from '../harness/a-stay.js';
import type { Answer, Json } from '../harness/service/a-caller.js';
import type { Said } from '../harness/service/an-issuer.js';

type World = {
  readonly database: DataSource;
  readonly placed: ReturnType<typeof staysOf>;
  readonly move: (
    ...asked: [id: string, act: string, body: object, said?: Said, more?: Record<string, string>]
  ) => Promise<Answer>;
};
const olle: Said = { sub: 'u-olle', roles: ['HOUSING_OFFICER:provider:P1'] };

/** What an officer reports of the ground with a decline. */
export const learntCase = (world: () => World): void => {
  it('is declined for what was learnt of the town, which is reported and names neither case nor unit', async () => {
    const { database, placed, move } = world();
    const id = await placed('CONFIRMED');
    const learnt = { reason: 'NEW_LOCAL_INTELLIGENCE', remark: 'MEETING_PLACE' };
    const { status, body } = await move(id, 'decline', { reason: learnt.reason }, olle);
    expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer: '/remark' })]]);
    expect((await move(id, 'decline', { ...learnt, reason: 'RESIDENT_MIX' }, olle)).status).toBe(422);
    const key = { 'idempotency-key': 'learnt' };
    const declined = await move(id, 'decline', learnt, olle, key);
    expect([declined.status, declined.body]).toEqual([200, { status: 'CANCELLED', version: 2 }]);
    expect((await move(id, 'decline', learnt, olle, key)).body).toEqual(declined.body);
    const reports = await database.query<Json[]>(
      `SELECT to_jsonb(g)::text AS whole, g.remark, g.status, g.locality = u.locality AS "isThere", e.log, e.actor FROM fristad.ground_report g
       JOIN audit.entry e ON e.act = 'ground-report.open' AND e.object_id = g.id::text
       JOIN fristad.placement p ON p.id = 'PL-${id}' JOIN fristad.housing_unit u ON u.id = p.unit`,
    );
    expect(reports).toEqual([
      expect.objectContaining({
        ...{ remark: 'MEETING_PLACE', status: 'OPEN', isThere: true, log: 'NORD', actor: 'u-olle' },
      }),
    ]);
    expect(JSON.stringify(reports)).not.toContain(`-${id}"`);
  });
};
