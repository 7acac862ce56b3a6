import { viewSchema } from '#access';
import {
  arrayOf,
  closed,
  code,
  date,
  extended,
  flag,
  moment,
  named,
  nullOr,
  orNull,
  text,
  whole,
  type ObjectSchema,
  type Published,
  described,
} from '#platform';
import { APPEAL_OUTCOMES, APPEAL_REASONS } from '../domain/appeal.js';
import {
  CASE_FLAGS,
  REFUSAL_REASONS,
  REFUSAL_REMARKS,
  REQUEST_REASONS,
  REQUEST_STAGES,
  REQUEST_STATUSES,
} from '../domain/request-life.js';

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

/** What follows says only what is otherwise, and never when it begins. */
const withThen = (request: ReturnType<typeof written>) => {
  const { arrival: _, ...rest } = request.properties;
  return {
    ...request,
    properties: {
      ...request.properties,
      then: {
        type: 'object',
        properties: rest,
        additionalProperties: false,
        minProperties: 1,
        description:
          'Another request of the case that begins when the stay of this one ends: what of it is otherwise than of this one.',
        examples: [{ kind: 'LONG_TERM', nights: 365 }],
      },
    },
  };
};

/** What is confirmed of the person of a new case. */
const confirmed = {
  ...closed({ resident: flag(true), localTies: flag(true), motivated: flag(true) }),
  description:
    'Of a new case: whether it was confirmed that the person is resident, has ties and is motivated. It goes into the file of the case.',
};
const withConfirmed = (request: ReturnType<typeof withThen>) => ({
  ...request,
  properties: { ...request.properties, confirmed },
});

const life = {
  status: { ...code(REQUEST_STATUSES), examples: ['GRANTED'] },
  version: whole(3, { minimum: 1, description: 'Counts every change; the entity tag.' }),
};
const reason = nullOr(code(REQUEST_REASONS));
const progress = {
  stage: {
    ...code(REQUEST_STAGES),
    examples: ['GRANTED'],
    description: 'Its status, and where it is granted what became of its place.',
  },
  since: moment('2026-12-01T09:30:00.000Z'),
  due: {
    ...orNull(moment('2026-12-04T09:30:00.000Z')),
    description: 'By when it is to be submitted, decided, placed, answered, arrived, left or reviewed.',
  },
  overdue: flag(false),
  waitedDays: whole(11, {
    description: 'From its registration to today, or to the day on which it stopped waiting.',
  }),
  expires: { ...orNull(moment('2026-12-31T23:00:00.000Z')), description: 'When it expires by itself.' },
  reviewOn: { ...orNull(date('2027-01-15')), description: 'When a parked one is looked at again.' },
  reason,
  remark: nullOr(code(REFUSAL_REMARKS)),
  follows: { ...nullOr(text('R-16')), description: 'The request at the end of whose stay it begins.' },
  leaves: {
    ...nullOr(text('PL-16')),
    description:
      'The stay that its household must leave at once, and that ends with its arrival at the next place.',
  },
};

const EXAMPLE = {
  ...{ status: 'GRANTED', version: 3, stage: 'GRANTED', since: '2026-12-01T09:30:00.000Z' },
  ...{ due: '2026-12-04T09:30:00.000Z', overdue: false, waitedDays: 11, expires: '2026-12-04T23:00:00.000Z' },
  ...{ reviewOn: null, reason: null, remark: null, follows: null, leaves: null },
};

const APPEAL = described(
  'That a refusal was appealed to another approver, and what came of it.',
  closed({
    id: { ...text('7d3e8a52-6a0f-4a67-9c1d-0d7b2f1c9a10'), format: 'uuid' },
    refusedFor: code(REFUSAL_REASONS),
    refusedAt: moment('2026-12-01T09:30:00.000Z'),
    reason: code(APPEAL_REASONS),
    remark: { ...nullOr(code(REFUSAL_REMARKS)), description: 'What of the request it is about.' },
    appealedBy: text('u-eva'),
    appealedAt: moment('2026-12-01T10:30:00.000Z'),
    outcome: { ...nullOr(code(APPEAL_OUTCOMES)), description: 'Null while nobody has decided.' },
    answeredAt: orNull(moment('2026-12-01T12:30:00.000Z')),
  }),
);
const TO_DECIDE = described(
  'A request as whoever decides on it reads it.',
  closed({
    request: named('RequestView'),
    ...life,
    reason,
    flags: {
      ...arrayOf(code(CASE_FLAGS)),
      description: 'What the file of the case lacks, where the policy in force asks for it.',
      examples: [['MOTIVATION_NOT_CONFIRMED']],
    },
    appeal: {
      ...orNull(named('Appeal')),
      description: 'The appeal that is to be decided, where a refusal was appealed.',
    },
  }),
);

/** Requests and how they stand. */
export const requestSchemas = (published: Published) => ({
  RequestView: viewSchema(['request'], extended(published('Request'), { ...life, ...progress }, EXAMPLE)),
  RequestInput: described(
    'A placement request as its coordinator writes it.',
    withConfirmed(withThen(written(published('Request')))),
  ),
  RequestPatch: described('The fields of a request that are rewritten; what is not named stays.', {
    ...written(published('Request')),
    required: [],
    minProperties: 1,
    examples: [{ nights: 90, needs: ['QUIET', 'STEP_FREE'] }],
  }),
  DraftResult: described(
    'The request that was made, its case, status and version.',
    closed({
      request: text('R-17'),
      case: text('K-17'),
      ...life,
      status: { ...life.status, examples: ['DRAFT'] },
      then: nullOr(text('R-18')),
    }),
  ),
  RequestLife: described(
    'The status of a request, its version, and the reason.',
    closed({ ...life, reason }),
  ),
  Appeal: APPEAL,
  RequestToDecide: TO_DECIDE,
});
