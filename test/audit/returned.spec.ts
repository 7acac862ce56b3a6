import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WriteEntry } from '#audit';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';
import { aCountry } from '../harness/a-country.js';

const MOST = 500;
describe.each(engines)('what an entry says was returned ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  const lastOf = async (
    kind: string,
  ): Promise<{ hits: number | null; returned: readonly string[] | null }> => {
    const [row] = await service.database.query<{ hits: number | null; returned: readonly string[] | null }[]>(
      `SELECT hits, returned::text[] AS returned FROM audit.entry WHERE object_kind = $1 ORDER BY at DESC LIMIT 1`,
      [kind],
    );
    return row ?? { hits: null, returned: null };
  };

  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 5, 4);
  });
  afterAll(() => service.drop());

  it('is every one of a list, in its order', async () => {
    const officer = service.as({ sub: 'u-olof', roles: ['HOUSING_OFFICER:provider:P1'] });
    const { body } = await officer.call('/units?limit=37');
    const ids = (body.items as readonly { readonly id: string }[]).map(({ id }) => id);
    expect(ids).toHaveLength(37);
    expect((await lastOf('unit')).returned).toEqual(ids);
  });

  it.each([0, 1, MOST - 1, MOST, MOST + 1])('is at most 500: of %i all, or the first', async (count) => {
    const returned = Array.from({ length: count }, (_, n) => `K-${count}-${n}`);
    const kind = `probe-${count}`;
    await service.directly(() =>
      service.app.get(WriteEntry).run({ act: 'request.list', object: kind, hits: count, returned }),
    );
    const entry = await lastOf(kind);
    expect(entry.hits).toBe(count);
    expect(entry.returned ?? []).toEqual(returned.slice(0, MOST));
  });
});
