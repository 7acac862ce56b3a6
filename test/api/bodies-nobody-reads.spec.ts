import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiDocument } from '../../src/api/document.js';
import { engines } from '../harness/database/index.js';
import { aCountry } from '../harness/a-country.js';
import { aService, type OwnService } from '../harness/service/a-service.js';

const ROLES = ['COORDINATOR:NORD', 'APPROVER:NORD', 'AUDITOR:NATIONAL', 'POLICY_ADMIN', 'INTEGRATION'];
const PURPOSES = ['CASE_HANDLING', 'PLACEMENT_MATCHING', 'SUPERVISION_AUDIT'];
const NOT_LET_IN: readonly number[] = [401, 403, 404];
const BODIES = [
  ['{"dryRun":true}', '/dryRun'],
  ['{"a/b":1}', '/a~1b'],
  ['[1,2]', ''],
  ['[]', ''],
] as const;

describe.each(engines)('a change that reads no body ($name)', (engine) => {
  let service: OwnService;
  let paths: readonly string[];
  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 1, 1);
    paths = Object.entries(apiDocument(service.app).paths).flatMap(([path, { post }]) =>
      post === undefined || 'requestBody' in post
        ? []
        : [path.replace('/api', '').replace(/\{\w+\}/g, 'A0-0')],
    );
  });
  afterAll(() => service.drop());

  const send = async (path: string, purpose: string, body: string) => {
    const as = service.as({ sub: 'u-somebody', roles: ROLES }, { purpose: `${purpose}; case=K-a` });
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'if-match': '"1"',
    };
    const { status, body: answer } = await as.call(path, { method: 'POST', headers, body });
    return { status, pointer: answer?.errors?.[0]?.pointer as string | undefined };
  };
  const letIn = async () => {
    const found: [string, string][] = [];
    for (const path of paths)
      for (const purpose of PURPOSES)
        if (!NOT_LET_IN.includes((await send(path, purpose, '{}')).status)) found.push([path, purpose]);
    return found;
  };

  it('refuses any that says something, by its place; an empty one says nothing', async () => {
    const asked = await letIn();
    expect(asked.length).toBeGreaterThan(2);
    for (const [path, purpose] of asked) {
      expect([path, (await send(path, purpose, '{}')).pointer]).toEqual([path, undefined]);
      for (const [body, pointer] of BODIES)
        expect([path, body, await send(path, purpose, body)]).toEqual([path, body, { status: 400, pointer }]);
    }
  });
});
