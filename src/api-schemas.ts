import { closed, counts, date, listOf, momentOrNull, named, text, whole } from './api-schema-parts.js';

const candidate = closed({
  request: text,
  unit: text,
  arrival: date,
  departure: date,
  safety: whole,
  suitability: whole,
  strains: listOf(named('Strain')),
});
const excludedUnit = closed({
  unit: text,
  arrival: date,
  reasons: listOf(closed({ constraint: text, sentence: text })),
});

const noteHead = {
  id: { type: 'string', format: 'uuid' },
  kind: { enum: ['CONTACT', 'NOTE'] },
  writtenBy: text,
  writtenAt: { type: 'string', format: 'date-time' },
};

const requestLife = {
  state: { enum: ['DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED', 'REFUSED', 'WITHDRAWN'] },
  version: whole,
  reason: { type: ['string', 'null'] },
};

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
  Imported: closed({ digest: text, asOf: date, policyVersion: text, counts }),
  Candidates: closed({
    admitted: whole,
    candidates: listOf(candidate),
    excluded: listOf(excludedUnit),
    ruledOut: counts,
    ruledOutAlone: counts,
    relaxations: listOf({ type: 'object' }),
  }),
  PlannedPlace: closed({
    run: { type: 'string', format: 'uuid' },
    policyVersion: text,
    plannedAt: { type: 'string', format: 'date-time' },
    unit: { type: ['string', 'null'] },
    arrival: { type: ['string', 'null'], format: 'date' },
    departure: { type: ['string', 'null'], format: 'date' },
  }),
  Address: closed({ address: text }),
  NoteHead: closed(noteHead),
  Note: closed({ ...noteHead, text }),
  PersonEvaluation: closed({
    id: { type: 'string', format: 'uuid' },
    evaluated: text,
    proof: text,
    publicKey: text,
  }),
  PersonAnswer: closed({ answer: { enum: ['REGISTERED-OR-REVIEW', 'CLEAR'] } }),
  ProbingAlert: closed({
    id: { type: 'string', format: 'uuid' },
    actor: text,
    region: text,
    at: { type: 'string', format: 'date-time' },
    rebuffs: whole,
    days: whole,
    liftedAt: momentOrNull,
  }),
  KeptApartPair: closed({
    id: { type: 'string', format: 'uuid' },
    other: text,
    scope: { enum: ['UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE'] },
    metres: { type: ['number', 'null'] },
    addedAt: momentOrNull,
    withdrawnAt: momentOrNull,
    withdrawnFor: { type: ['string', 'null'] },
  }),
  MovedPlacement: closed({ status: text, version: whole }),
  MadeRequest: closed({ request: text, case: text, state: text, version: whole }),
  RequestLife: closed(requestLife),
  RequestToDecide: closed({ request: named('SeenRequest'), ...requestLife }),
  ToldPolicy: closed({
    policy: named('Policy'),
    digest: text,
    inForce: { type: 'boolean' },
    activatedAt: momentOrNull,
  }),
  PolicyEffect: closed({
    version: text,
    against: text,
    findings: { type: 'object', additionalProperties: closed({ now: whole, then: whole }) },
  }),
  Proposed: closed({
    placement: named('SeenPlacement'),
    breaches: listOf(closed({ constraint: text, overridable: { type: 'boolean' } })),
  }),
  PlacementOutcome: closed({ code: { enum: ['CONFIRMED', 'PLACEMENT_NOT_PERMITTED'] }, version: whole }),
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
