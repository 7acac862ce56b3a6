import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EraseCase } from '#cases';
import { engines } from '../harness/database/index.js';
import { aCountry, proposed, type Household } from '../harness/a-country.js';
import { confirmIn, coordinator, MANY_AT_ONCE } from '../harness/acting.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const HOUSEHOLDS: readonly Household[] = Array.from({ length: 12 }, (_, place) => ({
  id: `h${place}`,
  region: 'NORD',
  group: null,
  unit: `A${place}-0`,
}));

describe.each(engines)('a case that is erased and placed at the same moment ($name)', (engine) => {
  let service: OwnService;
  beforeAll(async () => {
    service = await aService(engine, MANY_AT_ONCE);
    await aCountry(service.database, HOUSEHOLDS.length, 1);
    await proposed(service.database, HOUSEHOLDS);
  });
  afterAll(() => service.drop());

  it('is one or the other, never both', async () => {
    const both = HOUSEHOLDS.map(async (household, place) => {
      const erase = () =>
        service.acting({ ...coordinator('NORD', 'u-eraser'), purpose: 'CASE_HANDLING' }, () =>
          service.app.get(EraseCase).run(`K-${household.id}`),
        );
      const acts = [() => confirmIn(service, household), erase];
      const [first, second] = await Promise.all(
        (place % 2 === 0 ? acts : acts.toReversed()).map((act) => act()),
      );
      return place % 2 === 0 ? [first, second] : [second, first];
    });
    const ended = await Promise.all(both);
    const rows = await service.database.query<{ id: string; status: string; erased: boolean }[]>(
      `SELECT p.id, p.status, EXISTS (SELECT FROM fristad.data_key k WHERE k.subject_id = p.person AND k.erased_at IS NOT NULL) AS erased
       FROM fristad.placement p ORDER BY p.id`,
    );
    const states = new Set(rows.map(({ status, erased }) => `${status} ${erased ? 'erased' : 'kept'}`));
    expect([...states].filter((state) => !['CONFIRMED kept', 'CANCELLED erased'].includes(state))).toEqual(
      [],
    );
    expect(rows).toHaveLength(HOUSEHOLDS.length);
    const erased = ended.filter(([, erasure]) => (erasure as { ok: boolean }).ok).length;
    expect(erased).toBe(rows.filter((row) => row.erased).length);
  });
});
