import { fieldsSeen, ROLES, type Viewed } from '#access';
import { closed, date, listOf, moment, momentOrNull, named, text, whole } from './api-schema-parts.js';

type Properties = Readonly<Record<string, object>>;
type Whole = { readonly properties: Properties; readonly required?: readonly string[] };
export type Published = Readonly<
  Record<'Unit' | 'Request' | 'Placement' | 'Plan' | 'Assignment' | 'Unplaced', Whole>
>;

/** A thing as roles see it: what nobody sees is not there, and what not everybody sees need not be. */
const seen = (kinds: readonly Viewed[], ...forms: readonly Whole[]) => {
  const properties: Properties = Object.assign({}, ...forms.map((form) => form.properties)) as Properties;
  const views = ROLES.map((role) => kinds.flatMap((kind) => fieldsSeen(kind, role)));
  const told = views.filter((view) => view.length > 0);
  const fields = Object.keys(properties).filter((field) => told.some((view) => view.includes(field)));
  const isAlways = (field: string) =>
    told.every((view) => view.includes(field)) &&
    forms.every(({ required = [field] }) => required.includes(field));
  return {
    type: 'object',
    description:
      'As the role that asks sees it. What is not required, some roles do not see: docs/access.md.',
    properties: Object.fromEntries(fields.map((field) => [field, properties[field]])),
    required: fields.filter(isAlways),
    additionalProperties: false,
  };
};

const run = closed({
  id: { type: 'string', format: 'uuid' },
  status: { enum: ['QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED'] },
  scenarioDigest: text,
  policyVersion: text,
  engine: { enum: ['highs', 'javascript-lp-solver'] },
  seed: whole,
  timeLimitMs: { type: ['integer', 'null'] },
  gap: { type: 'number' },
  attempts: whole,
  progress: { type: ['object', 'null'] },
  cancelRequested: { type: 'boolean' },
  requestedAt: moment,
  startedAt: momentOrNull,
  finishedAt: momentOrNull,
  failure: { type: ['string', 'null'] },
});

const finding = closed({
  id: text,
  placement: text,
  request: { type: ['string', 'null'] },
  person: text,
  constraint: text,
  title: text,
  since: moment,
});

const protectionCase = closed({
  id: text,
  region: text,
  requests: listOf(
    closed({
      id: text,
      kind: { enum: ['EMERGENCY', 'LONG_TERM'] },
      urgency: { enum: ['EMERGENCY', 'SHORT_NOTICE', 'STANDARD'] },
      state: { enum: ['DRAFT', 'SUBMITTED', 'GRANTED', 'PARKED', 'REFUSED', 'WITHDRAWN'] },
      outcome: { enum: ['NONE', 'PROPOSED', 'PLACED', 'ENDED'] },
    }),
  ),
  placements: listOf(closed({ id: text, status: text })),
  assigned: listOf(text),
});

const placementInHand = closed({
  id: text,
  request: text,
  person: text,
  unit: text,
  arrival: date,
  departure: date,
  persons: whole,
  status: text,
  version: whole,
  extends: { type: ['string', 'null'] },
  transfers: { type: ['string', 'null'] },
  setAside: listOf(closed({ constraint: text, reason: text, askedBy: text, at: moment })),
  judged: { type: ['string', 'null'] },
});

const move = closed({
  act: { enum: ['CANCEL', 'DECLINE', 'ARRIVAL', 'NON_ARRIVAL', 'DEPARTURE', 'SHORTEN'] },
  status: text,
  version: whole,
  reason: { type: ['string', 'null'] },
  day: { type: ['string', 'null'], format: 'date' },
  by: text,
  key: text,
  at: moment,
});

const household = closed({
  alias: text,
  household: { anyOf: [closed({ adults: whole, children: whole }), { type: 'null' }] },
  needs: listOf(text),
});

/** Of things that several roles read; the published schemas of scenarios and plans tell of the whole things. */
export const seenSchemas = ({ Unit, Request, Placement, Plan, Assignment, Unplaced }: Published) => {
  const lists = {
    assignments: listOf(named('SeenAssignment')),
    unplaced: listOf(named('SeenUnplaced')),
  };
  return {
    SeenCase: seen(['case'], protectionCase),
    SeenUnit: seen(['unit'], Unit),
    SeenRequest: seen(['request'], Request),
    SeenPlacement: seen(['placement', 'household'], placementInHand, Placement, {
      properties: household.properties,
    }),
    SeenMove: seen(['move of a placement'], move),
    SeenFinding: seen(['finding'], finding),
    SeenRun: seen(['run'], run),
    SeenPlan: seen(['plan'], { ...Plan, properties: { ...Plan.properties, ...lists } }),
    SeenAssignment: seen(['assignment'], Assignment),
    SeenUnplaced: seen(['request without a place'], Unplaced),
  };
};
