const text = { type: 'string' };
const whole = { type: 'integer' };
const momentOrNull = { type: ['string', 'null'], format: 'date-time' };
const counts = { type: 'object', additionalProperties: whole };
const closed = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const listOf = (items: object) => ({ type: 'array', items });
const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const candidate = closed({
  request: text,
  unit: text,
  arrival: { type: 'string', format: 'date' },
  departure: { type: 'string', format: 'date' },
  safety: whole,
  suitability: whole,
  strains: listOf(named('Strain')),
});
const excludedUnit = closed({
  unit: text,
  arrival: { type: 'string', format: 'date' },
  reasons: listOf(closed({ constraint: text, sentence: text })),
});

/** What only the service says; scenarios and plans have schemas of their own. */
export const serviceSchemas = {
  Problem: {
    type: 'object',
    description: 'RFC 9457; with the figures of the refusal as further members.',
    properties: {
      type: text,
      title: text,
      status: whole,
      instance: text,
      errors: listOf({
        type: 'object',
        properties: { pointer: text, message: text, expected: text, got: text },
        required: ['pointer', 'message'],
      }),
    },
    required: ['type', 'title', 'status'],
  },
  Imported: closed({ digest: text, asOf: { type: 'string', format: 'date' }, policyVersion: text, counts }),
  Run: closed({
    id: { type: 'string', format: 'uuid' },
    status: { enum: ['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] },
    scenarioDigest: text,
    policyVersion: text,
    engine: { enum: ['highs', 'javascript-lp-solver'] },
    seed: whole,
    timeLimitMs: { type: ['integer', 'null'] },
    attempts: whole,
    progress: { type: ['object', 'null'] },
    cancelRequested: { type: 'boolean' },
    requestedAt: { type: 'string', format: 'date-time' },
    startedAt: momentOrNull,
    finishedAt: momentOrNull,
    failure: { type: ['string', 'null'] },
  }),
  Candidates: closed({
    admitted: whole,
    candidates: listOf(candidate),
    excluded: listOf(excludedUnit),
    ruledOut: counts,
    ruledOutAlone: counts,
    relaxations: listOf({ type: 'object' }),
  }),
  TerritoryCollection: closed({
    type: { const: 'FeatureCollection' },
    features: listOf(
      closed({
        type: { const: 'Feature' },
        id: text,
        properties: { type: 'object' },
        geometry: named('Ground'),
      }),
    ),
  }),
  Health: { type: 'object', properties: { status: text }, required: ['status'] },
};
