import { expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DEFAULT_CLOCKS, DEFAULT_DEMANDS } from '#scoring';
import { POLICY } from '../harness/a-country.js';
import { demand } from '../harness/demands.js';
import type { Caller } from '../harness/service/a-caller.js';

type World = {
  readonly ada: Caller;
  readonly database: DataSource;
  readonly draft: (over: object) => object;
};

/** What a policy says of the time that everything may take. */
export const clockCases = (world: () => World): void => {
  it('tells every clock, and the database goes by the same ones', async () => {
    const { ada, database, draft } = world();
    const inForce = async () => (await ada.call('/policy-in-force')).body;
    const clocks = async () =>
      (await database.query<{ clocks: object }[]>(`SELECT national.clocks() AS clocks`))[0];
    expect((await inForce()).clocks).toEqual(DEFAULT_CLOCKS);
    expect(await clocks()).toEqual({ clocks: DEFAULT_CLOCKS });
    const said = {
      offerHours: 6,
      offerRenewals: 3,
      decideHours: { EMERGENCY: 1, SHORT_NOTICE: 12, STANDARD: 48 },
    };
    const drafted = (await ada.post('/policies', draft({ version: 'quick', clocks: said }))).body;
    expect([drafted.policy.clocks, drafted.clocks]).toEqual([said, { ...DEFAULT_CLOCKS, ...said }]);
    expect(drafted.digest).not.toBe((await ada.post('/policies', draft({ version: 'plain' }))).body.digest);
    const put = (value: string) =>
      database.query(
        `SET session_replication_role = replica; UPDATE fristad.policy_version SET clocks = ${value} WHERE version = '${POLICY}';
         RESET session_replication_role`,
      );
    await put(`(SELECT clocks FROM fristad.policy_version WHERE version = 'quick')`);
    expect(await clocks()).toEqual({ clocks: { ...DEFAULT_CLOCKS, ...said } });
    await put('NULL');
    expect(await clocks()).toEqual({ clocks: DEFAULT_CLOCKS });
  });

  it('tells what is asked of the file of a case, and the database goes by the same', async () => {
    const { ada, database, draft } = world();
    const demands = async () =>
      (await database.query<{ demands: object }[]>(`SELECT national.demands() AS demands`))[0]?.demands;
    expect((await ada.call('/policy-in-force')).body.demands).toEqual(DEFAULT_DEMANDS);
    expect(await demands()).toEqual(DEFAULT_DEMANDS);
    const said = { confirmations: 'REFUSE', fundingOfNgo: 'FLAG' };
    const drafted = (await ada.post('/policies', draft({ version: 'asking', demands: said }))).body;
    expect([drafted.policy.demands, drafted.demands]).toEqual([said, { ...DEFAULT_DEMANDS, ...said }]);
    await demand(database, said);
    expect(await demands()).toEqual({ ...DEFAULT_DEMANDS, ...said });
    await demand(database, null);
    expect(await demands()).toEqual(DEFAULT_DEMANDS);
  });

  it('lets a region be stricter than the country, never looser, each member by its pointer', async () => {
    const { ada, draft } = world();
    const regional = [
      { region: 'SYD', dispersionMetres: 90_000, saturationCaps: [{ minPopulation: 0, cap: 1 }] },
    ];
    const { status, body } = await ada.post('/policies', draft({ version: 'south', regional }));
    expect([status, body.policy.regional]).toEqual([201, regional]);
    const { policy } = (await ada.call(`/policies/${POLICY}`)).body;
    const looser = [
      { region: 'SYD', dispersionMetres: policy.dispersionMetres - 1, coolOffDays: policy.coolOffDays },
      { region: 'OST', coolOffDays: policy.coolOffDays - 1 },
    ];
    const refused = await ada.post('/policies', draft({ version: 'looser', regional: looser }));
    const says = (pointer: string, least: number) => ({ pointer, expected: `at least ${least}` });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([
      says('/regional/0/dispersionMetres', policy.dispersionMetres),
      says('/regional/1/coolOffDays', policy.coolOffDays),
    ]);
    const nowhere = await ada.post('/policies', draft({ version: 'nowhere', regional: [{ region: 'OST' }] }));
    expect(nowhere.body.errors).toMatchObject([{ pointer: '/regional/0/region' }]);
  });

  it('refuses an offer that is held for more than two days, by its pointer', async () => {
    const { ada, draft } = world();
    const held = draft({
      clocks: { offerHours: 25, decideHours: { EMERGENCY: 1, SHORT_NOTICE: 2, STANDARD: 3 } },
    });
    expect((await ada.post('/policies', held)).body.errors).toMatchObject([
      { pointer: '/clocks/offerRenewals', message: 'holds a place for 50 hours' },
    ]);
  });
};
