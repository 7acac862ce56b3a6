import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { policyTable, type PolicyRule } from '#access';
import { engines } from '../harness/database/index.js';
import type { Said } from '../harness/service/an-issuer.js';
import { someOf } from '../harness/samples.js';
import { askingOn, type Asking } from './asking.js';

const ROLES = [
  'COORDINATOR:NORD',
  'APPROVER:NORD',
  'HOUSING_OFFICER:provider:P1',
  'POLICY_ADMIN',
  'ANALYST:NORD',
  'REGISTER_KEEPER',
  'INTEGRATION',
];
const byTwo = Object.entries(policyTable as Readonly<Record<string, PolicyRule>>).flatMap(
  ([rule, { second }]) => (second === undefined ? [] : [[rule, second] as const]),
);
const as = (role: string): Said => ({ sub: `u-${role.slice(0, 4).toLowerCase()}`, roles: [role] });
const POSITION = JSON.stringify({ locality: 'L1', location: [18.0686, 59.3293] });
const ASK = `
  INSERT INTO access.approval (id, rule, object, command, digest, owner, provider, case_ref, asked_by, asked_at)
  VALUES (gen_random_uuid(), $1, 'X', $2, $3, $4, 'P1', $5, 'u-asker', now()) RETURNING id`;
/** Whose the thing is, and of which case: whatever a rule is on. */
const THINGS = [
  ['NORD', 'K-NORD-1'],
  ['NORD', null],
  ['NATIONAL', null],
] as const;
const headers = [
  {},
  { purpose: 'CASE_HANDLING; case=K-NORD-1' },
  { purpose: 'PLACEMENT_MATCHING; case=K-NORD-1' },
];

describe.each(engines)('what is asked of a second person ($name)', (engine) => {
  let asking: Asking;
  beforeAll(async () => {
    asking = await askingOn(engine);
  });
  afterAll(() => asking.stop());

  it.each(someOf(byTwo, 4))('is read by no other: %s', async (rule, second) => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const ids: string[] = [];
    await asking.query('TRUNCATE access.approval CASCADE');
    for (const thing of THINGS) {
      const [row] = await asking.query<{ id: string }>(ASK, [rule, POSITION, digest, ...thing]);
      ids.push(row?.id ?? '');
    }
    const reads = async (role: string) => {
      const each = ids.flatMap((id) => headers.map((why) => [`/approvals/${id}`, { headers: why }] as const));
      const answers = await Promise.all(each.map(([path, why]) => asking.ask(path, as(role), why)));
      return answers.some(({ text }) => text.includes('59.3293'));
    };
    const readers: string[] = [];
    for (const role of ROLES) if (await reads(role)) readers.push(role.split(':')[0] ?? '');
    expect(readers).toEqual(second);
  });
});
