import { viewSchema } from '#access';
import {
  closed,
  code,
  extended,
  named,
  nullOr,
  text,
  whole,
  type ObjectSchema,
  type Published,
} from '#platform';
import { REQUEST_REASONS, REQUEST_STATUSES } from '../domain/request-life.js';

/** What the service gives a request itself; a document that holds one of them is refused. */
const GIVEN = ['id', 'person', 'region', 'registeredOn'];
const blank = (from: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !GIVEN.includes(name)));

const written = ({ properties, required = [], examples = [] }: ObjectSchema) => ({
  type: 'object',
  properties: blank(properties),
  required: required.filter((name) => !GIVEN.includes(name)),
  additionalProperties: false,
  examples: [blank(examples[0] ?? {})],
});

const life = {
  status: { ...code(REQUEST_STATUSES), examples: ['GRANTED'] },
  version: whole(3, { minimum: 1, description: 'Counts every change; the entity tag.' }),
};
const reason = nullOr(code(REQUEST_REASONS));

/** Requests and how they stand. */
export const requestSchemas = (published: Published) => ({
  RequestView: viewSchema(
    ['request'],
    extended(published('Request'), life, { status: 'GRANTED', version: 3 }),
  ),
  RequestInput: written(published('Request')),
  RequestPatch: {
    ...written(published('Request')),
    required: [],
    minProperties: 1,
    examples: [{ nights: 90, needs: ['QUIET', 'STEP_FREE'] }],
  },
  DraftResult: closed({
    request: text('R-17'),
    case: text('K-17'),
    ...life,
    status: { ...life.status, examples: ['DRAFT'] },
  }),
  RequestLife: closed({ ...life, reason }),
  RequestToDecide: closed({ request: named('RequestView'), ...life, reason }),
});
