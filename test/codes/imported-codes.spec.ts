import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import type { Json } from '../harness/service/a-caller.js';
import { aHousingService, scenario, type HousingService } from '../harness/housing/a-housing-service.js';
import { aUnit, faultsOf } from '../harness/housing/a-unit.js';
import { officersOf } from '../harness/housing/officers.js';

const [unit, request] = [scenario.units[0]!, scenario.requests[0]!];
/** What is kept already, a unit and a request more, and with them three codes that nobody has heard of. */
const more = {
  ...scenario,
  units: [...scenario.units, { ...unit, id: 'U-more', features: ['SAUNA', 'QUIET', 'DARK_ROOM'] }],
  requests: [...scenario.requests, { ...request, id: 'R-more', person: 'K-more', needs: ['HORSE_BOX'] }],
};
const BROUGHT = ['DARK_ROOM', 'HORSE_BOX', 'SAUNA'];
const SAUNA = { code: 'SAUNA', labelSv: 'Bastu', labelEn: 'Sauna' };

describe.each(engines)('codes that an import brings ($name)', (engine) => {
  let service: HousingService;
  const { register, sql } = officersOf(() => service);
  const listed = async (): Promise<readonly Json[]> => (await service.call('/codes/features')).body.items;

  beforeAll(async () => {
    service = await aHousingService(engine);
  });
  afterAll(() => service.drop());

  it('are on the list from then on, called by themselves until a policy admin names them', async () => {
    const before = await listed();
    expect(faultsOf(await register([aUnit({ features: BROUGHT })]))).toHaveLength(3);
    expect((await service.post('/scenarios', more)).status).toBe(201);
    const brought = BROUGHT.map((code) => ({ code, labelSv: code, labelEn: code }));
    expect((await listed()).filter(({ code }) => BROUGHT.includes(code))).toEqual(brought);
    expect(await listed()).toHaveLength(before.length + 3);
    expect((await register([aUnit({ features: BROUGHT })])).status).toBe(201);
    const ada = service.as({ sub: 'u-ada', roles: ['POLICY_ADMIN'] });
    expect((await ada.post('/codes/features', SAUNA)).status).toBe(200);
    expect((await service.post('/scenarios', more)).status).toBeLessThan(300);
    expect((await listed()).filter(({ code }) => code === 'SAUNA')).toEqual([SAUNA]);
    expect(
      await sql(`SELECT code, count(*)::int AS n FROM fristad.feature_code
                 WHERE added_by <> 'migration' GROUP BY code ORDER BY code`),
    ).toEqual(BROUGHT.map((code) => ({ code, n: code === 'SAUNA' ? 2 : 1 })));
  });

  it('are not added by an import that is refused', async () => {
    const other = { ...scenario.units[1]!, features: ['MOAT'], beds: scenario.units[1]!.beds + 1 };
    const clashing = { ...more, units: more.units.map((one) => (one.id === other.id ? other : one)) };
    expect((await service.post('/scenarios', clashing)).status).toBe(409);
    expect((await listed()).map(({ code }) => code)).not.toContain('MOAT');
  });
});
