import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leafDigest, type Digest } from '#audit';
import { generateScenario } from '#generation';
import { WorkRuns } from '#runs';
import { apiDocument } from '../../src/api/document.js';
import { toEntry, type AuditRow } from '../../src/audit/persistence/audit-entry.mapper.js';
import { engines } from '../harness/database/index.js';
import { someOf } from '../harness/samples.js';
import { aService } from '../harness/service/a-service.js';

const scenario = generateScenario({ requests: 4, units: 40, territories: 6, seed: 21 });
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;

/** Routes that touch nobody's data but one's own; the first two ask for no token either. */
const UNAUDITED = ['GET /health/live', 'GET /health/ready', 'GET /health', 'GET /metrics', 'GET /auth/me'];
const OPEN = UNAUDITED.slice(0, 2);

type Written = Pick<AuditRow, 'operation' | 'object_kind' | 'outcome' | 'why' | 'actor'>;
const brief = ({ operation, object_kind, outcome, why, actor }: Written) =>
  [operation, object_kind, outcome, why ?? '-', actor].join(' ');

describe.each(engines)('what requests leave in the audit log ($name)', (engine) => {
  let service: Awaited<ReturnType<typeof aService>>;
  let seen: readonly string[] = [];

  const sql = <Row>(query: string, values: unknown[] = []) => service.database.query<Row[]>(query, values);
  /** The entries of the service that came since the last look. */
  const fresh = async (): Promise<readonly string[]> => {
    const rows = await sql<Written & { id: string }>(
      `SELECT id, operation, object_kind, outcome, why, actor FROM audit.entry WHERE system_part = 'service' ORDER BY at`,
    );
    const came = rows.filter(({ id }) => !seen.includes(id));
    seen = rows.map(({ id }) => id);
    return came.map(brief);
  };
  const routes = (): readonly string[] =>
    Object.entries(apiDocument(service.app).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api', '')}`),
    );
  /** Those that are walked. */
  const some = (): readonly string[] => [
    ...UNAUDITED,
    ...someOf(
      routes().filter((route) => !UNAUDITED.includes(route)),
      30,
    ),
  ];
  const send = (route: string, id: string, headers: Record<string, string> = {}) => {
    const [method = '', path = ''] = route.split(' ');
    return service.call(path.replaceAll(/\{\w+\}/g, id), { method, headers });
  };
  const idFor = async (route: string): Promise<string> => {
    if (!route.includes('/runs/')) return scenario.requests[0]?.id ?? '';
    const [run] = await sql<{ id: string }>(
      `SELECT id FROM fristad.solver_run ORDER BY requested_at LIMIT 1`,
    );
    return run?.id ?? '';
  };
  const finished = async (id: string) => {
    await (await service.ask(`/runs/${id}/events`)).text();
    await fresh();
  };

  beforeAll(async () => {
    service = await aService(engine);
    if (engine.name === 'postgresql')
      await service.app.get(WorkRuns).start({ worker: 'in-test', alone: false });
  });
  afterAll(() => service.drop());

  it('is one entry for an import, written in its transaction', async () => {
    expect((await service.post('/scenarios', scenario)).status).toBe(201);
    expect(await fresh()).toEqual(['COLLECTION scenario DONE - u-integration']);
    const [same] = await sql<{ same: boolean }>(
      `SELECT i.xmin = e.xmin AS same FROM fristad.scenario_import i, audit.entry e WHERE e.object_id = i.digest`,
    );
    expect(same).toEqual({ same: true });
  });

  it('is one entry for the same import again, and one for a scenario that is none', async () => {
    expect((await service.post('/scenarios', scenario)).status).toBe(200);
    expect((await service.post('/scenarios', {})).status).toBe(422);
    expect((await service.post('/scenarios', '{')).status).toBe(422);
    expect(await fresh()).toEqual([
      'COLLECTION scenario DONE - u-integration',
      'COLLECTION scenario REFUSED not-a-scenario u-integration',
      'COLLECTION scenario REFUSED not-a-scenario u-integration',
    ]);
  });

  it('is one entry for a run, none more for the same key, and one by the worker with the plan', async () => {
    const key = { 'idempotency-key': 'once' };
    const { id } = (await service.post('/runs', {}, key)).body;
    expect(await fresh()).toEqual(['COMBINATION run DONE - u-integration']);
    expect((await service.post('/runs', {}, key)).body.id).toBe(id);
    expect(await fresh()).toEqual(['COMBINATION run DONE - u-integration']);
    await finished(id);
    const [plan] = await sql<{ same: boolean; entry: string }>(
      `SELECT p.xmin = e.xmin AS same, concat_ws(' ', e.operation, e.system_part, e.actor, e.log) AS entry
       FROM fristad.plan p JOIN audit.entry e ON e.object_id = p.run::text AND e.object_kind = 'plan'`,
    );
    expect(plan).toEqual({ same: true, entry: 'COMBINATION worker national-run NATIONAL' });
  });

  it('is exactly one entry for each route, with the token and without', async () => {
    const walked: [string, number, number][] = [];
    for (const route of some()) {
      const id = await idFor(route);
      await fresh();
      await send(route, id);
      const asked = (await fresh()).length;
      const refused = await send(route, id, { authorization: 'Bearer of-nothing' });
      walked.push([route, asked, (await fresh()).length]);
      expect([route, refused.status]).toEqual([route, OPEN.includes(route) ? 200 : 401]);
    }
    const expected = some().map((route) => [
      route,
      UNAUDITED.includes(route) ? 0 : 1,
      OPEN.includes(route) ? 0 : 1,
    ]);
    expect(walked).toEqual(expected);
    expect(walked.length).toBeGreaterThan(20);
  });

  it('tells what was refused, to whom, and that there is no such route', async () => {
    await fresh();
    await service.call('/runs/00000000-0000-4000-8000-00000000dead');
    await service.post('/requests/nobody%20at%20all/searches', undefined);
    await service.call('/requests', { headers: { authorization: '' } });
    await service.call('/does/not/exist');
    expect(await fresh()).toEqual([
      'DENIAL run REFUSED no-such-object u-integration',
      'DENIAL candidates REFUSED role-may-not u-integration',
      'DENIAL request REFUSED not-authenticated nobody',
      'DENIAL route REFUSED status-404 nobody',
    ]);
  });

  it('tells how many were found, and which', async () => {
    await fresh();
    await service.call('/units?limit=2');
    const [entry] = await sql<{ hits: number; returned: string[] }>(
      `SELECT hits, returned::text[] FROM audit.entry WHERE object_kind = 'unit' AND outcome = 'DONE' ORDER BY at DESC LIMIT 1`,
    );
    const ids = scenario.units.map(({ id }) => id).toSorted();
    expect(entry).toEqual({ hits: 2, returned: ids.slice(0, 2) });
  });

  it('is bytes that can be made again from each row, with the digest that was kept', async () => {
    const rows = await sql<AuditRow>(
      `SELECT *, returned::text[] AS returned, particulars::text[] AS particulars FROM audit.entry`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => leafDigest(toEntry(row), sha256) !== row.leaf_digest)).toEqual([]);
    const [edited] = rows.map((row) => ({ ...row, actor: `${row.actor}x` as AuditRow['actor'] }));
    expect(edited && leafDigest(toEntry(edited), sha256)).not.toBe(edited?.leaf_digest);
  });

  it('is nothing when nothing can be written, and then nothing is done or told', async () => {
    const everybody = 'fristad_app, fristad_run, fristad_import, fristad_guard, fristad_audit_reader';
    await sql(`REVOKE INSERT ON audit.entry FROM ${everybody}`);
    const count = () => sql<{ n: number }>(`SELECT count(*) AS n FROM fristad.solver_run`);
    const before = await count();
    for (const route of some().filter((one) => !UNAUDITED.includes(one))) {
      const answer = await send(route, await idFor(route));
      expect([route, answer.status, answer.body]).toMatchObject([
        route,
        500,
        { title: 'Something went wrong' },
      ]);
    }
    expect((await service.post('/runs', { seed: 77 })).status).toBe(500);
    expect(await count()).toEqual(before);
    await sql(`GRANT INSERT ON audit.entry TO ${everybody}`);
    expect((await service.post('/runs', { seed: 77 })).status).toBe(202);
    expect(await count()).not.toEqual(before);
  });
});
