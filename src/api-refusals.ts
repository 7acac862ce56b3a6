import type { OpenAPIObject } from '@nestjs/swagger';

type Refusal = { readonly description: string; readonly content: object };
type Refusals = Readonly<Record<string, Refusal>>;
type Operation = {
  readonly security?: readonly object[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  responses: Record<string, { readonly description?: string; readonly content?: object }>;
};

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const refusal = (description: string): Refusal => ({ description, content: problem });

/** What any request may be answered with. */
const anywhere: Refusals = {
  400: refusal('It can’t be read, or does not say why it asks.'),
  429: refusal('Asked too often; Retry-After says when to come again.'),
  431: refusal('Its address and headers are too long.'),
  503: refusal('It took too long; Retry-After says when to come again.'),
};
const behindTheGuard: Refusals = {
  401: refusal('Nobody is logged in, or not freshly enough.'),
  404: refusal('It is not there, or not for whoever asks.'),
};
const withABody: Refusals = {
  413: refusal('The body is too long.'),
  415: refusal('The body is not JSON in UTF-8.'),
};
const withASecondPerson: Refusals = {
  409: refusal('A second person has not approved exactly this.'),
};

const CHANGES = new Set(['post', 'put', 'patch']);

const refusalsOf = (method: string, { security, parameters = [] }: Operation): Refusals => ({
  ...anywhere,
  ...(security ? behindTheGuard : {}),
  ...(CHANGES.has(method) ? withABody : {}),
  ...(parameters.some(({ name }) => name === 'Approval') ? withASecondPerson : {}),
});

/** Every refusal of an operation: its own as it tells of them, and those that the service gives everywhere. */
const declared = (method: string, operation: Operation): Operation['responses'] => {
  const own = Object.entries(operation.responses).map(([status, response]) => [
    status,
    Number(status) < 400 ? response : { ...refusal(''), ...response },
  ]);
  return { ...refusalsOf(method, operation), ...(Object.fromEntries(own) as Operation['responses']) };
};

/** The document with every answer that its operations may give. */
export const withRefusals = (document: OpenAPIObject): OpenAPIObject => {
  const paths = Object.entries(document.paths as Record<string, Record<string, Operation>>).map(
    ([path, methods]) => {
      const all = Object.entries(methods).map(([method, operation]) => [
        method,
        { ...operation, responses: declared(method, operation) },
      ]);
      return [path, Object.fromEntries(all) as object];
    },
  );
  return { ...document, paths: Object.fromEntries(paths) as OpenAPIObject['paths'] };
};
