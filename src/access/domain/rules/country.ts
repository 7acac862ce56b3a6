import { ROLES } from '../roles.js';
import { may, type Allowance, type Rule } from '../rule.js';
import { auditing } from './usual.js';

const everybody: readonly Allowance[] = ROLES.map((role) => may(role));
const nationally = { whose: ['national'] } as const;
const knowingTheGround = [
  may('COORDINATOR'),
  may('APPROVER'),
  may('AUDITOR'),
  may('ANALYST'),
  may('INTEGRATION'),
];
const anywhere = { whose: ['own', 'other', 'national'] } as const;
const reviewing = { for: ['THREAT_REVIEW', 'INCIDENT'] } as const;
const ofAnyAnalyst = may('ANALYST', { whose: ['national'], ...reviewing });
const analysing = may('ANALYST', { whose: ['own', 'national'], ...reviewing });

export const countryRules = {
  'geography.list': {
    object: 'geography',
    act: 'list regions, municipalities and localities',
    on: 'many',
    allow: everybody,
  },
  'territory.list': {
    object: 'territory',
    act: 'list hostile groups, their relations and their ground',
    on: 'many',
    allow: knowingTheGround,
  },
  'group.register': {
    object: 'group',
    act: 'register a hostile group',
    on: 'many',
    allow: [may('ANALYST', reviewing)],
  },
  'group.change': {
    object: 'group',
    act: 'say of what type a hostile group is, and what it is called',
    on: 'one',
    allow: [ofAnyAnalyst],
  },
  'group.reveal-name': {
    object: 'group',
    act: 'reveal what a hostile group is called',
    on: 'one',
    allow: [ofAnyAnalyst],
  },
  'group-relation.state': {
    object: 'group-relation',
    act: 'state that two groups are allied or hostile',
    on: 'many',
    allow: [may('ANALYST', reviewing)],
  },
  'group-relation.end': {
    object: 'group-relation',
    act: 'end that two groups are allied or hostile',
    on: 'one',
    allow: [ofAnyAnalyst],
    second: ['ANALYST'],
  },
  'territory.history': {
    object: 'territory',
    act: 'see how hostile ground was drawn, version by version',
    on: 'one',
    allow: [may('ANALYST', anywhere), may('AUDITOR', { ...anywhere, for: ['SUPERVISION_AUDIT'] })],
  },
  'territory.preview': {
    object: 'territory',
    act: 'see what ground would touch, before it is drawn',
    on: 'many',
    allow: [may('ANALYST', reviewing)],
  },
  'territory.draw': {
    object: 'territory',
    act: 'draw hostile ground that was not there',
    on: 'many',
    allow: [may('ANALYST', reviewing)],
  },
  'territory.change': {
    object: 'territory',
    act: 'redraw hostile ground that becomes no safer by it',
    on: 'one',
    allow: [analysing],
  },
  'territory.narrow': {
    object: 'territory',
    act: 'make hostile ground smaller or less dangerous, or end it',
    on: 'one',
    allow: [analysing],
    second: ['ANALYST'],
  },
  'territory.import': {
    object: 'territory',
    act: 'draw every area of a file as hostile ground',
    on: 'many',
    allow: [may('ANALYST', reviewing)],
  },
  'ground-report.list': {
    object: 'ground-report',
    act: 'list what was reported of the ground',
    on: 'many',
    allow: [may('COORDINATOR', reviewing), may('ANALYST', reviewing), auditing],
  },
  'ground-report.open': {
    object: 'ground-report',
    act: 'report what was learnt of a town',
    on: 'many',
    allow: [may('COORDINATOR', reviewing), may('ANALYST', reviewing)],
  },
  'ground-report.decide': {
    object: 'ground-report',
    act: 'take up or dismiss what was reported of the ground',
    on: 'one',
    allow: [may('ANALYST', reviewing)],
  },
  'policy.list': { object: 'policy', act: 'list policy versions', on: 'many', allow: everybody },
  'policy.draft': {
    object: 'policy',
    act: 'draft a policy version and see its effect',
    on: 'many',
    allow: [may('POLICY_ADMIN')],
  },
  'policy.activate': {
    object: 'policy',
    act: 'activate a policy version',
    on: 'one',
    allow: [may('POLICY_ADMIN', nationally)],
    fresh: true,
    second: ['POLICY_ADMIN'],
  },
  'code.list': { object: 'code', act: 'list the codes of features and needs', on: 'many', allow: everybody },
  'code.add': {
    object: 'code',
    act: 'add a code of features and needs, or say what it is called',
    on: 'many',
    allow: [may('POLICY_ADMIN')],
  },
  'report.read': {
    object: 'report',
    act: 'read a report without personal data',
    on: 'many',
    allow: everybody,
  },
} as const satisfies Record<string, Rule>;
