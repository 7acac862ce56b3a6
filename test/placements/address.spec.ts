import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';
import { staysOf } from '../harness/a-stay.js';

describe.each(engines)('the address of a placement ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let placed: ReturnType<typeof staysOf>;
  const reveal = (id: string) => {
    const handling = { purpose: `CASE_HANDLING; case=K-${id}` };
    const eva = service.as({ sub: 'u-eva', roles: ['COORDINATOR:NORD'] }, handling);
    return eva.post(`/placements/PL-${id}/address/reveal`);
  };

  beforeAll(async () => {
    service = await aService(engine);
    const database = service.database;
    await aCountry(database, 4, 3);
    placed = staysOf(service);
    const officer = service.as({ sub: 'u-officer', roles: ['HOUSING_OFFICER:provider:P1'] });
    const units = await database.query<{ id: string }[]>(`SELECT id FROM fristad.housing_unit`);
    for (const { id } of units)
      await officer.put(`/units/${id}/address`, { address: `Gatan ${id}` }, { 'if-none-match': '*' });
  });
  afterAll(() => service.drop());

  it.each(['CONFIRMED', 'ARRIVED'])('is revealed while it stands: %s', async (status) => {
    const answer = await reveal(await placed(status));
    expect([answer.status, answer.body.address]).toEqual([200, expect.stringMatching(/^Gatan A\d-\d$/)]);
  });

  it.each(['PROPOSED', 'PROVISIONAL', 'CANCELLED', 'NOT_ARRIVED', 'DEPARTED', 'SUPERSEDED'])(
    'is nobody’s to know while it is a mere wish or only held, or no more: %s',
    async (status) => {
      const answer = await reveal(await placed(status));
      expect(answer.status).toBe(404);
      expect(answer.text).not.toContain('Gatan');
    },
  );
});
