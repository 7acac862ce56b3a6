import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import type { Said } from '../harness/service/an-issuer.js';
import { askingOn, HANDLING, type Asking } from './asking.js';

const leader: Said = { sub: 'u-leader', roles: ['APPROVER:NORD', 'COORDINATOR:NORD'] };

describe.each(engines)('who is tied to a case ($name)', (engine) => {
  let asking: Asking;
  beforeAll(async () => {
    asking = await askingOn(engine);
  });
  afterAll(() => asking.stop());

  const put = async (path: string, body?: object) => {
    const sent = { method: 'PUT', headers: HANDLING, ...(body ? { body: JSON.stringify(body) } : {}) };
    const { status, text } = await asking.ask(`/cases/K-NORD-1/${path}`, leader, sent);
    return [status, text === '' ? '' : (JSON.parse(text) as { type: string }).type.replace('/problems/', '')];
  };
  const comes = (sub: string, ...roles: string[]) => asking.ask('/auth/me', { sub, roles });

  it('is assigned only as a coordinator of its region who has come here', async () => {
    expect(await put('coordinators/u-nobody')).toEqual([422, 'no-such-coordinator']);
    await comes('u-olof', 'COORDINATOR:SYD', 'APPROVER:NORD');
    expect(await put('coordinators/u-olof')).toEqual([422, 'no-such-coordinator']);
    await comes('u-olof', 'COORDINATOR:NORD');
    expect(await put('coordinators/u-olof')).toEqual([204, '']);
  });

  it('is never assigned by themselves', async () => {
    await comes('u-leader', 'APPROVER:NORD', 'COORDINATOR:NORD');
    expect(await put('coordinators/u-leader')).toEqual([409, 'oneself']);
    const own = `INSERT INTO access.case_assignment (id, case_ref, actor, assigned_by, assigned_at)
                 VALUES (gen_random_uuid(), 'K-1', 'u-x', 'u-x', now())`;
    await expect(asking.query(own)).rejects.toThrow('nobody_assigns_themselves');
  });

  it('is let in by a list only once they have come, and kept out before they come', async () => {
    expect(await put('list/u-later', { verdict: 'MAY' })).toEqual([422, 'no-such-user']);
    expect(await put('list/u-later', { verdict: 'MAY_NOT' })).toEqual([204, '']);
    await comes('u-later');
    expect(await put('list/u-later', { verdict: 'MAY' })).toEqual([204, '']);
  });
});
