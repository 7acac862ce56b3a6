import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import {
  aHousingService,
  landlord,
  scenario,
  type HousingService,
} from '../harness/housing/a-housing-service.js';
import { aUnit, faultsOf } from '../harness/housing/a-unit.js';
import { officersOf } from '../harness/housing/officers.js';
import { reaches } from '../harness/housing/second-reader.js';

const foreign = scenario.units.find((unit) => !reaches(landlord, unit, scenario))!;

describe.each(engines)('officers who change units ($name)', (engine) => {
  let service: HousingService;
  const { sql, register, aNewUnit, patch, counted } = officersOf(() => service);
  const entriesOf = (id: string) =>
    sql(
      `SELECT operation, outcome, actor FROM audit.entry
       WHERE object_kind = 'unit' AND object_id = $1 AND operation <> 'CONSULTATION' ORDER BY at, id`,
      [id],
    );

  beforeAll(async () => {
    service = await aHousingService(engine);
  });
  afterAll(() => service.drop());

  it('replaces the version that was seen, with one entry for each change', async () => {
    const id = await aNewUnit({ beds: 5 });
    const changed = await patch(id, { beds: 4, monthlyCost: 123, features: ['QUIET'] });
    const whole = { id, ...aUnit({ beds: 4, monthlyCost: 123, features: ['QUIET'] }), version: 2 };
    expect([changed.status, changed.headers.get('etag'), changed.body]).toEqual([200, '"2"', whole]);
    expect((await patch(id, { beds: 3 }, { version: 2 })).body).toEqual({ ...whole, beds: 3, version: 3 });
    const entry = { operation: 'ALTERATION', outcome: 'DONE', actor: 'u-landlord' };
    expect(await entriesOf(id)).toEqual([entry, entry]);
  });

  it('wants a version, and the newest', async () => {
    const id = await aNewUnit();
    expect((await service.askAs(landlord).patch(`/units/${id}`, { beds: 1 })).status).toBe(428);
    expect(
      (await service.askAs(landlord, { 'if-match': 'x' }).patch(`/units/${id}`, { beds: 1 })).status,
    ).toBe(400);
    expect((await patch(id, { beds: 1 }, { version: 2 })).status).toBe(412);
    const all = await Promise.all([1, 2, 3, 1, 2].map((monthlyCost) => patch(id, { monthlyCost })));
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412, 412]);
  });

  it.each([
    [{ location: [15, 60] }, ['/location is nothing that is changed here']],
    [
      { provider: 'P2', id: 'U2' },
      ['/provider is nothing that is changed here', '/id is nothing that is changed here'],
    ],
    [{}, [' changes nothing']],
    [[], [' is no object']],
    [{ beds: 'many' }, ['/beds ']],
    [{ features: ['quiet'] }, ['/features/0 ']],
    [{ monthlyCost: 2 ** 52 }, ['/monthlyCost is 4503599627370496']],
    [
      { availableTo: '0000-02-01', availableFrom: '0000-01-01' },
      ['/availableFrom lies', '/availableTo lies'],
    ],
    [{ availableFrom: '2027-02-30' }, ['/availableFrom ']],
    [{ voids: [] }, ['/voids is nothing that is changed here']],
  ])('refuses %j with its pointer', async (body, faults) => {
    const id = await aNewUnit();
    const refused = await patch(id, body);
    expect(refused.status).toBe(422);
    const found = faultsOf(refused);
    expect(found).toHaveLength(faults.length);
    for (const [index, fault] of faults.entries()) expect(found[index]?.startsWith(fault)).toBe(true);
  });

  it('of another’s unit looks like one that is not there', async () => {
    const denied = await patch(foreign.id, { beds: 1 });
    const missing = await patch('U-NONE', { beds: 1 });
    expect([denied.status, missing.status]).toEqual([404, 404]);
    expect(denied.text.replace(foreign.id, '')).toBe(missing.text.replace('U-NONE', ''));
    for (const who of [
      { ...landlord, provider: 'P-NONE' },
      { id: 'u-eva', role: 'COORDINATOR', region: 'SYD' },
      { id: 'u-a', role: 'AUDITOR', region: 'NATIONAL' },
    ])
      expect((await patch(foreign.id, { beds: 1 }, { who })).status).toBe(404);
  });

  it('keeps nothing when the entry can’t be written', async () => {
    const id = await aNewUnit({ beds: 5 });
    const before = await counted();
    await sql('ALTER TABLE audit.entry ADD CONSTRAINT no_more CHECK (false) NOT VALID');
    const failed = [await patch(id, { beds: 2 }), await register([aUnit()])];
    await sql('ALTER TABLE audit.entry DROP CONSTRAINT no_more');
    expect(failed.map(({ status }) => status)).toEqual([500, 500]);
    const read = await service.askAs(landlord).call(`/units/${id}`);
    expect([read.body.beds, read.headers.get('etag'), await counted()]).toEqual([5, '"1"', before]);
  });
});
