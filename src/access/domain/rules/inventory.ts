import { may, type Rule } from '../rule.js';

const housing = may('HOUSING_OFFICER');
const overseeing = may('AUDITOR');
const nationally = { whose: ['national'] } as const;

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
    allow: [may('COORDINATOR'), housing, overseeing, may('POLICY_ADMIN'), may('INTEGRATION')],
  },
  'provider.change': {
    object: 'provider',
    act: 'change a provider, its permit or its vetting',
    on: 'one',
    allow: [may('POLICY_ADMIN', nationally)],
  },
} as const satisfies Record<string, Rule>;
