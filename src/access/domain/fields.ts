import type { Role } from './roles.js';

type Seen = Readonly<Partial<Record<Role, readonly string[]>>>;

const wholeRequest = [
  'id',
  'person',
  'region',
  'kind',
  'urgency',
  'registeredOn',
  'household',
  'arrival',
  'nights',
  'threat',
  'homeLocality',
  'relocationRequired',
  'excludedLocalities',
  'allowedRegions',
  'exclusionZones',
  'needs',
  'minProtectionLevel',
  'meets',
  'residence',
  'contactPerson',
  'preferredLocalities',
] as const;
/** Where somebody was or is: an auditor judges without it. */
const placesOfPeople = ['homeLocality', 'excludedLocalities', 'exclusionZones', 'residence', 'contactPerson'];

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
] as const;
const wholePlacement = [
  'id',
  'person',
  'unit',
  'arrival',
  'departure',
  'persons',
  'groups',
  'status',
] as const;
const wholeRun = [
  'id',
  'status',
  'scenarioDigest',
  'policyVersion',
  'engine',
  'seed',
  'timeLimitMs',
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

const without = (all: readonly string[], hidden: readonly string[]) =>
  all.filter((field) => !hidden.includes(field));

/**
 * What each role sees of a thing that it may read. A field that is not here, nobody sees. Figures that the whole country
 * adds up to (progress, levels, digests) would tell a coordinator of others' cases.
 */
export const fieldTable = {
  request: {
    COORDINATOR: wholeRequest,
    APPROVER: wholeRequest,
    AUDITOR: without(wholeRequest, placesOfPeople),
  },
  unit: {
    COORDINATOR: without(wholeUnit, ['location', 'voids', 'availableTo']),
    HOUSING_OFFICER: wholeUnit,
    AUDITOR: without(wholeUnit, ['location']),
    INTEGRATION: without(wholeUnit, ['location']),
  },
  placement: {
    COORDINATOR: wholePlacement,
    APPROVER: wholePlacement,
    HOUSING_OFFICER: without(wholePlacement, ['person', 'groups']),
    AUDITOR: wholePlacement,
  },
  household: { HOUSING_OFFICER: ['household', 'needs'] },
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
  assignment: {
    COORDINATOR: ['request', 'unit', 'arrival', 'departure', 'strains'],
    AUDITOR: ['request', 'unit', 'arrival', 'departure', 'strains'],
    INTEGRATION: ['request', 'unit', 'arrival', 'departure', 'strains'],
  },
  candidate: {
    COORDINATOR: ['request', 'unit', 'arrival', 'departure', 'safety', 'suitability', 'strains'],
  },
} as const satisfies Record<string, Seen>;
export type Viewed = keyof typeof fieldTable;

/** The fields of a thing that a role sees, in the thing's own order. */
export const show = <T extends object>(kind: Viewed, role: Role, thing: T): Partial<T> => {
  const seen = (fieldTable[kind] as Seen)[role] ?? [];
  return Object.fromEntries(Object.entries(thing).filter(([field]) => seen.includes(field))) as Partial<T>;
};
