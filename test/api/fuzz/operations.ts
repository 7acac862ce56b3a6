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
type Header = { readonly $ref?: string; readonly required?: boolean };
type Described = {
  readonly $ref?: string;
  readonly content?: Content;
  readonly headers?: Readonly<Record<string, Header>>;
};

export type Operation = {
  /** `GET /api/units` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly responses: Readonly<Record<string, Described>>;
};

type Components = Readonly<Record<string, Readonly<Record<string, object>>>>;
type Written = {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Described;
  readonly responses: Readonly<Record<string, Described>>;
};

const mapped = <In, Out>(record: Readonly<Record<string, In>>, change: (value: In) => Out) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** What is meant by a thing or by a reference to it. */
const resolving =
  (components: Components) =>
  <T extends object>(thing: T | { readonly $ref?: string }): T => {
    const [kind = '', name = ''] = ('$ref' in thing ? (thing.$ref ?? '') : '').split('/').slice(2);
    return (name === '' ? thing : components[kind]?.[name]) as T;
  };

const answerIn = (found: ReturnType<typeof resolving>, answer: Described): Described => {
  const own = found<Described>(answer);
  return { ...own, ...(own.headers && { headers: mapped(own.headers, (one) => found<Header>(one)) }) };
};

/** The operations of a document. */
export const operationsOf = ({
  paths,
  components = {},
}: Pick<OpenAPIObject, 'paths' | 'components'>): readonly Operation[] => {
  const found = resolving(components as Components);
  return Object.entries(paths as Readonly<Record<string, Readonly<Record<string, Written>>>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([word, { parameters = [], requestBody, responses }]) => {
        const method = word.toUpperCase();
        const body = requestBody?.content?.['application/json']?.schema;
        const all = parameters.map((one) => found<Parameter>(one));
        const answers = mapped(responses, (one) => answerIn(found, one));
        return { name: `${method} ${path}`, method, path, parameters: all, body, responses: answers };
      }),
  );
};

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
