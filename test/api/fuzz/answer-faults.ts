import type { OpenAPIObject } from '@nestjs/swagger';
import { operationAt, operationsOf, type Operation } from './operations.js';
import { schemaFaults } from './schema-faults.js';

export type RawRequest = { readonly method: string; readonly path: string };
export type RawAnswer = { readonly status: number; readonly headers: Headers; readonly text: string };

const DECLARED = ['etag', 'location', 'retry-after'] as const;

/** A header that is there without being declared, or not there though an answer can't be without. */
const ofHeaders = ({ responses }: Operation, { status, headers }: RawAnswer): readonly string[] => {
  const declared = Object.entries(responses[status]?.headers ?? {});
  return DECLARED.flatMap((name) => {
    const own = declared.find(([one]) => one.toLowerCase() === name)?.[1];
    if (own === undefined) return headers.has(name) ? [`${name} is not declared`] : [];
    return own.required === true && !headers.has(name) ? [`${name} is missing`] : [];
  });
};

/** An address within the API at which nothing can be read. */
const ofLocation = (operations: readonly Operation[], { headers }: RawAnswer): readonly string[] => {
  const path = headers.get('location') ?? '';
  const isFound = !path.startsWith('/api/') || operationAt(operations, { method: 'GET', path }) !== undefined;
  return isFound ? [] : [`location ${path} leads nowhere`];
};

const ofBody = (
  response: Operation['responses'][string] | undefined,
  { status, headers, text }: RawAnswer,
  faultsOf: ReturnType<typeof schemaFaults>,
): readonly string[] => {
  const [declared] = Object.entries(response?.content ?? {});
  if (declared === undefined) return text === '' ? [] : ['has a body that is not declared'];
  const [media, { schema = {} }] = declared;
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith(media)) return [`is ${type} instead of ${media}`];
  return media === 'text/plain' ? [] : faultsOf(schema, { type, text, status });
};

/** How answers differ from what a document declares; what is no operation of it, or broke, is not looked at. */
export const answerFaults = (document: OpenAPIObject) => {
  const operations = operationsOf(document);
  const faultsOf = schemaFaults(document);

  return (asked: RawRequest, answer: RawAnswer): readonly string[] => {
    const operation = operationAt(operations, asked);
    if (operation === undefined || asked.method === 'HEAD' || answer.status === 500) return [];
    if (!(answer.status in operation.responses)) return [`${answer.status} is not declared`];
    return [
      ...ofHeaders(operation, answer),
      ...ofLocation(operations, answer),
      ...ofBody(operation.responses[answer.status], answer, faultsOf),
    ];
  };
};
