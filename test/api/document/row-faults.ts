import { everyOperation, resolved, type Document, type Operation, type Schema } from './the-document.js';

const STATUSES = ['status', 'inForce'];
/** Things of which each status is another thing: an entry, a place, a code. */
const WITHOUT_A_STATUS = new Set(['/api/units']);
/** Of which only parts are changed, each with a version that its own answer names: the file of a case, a measure. */
const CHANGED_IN_PARTS = new Set(['/api/cases']);

const rowsOf = (document: Document, operation: Operation): Schema | undefined => {
  const schema = operation.responses['200']?.content?.['application/json']?.schema;
  const items = resolved(document, schema).properties?.['items']?.items;
  return items && resolved(document, items);
};

/** Lists by the things that are changed under `If-Match`: their rows must say what a change of one names. */
const isChanged = (list: string, document: Document): boolean =>
  !CHANGED_IN_PARTS.has(list) &&
  everyOperation(document).some(
    ([path, , { parameters = [] }]) =>
      path.startsWith(`${list}/{id}`) && parameters.some(({ $ref }) => $ref?.endsWith('/IfMatch')),
  );

const rowFaultsOf = (path: string, row: Schema): readonly string[] => {
  const always = row.required ?? [];
  const needsStatus = !WITHOUT_A_STATUS.has(path);
  return [
    ...(always.includes('version') ? [] : [`${path} lists rows without a version`]),
    ...(!needsStatus || STATUSES.some((name) => always.includes(name))
      ? []
      : [`${path} lists rows without a status`]),
  ];
};

/** Lists whose rows don't say which version they are, and how the thing stands. */
export const rowFaults = (document: Document): readonly string[] =>
  everyOperation(document).flatMap(([path, method, operation]) => {
    const row = method === 'get' ? rowsOf(document, operation) : undefined;
    return row !== undefined && isChanged(path, document) ? rowFaultsOf(path, row) : [];
  });
