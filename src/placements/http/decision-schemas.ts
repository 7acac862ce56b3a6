import {
  arrayOf,
  byName,
  closed,
  code,
  date,
  digest,
  figure,
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
import { CASE_FLAGS } from '#requests';

/** Some fields of a published part, and its version. */
const some = ({ properties, examples = [] }: ObjectSchema, without: readonly string[]) => {
  const left = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(from).filter(([name]) => !without.includes(name)));
  const version = whole(3);
  return {
    ...closed({ ...(left(properties) as typeof properties), version }),
    examples: [{ ...left(examples[0] ?? {}), version: 3 }],
  };
};

const whereabouts = ['homeLocality', 'excludedLocalities', 'exclusionZones', 'residence', 'contactPerson'];
const OF_REQUESTS = ['person', 'region', 'registeredOn', 'preferredLocalities', ...whereabouts];
const OF_UNITS = ['location', 'voids', 'availableTo'];

const ground = closed({
  territory: text('T-3'),
  version: orNull(whole(1)),
  class: code(['ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER']),
  groups: arrayOf(text('G1')),
  fullKilometres: whole(2),
  isWithinBuffer: flag(false),
  buffer: figure(3000),
});
const constraint = closed({
  constraint: text('outside-hostile-ground'),
  outcome: code(['HELD', 'BROKEN', 'SET_ASIDE', 'STRAINS', 'NOT_DISCLOSED']),
  figures: byName({ type: 'number' }, { metres: 5400, buffer: 3000 }),
});

const stay = closed({
  from: date('2026-12-03'),
  to: date('2027-02-01'),
  arrival: date('2026-12-03'),
  departure: date('2027-02-01'),
});
const restsOn = {
  description: 'What the judgement rests on: by version where there is one, else by digest.',
  ...byName(
    { type: ['object', 'array', 'integer'], additionalProperties: true, items: { type: 'string' } },
    { request: { version: 3 }, unit: { version: 1 }, ground: { 'T-3': 1 } },
  ),
};

const record = (published: Published) =>
  closed({
    format: { const: 'fristad-decision/1' },
    act: code(['PROPOSE', 'EXTEND', 'TRANSFER', 'OFFER', 'SET_ASIDE', 'CONFIRM']),
    answer: code(['PROPOSED', 'OFFERED', 'SET_ASIDE', 'CONFIRMED', 'PLACEMENT_NOT_PERMITTED']),
    at: moment('2026-12-01T10:00:00.000Z'),
    today: date('2026-12-01'),
    placement: text('PL-17'),
    extends: nullOr(text('PL-16')),
    person: text('K-17'),
    stay,
    request: some(published('Request'), OF_REQUESTS),
    unit: some(published('Unit'), OF_UNITS),
    provider: named('Provider'),
    policy: text('2026-2'),
    ground: arrayOf(ground),
    constraints: arrayOf(constraint),
    setAside: arrayOf(
      closed({ constraint: text('programme-conditions'), reason: text('COURT_OR_AUTHORITY_DECISION') }),
    ),
    flags: arrayOf(code(CASE_FLAGS)),
    restsOn,
  });

/** What was judged at decisions of humans, and what second persons were shown. The document is text, so that whoever reads it can hash its bytes. */
export const decisionSchemas = (published: Published) => ({
  Decision: described(
    'A decision record, by its digest.',
    closed({
      digest: digest(),
      document: {
        ...text('{"command":null,"object":"K-17","rule":"case.erase"}'),
        description: 'Canonical JSON (RFC 8785); the SHA-256 of its UTF-8 bytes is the digest.',
        contentMediaType: 'application/json',
        contentSchema: { oneOf: [named('DecisionRecord'), named('ApprovalRecord')] },
      },
    }),
  ),
  ApprovalRecord: described(
    'What a second person approved, as the record keeps it.',
    closed({
      rule: text('case.erase'),
      object: orNull(text('K-17')),
      command: {
        type: ['object', 'null'],
        additionalProperties: true,
        description:
          'Word for word; a field that auditors do not see is `{"withheld": "sha256:…"}`, taken with a salt.',
        examples: [null],
      },
    }),
  ),
  DecisionRecord: described(
    'What was judged at a decision about a placement, word for word.',
    record(published),
  ),
});
