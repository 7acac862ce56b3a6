import { everyOperation, everySchema, type Document, type Parameter } from './the-document.js';

const isSaid = (description: unknown): boolean => typeof description === 'string' && description.length > 9;

const parametersOf = (document: Document): readonly (readonly [string, Parameter])[] => [
  ...Object.entries(document.components.parameters),
  ...everyOperation(document).flatMap(([path, method, { parameters = [] }]) =>
    parameters
      .filter(({ $ref }) => $ref === undefined)
      .map((one) => [`${method} ${path} ${one.name ?? ''}`, one] as const),
  ),
];

/** Parameters and schemas that nobody described, and parts of schemas that say nothing at all. */
export const descriptionFaults = (document: Document): readonly string[] => [
  ...parametersOf(document).flatMap(([at, { description }]) =>
    isSaid(description) ? [] : [`${at} has no description`],
  ),
  ...Object.entries(document.components.schemas).flatMap(([name, { description }]) =>
    isSaid(description) ? [] : [`${name} has no description`],
  ),
  ...everySchema(document).flatMap(([at, schema]) =>
    Object.keys(schema).length === 0 ? [`${at} may be anything`] : [],
  ),
];
