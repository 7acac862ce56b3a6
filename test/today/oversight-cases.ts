import { expect, it } from '@jest/globals';
import type { CountryService } from '../harness/reading/a-country-service.js';
import type { Json } from '../harness/service/a-service.js';

const openingId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
type Opening = readonly [of: string, owner: string, by: string, from: string, isReviewed: boolean];
const anOpening = ([of, owner, by, from, isReviewed]: Opening, n: number) => `
  INSERT INTO access.break_glass
    (id, case_ref, owner_region, opened_by, opened_from, reason, opened_at, until, reviewed_by, reviewed_from, reviewed_at, finding)
  VALUES ('${openingId(n)}', '${of}', '${owner}', '${by}', '${from}', 'CHILD_AT_RISK', '2026-11-20T08:00:00Z', '2026-11-20T09:00:00Z'
    ${isReviewed ? `, 'u-x', 'SYD', '2026-11-21T09:00:00Z', 'JUSTIFIED'` : ', NULL, NULL, NULL, NULL'})`;
const aFreeze = ([n, actor, region, isLifted]: readonly [number, string, string, boolean]) => `
  INSERT INTO fristad.search_freeze (id, actor, owner_region, at, events, days, lifted_at, lifted_by)
  VALUES ('${openingId(n)}', '${actor}', '${region}', '2026-11-20T08:00:00Z', 12, 2,
    ${isLifted ? `'2026-11-21T09:00:00Z', 'u-admin'` : 'NULL, NULL'})`;

/** What waits for whoever watches over others. */
export const oversightCases = (asked: () => CountryService): void => {
  const kindsOf = async (id: string, purpose: string, ...kinds: readonly string[]): Promise<string[]> => {
    const service = asked();
    const answer = await service.askAs(service.personNamed(id), { purpose }).call('/today');
    expect(answer.status).toBe(200);
    const items = answer.body.items.filter(({ kind }: Json) => kinds.includes(kind));
    return items.map(({ kind, id: of }: Json) => `${kind} ${of}`).toSorted();
  };
  const audit = (id: string, ...kinds: readonly string[]) => kindsOf(id, 'SUPERVISION_AUDIT', ...kinds);

  it('is for who watches what was opened and not reviewed, and whose search is frozen, of the region or the country', async () => {
    const { database, country } = asked();
    const denied = country.home[1] ?? '';
    const openings: readonly Opening[] = [
      ['K-a', 'VAST', 'u-1', 'SYD', false],
      ['K-b', 'SYD', 'u-2', 'VAST', false],
      ['K-c', 'NORD', 'u-3', 'SYD', false],
      ['K-d', 'VAST', 'u-4', 'NORD', true],
      [denied, 'VAST', 'u-5', 'SYD', false],
    ];
    const before = [
      await audit('u-auditor', 'OPENING_TO_REVIEW'),
      await audit('u-overseer', 'SEARCH_FROZEN'),
    ];
    const statements = [
      ...openings.map(anOpening),
      ...[aFreeze([1, 'u-eva', 'VAST', false]), aFreeze([2, 'u-sten', 'STOCKHOLM', false])],
      aFreeze([3, 'u-untied', 'VAST', true]),
    ];
    await database.query(
      `SET session_replication_role = replica;\n${statements.join(';\n')};\nRESET session_replication_role`,
    );
    const both = ['OPENING_TO_REVIEW', 'SEARCH_FROZEN'];
    const opened = (...numbers: readonly number[]) => numbers.map((n) => `OPENING_TO_REVIEW ${openingId(n)}`);
    expect(before).toEqual([[], []]);
    expect(await audit('u-auditor', ...both)).toEqual([...opened(0, 1), 'SEARCH_FROZEN u-eva']);
    expect(await audit('u-overseer', ...both)).toEqual([
      ...opened(0, 1, 2, 4),
      ...['SEARCH_FROZEN u-eva', 'SEARCH_FROZEN u-sten'],
    ]);
    expect(await kindsOf('u-leader', 'CASE_HANDLING', ...both)).toEqual(opened(0, 2, 4));
    expect(await kindsOf('u-admin', 'CASE_HANDLING', ...both)).toEqual([]);
    await database.query('DELETE FROM access.break_glass; DELETE FROM fristad.search_freeze');
  });

  it('is for a system its own questions to second persons, and nothing else', async () => {
    const service = asked();
    const integration = service.askAs(service.personNamed('u-integration'), {
      purpose: 'PLACEMENT_MATCHING',
    });
    const { body, status } = await integration.call('/today');
    expect([status, body.items, body.counts]).toEqual([200, [], {}]);
    const { body: asks } = await integration.post('/approvals', { rule: 'scenario.read', object: null });
    expect((await integration.call('/today')).body.items).toMatchObject([
      { kind: 'APPROVAL_ASKED', id: asks.id, case: null },
    ]);
  });
};
