import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { ProposePlacement, SetConstraintAside } from '#placements';
import { engines } from '../harness/database/index.js';
import { aCountry, approved, ARRIVAL, type Household, placements, requested } from '../harness/a-country.js';
import { confirmIn, coordinator, MANY_AT_ONCE } from '../harness/acting.js';
import { confirmationsOf, NOT_PERMITTED, ok, refused } from '../harness/confirmations.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

describe.each(engines)('proposing and setting aside ($name)', (engine) => {
  let service: OwnService;
  const sql = (text: string, values: unknown[] = []) => service.database.query<unknown[]>(text, values);
  const { household, aProposed, placed, confirmWith } = confirmationsOf(() => service);

  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, 40, 4);
  });
  afterAll(() => service.drop());

  const propose = (one: Household, arrival = ARRIVAL, unit = one.unit) =>
    service.acting(coordinator(one.region, `u-${one.id}`), () =>
      service.app
        .get(ProposePlacement)
        .run({ id: `PL-${randomUUID()}`, request: `R-${one.id}`, unit, arrival: isoDate(arrival) }),
    );

  it('proposes by the case alone: the same answer for a free town and a full one', async () => {
    await placed({ unit: 'A11-0' });
    await placed({ unit: 'A11-1' });
    const one = await aProposed({ unit: 'A12-0', region: 'SYD' });
    const answers = [await propose(one, ARRIVAL, 'A11-0'), await propose(one, ARRIVAL, 'A12-0')];
    for (const answer of answers)
      expect(answer).toMatchObject({
        ok: true,
        value: { breaches: [], placement: { status: 'PROPOSED', version: 1 } },
      });
    expect(await propose(one, '2026-12-11')).toMatchObject({
      ok: false,
      refusal: { code: 'does-not-suit', breaches: [{ constraint: 'arrival-in-window', overridable: false }] },
    });
    expect(await propose(one, ARRIVAL, 'nowhere')).toEqual(refused('no-such-unit'));
    expect(await propose({ ...one, region: 'NORD' })).toEqual(refused('no-such-request'));
  });

  const setAside = async (one: Household, constraint: string, rule = 'placement.override') => {
    const approval = randomUUID();
    await sql(
      `INSERT INTO access.approval (id, rule, object, command, digest, owner, asked_by, asked_at, approved_by,
                                    approved_at, used_at)
       VALUES ($1, $2, $3, '{}', 'sha256:${'c'.repeat(64)}', 'NORD', 'u-asker', '2026-12-01T08:00:00Z', 'u-second',
               '2026-12-01T09:00:00Z', '2026-12-01T09:30:00Z')`,
      [approval, rule, `PL-${one.id}`],
    );
    return service.acting(coordinator(one.region, `u-${one.id}`), () =>
      service.app.get(SetConstraintAside).run({
        placement: `PL-${one.id}`,
        version: 1,
        constraint,
        reason: 'NO_OTHER_PLACE_IN_TIME',
        approval,
      }),
    );
  };

  it('sets a cap aside for one placement, which shows it for good; the next finds the town full', async () => {
    await placed({ unit: 'A13-0' });
    await placed({ unit: 'A13-1' });
    const one = await aProposed({ unit: 'A13-2' });
    expect(await setAside(one, 'saturation-cap', 'placement.confirm')).toEqual(refused('already-set-aside'));
    const expected = {
      constraint: 'saturation-cap',
      reason: 'NO_OTHER_PLACE_IN_TIME',
      askedBy: `u-${one.id}`,
    };
    expect(await setAside(one, 'saturation-cap')).toMatchObject({
      value: { version: 2, setAside: [expected] },
    });
    await approved(service.database, [`PL-${one.id}`]);
    expect(await confirmWith(one, { version: 2 })).toEqual(ok('CONFIRMED', 4));
    expect(await confirmIn(service, await aProposed({ unit: 'A13-3' }))).toEqual(NOT_PERMITTED);
    await expect(sql(`DELETE FROM fristad.placement WHERE id = $1`, [`PL-${one.id}`])).rejects.toThrow();
  });

  it('sets aside only what may be, and never a territory from inside or the home locality', async () => {
    const one = household({ unit: 'A14-0', group: 'G1' });
    await requested(service.database, [one]);
    await sql(`
      INSERT INTO fristad.territory (id, groups, class, confidence, valid, ground) SELECT 'T1', '{G1}', 'OTHER', 1,
        '[2026-01-01,)', ST_Buffer(u.location, 100) FROM fristad.housing_unit u WHERE u.id = 'A14-0'`);
    await sql(`UPDATE fristad.placement_request SET home_locality = 'A14' WHERE id = $1`, [`R-${one.id}`]);
    await placements(service.database, [one]);
    expect(await setAside(one, 'conflicting-households-apart')).toEqual(refused('not-overridable'));
    expect(await setAside(one, 'clear-of-hostile-ground')).toEqual(refused('never-there'));
    expect(await setAside(one, 'away-from-home')).toEqual(refused('never-there'));
    const near = await aProposed({ unit: 'B14-0', group: 'G1' });
    expect(await setAside(near, 'clear-of-hostile-ground')).toMatchObject({ ok: true });
  });
});
