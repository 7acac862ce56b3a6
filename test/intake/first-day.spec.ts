import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiDocument } from '../../src/api/document.js';
import { emptyRegister } from '#generation';
import { Places } from '#geography';
import { ImportScenario } from '#intake';
import { beginRegister } from '../../src/starting/begin-register.js';
import { engines } from '../harness/database/index.js';
import { TODAY } from '../harness/service/the-day.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const COORDINATOR = 'COORDINATOR:NORD';
const ROLES = [
  COORDINATOR,
  'APPROVER:NORD',
  'HOUSING_OFFICER:provider:P1',
  'AUDITOR:NATIONAL',
  'POLICY_ADMIN',
  'INTEGRATION',
];
const PURPOSE: Readonly<Record<string, string>> = {
  'AUDITOR:NATIONAL': 'SUPERVISION_AUDIT',
  'HOUSING_OFFICER:provider:P1': 'INVENTORY_DUTY',
  INTEGRATION: 'PLACEMENT_MATCHING',
};

describe.each(engines)('the first day ($name)', (engine) => {
  let service: OwnService;
  beforeAll(async () => {
    service = await aService(engine);
  });
  afterAll(() => service.drop());
  const as = (role: string) =>
    service.as(
      { sub: `u-${role.toLowerCase()}`, roles: [role] },
      { purpose: PURPOSE[role] ?? 'CASE_HANDLING' },
    );

  it('has an answer to every question while the register holds nothing at all', async () => {
    const reads = Object.entries(apiDocument(service.app).paths)
      .filter(
        ([path, methods]) =>
          'get' in methods && !path.startsWith('/api/health') && path !== '/api/events/stream',
      )
      .map(([path]) => path.replace('/api', '').replace(/\{\w+\}/g, 'A0-0'));
    const statuses = new Map<number, string>();
    for (const role of ROLES)
      for (const path of reads) statuses.set((await as(role).call(path)).status, `${role} ${path}`);
    expect([...statuses].filter(([status]) => status >= 500)).toEqual([]);
    expect(statuses.has(200)).toBe(true);
    const key = { 'idempotency-key': 'first-run' };
    const run = await service
      .as({ sub: 'u-i', roles: ['INTEGRATION'] }, { purpose: 'PLACEMENT_MATCHING', ...key })
      .post('/runs', {});
    expect(run).toMatchObject({ status: 409 });
  });

  it('brings the places of Sweden and a policy once, whoever begins at the same time', async () => {
    const begun = await Promise.all([beginRegister(service.app), beginRegister(service.app)]);
    expect(begun.filter((one) => one !== undefined)).toEqual([
      { regions: 7, municipalities: 290, localities: 800, policy: '2026-1-service' },
    ]);
    expect(await beginRegister(service.app)).toBeUndefined();
    const places = (await as(COORDINATOR).call('/localities')).body;
    expect(JSON.stringify(places)).toContain('Kiruna');
    const [policy] = (await as('POLICY_ADMIN').call('/policies')).body.items;
    expect(policy).toMatchObject({ policy: { version: '2026-1-service' } });
  });

  (engine.name === 'postgresql' ? it : it.skip)(
    'leaves the policy in force that an import brings meanwhile',
    async () => {
      const another = await aService(engine);
      try {
        const { app, database } = another;
        const own = { ...emptyRegister(TODAY), policy: { ...emptyRegister(TODAY).policy, version: 'own-1' } };
        const read = app.get(Places, { strict: false });
        // The import is done between the question whether there are places and its answer.
        const all = read.all.bind(read);
        let meanwhile = async () => {
          meanwhile = () => Promise.resolve();
          await another.directly(() => app.get(ImportScenario, { strict: false }).run(JSON.stringify(own)));
        };
        Object.assign(read, { all: () => all().then((found) => meanwhile().then(() => found)) });
        expect(await beginRegister(app)).toBeUndefined();
        expect(await database.query('SELECT national.policy_in_force() AS version')).toEqual([
          { version: 'own-1' },
        ]);
      } finally {
        await another.drop();
      }
    },
  );
});
