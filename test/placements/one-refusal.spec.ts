import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';
import { approvalOf } from '../harness/service/an-approval.js';
import { aCountry, type Household, proposed, proposalOf } from '../harness/a-country.js';
import { settle } from '../security/twins/the-country.js';

const there = (id: string, group: Household['group'], unit: string): Household => ({
  id,
  region: 'SYD',
  group,
  unit,
});
const here = (id: string, group: Household['group'], unit: string): Household => ({
  id,
  region: 'NORD',
  group,
  unit,
});
/** What stands in the way at each site, in the other region; at the last one nothing does. */
const STANDING = [
  there('t0', null, 'A0-0'),
  there('t1', null, 'A1-0'),
  there('t2', null, 'A1-1'),
  there('t3', 'G2', 'B2-0'),
  there('t4', null, 'A3-1'),
];
const ASKING = {
  'the unit is taken': here('c0', null, 'A0-0'),
  'the town is at its cap': here('c1', null, 'A1-2'),
  'a group in conflict lives near': here('c2', 'G1', 'A2-0'),
  'somebody to be kept apart from lives near': here('c3', null, 'A3-0'),
} as const;
const FREE = here('c4', 'G1', 'A4-0');

describe.each(engines)('a confirmation that other households stand in the way of ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  beforeAll(async () => {
    service = await aService(engine);
    const database = service.database;
    await aCountry(database, 5, 3);
    await proposed(database, [...STANDING, ...Object.values(ASKING), FREE]);
    for (const { id } of STANDING) await settle(database, `PL-${id}`);
    await database.query(
      `INSERT INTO fristad.non_association (a, b, scope) VALUES ('K-c3', 'K-t4', 'LOCALITY')`,
    );
    await database.query(`DELETE FROM access.approval`);
    for (const { id } of [...Object.values(ASKING), FREE]) await service.assign('u-eva', `K-${id}`);
  });
  afterAll(() => service.drop());

  const confirm = async ({ id }: Household) => {
    const purpose = { purpose: `PLACEMENT_MATCHING; case=K-${id}` };
    const eva = service.as({ sub: 'u-eva', roles: ['COORDINATOR:NORD'] }, purpose);
    const leader = service.as({ sub: 'u-leader', roles: ['APPROVER:NORD'] }, purpose);
    const command = await proposalOf(service.database, `PL-${id}`);
    const content = { rule: 'placement.confirm', object: `PL-${id}`, command };
    const approval = await approvalOf(eva, leader, content);
    const headers = { approval, 'if-match': '"1"', 'idempotency-key': id };
    const { status, headers: got, text } = await eva.post(`/placements/PL-${id}/confirm`, command, headers);
    const lines = [...got].filter(([name]) => name !== 'date').map((line) => line.join(': '));
    // The address that was asked is told back; all else is one answer.
    const same = (detail: string) => detail.replace(`PL-${id}`, 'PL-…');
    return [status, ...lines.map(same), '', same(text)].join('\n');
  };

  it('has one answer, whatever the reason', async () => {
    const answers = new Map<string, string>();
    for (const [why, household] of Object.entries(ASKING)) answers.set(why, await confirm(household));
    const [answer = ''] = answers.values();
    for (const [why, detail] of answers) expect([why, detail]).toEqual([why, answer]);
    expect(answer.split('\n\n')[1]).toBe(
      '{"code":"PLACEMENT_NOT_PERMITTED","type":"/problems/PLACEMENT_NOT_PERMITTED",' +
        '"title":"The placement is not permitted","status":409,"instance":"/api/placements/PL-…/confirm"}',
    );
    expect(answer.slice(0, 3)).toBe('409');
    expect(await confirm(FREE)).toMatch(/^200\n[^]*"code":"CONFIRMED"/);
  });
});
