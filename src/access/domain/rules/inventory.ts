import { ROLES } from '../roles.js';
import { may, type Rule } from '../rule.js';

const housing = may('HOUSING_OFFICER');
const overseeing = may('AUDITOR');
const anywhere = { whose: ['own', 'other'] } as const;
const registering = may('REGISTER_KEEPER');
const placing = {
  whose: ['own', 'other'],
  for: ['CASE_HANDLING', 'PLACEMENT_MATCHING', 'INCIDENT'],
  namesCase: false,
} as const;

export const inventoryRules = {
  'unit.list': {
    object: 'unit',
    act: 'list units',
    on: 'many',
    allow: [housing, overseeing, may('INTEGRATION')],
  },
  'unit.read': { object: 'unit', act: 'read a unit', on: 'one', allow: [housing, overseeing] },
  'unit.create': { object: 'unit', act: 'register units', on: 'many', allow: [housing] },
  'unit.change': {
    object: 'unit',
    act: 'change a unit, its voids and holds, lower its capacity, close it',
    on: 'one',
    allow: [housing],
  },
  'unit.raise-capacity': {
    object: 'unit',
    act: 'raise the capacity of a unit',
    on: 'one',
    allow: [housing],
    second: ['HOUSING_OFFICER'],
  },
  'unit.reopen': {
    object: 'unit',
    act: 'reopen a unit',
    on: 'one',
    allow: [housing],
    second: ['HOUSING_OFFICER'],
  },
  'unit.correct': {
    object: 'unit',
    act: 'correct where a unit lies and how long it rests',
    on: 'one',
    allow: [housing],
    second: ['HOUSING_OFFICER'],
  },
  'unit.reveal-address': {
    object: 'unit',
    act: 'reveal the street address of a unit',
    on: 'one',
    allow: [may('HOUSING_OFFICER', { for: ['INVENTORY_DUTY', 'INCIDENT'] })],
    fresh: true,
  },
  'provider.list': {
    object: 'provider',
    act: 'list providers',
    on: 'many',
    allow: [may('COORDINATOR'), housing, overseeing, may('POLICY_ADMIN'), registering, may('INTEGRATION')],
  },
  'provider.read': {
    object: 'provider',
    act: 'read a provider',
    on: 'one',
    allow: [
      may('COORDINATOR', anywhere),
      housing,
      may('AUDITOR', anywhere),
      may('POLICY_ADMIN'),
      registering,
      may('INTEGRATION'),
    ],
  },
  'provider.create': { object: 'provider', act: 'register a provider', on: 'many', allow: [registering] },
  'provider.change': {
    object: 'provider',
    act: 'change a provider, narrow what it may take',
    on: 'one',
    allow: [housing, registering],
  },
  'provider.widen': {
    object: 'provider',
    act: 'vet a provider, renew its permit, let it take more',
    on: 'one',
    allow: [housing, registering],
    second: ['REGISTER_KEEPER'],
  },
  'provider.history': {
    object: 'provider',
    act: 'see every version of a provider',
    on: 'one',
    allow: [housing, may('AUDITOR', anywhere), registering],
  },
  'provider.reach': {
    object: 'provider',
    act: 'see whom one reaches at a provider',
    on: 'one',
    allow: [may('COORDINATOR', placing), may('APPROVER', placing), housing, registering],
  },
  'programme.list': {
    object: 'programme',
    act: 'list the programmes of the directory',
    on: 'many',
    allow: ROLES.map((role) => may(role)),
  },
  'programme.create': { object: 'programme', act: 'add a programme', on: 'many', allow: [registering] },
  'programme.change': {
    object: 'programme',
    act: 'change a programme',
    on: 'one',
    allow: [may('REGISTER_KEEPER', { whose: ['national'] })],
  },
} as const satisfies Record<string, Rule>;
