import type { OpenAPIObject } from '@nestjs/swagger';
import type { JsonSchema } from './schema.js';

export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: JsonSchema;
  readonly example?: unknown;
};
export type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;
export type Answer = { readonly description?: string; readonly content?: Content; readonly headers?: object };
/** An operation as the routes declare it. */
export type Operation = Readonly<Record<`x-${string}`, unknown>> & {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
  readonly security?: readonly object[];
};
/** Where an operation is: `/api/units/{id}` and `get`. */
export type Place = { readonly path: string; readonly method: string };

const CHANGES = new Set(['post', 'put', 'patch', 'delete']);
export const isChange = ({ method }: Place): boolean => CHANGES.has(method);

/** The document with each of its operations changed. */
export const mapOperations = (
  document: OpenAPIObject,
  change: (operation: Operation, place: Place) => object,
): OpenAPIObject => {
  const paths = Object.entries(document.paths as Record<string, Record<string, Operation>>).map(
    ([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, operation]) => [method, change(operation, { path, method })]),
      ),
    ],
  );
  return { ...document, paths: Object.fromEntries(paths) as OpenAPIObject['paths'] };
};
