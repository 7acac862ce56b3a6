import { closed, date, listOf, moment, named, text, whole } from './api-schema-parts.js';

const textOrNull = { type: ['string', 'null'] };
const flag = { type: 'boolean' };

const ground = closed({
  territory: text,
  version: { type: ['integer', 'null'] },
  class: text,
  groups: listOf(text),
  fullKilometres: whole,
  isWithinBuffer: flag,
  buffer: whole,
});
const constraint = closed({
  constraint: text,
  outcome: { enum: ['HELD', 'BROKEN', 'SET_ASIDE', 'STRAINS', 'NOT_TOLD'] },
  figures: { type: 'object', additionalProperties: { type: 'number' } },
});

/** What was judged at decisions of humans, and what second persons were shown. The document is text, so that whoever reads it can hash its bytes. */
export const decisionSchemas = {
  Decision: closed({
    digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    document: {
      type: 'string',
      description: 'Canonical JSON (RFC 8785); the SHA-256 of its UTF-8 bytes is the digest.',
      contentMediaType: 'application/json',
      contentSchema: { oneOf: [named('DecisionRecord'), named('ShownRecord')] },
    },
  }),
  ShownRecord: closed({
    rule: text,
    object: textOrNull,
    command: {
      description:
        'Word for word; a field that auditors do not see is `{"withheld": "sha256:…"}`, taken with a salt.',
    },
  }),
  DecisionRecord: closed({
    format: { const: 'fristad-decision/1' },
    act: { enum: ['PROPOSE', 'EXTEND', 'TRANSFER', 'SET_ASIDE', 'CONFIRM'] },
    answer: { enum: ['PROPOSED', 'SET_ASIDE', 'CONFIRMED', 'PLACEMENT_NOT_PERMITTED'] },
    at: moment,
    today: date,
    placement: text,
    extends: textOrNull,
    person: text,
    stay: closed({ from: date, to: date, arrival: date, departure: date }),
    request: { type: 'object' },
    unit: { type: 'object' },
    provider: { type: 'object' },
    policy: text,
    ground: listOf(ground),
    constraints: listOf(constraint),
    setAside: listOf(closed({ constraint: text, reason: text })),
    restsOn: { type: 'object' },
  }),
};
