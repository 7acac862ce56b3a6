import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiDocument } from '../../src/api/document.js';
import { engines } from '../harness/database/index.js';
import { isFull, sample } from '../harness/samples.js';
import { aCountry } from '../harness/a-country.js';
import { aService, type Answer, type TestService } from '../harness/service/a-service.js';

const ROLES = [
  'COORDINATOR:NORD',
  'APPROVER:NORD',
  'HOUSING_OFFICER:provider:P1',
  'AUDITOR:NATIONAL',
  'POLICY_ADMIN',
  'INTEGRATION',
];
const purposes = ['CASE_HANDLING', 'PLACEMENT_MATCHING', 'SUPERVISION_AUDIT', 'INVENTORY_DUTY'];
/** For which reasons every path and query is tried. */
const reasons = purposes.slice(0, sample(1, purposes.length));
/** Of the changes each hostile body goes to every so-manieth; the next body goes to others. */
const EVERY = sample(60, 1);
/** Of the operations each hostile text goes to every so-manieth; the next text goes to others. */
const EVERY_TEXT = sample(9, 1);
const deep = (text: string) => text.repeat(100_000);
const HOSTILE: readonly (readonly [string, string])[] = [
  ['a null character', '{"a":"\\u0000"}'],
  ['half a surrogate pair', '{"a":"\\ud800"}'],
  ['half a surrogate pair as key', '{"\\udfff":1}'],
  ['a number beyond double precision', '{"a":1e999}'],
  ['a number of a thousand digits', `{"a":${'9'.repeat(1000)}}`],
  ['100 000 lists inside each other', `${deep('[')}${deep(']')}`],
  ['100 000 objects inside each other', `${deep('{"a":')}1${deep('}')}`],
  ['a key twice', '{"a":1,"a":2}'],
  ['a key twice, written in two ways', '{"a":1,"\\u0061":2}'],
  ['__proto__', '{"__proto__":{"a":1}}'],
  ['constructor', '{"constructor":{"prototype":{"a":1}}}'],
  ['257 kibibytes', `{"a":"${'x'.repeat(257 * 1024)}"}`],
];
const HOSTILE_TEXT = [
  ['a null character', '%00'],
  ['half a surrogate pair', '%ED%A0%80'],
  ['1e999', '1e999'],
] as const;
type Operation = { readonly method: string; readonly path: string };

describe.each(engines)('whatever nobody asks for ($name)', (engine) => {
  let service: TestService & { drop: () => Promise<void> };
  let operations: readonly Operation[];
  beforeAll(async () => {
    service = await aService(engine);
    await aCountry(service.database, 1, 1);
    operations = Object.entries(apiDocument(service.app).paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => ({
        method: method.toUpperCase(),
        path: path.replace('/api', '').replace(/\{\w+\}/g, 'A0-0'),
      })),
    );
  });
  afterAll(() => service.drop());

  const send = (
    roles: readonly string[],
    { method, path }: Operation,
    [purpose, body]: readonly [string, string?],
  ) =>
    service.as({ sub: 'u-somebody', roles }, { purpose }).call(path, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      ...(body === undefined ? {} : { body }),
    });
  /** As somebody who has every role, so that as much as can be is let in. */
  const sendAsAll = ({ method, path }: Operation, purpose: string) =>
    service.as({ sub: 'u-somebody', roles: ROLES }, { purpose: `${purpose}; case=K-a` }).call(path, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'if-match': '"1"' },
      ...(method === 'GET' ? {} : { body: '{}' }),
    });
  /** Whether its body was looked into, and a fault was found there. */
  const isLetIn = ({ status, body }: Answer) =>
    [400, 422].includes(status) && body?.errors?.[0]?.pointer !== undefined;
  const isNormal = ({ path }: Operation) => !/\/events$|^\/auth\/(login|callback)/.test(path);

  it('is refused as a key of the query, by its name, wherever one is let in', async () => {
    const reads = operations.filter((one) => one.method === 'GET' && isNormal(one));
    const letIn = new Set<string>();
    // Whoever else is let in there is refused alike: all roles at once are enough where there is not the time for each.
    const each = isFull ? ROLES.map((role) => [role]) : [ROLES];
    const askers = each.flatMap((roles) => purposes.map((purpose) => [roles, purpose] as const));
    for (const [[roles, purpose], read] of askers.flatMap((who) =>
      reads.map((read) => [who, read] as const),
    )) {
      if (!isFull && letIn.has(read.path)) continue;
      if ((await send(roles, read, [purpose])).status !== 200) continue;
      letIn.add(read.path);
      const { status, body } = await send(roles, { ...read, path: `${read.path}?dryRun=true` }, [purpose]);
      expect([read.path, status, body?.errors?.[0]?.pointer]).toEqual([read.path, 400, '/dryRun']);
      const odd = await send(roles, { ...read, path: `${read.path}?after=%20` }, [purpose]);
      expect([read.path, odd.status < 500]).toEqual([read.path, true]);
    }
    expect(letIn.size).toBeGreaterThan(15);
  });

  it.each(HOSTILE_TEXT)('is refused in every path and every query: %s', async (_, text) => {
    const [paths, queries] = [new Set<string>(), new Set<string>()];
    const place = HOSTILE_TEXT.findIndex(([, other]) => other === text);
    const asked = operations.filter(isNormal).filter((_, index) => (index + place) % EVERY_TEXT === 0);
    for (const one of asked) {
      const inPath = { ...one, path: one.path.replaceAll('A0-0', text) };
      const inQuery = { ...one, path: `${one.path}?limit=${text}&${text}=1` };
      // As an id it is a name like any other.
      const isName = text === '1e999' || inPath.path === one.path;
      const places = [...(isName ? [] : [inPath]), inQuery];
      for (const [hostile, purpose] of places.flatMap((each) => reasons.map((why) => [each, why] as const))) {
        const { status } = await sendAsAll(hostile, purpose);
        expect([one.method, hostile.path, status >= 400 && status < 500, status]).toEqual([
          one.method,
          hostile.path,
          true,
          status,
        ]);
        (hostile === inQuery ? queries : paths).add(`${one.method} ${one.path}`);
      }
    }
    expect([queries.size, asked.length > 90 / EVERY_TEXT]).toEqual([asked.length, true]);
    if (text !== '1e999') expect(paths.size).toBeGreaterThan(60 / EVERY_TEXT);
  });

  it('is refused as a key of the query by every change that lets one in', async () => {
    const changes = operations.filter((one) => one.method !== 'GET' && isNormal(one));
    const letIn = new Set<string>();
    for (const [change, purpose] of changes.flatMap((one) => purposes.map((why) => [one, why] as const))) {
      if (!isFull && letIn.has(`${change.method} ${change.path}`)) continue;
      if (!isLetIn(await sendAsAll(change, purpose))) continue;
      letIn.add(`${change.method} ${change.path}`);
      const { status, body } = await sendAsAll({ ...change, path: `${change.path}?dryRun=true` }, purpose);
      expect([change.path, status, body?.errors?.[0]?.pointer]).toEqual([change.path, 400, '/dryRun']);
    }
    expect(letIn.size).toBeGreaterThan(8);
  });

  it.each(['constructor', '__proto__', 'prototype', 'toString'])(
    'is refused where a class of keys is read: %s, which every object has',
    async (key) => {
      const pages = ['/units', '/requests', '/placements', '/findings'];
      const asked = async (path: string) => {
        const one = { method: 'GET', path };
        const answers = [
          await send(['HOUSING_OFFICER:provider:P1'], one, ['INVENTORY_DUTY']),
          await send(['COORDINATOR:NORD'], one, ['CASE_HANDLING']),
        ];
        return answers.find(({ status }) => status !== 404) ?? answers[0]!;
      };
      for (const page of pages) {
        expect([page, (await asked(page)).status]).toEqual([page, 200]);
        const { status, body } = await asked(`${page}?${key}=2`);
        expect([page, status, body?.errors?.[0]?.pointer]).toEqual([page, 400, `/${key}`]);
      }
    },
  );

  it('registers no unit by way of a trial', async () => {
    const path = '/units?dryRun=true';
    const unit = {
      provider: 'P1',
      kind: 'EMERGENCY',
      sharing: 'SHARED',
      beds: 2,
      location: [24, 70],
      locality: 'HOME',
    };
    const rest = {
      features: [],
      protectionLevel: 1,
      monthlyCost: 1,
      availableFrom: '2027-01-01',
      availableTo: null,
    };
    const body = JSON.stringify({ units: [{ ...unit, ...rest, turnaroundDays: 0, voids: [] }] });
    const register = (where: string) =>
      send(['HOUSING_OFFICER:provider:P1'], { method: 'POST', path: where }, ['INVENTORY_DUTY', body]);
    const refused = await register(path);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/dryRun']);
    expect((await register('/units')).status).toBe(201);
  });

  it.each(HOSTILE)('is refused in every body: %s', async (what, body) => {
    const changes = operations
      .filter(({ method }) => ['POST', 'PUT', 'PATCH'].includes(method))
      .filter(isNormal);
    expect(changes.length).toBeGreaterThan(40);
    const place = HOSTILE.findIndex(([name]) => name === what);
    for (const change of changes.filter((_, index) => (index + place) % EVERY === 0)) {
      const { status } = await send(['INTEGRATION'], change, ['PLACEMENT_MATCHING', body]);
      const isImport = ['/scenarios', '/territories/imports'].includes(change.path);
      expect([change.path, status]).toEqual([
        change.path,
        isImport ? expect.any(Number) : body.length > 256 * 1024 ? 413 : 400,
      ]);
      if (isImport) expect([status >= 400, status < 500]).toEqual([true, true]);
    }
  });
});
