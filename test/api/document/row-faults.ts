import { LISTS_WITHOUT, type Lack } from './lists-without.js';
import { everyOperation, resolved, type Document, type Operation, type Schema } from './the-document.js';

const NAMES: readonly (readonly [Lack, readonly string[]])[] = [
  ['a version', ['version']],
  ['a status', ['status', 'inForce']],
];

const rowsOf = (document: Document, operation: Operation): Schema | undefined => {
  const schema = operation.responses['200']?.content?.['application/json']?.schema;
  const items = resolved(document, schema).properties?.['items']?.items;
  return items && resolved(document, items);
};

const rowFaultsOf = (path: string, { required: always = [] }: Schema): readonly string[] =>
  NAMES.flatMap(([lack, names]) => {
    const isExcepted = LISTS_WITHOUT[path]?.lacks.includes(lack) ?? false;
    const isThere = names.some((name) => always.includes(name));
    if (isThere !== isExcepted) return [];
    return [isThere ? `${path} is said to list rows without ${lack}` : `${path} lists rows without ${lack}`];
  });

/** Lists whose rows don't say which version they are or how the thing stands, and exceptions that are none. */
export const rowFaults = (document: Document): readonly string[] => [
  ...everyOperation(document).flatMap(([path, method, operation]) => {
    const row = method === 'get' ? rowsOf(document, operation) : undefined;
    return row === undefined ? [] : rowFaultsOf(path, row);
  }),
  ...Object.keys(LISTS_WITHOUT).flatMap((path) =>
    document.paths[path]?.['get'] === undefined ? [`${path} is no list`] : [],
  ),
];
