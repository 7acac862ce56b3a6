import ts from 'typescript';

/** A column as the schema has it, or as a model of its table has it; of both the kind of value that is read. */
export type Column = { readonly kind: string; readonly isNullable: boolean };
export type Table = { readonly name: string; readonly columns: ReadonlyMap<string, Column> };
export type Model = Table & { readonly where: string };

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(text|xid8|uuid|date|daterange|geography\b.*|access\.\w+|audit\.\w+)$/, 'string'],
  [/^(integer|bigint|double precision)$/, 'number'],
  [/^boolean$/, 'boolean'],
  [/^timestamp/, 'Date'],
  [/^bytea$/, 'Buffer'],
  [/^jsonb?$/, 'json'],
  [/\[\]$/, 'list'],
];
const kindOf = (type: string): string => KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? type;

const columnOf = (line: string, checks: string): readonly [string, Column] => {
  const [, name = '', rest = ''] = /^\s*"?(\w+)"? (.+?),?$/.exec(line) ?? [];
  const [type = ''] = rest.split(/ (?:NOT NULL|DEFAULT|GENERATED|COLLATE)\b/);
  const isNullable = !/\bNOT NULL\b/.test(rest) && !checks.includes(`CHECK ((${name} IS NOT NULL))`);
  return [name, { kind: kindOf(type), isNullable }];
};

/** The tables that a text of a schema makes. */
export const tablesOf = (schema: string): readonly Table[] =>
  [...schema.matchAll(/CREATE TABLE "?(\w+)"?\."?(\w+)"? \(\n(.+?)\n\);(.+?)(?=CREATE TABLE|$)/gs)].map(
    ([, of = '', name = '', body = '', checks = '']) => ({
      name: `${of}.${name}`,
      columns: new Map(
        body
          .split('\n')
          .filter((line) => !/^\s*CONSTRAINT /.test(line))
          .map((line) => columnOf(line, checks)),
      ),
    }),
  );

const isNull = (node: ts.TypeNode): boolean => node.getText() === 'null';
const KEYWORDS = new Set(['string', 'number', 'boolean', 'Date', 'Buffer']);

/** A type with a name of the room's own stands for a text, or for what is read from JSON. */
const kindOfNode = (node: ts.TypeNode): string => {
  const text = node.getText();
  if (text.endsWith('[]')) return 'list';
  if (text === 'unknown') return 'json';
  return KEYWORDS.has(text) ? text : 'named';
};

const columnOfNode = (node: ts.TypeNode): Column => {
  const parts = ts.isUnionTypeNode(node) ? [...node.types] : [node];
  const [value = node] = parts.filter((part) => !isNull(part));
  return { kind: kindOfNode(value), isNullable: parts.some(isNull) };
};

const signaturesOf = (node: ts.Node): readonly (readonly [string, ts.TypeNode])[] =>
  ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node)
    ? node.members.flatMap((member) =>
        ts.isPropertySignature(member) && member.type
          ? [[(member.name as ts.Identifier).text, member.type] as const]
          : [],
      )
    : [];

const parsed = (text: string): ts.SourceFile =>
  ts.createSourceFile('read.ts', text, ts.ScriptTarget.Latest, true);
const nodesOf = (node: ts.Node): readonly ts.Node[] => [
  node,
  ...node.getChildren().flatMap((child) => nodesOf(child)),
];

/** The models that a `tables.ts` declares, one for each table that it names. */
export const declaredIn = (where: string, text: string): readonly Model[] =>
  nodesOf(parsed(text))
    .flatMap(signaturesOf)
    .filter(([name]) => name.includes('.'))
    .map(([name, node]) => ({
      where,
      name,
      columns: new Map(signaturesOf(node).map(([column, type]) => [column, columnOfNode(type)])),
    }));

/** The names of what each type that is written out in a text holds. */
export const membersIn = (text: string): readonly (readonly string[])[] =>
  nodesOf(parsed(text)).map((node) => signaturesOf(node).map(([name]) => name));

const isSameKind = (model: string, schema: string): boolean =>
  model === schema || (model === 'named' && ['string', 'json', 'list'].includes(schema));

const faultsOfColumns = (table: Table, model: Model): readonly string[] => [
  ...[...table.columns.keys()]
    .filter((column) => !model.columns.has(column))
    .map((column) => `${model.where} lacks ${table.name}.${column}`),
  ...[...model.columns].flatMap(([column, { kind, isNullable }]) => {
    const known = table.columns.get(column);
    if (known === undefined) return [`${model.where} has ${table.name}.${column}, which is not there`];
    const fits = isSameKind(kind, known.kind) && (kind === 'json' || isNullable === known.isNullable);
    return fits ? [] : [`${model.where} reads ${table.name}.${column} otherwise than it is`];
  }),
];

/** What is wrong with the models of tables: each table has one, which knows every column and no other. */
export const faultsOf = (tables: readonly Table[], models: readonly Model[]): readonly string[] => [
  ...tables.flatMap((table) => {
    const own = models.filter(({ name }) => name === table.name);
    if (own.length === 1) return own.flatMap((model) => faultsOfColumns(table, model));
    return [`${table.name} has ${own.length} models: ${own.map(({ where }) => where).join(', ')}`];
  }),
  ...models
    .filter(({ name }) => !tables.some((table) => table.name === name))
    .map(({ name, where }) => `${where} is the model of ${name}, which is no table`),
];
