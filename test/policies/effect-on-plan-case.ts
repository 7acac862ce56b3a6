import { expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { ARRIVAL, DEPARTURE, POLICY, requested } from '../harness/a-country.js';
import type { Caller } from '../harness/service/a-caller.js';

const RUN = '00000000-0000-4000-8000-0000000000aa';
type World = { readonly ada: Caller; readonly database: DataSource };

/** What a draft with a cap of one would take from the latest plan, where a town has one household already. */
export const effectOnPlanCase = (world: () => World): void => {
  it('shows how many would lose what the latest plan has for them, by constraint and region', async () => {
    const { ada, database } = world();
    const ids = ['lost', 'held', 'placed'];
    await requested(
      database,
      ids.map((id) => ({ id, region: 'NORD' as const, group: null, unit: '' })),
    );
    await database.query(
      `INSERT INTO fristad.solver_run (id, problem, digest, measured, policy_version, engine, seed, requested_at, started_at, finished_at, status)
       VALUES ($1, '\\x1f8b', 'sha256:' || repeat('a', 64), '\\x1f8b', $2, 'highs', 1, now(), now(), now(), 'DONE')`,
      [RUN, POLICY],
    );
    await database.query(
      `INSERT INTO fristad.plan VALUES ($1, 'd', $2, 'highs', '1', 0, 'OPTIMAL', 5, '{}')`,
      [RUN, POLICY],
    );
    await database.query(
      `INSERT INTO fristad.plan_assignment
       SELECT $1, o - 1, 'R-' || id, unit, '${ARRIVAL}', '${DEPARTURE}', '[]'
       FROM unnest($2::text[], ARRAY['A1-1', 'B2-0', 'B1-0']) WITH ORDINALITY AS a (id, unit, o)`,
      [RUN, ids],
    );
    // It is somebody's place already: what becomes of it is a finding, and no loss of the plan.
    await database.query(`UPDATE fristad.placement SET person = 'K-placed' WHERE id = 'p1'`);
    const both = { now: 0, then: 1 };
    expect((await ada.call('/policies/next/effect')).body.plan).toEqual({
      ...{ run: RUN, judged: 2, lost: both },
      byConstraint: { 'apart-from-standing-households': both, 'saturation-cap': both },
      byRegion: { NORD: both },
    });
  });
};
