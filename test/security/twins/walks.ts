import fc, { type Arbitrary } from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PURPOSES } from '#access';
import type { Step } from './a-world.js';
import { acts } from './acts.js';
import { bodyOf, type Schemas } from './bodies.js';
import { ACTORS, homeOf, householdOf, idsOf, RANDOM_ID } from './known-words.js';
import { PEOPLE, type Person } from './the-people.js';
import type { Duties } from './duties.js';

type Parameter = { readonly name: string; readonly in: string };
type Operation = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
};
export type Route = { readonly method: string; readonly path: string; readonly operation: Operation };
type Headers = Readonly<Record<string, string>>;

/** Every route of the document; without the prefix that all have. */
export const routesOf = ({ paths }: OpenAPIObject): readonly Route[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace(/^\/api/, ''),
      operation,
    })),
  );

/** Mostly somebody whose role may, in some case; else anybody. */
const personFor = (duties: Duties): Arbitrary<Person | null> => {
  const anybody = fc.constantFrom(...(Object.keys(PEOPLE) as Person[]));
  return fc.oneof(
    { weight: 12, arbitrary: duties.size > 0 ? fc.constantFrom(...duties.keys()) : anybody },
    { weight: 3, arbitrary: anybody },
    { weight: 1, arbitrary: fc.constant(null) },
  );
};

/** For six of eight requests a purpose of theirs that names the case; else any, or none. */
const purposeFor = (who: Person | null, household: string, duties: Duties): Arbitrary<Headers> => {
  const fitting = fc
    .constantFrom(...(duties.get(who ?? 'eva') ?? ['CASE_HANDLING']))
    .map((code) => ({ purpose: `${code}; case=K-${household}` }));
  const any = fc.tuple(fc.constantFrom(...PURPOSES), fc.option(householdOf)).map(([code, other]) => ({
    purpose: other === null ? code : `${code}; case=K-${other}`,
  }));
  return fc.oneof(
    { weight: 6, arbitrary: fitting },
    { weight: 1, arbitrary: any },
    { weight: 1, arbitrary: fc.constantFrom<Headers>({}, { purpose: 'CURIOSITY' }) },
  );
};

/** The ids of a path: of one household's things, as a rule. */
const pathOf = (path: string, household: string): Arbitrary<string> => {
  const parts = path.split('/').map((part, index, all) => {
    const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
    if (name === undefined) return fc.constant(part);
    return name === 'actor' ? ACTORS : idsOf(all[index - 1] ?? '', household);
  });
  return fc.tuple(...parts).map((words) => words.join('/'));
};

const wordFor = (name: string, household: string): Arbitrary<string> => {
  if (name === 'limit' || name.startsWith('min')) return fc.integer({ min: -1, max: 12 }).map(String);
  if (name === 'after')
    return fc.oneof(idsOf('requests', household), idsOf('placements', household), idsOf('runs', household));
  if (name === 'region') return fc.constantFrom('NORD', 'SYD', 'VÄST');
  return fc.oneof(
    idsOf('units', household),
    fc.constantFrom('P1', 'P2', 'A5', 'EMERGENCY', 'PROPOSED', 'CONFIRMED', '2026-12-10', ''),
  );
};
const queryOf = ({ parameters = [] }: Operation, household: string): Arbitrary<string> => {
  const names = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
  const some = fc.subarray(names, { maxLength: Math.min(3, names.length) });
  return some.chain((chosen) =>
    fc.tuple(...chosen.map((name) => wordFor(name, household))).map((values) => {
      const query = new URLSearchParams(
        chosen.map((name, index): [string, string] => [name, values[index] ?? '']),
      );
      return chosen.length === 0 ? '' : `?${query.toString()}`;
    }),
  );
};

const headersOf = ({
  parameters = [],
}: Operation): Arbitrary<Readonly<Record<string, string | undefined>>> => {
  const pools: Readonly<Record<string, Arbitrary<string>>> = {
    'If-Match': fc.constantFrom('"1"', '"2"', '"3"', '*', 'x'),
    'If-None-Match': fc.constantFrom('*', '"1"'),
    'Idempotency-Key': fc.constantFrom('k1', 'k2', 'k3'),
    Approval: RANDOM_ID,
  };
  const names = parameters.filter((one) => one.in === 'header' && one.name in pools).map(({ name }) => name);
  return fc.record(Object.fromEntries(names.map((name) => [name, pools[name] ?? RANDOM_ID])), {
    requiredKeys: [],
  });
};

/** The log tells auditors why somebody was refused, and so whether a thing of another region was there. */
const readsReasons = (path: string, who: Person | null) => who === 'auditor' && path.startsWith('/log');

const request = (
  { method, path, operation }: Route,
  { schemas, duties }: { readonly schemas: Schemas; readonly duties: Duties },
): Arbitrary<Step> => {
  const schema = operation.requestBody?.content['application/json']?.schema;
  // Who opens a case in an emergency is told that it is there, in whichever region: it is another region that reviews it.
  const whose = path.endsWith('/break-glass') ? homeOf : householdOf;
  return fc.tuple(whose, personFor(duties)).chain(([household, who]) =>
    fc
      .record({
        as: fc.constant(readsReasons(path, who) ? 'eva' : who),
        method: fc.constant(method),
        at: pathOf(path, household),
        query: queryOf(operation, household),
        purpose: purposeFor(who, household, duties),
        headers: headersOf(operation),
        ...(schema ? { body: bodyOf(schema, { schemas, household }) } : {}),
      })
      .map(({ at, query, purpose, headers, ...rest }) => ({
        ...rest,
        path: `${at}${query}`,
        headers: { ...headers, ...purpose },
      })),
  );
};

/** Left out: how the process is. */
const isTimeless = ({ path }: Route) => !path.startsWith('/health') && !path.startsWith('/metrics');

const isList = ({ method, path }: Route) => method === 'GET' && !path.includes('{');

/** Random sequences of requests, legal and illegal, to every route of the document, and of acts that take several. */
export const walksOver = (
  document: OpenAPIObject,
  dutiesOf: (route: Route) => Duties,
): Arbitrary<readonly Step[]> => {
  const schemas = (document.components?.schemas ?? {}) as Schemas;
  const routes = routesOf(document).filter(isTimeless);
  const single = fc.oneof(
    ...routes.map((route) => ({
      weight: isList(route) ? 3 : 1,
      arbitrary: request(route, { schemas, duties: dutiesOf(route) }),
    })),
  );
  const chunk: Arbitrary<readonly Step[]> = fc.oneof(
    { weight: 12, arbitrary: single.map((step) => [step]) },
    { weight: 3, arbitrary: acts },
  );
  return fc.array(chunk, { minLength: 1, maxLength: 8 }).map((chunks) => chunks.flat());
};
