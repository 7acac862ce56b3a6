import type { OpenAPIObject } from '@nestjs/swagger';

// A schema is read as JSON Schema has it.
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
};
export type Parameter = { readonly name: string; readonly in: string; readonly schema?: Schema };
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
type Described = { readonly content?: Content };

export type Operation = {
  /** `GET /api/units` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly responses: Readonly<Record<string, Described>>;
};

type Written = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Described;
  readonly responses: Readonly<Record<string, Described>>;
};

/** The operations of a document. */
export const operationsOf = ({ paths }: Pick<OpenAPIObject, 'paths'>): readonly Operation[] =>
  Object.entries(paths as Readonly<Record<string, Readonly<Record<string, Written>>>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([word, { parameters = [], requestBody, responses }]) => {
        const method = word.toUpperCase();
        const body = requestBody?.content?.['application/json']?.schema;
        return { name: `${method} ${path}`, method, path, parameters, body, responses };
      }),
  );

const segmentsOf = (path: string) =>
  path
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '')
    .split('/');

/** The operation that a request comes to, or undefined: a fixed segment goes before a parameter. */
export const operationAt = (
  operations: readonly Operation[],
  { method, path }: { readonly method: string; readonly path: string },
): Operation | undefined => {
  const asked = segmentsOf(path);
  const fits = operations.filter((one) => {
    const parts = segmentsOf(one.path);
    if (one.method !== (method === 'HEAD' ? 'GET' : method) || parts.length !== asked.length) return false;
    return parts.every((part, at) =>
      part.startsWith('{') ? asked[at] !== '' : part === asked[at]?.toLowerCase(),
    );
  });
  const fixed = ({ path: own }: Operation) => segmentsOf(own).filter((part) => !part.startsWith('{')).length;
  return fits.toSorted((a, b) => fixed(b) - fixed(a))[0];
};
