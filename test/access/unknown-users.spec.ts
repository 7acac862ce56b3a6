import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KnownUsers } from '../../src/access/application/known-users.port.js';
import { apiDocument } from '../../src/api/document.js';
import { engines } from '../harness/database/index.js';
import { aService, type Json, type TestService } from '../harness/service/a-service.js';
import { aCountry, requested } from '../harness/a-country.js';

const UNKNOWN = 'u-who-never-came';
/** What a field is called that names a user, by itself or by the list that it is in. */
const NAMES_A_USER =
  /actor|user|coordinator|assignee|deputy|deputies|approver|reviewer|officer|second|person-?in-?charge/i;
const ROLES = [
  'COORDINATOR:NORD',
  'APPROVER:NORD',
  'HOUSING_OFFICER:provider:P1',
  'POLICY_ADMIN',
  'INTEGRATION',
];
const PURPOSES = ['CASE_HANDLING; case=K-a', 'PLACEMENT_MATCHING; case=K-a'];
/** Users who are kept out, or taken off, may be so before they come; nobody is let in by these. */
const OPEN_TO_UNKNOWN = [
  'DELETE /cases/{id}/coordinators/{actor}',
  'DELETE /cases/{id}/list/{actor}',
  'POST /actors/{id}/end-tokens',
  'POST /actors/{id}/revoke',
  'PUT /cases/{id}/list/{actor} MAY_NOT',
];
const LET_IN = `
  SELECT 'assigned' AS how FROM access.case_assignment t WHERE to_jsonb(t)::text LIKE $1
  UNION ALL SELECT 'listed' FROM access.case_listing t WHERE to_jsonb(t)::text LIKE $1 AND to_jsonb(t)::text NOT LIKE '%MAY_NOT%'`;

type Sent = { readonly name: string; readonly method: string; readonly path: string; readonly body: Json };

/** Each way to send an operation: with each word of its first list of words, and the user in whatever names one. */
const bodiesOf = (schema: Json): readonly (readonly [string, Json])[] => {
  const fields = Object.entries((schema?.properties ?? {}) as Record<string, Json>);
  const words: readonly string[] = fields.find(([, field]) => field.enum)?.[1].enum ?? [''];
  return words.map((word) => {
    const filled = fields.map(([name, field]) => [
      name,
      NAMES_A_USER.test(name) ? UNKNOWN : field.enum ? word : 'x',
    ]);
    return [word, Object.fromEntries(filled)] as const;
  });
};

/** Every change of the API that names a user, in its path, its query or its body. */
const namingUsers = (document: Json): readonly Sent[] => {
  const schemaOf = (found: Json): Json =>
    found?.$ref ? document.components.schemas[found.$ref.split('/').pop()] : found;
  return Object.entries(document.paths as Record<string, Record<string, Json>>).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]): readonly Sent[] => {
      if (method === 'get') return [];
      const short = path.replace('/api', '');
      const schema = schemaOf(operation.requestBody?.content?.['application/json']?.schema);
      const inPath = [...short.matchAll(/\/([\w-]+)\/\{(\w+)\}/g)].filter(
        ([, list = '', name = '']) => NAMES_A_USER.test(name) || NAMES_A_USER.test(list),
      );
      const inBody = Object.keys(schema?.properties ?? {}).some((name) => NAMES_A_USER.test(name));
      if (inPath.length === 0 && !inBody) return [];
      const segments = inPath.reduce((now, [all, list]) => now.replace(all, `/${list}/${UNKNOWN}`), short);
      const name = `${method.toUpperCase()} ${short}`;
      return bodiesOf(schema).map(([word, body]) => ({
        name: word === '' ? name : `${name} ${word}`,
        method: method.toUpperCase(),
        path: segments.replace('{id}', 'K-a').replace(/\{\w+\}/g, 'x'),
        body,
      }));
    }),
  );
};

describe.each(engines)('a user who never came here ($name)', (engine) => {
  let service: TestService & { drop: () => Promise<void> };
  let all: readonly Sent[];
  beforeAll(async () => {
    service = await aService(engine);
    const database = service.database;
    await aCountry(database, 1, 1);
    await requested(database, [{ id: 'a', region: 'NORD', group: null, unit: 'A0-0' }]);
    all = namingUsers(apiDocument(service.app) as Json);
  });
  afterAll(() => service.drop());

  /** Which of them let the user through, to whoever asks. */
  const passed = async (): Promise<readonly string[]> => {
    const through: string[] = [];
    const askers = ROLES.flatMap((role) => PURPOSES.map((purpose) => [role, purpose] as const));
    for (const { name, method, path, body } of all) {
      for (const [role, purpose] of askers) {
        const asked = service.as({ sub: 'u-asker', roles: [role] }, { purpose });
        const headers = { 'content-type': 'application/json' };
        const { status } = await asked.call(path, { method, headers, body: JSON.stringify(body) });
        if (status < 400 || status >= 500) through.push(name);
      }
    }
    return [...new Set(through)].toSorted();
  };
  const letIn = () => service.database.query<Json[]>(LET_IN, [`%${UNKNOWN}%`]);

  it('is named by these changes, found in the API document', () => {
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['PUT /cases/{id}/coordinators/{actor}', 'PUT /cases/{id}/list/{actor} MAY']),
    );
    const more = {
      paths: {
        '/api/x/{id}': {
          post: {
            requestBody: { content: { 'application/json': { schema: { properties: { deputy: {} } } } } },
          },
        },
      },
    };
    expect(namingUsers(more)).toEqual([
      { name: 'POST /x/{id}', method: 'POST', path: '/x/K-a', body: { deputy: UNKNOWN } },
    ]);
  });

  it('is let in by none of them, and nothing is kept', async () => {
    expect(await passed()).toEqual(OPEN_TO_UNKNOWN);
    expect(await letIn()).toEqual([]);
  });

  it('would be seen to be let in (negative control)', async () => {
    const users = service.app.get(KnownUsers, { strict: false });
    const asked = users.grantsOf.bind(users);
    users.grantsOf = () => Promise.resolve([{ role: 'COORDINATOR', region: 'NORD' }] as never);
    const through = await passed();
    users.grantsOf = asked;
    expect(through).toEqual(
      expect.arrayContaining(['PUT /cases/{id}/coordinators/{actor}', 'PUT /cases/{id}/list/{actor} MAY']),
    );
    expect(await letIn()).not.toEqual([]);
  });
});
