import { expect } from '@jest/globals';
import { ConfirmPlacement } from '#placements';
import { proposed, proposalOf, type Household } from './a-country.js';
import { confirmIn, coordinator } from './acting.js';
import type { TestService } from './service/a-service.js';

export const ok = (code: string, version: number) => ({ ok: true, value: { code, version } });
export const refused = (code: string) => ({ ok: false, refusal: { code } });
export const NOT_PERMITTED = ok('PLACEMENT_NOT_PERMITTED', 1);
export const CONFIRMED = ok('CONFIRMED', 3);

/** Households of a service that is there once its specs run, each another, proposed and confirmed without HTTP. */
export const confirmationsOf = (service: () => TestService) => {
  let count = 0;
  const household = (over: Partial<Household>): Household => ({
    id: `h${count++}`,
    region: 'NORD',
    group: null,
    unit: 'A0-0',
    ...over,
  });
  const aProposed = async (over: Partial<Household>): Promise<Household> => {
    const one = household(over);
    await proposed(service().database, [one]);
    return one;
  };
  const placed = async (over: Partial<Household>): Promise<Household> => {
    const one = await aProposed(over);
    expect(await confirmIn(service(), one)).toEqual(CONFIRMED);
    return one;
  };
  /** Has a placement confirmed by another command than the right one. */
  const confirmWith = async (one: Household, over: object, actor = `u-${one.id}`) => {
    const expected = await proposalOf(service().database, `PL-${one.id}`);
    const [placement, key] = [`PL-${one.id}`, `key-${one.id}`];
    return service().acting(coordinator(one.region, actor), () =>
      service()
        .app.get(ConfirmPlacement)
        .run({ placement, key, version: 1, expected, ...over }),
    );
  };
  return { household, aProposed, placed, confirmWith };
};
