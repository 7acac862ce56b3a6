import { STATUS_CODES } from 'node:http';
import { everyKind, kindsOf, type Kind } from './problem-kinds.js';
import type { Answer, Operation, Place } from './operations.js';
import { REFUSAL } from './refusals.decorator.js';
import { arrayOf, named, text, whole } from './schema-parts.js';

const NAMES: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'LoginNeeded',
  404: 'NothingHere',
  409: 'Conflict',
  413: 'TooLong',
  415: 'NotJson',
  422: 'InvalidBody',
  428: 'VersionNeeded',
  429: 'TooOften',
  431: 'HeadersTooLong',
  503: 'ComeAgain',
};
const RETRY = new Set([429, 503]);

export const sharedHeaders = {
  ETag: {
    description: 'The entity tag: the version in quotes. A change names it in If-Match.',
    required: true,
    schema: text('"3"', { pattern: '^"[0-9]+"$' }),
  },
  Location: {
    description: 'Where it is found: its own address, or that of the list in which it stands.',
    required: true,
    schema: text('/api/placements/PL-17'),
  },
  RetryAfter: {
    description: 'After how many seconds it may be asked again.',
    required: false,
    schema: whole(30, { minimum: 1 }),
  },
};

export const problemSchema = {
  type: 'object',
  description: 'RFC 9457; with the figures of the refusal as further members.',
  properties: {
    type: text('/problems/invalid-request'),
    title: text('The request is not right'),
    status: whole(400),
    instance: text('/api/units/U-417'),
    detail: text('Unexpected token'),
    code: text('stale'),
    errors: arrayOf({
      type: 'object',
      properties: {
        pointer: text('/beds'),
        message: text('is not a whole number'),
        expected: text('a whole number from 1'),
        got: { type: 'string', examples: ['"three"'] },
        point: {
          ...arrayOf({ type: 'number' }),
          description: 'Longitude and latitude, where it is at one point of a map.',
        },
      },
      required: ['pointer', 'message'],
    }),
  },
  required: ['type', 'title', 'status'],
  examples: [{ type: '/problems/nothing-here', title: 'There is nothing here', status: 404 }],
};

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

const responseOf = (status: number, kinds: readonly Kind[]): Answer => {
  const { type, title } = kinds.at(-1) ?? { type: 'about:blank', title: '' };
  const schema = {
    allOf: [named('Problem')],
    properties: { type: { type: 'string', enum: unique(kinds.map((one) => one.type)) } },
  };
  const content = { schema, example: { type, title, status } };
  return {
    description: `${unique(kinds.map((one) => one.title)).join('; ')}.`,
    ...(RETRY.has(status) ? { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } } : {}),
    content: { 'application/problem+json': content },
  };
};

const ofStatus = (kinds: readonly Kind[], status: number) => kinds.filter((one) => one.status === status);

/** What the statuses mean that operations share. */
export const sharedResponses = Object.fromEntries(
  Object.entries(NAMES).map(([status, name]) => [
    name,
    responseOf(Number(status), ofStatus(everyKind, Number(status))),
  ]),
);

const refusalOf = (status: number, kinds: readonly Kind[]) => {
  const isShared = kinds.every((one) => everyKind.includes(one)) && NAMES[status] !== undefined;
  return isShared ? { $ref: `#/components/responses/${NAMES[status]}` } : responseOf(status, kinds);
};

const described = ([status, answer]: [string, Answer]): [string, Answer] => [
  status,
  { ...answer, description: (answer.description ?? '') || (STATUS_CODES[status] ?? '') },
];

/** The operation with every answer that it may give. */
export const withResponses = (operation: Operation, place: Place): Operation => {
  const kinds = kindsOf(operation, place);
  const statuses = [...new Set(kinds.map(({ status }) => status))].toSorted((a, b) => a - b);
  const good = Object.entries(operation.responses).filter(([status]) => Number(status) < 400);
  const bad = statuses.map((status) => [String(status), refusalOf(status, ofStatus(kinds, status))]);
  const rest = Object.entries(operation).filter(([key]) => !key.startsWith(REFUSAL));
  return {
    ...(Object.fromEntries(rest) as Operation),
    responses: Object.fromEntries([...good.map(described), ...bad]) as Operation['responses'],
  };
};
