import { descriptionFaults } from './description-faults.js';
import { exampleFaults } from './example-faults.js';
import { locationFaults } from './location-faults.js';
import { nameFaults } from './names.js';
import { rowFaults } from './row-faults.js';
import type { Document, Operation, Part } from './the-document.js';
import { everyOperation, everySchema } from './the-document.js';

export type { Document } from './the-document.js';

const isBare = ({
  type,
  properties,
  additionalProperties,
  anyOf,
  oneOf,
  examples,
}: Record<string, unknown>) =>
  [type].flat().includes('object') &&
  [properties, additionalProperties, anyOf, oneOf].every((part) => part === undefined) &&
  examples === undefined;

const bareObjects = (document: Document): readonly string[] =>
  everySchema(document).flatMap(([at, schema]) => (isBare(schema) ? [`${at} is an object of nothing`] : []));

const ofWords = ({ operationId = '', summary = '', description = '' }: Operation): readonly string[] => [
  ...(/^[a-z][A-Za-z]+$/.test(operationId) && !operationId.includes('Controller')
    ? []
    : [`is called ${operationId}`]),
  ...(summary === '' || summary.length > 80 ? ['has no short summary'] : []),
  ...(description.length < 10 || description === summary ? ['has no description'] : []),
];

const ofPath = (
  path: string,
  { parameters = [] }: Operation,
  { components }: Document,
): readonly string[] => {
  const known = parameters.map(({ $ref = '' }) => components.parameters[$ref.split('/').at(-1) ?? '']?.name);
  return [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) =>
    known.includes(name) ? [] : [`does not declare ${name}`],
  );
};

const ofTags = ({ tags = [] }: Operation, document: Document): readonly string[] =>
  tags.length === 1 && document.tags.some(({ name, description }) => name === tags[0] && description !== '')
    ? []
    : ['has no tag that is described'];

const ofSecurity = (method: string, { security = [] }: Operation): readonly string[] => {
  if (security.length === 0) return [];
  const [token, session = {}] = security;
  const isSafe = method === 'get' || 'csrf' in session;
  return token !== undefined && 'bearer' in token && 'session' in session && isSafe
    ? []
    : ['does not say how to log in'];
};

const ofContent = ({ requestBody, responses }: Operation): readonly string[] =>
  [requestBody, ...Object.values(responses)].flatMap((part) =>
    Object.values(part?.content ?? {}).flatMap(({ schema, example }) => [
      ...(schema === undefined ? ['has a body of no type'] : []),
      ...(example === undefined ? ['has a body without an example'] : []),
    ]),
  );

const sharedOr = (answer: Part, { components }: Document): Part =>
  components.responses[answer.$ref?.split('/').at(-1) ?? ''] ?? answer;

const kindsOf = (answer: Part, document: Document): readonly string[] => {
  const schema = sharedOr(answer, document).content?.['application/problem+json']?.schema;
  const kinds = schema?.properties?.['type']?.enum ?? [];
  return kinds.filter((one) => one !== 'about:blank');
};

/** Every type of problem has one status, wherever it is answered. */
const statusFaults = (document: Document): readonly string[] => {
  const statuses = new Map<string, Set<string>>();
  for (const [, , { responses }] of everyOperation(document))
    for (const [status, answer] of Object.entries(responses))
      for (const kind of kindsOf(answer, document))
        statuses.set(kind, (statuses.get(kind) ?? new Set()).add(status));
  return [...statuses].flatMap(([kind, found]) =>
    found.size === 1 ? [] : [`${kind} is answered with ${[...found].join(' and ')}`],
  );
};

const twice = (document: Document): readonly string[] => {
  const ids = everyOperation(document).map(([, , { operationId }]) => operationId);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is the id of two operations`);
};

/** What is wrong with a document by the rules of the house. */
export const faultsOfDocument = (document: Document): readonly string[] => [
  ...everyOperation(document).flatMap(([path, method, operation]) =>
    [
      ...ofWords(operation),
      ...ofPath(path, operation, document),
      ...ofTags(operation, document),
      ...ofSecurity(method, operation),
      ...ofContent(operation),
    ].map((fault) => `${method} ${path} ${fault}`),
  ),
  ...bareObjects(document),
  ...statusFaults(document),
  ...twice(document),
  ...exampleFaults(document),
  ...rowFaults(document),
  ...locationFaults(document),
  ...descriptionFaults(document),
  ...nameFaults(document),
];
