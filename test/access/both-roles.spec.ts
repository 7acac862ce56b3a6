import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { policyTable, PURPOSES, type PolicyRule } from '#access';
import { engines } from '../harness/database/index.js';
import { sample } from '../harness/samples.js';
import type { Said } from '../harness/service/an-issuer.js';
import { askingOn, type Asking } from './asking.js';

const everyRole = ['NORD', 'SYD'].flatMap((region) => [`COORDINATOR:${region}`, `APPROVER:${region}`]);
const ELSEWHERE = ['HOUSING_OFFICER:provider:P1', 'POLICY_ADMIN', 'ANALYST:NORD', 'REGISTER_KEEPER'];
const both = (sub: string): Said => ({
  sub,
  roles: [...everyRole, ...ELSEWHERE, 'AUDITOR:NATIONAL', 'INTEGRATION'],
});
const [self, other] = [both('u-both'), both('u-other')];
const byTwo = Object.entries(policyTable as Readonly<Record<string, PolicyRule>>)
  .filter(([, rule]) => rule.second !== undefined)
  .map(([rule]) => rule);
/** Each reason there is, naming the case, another one or none; and no reason at all. */
const reasons = PURPOSES.flatMap((code) => [code, `${code}; case=K-NORD-1`, `${code}; case=K-NORD-2`]);
const letIn = [
  'CASE_HANDLING; case=K-NORD-1',
  'PLACEMENT_MATCHING; case=K-NORD-1',
  'SUPERVISION_AUDIT; case=K-NORD-7',
];
const tried = [...new Set([...letIn, ...reasons])].slice(0, sample(2, Infinity));
const headers = [{}, ...tried.map((purpose) => ({ purpose }))];
const digest = `sha256:${'a'.repeat(64)}`;
const ASK = `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, provider, case_ref, asked_by, asked_at)
  VALUES (gen_random_uuid(), $1, 'X', 'null', $2, 'NORD', 'P1', 'K-NORD-1', $3, now()) RETURNING id`;

describe.each(engines)('who has every role ($name)', (engine) => {
  let asking: Asking;
  beforeAll(async () => {
    asking = await askingOn(engine);
  });
  afterAll(() => asking.stop());

  const asked = async (rule: string): Promise<string> => {
    const [row] = await asking.query<{ id: string }>(ASK, [rule, digest, 'u-both']);
    return row?.id ?? '';
  };
  const answered = async (id: string) =>
    asking.query<object>('SELECT approved_by, refused_by, used_at FROM access.approval WHERE id = $1', [id]);
  const nobody = [{ approved_by: null, refused_by: null, used_at: null }];

  it.each(byTwo)('answers no question of their own about %s, by no purpose', async (rule) => {
    const id = await asked(rule);
    const said: number[] = [];
    for (const why of headers) {
      const reason = 'NOT_JUSTIFIED';
      said.push((await asking.post(`/approvals/${id}/give`, self, [{ digest }, why])).status);
      said.push((await asking.post(`/approvals/${id}/refuse`, self, [{ digest, reason }, why])).status);
    }
    // 409 to whoever is let in by that purpose, 404 to whoever is not.
    expect(said).toContain(409);
    expect(said.filter((status) => ![400, 404, 409].includes(status))).toEqual([]);
    expect(await answered(id)).toEqual(nobody);
    const purpose = { purpose: 'CASE_HANDLING; case=K-NORD-1' };
    expect((await asking.post(`/approvals/${id}/give`, other, [{ digest }, purpose])).status).toBe(200);
    const own = `UPDATE access.approval SET approved_by = 'u-both', approved_at = now() WHERE id = $1`;
    await expect(asking.query(own, [await asked(rule)])).rejects.toThrow('approval_check');
  });

  it('reviews no opening of their own, from no region and by no purpose', async () => {
    const incident = { purpose: 'INCIDENT; case=K-NORD-7' };
    const opened = await asking.post('/cases/K-NORD-7/break-glass', self, [
      { reason: 'THREAT_TO_LIFE' },
      incident,
    ]);
    expect(opened.status).toBe(201);
    const { id } = JSON.parse(opened.text) as { id: string };
    const roles = [...everyRole.map((role) => [role]), [...everyRole]];
    const cases = PURPOSES.map((code) => ({ purpose: `${code}; case=K-NORD-7` }));
    const review = async (said: Said, why: object) =>
      (await asking.post(`/break-glass/${id}/review`, said, [{ finding: 'JUSTIFIED' }, { ...why }])).status;
    const answers: number[] = [];
    for (const held of roles)
      for (const why of [...headers, ...cases]) answers.push(await review({ ...self, roles: held }, why));
    expect(answers).toContain(409);
    expect(answers.filter((status) => ![400, 404, 409].includes(status))).toEqual([]);
    expect(await asking.query('SELECT reviewed_at FROM access.break_glass WHERE id = $1', [id])).toEqual([
      { reviewed_at: null },
    ]);
    const supervision = { purpose: 'SUPERVISION_AUDIT; case=K-NORD-7' };
    expect(
      await Promise.all(
        ['NORD', 'SYD'].map((region) => review({ ...other, roles: [`APPROVER:${region}`] }, supervision)),
      ),
    ).toContain(200);
  });
});
