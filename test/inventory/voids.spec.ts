import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aHousingService, landlord, type HousingService } from '../harness/housing/a-housing-service.js';
import { officersOf } from '../harness/housing/officers.js';

const held = { from: '2027-03-01', to: '2027-03-09', reason: 'HELD' };
const fire = { from: '2027-05-01', to: null, reason: 'FIRE_OR_FLOOD' };

describe.each(engines)('the days on which a unit can’t be used ($name)', (engine) => {
  let service: HousingService;
  const { aNewUnit, patch } = officersOf(() => service);
  beforeAll(async () => {
    service = await aHousingService(engine);
  });
  afterAll(() => service.drop());

  const voidsOf = (id: string) => service.askAs(landlord).call(`/units/${id}/voids`);
  const send = (id: string, version: number, [path, body]: readonly [string, object]) =>
    service.askAs(landlord, { 'if-match': `"${version}"` }).post(`/units/${id}/voids${path}`, body);

  it('are added and ended one by one, whatever else changes of the unit', async () => {
    const id = await aNewUnit({ beds: 5 });
    const added = await send(id, 1, ['', fire]);
    expect([added.status, added.headers.get('etag'), added.body]).toEqual([201, '"2"', { items: [fire] }]);
    expect((await send(id, 2, ['', held])).body.items).toEqual([held, fire]);
    const patched = await patch(id, { beds: 4, availableTo: '2029-01-01' }, { version: 3 });
    expect(patched.body.voids).toEqual([held, fire]);
    const longer = await send(id, 4, ['/end', { from: held.from, to: '2027-03-12' }]);
    expect(longer.body.items).toEqual([{ ...held, to: '2027-03-12' }, fire]);
    const gone = await send(id, 5, ['/end', { from: fire.from, to: fire.from }]);
    expect(gone.body.items).toEqual([{ ...held, to: '2027-03-12' }]);
    const list = await voidsOf(id);
    expect([list.headers.get('etag'), list.body.items]).toEqual(['"6"', gone.body.items]);
  });

  it.each<[string, readonly [string, object], number]>([
    ['one that overlaps', ['', { ...held, from: '2027-05-02', to: '2027-05-03' }], 422],
    ['one for no reason that is known', ['', { ...held, reason: 'BORED' }], 422],
    ['a hold without an end', ['', { ...held, to: null }], 422],
    ['one that ends before it begins', ['', { ...held, to: '2027-02-01' }], 422],
    ['a day that there is not', ['', { ...held, to: '2027-02-30' }], 422],
    ['a key too many', ['', { ...held, note: 'x' }], 422],
    ['the end of none', ['/end', { from: '2027-05-02', to: '2027-05-03' }], 404],
  ])('are refused: %s', async (_, sent, status) => {
    const id = await aNewUnit({ voids: [fire] });
    expect((await send(id, 1, sent)).status).toBe(status);
    expect((await voidsOf(id)).body.items).toEqual([fire]);
  });

  it('want the version that was seen', async () => {
    const id = await aNewUnit();
    expect((await service.askAs(landlord).post(`/units/${id}/voids`, held)).status).toBe(428);
    expect((await send(id, 2, ['', held])).status).toBe(412);
    const both = await Promise.all([send(id, 1, ['', held]), send(id, 1, ['', fire])]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 412]);
  });
});
