import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangeCaseTies, Rule } from '#access';
import { actorId, caseRef } from '#access/testing';
import { Unaudited } from '#audit';
import { migrations } from '../../migrations/index.js';
import type { FreshDatabase } from '../database/harness/engine.js';
import { engines } from '../database/harness/index.js';
import { aGuardedService } from './a-guarded-service.js';
import { anIssuer, AUDIENCE, type Said } from './an-issuer.js';

const schema = { entities: [], migrations };
const HANDLING = { purpose: 'CASE_HANDLING; case=K-NORD-1' };
const old = () => Math.floor(Date.now() / 1000) - 301;

@Controller()
class PlantedController {
  @Get('planted')
  @Unaudited()
  planted() {
    return 'a route that somebody forgot to guard';
  }
}
@Controller('requests')
class LostController {
  @Get('lost')
  @Rule('request.read')
  @Unaudited()
  lost() {
    return 'a route that does not say which request';
  }
}
@Controller()
class UnknowingController {
  @Get('units/:id')
  @Rule('unit.read')
  @Unaudited()
  unit() {
    return 'a route about things whose facts nobody knows';
  }
}

describe.each(engines)('the guard ($name)', (engine) => {
  let fresh: FreshDatabase;
  let issuer: Awaited<ReturnType<typeof anIssuer>>;
  let service: Awaited<ReturnType<typeof aGuardedService>>;
  let environment: Record<string, string>;

  const eva: Said = { sub: 'u-eva', roles: ['COORDINATOR:NORD'] };
  const ask = async (
    path: string,
    said: Said | null,
    init: RequestInit & { headers?: Record<string, string> } = {},
  ) => {
    const authorization = said ? { authorization: `Bearer ${await issuer.token(said)}` } : {};
    const headers = { ...authorization, 'content-type': 'application/json', ...init.headers };
    const answer = await fetch(`${service.address}/api${path}`, { ...init, headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const post = (path: string, said: Said, body: unknown, headers: Record<string, string> = HANDLING) =>
    ask(path, said, { method: 'POST', headers, body: JSON.stringify(body) });
  const refusals = async (): Promise<string[]> => {
    const query = `SELECT why FROM audit.entry WHERE outcome = 'REFUSED' ORDER BY at DESC, id`;
    return (await service.app.get(DataSource).query<{ why: string }[]>(query)).map(({ why }) => why);
  };

  beforeAll(async () => {
    [fresh, issuer] = await Promise.all([engine.fresh(schema), anIssuer()]);
    environment = {
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: AUDIENCE,
      FRISTAD_REQUESTS_PER_MINUTE: '100000',
    };
    service = await aGuardedService(fresh, environment);
    await service.app
      .get(DataSource)
      .query(`INSERT INTO fristad.region (code, name) VALUES ('NORD', 'Nord'), ('SYD', 'Syd')`);
    const by = actorId('u-leader');
    const ties = service.app.get(ChangeCaseTies);
    await ties.assign({ case: caseRef('K-NORD-1'), actor: actorId('u-eva'), by });
    await ties.assign({ case: caseRef('K-SYD-1'), actor: actorId('u-eva'), by });
  });
  afterAll(async () => {
    await service.app.close();
    await issuer.stop();
    await fresh.drop();
  });

  it('lets in who may, and says as whom', async () => {
    const answer = await ask('/cases/K-NORD-1', eva, { headers: HANDLING });
    expect([answer.status, answer.text]).toEqual([
      200,
      '{"id":"K-NORD-1","actor":"u-eva","role":"COORDINATOR"}',
    ]);
    expect((await ask('/open', null)).text).toBe('{"open":true}');
  });

  it('gives one and the same answer to whatever is denied and whatever is not there', async () => {
    const purpose = (ref: string) => ({ headers: { purpose: `CASE_HANDLING; case=${ref}` } });
    const denied = [
      ['outside-reach', await ask('/cases/K-SYD-1', eva, purpose('K-SYD-1'))],
      ['not-tied-to-case', await ask('/cases/K-NORD-2', eva, purpose('K-NORD-2'))],
      ['purpose-names-another-case', await ask('/cases/K-NORD-1', eva, purpose('K-NORD-2'))],
      ['purpose-does-not-fit', await ask('/cases/K-NORD-1', eva, { headers: { purpose: 'INVENTORY_DUTY' } })],
      [
        'role-may-not',
        await ask('/cases/K-NORD-1', { ...eva, roles: ['POLICY_ADMIN'] }, purpose('K-NORD-1')),
      ],
      ['no-such-object', await ask('/cases/K-NORD-x', eva, purpose('K-NORD-x'))],
      ['status-404', await ask('/gone', eva)],
      ['status-404', await ask('/no-such-route', eva)],
    ] as const;
    const told = denied.map(([, { status, text }]) => `${status} ${text}`);
    expect(new Set(told)).toEqual(
      new Set(['404 {"type":"/problems/nothing-here","title":"There is nothing here","status":404}']),
    );
    const written = await refusals();
    for (const [because] of denied) expect(written).toContain(because);
    const names = (headers: Headers) =>
      [...headers.keys()]
        .filter((name) => name !== 'date')
        .toSorted()
        .join();
    expect(new Set(denied.slice(0, 6).map(([, { headers }]) => names(headers))).size).toBe(1);
  });

  it('asks for a purpose before anything is looked up', async () => {
    const without = await Promise.all(
      ['/cases/K-NORD-1', '/cases/K-SYD-1', '/cases/nothing'].map((path) => ask(path, eva)),
    );
    expect(without.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(without[0]!.text).toContain('/problems/purpose-needed');
    const unread = await ask('/cases/K-NORD-1', eva, { headers: { purpose: 'CURIOSITY; case=K-NORD-1' } });
    expect([unread.status, unread.text.includes('/problems/purpose-needed')]).toEqual([400, true]);
  });

  it('asks for a fresh login where the rule does, and only of those who may', async () => {
    const reveal = (said: Said, ref = 'K-NORD-1') =>
      post(`/cases/${ref}/address`, said, {}, { purpose: `CASE_HANDLING; case=${ref}` });
    expect((await reveal(eva)).status).toBe(200);
    const late = await reveal({ ...eva, auth_time: old() });
    expect([late.status, late.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer error="insufficient_user_authentication", max_age="300"',
    ]);
    expect((await reveal({ ...eva, auth_time: old() }, 'K-NORD-2')).status).toBe(404);
  });

  it.each([
    ['no token', null, {}],
    ['another key', {}, { foreign: true }],
    ['another issuer', { iss: 'https://example.org' }, {}],
    ['another audience', { aud: 'urn:other' }, {}],
    ['an expired token', { exp: Math.floor(Date.now() / 1000) - 31 }, {}],
    ['a token of tomorrow', { iat: Math.floor(Date.now() / 1000) + 86_400 }, {}],
    ['a name for a subject', { sub: 'Eva Ek' }, {}],
    ['a mailbox for a subject', { sub: 'eva@example.org' }, {}],
  ] as const)('lets nobody in with %s', async (_, said, signing) => {
    const token = said === null ? 'none' : await issuer.token({ ...eva, ...said }, signing);
    const answer = await ask('/cases/K-NORD-1', null, {
      headers: { ...HANDLING, authorization: `Bearer ${token}` },
    });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('does not believe a token that names its own algorithm', async () => {
    const [, payload] = (await issuer.token(eva)).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const headers = { ...HANDLING, authorization: `Bearer ${none}.${payload}.` };
    expect((await ask('/cases/K-NORD-1', null, { headers })).status).toBe(401);
  });

  it('puts out whoever is revoked, at the next request', async () => {
    const [sven, admin] = [
      { ...eva, sub: 'u-sven' },
      { sub: 'u-admin', roles: ['POLICY_ADMIN'] },
    ];
    expect((await ask('/auth/me', sven)).status).toBe(200);
    expect((await post('/actors/u-sven/revoke', admin, {}, {})).status).toBe(204);
    expect((await ask('/auth/me', sven)).status).toBe(401);
    expect((await ask('/auth/me', eva)).status).toBe(200);
    expect(await refusals()).toContain('revoked');
    expect((await post('/actors/u-admin/revoke', admin, {}, {})).status).toBe(404);
  });

  it('does with a second person what one may not do alone, and undoes both when the act fails', async () => {
    const purpose = { purpose: 'DISCLOSURE_BY_LAW; case=K-NORD-1' };
    const leader: Said = { sub: 'u-leader', roles: ['APPROVER:NORD'] };
    const exporting = (body: unknown, approval: string) =>
      post('/cases/K-NORD-1/export', eva, body, { ...purpose, approval });
    const approvedFor = async (command: unknown): Promise<string> => {
      const asked = await post(
        '/approvals',
        eva,
        { rule: 'case.export', object: 'K-NORD-1', command },
        purpose,
      );
      const { id, digest } = JSON.parse(asked.text) as { id: string; digest: string };
      const given = await post(`/approvals/${id}/give`, leader, { digest });
      expect([asked.status, given.status]).toEqual([201, 200]);
      return id;
    };
    const [good, failing] = [await approvedFor({ to: 'court' }), await approvedFor({ fail: true })];
    expect((await exporting({ to: 'court' }, randomUUID())).status).toBe(409);
    expect((await exporting({ to: 'press' }, good)).status).toBe(409);
    expect(service.executed()).toBe(0);
    expect((await exporting({ to: 'court' }, good)).text).toBe('{"exported":true}');
    expect((await exporting({ to: 'court' }, good)).status).toBe(409);
    expect(service.executed()).toBe(1);
    expect((await exporting({ fail: true }, failing)).status).toBe(500);
    const query = 'SELECT used_at FROM access.approval WHERE id = $1';
    const [row] = await service.app.get(DataSource).query<{ used_at: Date | null }[]>(query, [failing]);
    expect(row).toEqual({ used_at: null });
  });

  it('opens a case in an emergency for an hour, tells who must know, and has it reviewed by another region', async () => {
    const syd: Said = { sub: 'u-syd', roles: ['COORDINATOR:SYD'] };
    const incident = { purpose: 'INCIDENT; case=K-NORD-7' };
    expect((await ask('/cases/K-NORD-7', syd, { headers: incident })).status).toBe(404);
    const opened = await post('/cases/K-NORD-7/break-glass', syd, { reason: 'THREAT_TO_LIFE' }, incident);
    expect(opened.status).toBe(201);
    expect((await ask('/cases/K-NORD-7', syd, { headers: incident })).status).toBe(200);
    expect(
      (await ask('/cases/K-NORD-8', syd, { headers: { purpose: 'INCIDENT; case=K-NORD-8' } })).status,
    ).toBe(404);
    const { id } = JSON.parse(opened.text) as { id: string };
    const told = `SELECT to_role || ' ' || to_region AS who FROM access.notice WHERE break_glass = $1 ORDER BY 1`;
    const notices = await service.app.get(DataSource).query<{ who: string }[]>(told, [id]);
    expect(notices.map(({ who }) => who)).toEqual([
      'APPROVER NORD',
      'APPROVER SYD',
      'AUDITOR NORD',
      'AUDITOR SYD',
    ]);
    const review = (said: Said) =>
      post(
        `/break-glass/${id}/review`,
        said,
        { finding: 'NOT_JUSTIFIED' },
        { purpose: 'SUPERVISION_AUDIT; case=K-NORD-7' },
      );
    expect((await review({ sub: 'u-leader-syd', roles: ['APPROVER:SYD'] })).status).toBe(404);
    expect((await review({ sub: 'u-leader', roles: ['APPROVER:NORD'] })).status).toBe(200);
    expect((await review({ sub: 'u-leader', roles: ['APPROVER:NORD'] })).status).toBe(409);
    expect((await ask('/auth/me', syd)).status).toBe(401);
  });

  it('suspends whoever opened a case when nobody reviewed it for 24 hours', async () => {
    const late: Said = { sub: 'u-late', roles: ['COORDINATOR:SYD'] };
    await post(
      '/cases/K-NORD-9/break-glass',
      late,
      { reason: 'CHILD_AT_RISK' },
      { purpose: 'INCIDENT; case=K-NORD-9' },
    );
    expect((await ask('/auth/me', late)).status).toBe(200);
    const source = service.app.get(DataSource);
    const back = (hours: string) =>
      source.query(`
      ALTER TABLE access.break_glass DISABLE TRIGGER USER;
      UPDATE access.break_glass SET opened_at = now() - interval '${hours}', until = now() - interval '${hours}' + interval '60 minutes'
        WHERE opened_by = 'u-late';
      ALTER TABLE access.break_glass ENABLE TRIGGER USER`);
    await back('23 hours 59 minutes');
    expect((await ask('/auth/me', late)).status).toBe(200);
    await back('24 hours');
    expect((await ask('/auth/me', late)).status).toBe(401);
  });

  it.each([
    [PlantedController, 'GET /planted has no rule.'],
    [LostController, 'GET /requests/lost does not say which request.'],
    [UnknowingController, 'GET /units/:id: nobody knows the facts of a unit.'],
  ])('keeps the service from starting with %p', async (planted, fault) => {
    const another = await engine.fresh(schema);
    await expect(aGuardedService(another, environment, [planted])).rejects.toThrow(fault);
    await another.drop();
  });
});
