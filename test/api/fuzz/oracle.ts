import type { OpenAPIObject } from '@nestjs/swagger';
import { leaksIn, type Secret } from './leaks.js';
import type { Sent } from './known.js';
import { operationAt, operationsOf, type Operation, type Schema } from './operations.js';
import { schemaFaults } from './schema-faults.js';
import type { Answered } from './wire.js';

export type Rules = {
  readonly document: OpenAPIObject;
  /** Names of tables, columns and functions of the database. */
  readonly names: readonly string[];
  readonly secrets: readonly Secret[];
};
/** Everything that is wrong with an answer. */
export type Oracle = (sent: Sent, answer: Answered) => readonly string[];

const refusals = Object.fromEntries([400, 404, 413, 415, 429, 431].map((status) => [status, {}]));
const STRAY: Operation = {
  name: 'no operation',
  method: '',
  path: '',
  parameters: [],
  body: undefined,
  responses: refusals,
};
const PROBLEM: Schema = { $ref: '#/components/schemas/Problem' };
const WANTED = [
  'x-content-type-options',
  'content-security-policy',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'x-frame-options',
];

const ofStatus = ({ responses, name }: Operation, { status }: Answered): readonly string[] => {
  if (status === 0) return ['the connection broke'];
  if (status >= 500) return [`status ${status}`];
  return String(status) in responses ? [] : [`status ${status} is not declared for ${name}`];
};

const ofHeaders = ({ headers, status }: Answered): readonly string[] => {
  const missing = WANTED.filter((name) => headers[name] === undefined).map((name) => `no ${name}`);
  const isCacheable = !(headers['cache-control']?.includes('no-store') ?? false);
  const namesServer = headers['x-powered-by'] !== undefined || headers['server'] !== undefined;
  // What can't be read as a request is answered before anything else is known.
  const isRead = headers.connection !== 'close' || status === 200;
  return [
    ...(isRead ? missing : []),
    ...(isCacheable ? ['may be kept'] : []),
    ...(namesServer ? ['says what it runs on'] : []),
  ];
};

const declaredFor = ({ responses }: Operation, status: number): readonly [string, Schema] => {
  const [media, { schema = {} } = {}] = Object.entries(responses[status]?.content ?? {})[0] ?? [];
  if (media !== undefined) return [media, schema];
  return status >= 400 ? ['application/problem+json', PROBLEM] : ['', {}];
};

/** What is shown to people: the documentation, and where to go. */
const PAGES = [/^\/api\/docs/u, /^\/(?:api\/?)?(?:\?|$)/u];

export const oracleOf = ({ document, names, secrets }: Rules): Oracle => {
  const operations = operationsOf(document);
  const faultsOf = schemaFaults(document);

  const ofBody = (
    operation: Operation,
    { method }: Sent,
    { status, headers, text }: Answered,
  ): readonly string[] => {
    if (method === 'HEAD' || status === 204) return text === '' ? [] : ['a body where there is none'];
    const type = headers['content-type'] ?? '';
    const [media, schema] = declaredFor(operation, status);
    if (!type.startsWith(media)) return [`content type ${type} instead of ${media}`];
    if (media === '' || media === 'text/plain') return [];
    return faultsOf(schema, { type, text, status });
  };

  return (sent, answer) => {
    const operation = operationAt(operations, sent) ?? STRAY;
    const isPage = PAGES.some((page) => page.test(sent.path)) && answer.status === 200;
    if (isPage) return ofHeaders(answer);
    const status = ofStatus(operation, answer);
    const leaks = leaksIn(answer, sent, {
      names,
      secrets: secrets.filter(({ disclosedBy }) => !disclosedBy.test(operation.name)),
    });
    return [
      ...status,
      ...(status.length > 0 ? [] : [...ofBody(operation, sent, answer), ...ofHeaders(answer)]),
      ...leaks,
    ];
  };
};
