import { eventFields } from './event-fields.js';
import { wholeRequest } from './fields-of-requests.js';
import { wholeEmergency, wholeReport, wholeUnable } from './records.js';
import type { Role } from './roles.js';

export type FieldsByRole = Readonly<Partial<Record<Role, readonly string[]>>>;

const wholeCase = ['id', 'region', 'requests', 'placements', 'assigned', 'merged', 'mergedInto'] as const;
/** Where somebody was or is: an auditor judges without it. */
const placesOfPeople = ['homeLocality', 'excludedLocalities', 'exclusionZones', 'residence', 'contactPerson'];
const wholePair = ['a', 'b', 'scope', 'metres'] as const;

const wholeUnit = [
  'id',
  'provider',
  'kind',
  'sharing',
  'beds',
  'location',
  'locality',
  'features',
  'protectionLevel',
  'monthlyCost',
  'availableFrom',
  'availableTo',
  'turnaroundDays',
  'voids',
  'version',
] as const;
const wholePlacement = [
  'id',
  'request',
  'person',
  'unit',
  'arrival',
  'departure',
  'persons',
  'groups',
  'status',
  'version',
  'extends',
  'transfers',
  'setAside',
  'judged',
  'overstaying',
] as const;
const wholeFinding = ['id', 'placement', 'request', 'person', 'constraint', 'title', 'since'] as const;
const wholeIncident = [
  ...([
    'id',
    'placement',
    'request',
    'person',
    'constraint',
    'status',
    'urgency',
    'openedAt',
    'due',
  ] as const),
  ...(['overdue', 'version', 'keptUntil', 'keptFor', 'keptBy', 'keptAt', 'closedAt', 'transfer'] as const),
] as const;
const wholeOffer = [
  'placement',
  'version',
  'request',
  'person',
  'unit',
  'arrival',
  'departure',
  'madeAt',
  'until',
  'renewed',
  'renewalsLeft',
  'outcome',
  'reason',
  'approval',
  'report',
] as const;
const offeredPlace = ['nights', 'judged', 'place', 'strains'] as const;
const wholeMove = ['act', 'status', 'version', 'reason', 'day', 'by', 'key', 'at'] as const;
const wholeRun = [
  'id',
  'status',
  'scenarioDigest',
  'policyVersion',
  'engine',
  'seed',
  'timeLimitMs',
  'gap',
  'causes',
  'unattended',
  'attempts',
  'progress',
  'cancelRequested',
  'requestedAt',
  'startedAt',
  'finishedAt',
  'failure',
] as const;
const wholePlan = [
  'format',
  'scenarioDigest',
  'policyVersion',
  'engine',
  'status',
  'levels',
  'assignments',
  'unplaced',
  'findings',
  'timing',
] as const;
const wholeAssignment = ['request', 'unit', 'arrival', 'departure', 'strains'] as const;
const wholeUnplaced = ['request', 'code', 'ruledOut', 'ruledOutAlone', 'outcompeted', 'relaxations'] as const;

const without = (all: readonly string[], hidden: readonly string[]) =>
  all.filter((field) => !hidden.includes(field));

/**
 * What each role sees of a thing that it may read. A field that is not here, nobody sees. Figures that the whole country
 * adds up to (progress, levels, digests) would tell a coordinator of others' cases.
 */
export const fieldTable = {
  case: { COORDINATOR: wholeCase, APPROVER: wholeCase, AUDITOR: wholeCase },
  request: {
    COORDINATOR: wholeRequest,
    APPROVER: wholeRequest,
    AUDITOR: without(wholeRequest, placesOfPeople),
  },
  'kept-apart pair': { AUDITOR: wholePair, INTEGRATION: wholePair },
  unit: {
    COORDINATOR: without(wholeUnit, ['location', 'voids', 'availableTo']),
    HOUSING_OFFICER: wholeUnit,
    AUDITOR: without(wholeUnit, ['location']),
    INTEGRATION: without(wholeUnit, ['location']),
  },
  placement: {
    COORDINATOR: wholePlacement,
    APPROVER: wholePlacement,
    HOUSING_OFFICER: ['id', 'unit', 'arrival', 'departure', 'persons', 'status', 'version', 'overstaying'],
    AUDITOR: wholePlacement,
  },
  offer: { COORDINATOR: wholeOffer, APPROVER: wholeOffer, AUDITOR: wholeOffer },
  'emergency transfer': {
    COORDINATOR: wholeEmergency,
    APPROVER: wholeEmergency,
    AUDITOR: wholeEmergency,
  },
  'ground report': { COORDINATOR: wholeReport, AUDITOR: wholeReport, ANALYST: wholeReport },
  // Which change would help may say where somebody was or is.
  'unable to place': {
    COORDINATOR: wholeUnable,
    APPROVER: wholeUnable,
    AUDITOR: without(wholeUnable, ['relaxations']),
  },
  'place of an offer': { COORDINATOR: offeredPlace, APPROVER: offeredPlace },
  'move of a placement': {
    COORDINATOR: wholeMove,
    APPROVER: wholeMove,
    // Why a coordinator cancelled may tell of the threat, and who it was, of the region.
    HOUSING_OFFICER: without(wholeMove, ['reason', 'by', 'key']),
    AUDITOR: wholeMove,
  },
  event: eventFields,
  finding: { COORDINATOR: wholeFinding, APPROVER: wholeFinding, AUDITOR: wholeFinding },
  incident: { COORDINATOR: wholeIncident, APPROVER: wholeIncident, AUDITOR: wholeIncident },
  household: { HOUSING_OFFICER: ['alias', 'household', 'needs'] },
  run: {
    COORDINATOR: without(wholeRun, ['scenarioDigest', 'progress', 'failure']),
    AUDITOR: wholeRun,
    POLICY_ADMIN: wholeRun,
    INTEGRATION: wholeRun,
  },
  plan: {
    COORDINATOR: ['format', 'policyVersion', 'status', 'assignments', 'unplaced'],
    AUDITOR: wholePlan,
    INTEGRATION: wholePlan,
  },
  assignment: { COORDINATOR: wholeAssignment, AUDITOR: wholeAssignment, INTEGRATION: wholeAssignment },
  'request without a place': {
    COORDINATOR: ['request', 'code', 'ruledOut'],
    AUDITOR: wholeUnplaced,
    INTEGRATION: wholeUnplaced,
  },
  candidate: {
    COORDINATOR: [
      'request',
      'unit',
      'locality',
      'region',
      'arrival',
      'departure',
      'safety',
      'suitability',
      'strains',
    ],
  },
} as const satisfies Record<string, FieldsByRole>;
export type Viewed = keyof typeof fieldTable;
