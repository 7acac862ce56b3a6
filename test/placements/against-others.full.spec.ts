import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork, type ActingAs } from '#platform';
import { AgainstOthers } from '#problem';
import { engines } from '../harness/database/index.js';
import { sample } from '../harness/samples.js';
import { aSilentService, type SilentService } from '../harness/service/silent.js';
import { whatStandsAtRandom } from './what-stands-at-random.js';

const COUNTRIES = sample(40, 200, 'FRISTAD_AGAINST_OTHERS');
const JUDGE: ActingAs = {
  ...{ role: 'fristad_run', actor: 'national-judge', region: null },
  ...{ roles: ['WORKER'], scope: 'national-run' },
};
const STANDING = `SELECT id FROM fristad.placement WHERE status IN ('PROVISIONAL', 'CONFIRMED', 'ARRIVED') ORDER BY id`;
/** As the database says it, of one after the other. */
const AGAINST = `SELECT p AS id FROM unnest($1::text[]) AS p WHERE national.others_stand_against(p) ORDER BY p`;
/** Why, of all of them. */
const WHY = `SELECT DISTINCT b AS why FROM unnest($1::text[]) AS p, unnest(national.broken_by(national.standing_stay(p))) AS b`;

describe.each(engines)('many stays held against what else stands ($name)', (engine) => {
  let service: SilentService;
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const inThread = async (of: readonly string[] | 'all'): Promise<readonly string[]> => {
    const against = await service.acting(JUDGE, () =>
      service.app.get(UnitOfWork).run(() => service.app.get(AgainstOthers).run(of)),
    );
    return [...(against ?? [])].sort();
  };
  const onTheDay = <Row>(text: string, values: readonly unknown[] = []) =>
    service.database.transaction(async (manager) => {
      await manager.query(`SET LOCAL app.today = '2026-12-01'`);
      return manager.query<Row[]>(text, [...values]);
    });
  const oneByOne = async (of: readonly string[]) => ids(await onTheDay<{ id: string }>(AGAINST, [of]));

  beforeAll(async () => {
    service = await aSilentService(engine);
  });
  afterAll(() => service.drop());

  it(`is what the database says of each, in ${COUNTRIES} countries at random`, async () => {
    const why = new Map<string, number>();
    const count = { asked: 0, against: 0 };
    for (let n = 0; n < COUNTRIES; n += 1) {
      await whatStandsAtRandom(service.database, n);
      const standing = ids(await onTheDay<{ id: string }>(STANDING));
      const expected = await oneByOne(standing);
      expect({ n, against: await inThread('all') }).toEqual({ n, against: expected });
      const some = standing.filter((_, place) => place % 3 === 0);
      expect(await inThread(some)).toEqual(expected.filter((id) => some.includes(id)));
      for (const one of await onTheDay<{ why: string }>(WHY, [standing]))
        why.set(one.why, (why.get(one.why) ?? 0) + 1);
      count.asked += standing.length;
      count.against += expected.length;
    }
    // Both answers were given, and for every reason.
    expect(count.against).toBeGreaterThan(count.asked / 10);
    expect(count.against).toBeLessThan((count.asked * 19) / 20);
    expect([...why.keys()]).toEqual(
      expect.arrayContaining([
        ...['one-place-per-person', 'one-household-per-unit', 'beds-in-shared-unit', 'saturation-cap'],
        ...['conflicting-households-apart', 'non-association'],
      ]),
    );
  });

  it.each([
    ['where somebody stands', `UPDATE fristad.housing_unit SET location = 'POINT(20 70)'`],
    ['how far apart', `UPDATE fristad.policy_version SET dispersion_metres = 0, regional = NULL`],
    [
      'how many a town holds',
      `UPDATE fristad.policy_version SET saturation_caps = '[{"minPopulation": 0, "cap": 99}]', regional = NULL`,
    ],
    ['who is kept apart', 'DELETE FROM fristad.non_association'],
    ['who is related', 'DELETE FROM fristad.group_relation'],
    ['what is set aside', 'DELETE FROM fristad.placement_override'],
    ['who is transferred', 'UPDATE fristad.placement SET transfers = NULL'],
    ['how many share', 'UPDATE fristad.housing_unit SET beds = 9'],
    ['whom else they fear', `UPDATE fristad.placement_request SET other_groups = '{}'`],
  ])('and would differ by %s (negative control)', async (_, otherwise) => {
    let differs = false;
    for (let n = 0; n < 60 && !differs; n += 1) {
      await whatStandsAtRandom(service.database, n);
      const before = await inThread('all');
      await service.database.transaction(async (manager) => {
        await manager.query('SET LOCAL session_replication_role = replica');
        await manager.query(otherwise);
      });
      const standing = ids(await onTheDay<{ id: string }>(STANDING));
      const after = await oneByOne(standing);
      differs = JSON.stringify(before) !== JSON.stringify(after);
    }
    expect(differs).toBe(true);
  });
});
