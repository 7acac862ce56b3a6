import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aHousingService, landlord, type HousingService } from '../harness/housing/a-housing-service.js';
import { faultsOf } from '../harness/housing/a-unit.js';
import { officersOf } from '../harness/housing/officers.js';

describe.each(engines)('what those who live in a unit forbid its officers ($name)', (engine) => {
  let service: HousingService;
  const { aNewUnit, patch, aStay } = officersOf(() => service);

  beforeAll(async () => {
    service = await aHousingService(engine);
  });
  afterAll(() => service.drop());

  it('fewer beds than live there at once: in an exclusive unit, the largest household', async () => {
    const id = await aNewUnit({ beds: 5 });
    await aStay(id);
    await aStay(id, { arrival: '2027-02-01', departure: '2027-03-01', persons: '2' });
    const refused = await patch(id, { beds: 2 });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/stays-in-the-way']);
    expect(refused.body.errors).toEqual([
      {
        pointer: '/beds',
        message: 'is fewer than the 3 persons who are placed there at once',
        expected: '3 or more',
      },
    ]);
    expect(refused.text).not.toContain('SECRET');
    expect((await patch(id, { beds: 3 })).status).toBe(200);
  });

  it('in a shared one, the fullest night', async () => {
    const id = await aNewUnit({ sharing: 'SHARED', beds: 9 });
    await aStay(id);
    await aStay(id, { arrival: '2027-01-08', departure: '2027-02-01', persons: '4' });
    await aStay(id, { arrival: '2027-01-09', departure: '2027-02-01', persons: '1' });
    expect(faultsOf(await patch(id, { beds: 6 }))).toEqual([
      '/beds is fewer than the 7 persons who are placed there at once',
    ]);
    expect((await patch(id, { beds: 7 })).status).toBe(200);
  });

  it('to close before somebody leaves, or to open after somebody comes', async () => {
    const id = await aNewUnit();
    await aStay(id);
    expect(faultsOf(await patch(id, { availableTo: '2027-01-08' }))).toEqual([
      '/availableTo is before a stay ends, on 2027-01-09',
    ]);
    expect(faultsOf(await patch(id, { availableFrom: '2026-12-06' }))).toEqual([
      '/availableFrom is after a stay begins, on 2026-12-05',
    ]);
    expect((await patch(id, { availableFrom: '2026-12-05', availableTo: '2027-01-09' })).status).toBe(200);
  });

  it('planned work over a stay, and no other void', async () => {
    const id = await aNewUnit();
    await aStay(id);
    const add = (reason: string, to: string | null = '2027-02-01') =>
      service
        .askAs(landlord, { 'if-match': '"1"' })
        .post(`/units/${id}/voids`, { from: '2027-01-08', to, reason });
    const refused = await add('REFURBISHMENT');
    expect([refused.status, faultsOf(refused)]).toEqual([
      409,
      [' lies over a stay from 2026-12-05 to 2027-01-09'],
    ]);
    expect((await add('ADDRESS_EXPOSED', null)).status).toBe(201);
  });

  it.each(['PROPOSED', 'DEPARTED', 'CANCELLED', 'NOT_ARRIVED'])(
    'nothing once a stay is %s',
    async (status) => {
      const id = await aNewUnit();
      await aStay(id, { status });
      expect((await patch(id, { beds: 1, availableTo: '2026-12-20' })).status).toBe(200);
    },
  );

  it('nothing that they break already and the change leaves as it is', async () => {
    const id = await aNewUnit({ beds: 2 });
    await aStay(id, { persons: '4', departure: '2027-06-01' });
    expect((await patch(id, { monthlyCost: 1 })).status).toBe(200);
    expect((await patch(id, { beds: 1 }, { version: 2 })).status).toBe(409);
  });
});
