import { expect, it } from '@jest/globals';
import { Clock } from '#platform';
import type { Json } from '../harness/service/a-service.js';
import type { anOfferedCountry } from './an-offered-country.js';
import { withoutTriggers } from '../harness/database/without-triggers.js';

type Country = Awaited<ReturnType<typeof anOfferedCountry>>;
type Change = (request: string, version: number, asked: Json) => (key: string) => Promise<Json>;

/** For how long an offer is held, and how often again. */
export const renewingCases = (countryOf: () => Country, change: Change): void => {
  it('is held and renewed as the policy in force says', async () => {
    const [{ request }, hour] = [countryOf().nth(5), 3_600_000];
    const clocks = (said: string) =>
      withoutTriggers(countryOf().service.database, [`UPDATE fristad.policy_version SET clocks = ${said}`]);
    const before = await countryOf().openOf(request);
    expect([before.renewed, before.renewalsLeft]).toEqual([false, 1]);
    await clocks(`'{"offerHours": 30, "offerRenewals": 0}'`);
    expect((await change(request, 2, { act: 'renew' })('never')).body.type).toBe('/problems/renewed-already');
    await clocks(`'{"offerHours": 26, "offerRenewals": 2}'`);
    const renewed = await change(request, 2, { act: 'renew' })('longer');
    expect(renewed.body).toMatchObject({ renewed: true, renewalsLeft: 1 });
    const dayOver = countryOf().service.app.get(Clock).endOf(countryOf().nth(5).arrival).getTime();
    const until = Math.min(Date.now() + 26 * hour, dayOver);
    expect(Math.abs(Date.parse(renewed.body.until) - until)).toBeLessThan(60_000);
    expect((await change(request, 2, { act: 'renew' })('longest')).body.renewalsLeft).toBe(0);
    expect((await change(request, 2, { act: 'renew' })('beyond')).body.type).toBe(
      '/problems/renewed-already',
    );
    await clocks('NULL');
  });

  it('is renewed once', async () => {
    const { request } = countryOf().nth(3);
    const before = await countryOf().openOf(request);
    const renewed = await change(request, 2, { act: 'renew' })('once');
    expect([renewed.status, renewed.body.renewed]).toEqual([200, true]);
    expect(Date.parse(renewed.body.until)).toBeGreaterThan(Date.parse(String(before.until)));
    expect((await change(request, 2, { act: 'renew' })('twice')).body.type).toBe('/problems/renewed-already');
  });
};
