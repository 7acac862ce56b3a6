import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import type { Said } from '../harness/service/an-issuer.js';
import { askingOn, eva, type Asking } from './asking.js';

describe.each(engines)('acts that need more than a role ($name)', (engine) => {
  let asking: Asking;
  const ask: Asking['ask'] = (...sent) => asking.ask(...sent);
  const post: Asking['post'] = (...sent) => asking.post(...sent);
  beforeAll(async () => {
    asking = await askingOn(engine);
  });
  afterAll(() => asking.stop());

  it('does with a second person what one may not do alone, and undoes both when the act fails', async () => {
    const purpose = { purpose: 'DISCLOSURE_BY_LAW; case=K-NORD-1' };
    const leader: Said = { sub: 'u-leader', roles: ['APPROVER:NORD'] };
    const exporting = (body: unknown, approval: string) =>
      post('/cases/K-NORD-1/export', eva, [body, { ...purpose, approval }]);
    const approvedFor = async (command: unknown): Promise<string> => {
      const asked = await post('/approvals', eva, [
        { rule: 'case.export', object: 'K-NORD-1', command },
        purpose,
      ]);
      const { id, digest } = JSON.parse(asked.text) as { id: string; digest: string };
      const given = await post(`/approvals/${id}/give`, leader, [{ digest }]);
      expect([asked.status, given.status]).toEqual([201, 200]);
      return id;
    };
    const [good, failing] = [await approvedFor({ to: 'court' }), await approvedFor({ fail: true })];
    expect((await exporting({ to: 'court' }, randomUUID())).status).toBe(409);
    expect((await exporting({ to: 'press' }, good)).status).toBe(409);
    expect(asking.service.executed()).toBe(0);
    expect((await exporting({ to: 'court' }, good)).text).toBe('{"exported":true}');
    expect((await exporting({ to: 'court' }, good)).status).toBe(409);
    expect(asking.service.executed()).toBe(1);
    expect((await exporting({ fail: true }, failing)).status).toBe(500);
    const query = 'SELECT used_at FROM access.approval WHERE id = $1';
    const [row] = await asking.query<{ used_at: Date | null }>(query, [failing]);
    expect(row).toEqual({ used_at: null });
  });

  it('opens a case in an emergency for an hour, tells who must know, and has it reviewed by another region', async () => {
    const syd: Said = { sub: 'u-syd', roles: ['COORDINATOR:SYD'] };
    const incident = { purpose: 'INCIDENT; case=K-NORD-7' };
    expect((await ask('/cases/K-NORD-7', syd, { headers: incident })).status).toBe(404);
    const opened = await post('/cases/K-NORD-7/break-glass', syd, [{ reason: 'THREAT_TO_LIFE' }, incident]);
    expect(opened.status).toBe(201);
    expect((await ask('/cases/K-NORD-7', syd, { headers: incident })).status).toBe(200);
    expect(
      (await ask('/cases/K-NORD-8', syd, { headers: { purpose: 'INCIDENT; case=K-NORD-8' } })).status,
    ).toBe(404);
    const { id } = JSON.parse(opened.text) as { id: string };
    const NOTIFIED = `SELECT to_role || ' ' || to_region AS who FROM access.notice WHERE break_glass = $1 ORDER BY 1`;
    const notices = await asking.query<{ who: string }>(NOTIFIED, [id]);
    expect(notices.map(({ who }) => who)).toEqual([
      'APPROVER NORD',
      'APPROVER SYD',
      'AUDITOR NORD',
      'AUDITOR SYD',
    ]);
    const review = (said: Said) =>
      post(`/break-glass/${id}/review`, said, [
        { finding: 'NOT_JUSTIFIED' },
        { purpose: 'SUPERVISION_AUDIT; case=K-NORD-7' },
      ]);
    expect((await review({ sub: 'u-leader-syd', roles: ['APPROVER:SYD'] })).status).toBe(404);
    expect((await review({ sub: 'u-leader', roles: ['APPROVER:NORD'] })).status).toBe(200);
    expect((await review({ sub: 'u-leader', roles: ['APPROVER:NORD'] })).status).toBe(409);
    expect((await ask('/auth/me', syd)).status).toBe(401);
  });

  it('suspends whoever opened a case when nobody reviewed it for 24 hours', async () => {
    const late: Said = { sub: 'u-late', roles: ['COORDINATOR:SYD'] };
    await post('/cases/K-NORD-9/break-glass', late, [
      { reason: 'CHILD_AT_RISK' },
      { purpose: 'INCIDENT; case=K-NORD-9' },
    ]);
    expect((await ask('/auth/me', late)).status).toBe(200);
    const back = (hours: string) =>
      asking.query(`
      ALTER TABLE access.break_glass DISABLE TRIGGER USER;
      UPDATE access.break_glass SET opened_at = now() - interval '${hours}', until = now() - interval '${hours}' + interval '60 minutes'
        WHERE opened_by = 'u-late';
      ALTER TABLE access.break_glass ENABLE TRIGGER USER`);
    await back('23 hours 59 minutes');
    expect((await ask('/auth/me', late)).status).toBe(200);
    await back('24 hours');
    expect((await ask('/auth/me', late)).status).toBe(401);
  });
});
