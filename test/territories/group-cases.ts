import { expect, it } from '@jest/globals';
import { approvalOf } from '../harness/service/an-approval.js';
import type { OwnService } from '../harness/service/a-service.js';
import { at, keyed } from './drawn-ground.js';

const NAME = 'Kometklubben i Svinesund';

/** Groups that analysts register, what they are called, and how they stand to each other. */
export const groupCases = (serviceOf: () => OwnService): void => {
  const analyst = (sub = 'u-anna', role = 'ANALYST:NORD') =>
    serviceOf().as({ sub, roles: [role] }, { purpose: 'THREAT_REVIEW' });
  const registered = async (key: string): Promise<string> =>
    (await analyst().post('/groups', { type: 'SUBURBAN' }, keyed(key))).body.code;

  it('groups are registered under a code that tells nothing, and each change of type is a version', async () => {
    const made = await analyst().post('/groups', { type: 'SUBURBAN' }, keyed('group'));
    const { code } = made.body;
    expect([made.status, made.body]).toEqual([
      201,
      { code: expect.stringMatching(/^G-[0-9a-f]{12}$/), type: 'SUBURBAN', version: 1 },
    ]);
    expect((await analyst().post('/groups', { type: 'SUBURBAN' }, keyed('group'))).body.code).toBe(code);
    const path = `/groups/${code}`;
    const patch = (version: number, key: string) =>
      analyst('u-sara', 'ANALYST:SYD').call(path, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', ...keyed(key, version) },
        body: JSON.stringify({ type: 'WHITE_POWER' }),
      });
    expect((await patch(2, 'early')).status).toBe(412);
    expect((await patch(1, 'type')).body).toEqual({ code, type: 'WHITE_POWER', version: 2 });
    const coordinator = analyst('u-eva', 'COORDINATOR:NORD');
    expect((await coordinator.call(path)).body.version).toBe(2);
    expect((await coordinator.post('/groups', { type: 'OTHER' }, keyed('eva'))).status).toBe(404);
    expect((await analyst().post('/groups', { type: 'ARMY' }, keyed('army'))).body.errors).toHaveLength(1);
  });

  it('a name is sealed, opened for analysts alone, and each opening is on record', async () => {
    const path = `/groups/${await registered('named')}/name`;
    expect((await analyst().post(`${path}/reveal`)).status).toBe(404);
    const first = { 'if-none-match': '*' };
    expect((await analyst().put(path, { name: NAME }, first)).status).toBe(204);
    expect((await analyst().put(path, { name: 'Andra' }, first)).status).toBe(412);
    const opened = await analyst('u-rike', 'ANALYST:NATIONAL').post(`${path}/reveal`);
    expect([opened.body, opened.headers.get('etag')]).toEqual([{ name: NAME }, '"1"']);
    for (const role of ['COORDINATOR:NORD', 'APPROVER:NORD', 'AUDITOR:NATIONAL', 'POLICY_ADMIN'])
      expect((await analyst('u-other', role).post(`${path}/reveal`)).status).toBe(404);
    expect((await analyst().call('/groups')).text).not.toContain(NAME);
    const { database } = serviceOf();
    const [entries, stored] = [
      `SELECT actor FROM audit.entry WHERE act = 'group.reveal-name' AND outcome = 'DONE' AND object_id = $1`,
      `SELECT (SELECT string_agg(to_jsonb(e)::text, '') FROM audit.entry e) || (SELECT string_agg(encode(sealed, 'escape'), '')
         FROM fristad.group_name) || (SELECT string_agg(to_jsonb(c)::text, '') FROM fristad.command c) AS text`,
    ];
    expect(await database.query(entries, [path.split('/')[2]])).toEqual([{ actor: 'u-rike' }]);
    const [{ text }] = await database.query<[{ text: string }]>(stored);
    expect([text.length > 1000, text.includes(NAME)]).toEqual([true, false]);
  });

  it('what is learnt of a town is reported by hand, to the analysts of its region', async () => {
    const open = (body: object, who = analyst('u-sven', 'COORDINATOR:NORD'), key = 'learnt') =>
      who.post('/ground-reports', body, keyed(key));
    const learnt = { locality: 'B0', remark: 'GROUP_SEEN' };
    const opened = await open(learnt);
    expect([opened.status, (await open(learnt)).body]).toEqual([201, opened.body]);
    const listed = async (role: string) => (await analyst('u-any', role).call('/ground-reports')).body.items;
    const report = expect.objectContaining({ id: opened.body.report, ...learnt, status: 'OPEN' });
    expect(await listed('ANALYST:SYD')).toEqual([report]);
    expect(await listed('ANALYST:NATIONAL')).toEqual([report]);
    expect(await listed('ANALYST:NORD')).toEqual([]);
    expect((await open({ ...learnt, locality: 'L-none' }, analyst(), 'none')).status).toBe(422);
    expect((await open(learnt, analyst('u-leader', 'APPROVER:NORD'), 'leader')).status).toBe(404);
    const { body } = await analyst('u-sara', 'ANALYST:SYD').call('/today');
    expect(body.counts).toMatchObject({ GROUND_REPORT: 1 });
  });

  it('two groups are allied or hostile at once, and no longer with a second person', async () => {
    const [a, b] = [await registered('left'), await registered('right')];
    const state = (relation: object, key: string) => analyst().post('/group-relations', relation, keyed(key));
    const stated = await state({ a: b, b: a, relation: 'ALLIED' }, 'allied');
    const { id } = stated.body;
    expect(stated.body).toMatchObject({ version: 1, status: 'STANDS', reason: null, relation: 'ALLIED' });
    for (const [relation, type] of [
      [{ a, b, relation: 'ALLIED' }, 'related-already'],
      [{ a, b, relation: 'HOSTILE' }, 'related-otherwise'],
      [{ a, b: 'G-none', relation: 'HOSTILE' }, 'unknown-group'],
      [{ a, b: a, relation: 'HOSTILE' }, 'invalid-body'],
    ] as const)
      expect((await state(relation, `no-${type}`)).body.type).toBe(`/problems/${type}`);
    const path = `/group-relations/${id}/end`;
    const command = { reason: 'NO_LONGER_SO' };
    expect((await analyst().post(path, command, at(1))).body.type).toBe('/problems/approval-needed');
    const content = { rule: 'group-relation.end', object: id, command };
    const approval = await approvalOf(analyst(), analyst('u-sara', 'ANALYST:SYD'), content);
    expect((await analyst().post(path, command, { ...at(2), approval })).status).toBe(412);
    await serviceOf().database.query('DELETE FROM fristad.plan_wanted');
    const ended = await analyst().post(path, command, { ...at(1), approval });
    expect([ended.status, ended.body]).toEqual([
      200,
      expect.objectContaining({ id, version: 2, status: 'ENDED', reason: 'NO_LONGER_SO' }),
    ]);
    expect(await serviceOf().database.query('SELECT cause FROM fristad.plan_wanted')).toEqual([
      { cause: 'GROUND' },
    ]);
    const listed = async (query: string): Promise<readonly string[]> =>
      (await analyst().call(`/group-relations${query}`)).body.items.map((one: { id: string }) => one.id);
    expect([(await listed('')).includes(id), (await listed('?ended=yes')).includes(id)]).toEqual([
      false,
      true,
    ]);
    expect((await state({ a, b, relation: 'HOSTILE' }, 'hostile')).status).toBe(201);
  });
};
