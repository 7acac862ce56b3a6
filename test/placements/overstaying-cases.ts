import { expect, it } from '@jest/globals';
import { adoptingCases, type World } from './adopting-cases.js';
import type { Said } from '../harness/service/an-issuer.js';
import type { Json } from '../harness/service/a-caller.js';
import { dayFromNow } from '../harness/a-stay.js';

const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
const olle: Said = { sub: 'u-olle', roles: ['HOUSING_OFFICER:provider:P1'] };
const stranger: Said = { sub: 'u-strange', roles: ['HOUSING_OFFICER:provider:P2'] };

/** Who should have left by now, and whose stay was imported. */
export const overstayingCases = (world: () => World): void => {
  adoptingCases(world);

  it('is listed while whoever should have left has not, for coordinator and staff of the unit', async () => {
    const { service, placed, done } = world();
    const [late, today, tomorrow, gone] = [
      await placed('ARRIVED', { from: -9, to: -2 }),
      await placed('ARRIVED', { from: -9, to: 0 }),
      await placed('ARRIVED', { from: -9, to: 1 }),
      await placed('CONFIRMED', { from: -9, to: -2 }),
    ];
    const listed = async (said: Said) => {
      const purpose = said === eva ? 'CASE_HANDLING' : 'INVENTORY_DUTY';
      const { body } = await service.as(said, { purpose }).call('/placements?overstaying=yes&limit=500');
      return [late, today, tomorrow, gone].map((id) => body.items.some((one: Json) => one.id === `PL-${id}`));
    };
    expect(await listed(eva)).toEqual([true, true, false, false]);
    expect(await listed(olle)).toEqual([true, true, false, false]);
    expect(await listed(stranger)).toEqual([false, false, false, false]);
    const overstayOf = async (said: Said, id: string) => {
      const purpose = said === eva ? `CASE_HANDLING; case=K-${id}` : 'INVENTORY_DUTY';
      return (await service.as(said, { purpose }).call(`/placements/PL-${id}`)).body.overstaying;
    };
    for (const who of [eva, olle]) {
      expect(await overstayOf(who, late)).toEqual({ since: dayFromNow(-2), days: 2 });
      expect(await overstayOf(who, today)).toEqual({ since: dayFromNow(0), days: 0 });
      expect(await overstayOf(who, tomorrow)).toBeNull();
      expect(await overstayOf(who, gone)).toBeNull();
    }
    const { body: rows } = await service
      .as(eva, { purpose: 'CASE_HANDLING' })
      .call('/placements?overstaying=yes&limit=500');
    expect(rows.items.find(({ id }: Json) => id === `PL-${late}`).overstaying).toMatchObject({ days: 2 });
    await done(late, 'departure', { on: dayFromNow(0), reason: 'PLANNED_MOVE_ON' });
    expect(await overstayOf(eva, late)).toBeNull();
    expect(await listed(eva)).toEqual([false, true, false, false]);
    const first = await service
      .as(eva, { purpose: 'CASE_HANDLING' })
      .call('/placements?overstaying=yes&limit=1');
    expect(first.body.next).toContain('overstaying=yes');
  });
};
