import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import type { Said } from '../harness/service/an-issuer.js';
import { askingOn, eva, HANDLING, type Asking } from './asking.js';

const admin: Said = { sub: 'u-admin', roles: ['POLICY_ADMIN'] };
const seconds = (ago: number): number => Math.floor(Date.now() / 1000) - ago;

describe.each(engines)('the end of somebody’s tokens ($name)', (engine) => {
  let asking: Asking;
  beforeAll(async () => {
    asking = await askingOn(engine);
  });
  afterAll(() => asking.stop());

  const read = async (said: Said) =>
    (await asking.ask('/cases/K-NORD-1', said, { headers: HANDLING })).status;
  const end = (whom: string) => asking.post(`/actors/${whom}/end-tokens`, admin, [{}, {}]);

  it('lets no earlier token of theirs in, and every later one', async () => {
    const [earlier, later] = [
      { ...eva, iat: seconds(5) },
      { ...eva, iat: seconds(-2) },
    ];
    expect([await read(earlier), await read(later)]).toEqual([200, 200]);
    expect((await end('u-eva')).status).toBe(204);
    expect([await read(earlier), await read(later)]).toEqual([401, 200]);
  });

  it('is nobody else’s, and comes again from when it is said again', async () => {
    const other: Said = { sub: 'u-other', roles: ['COORDINATOR:NORD'], iat: seconds(5) };
    const list = async () => (await asking.ask('/cases', other, { headers: {} })).status;
    const before = await list();
    expect((await end('u-eva')).status).toBe(204);
    expect(await list()).toBe(before);
    const [row] = await asking.query<{ changed_by: string; revoked_at: Date | null }>(
      `SELECT changed_by, revoked_at FROM access.actor WHERE id = 'u-eva'`,
    );
    expect(row).toEqual({ changed_by: 'u-admin', revoked_at: null });
  });

  it('is not for oneself, nor for who may not', async () => {
    expect((await end('u-admin')).status).toBe(404);
    expect(
      (await asking.post('/actors/u-admin/end-tokens', { ...eva, sub: 'u-sven' }, [{}, {}])).status,
    ).toBe(404);
  });
});
