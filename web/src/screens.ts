import { ROLES } from './api/session.js';
import type { Screen } from './shell/screen.js';

/** Every screen, one line each, in the order of the navigation. */
export const screens: readonly Screen[] = [
  {
    id: 'today',
    path: '/today',
    name: { sv: 'I dag', en: 'Today' },
    roles: ROLES,
    isListed: true,
    load: () => import('./screens/today/today-screen.js'),
  },
  {
    id: 'cases',
    path: '/cases',
    name: { sv: 'Ärenden', en: 'Cases' },
    roles: ['COORDINATOR'],
    isListed: true,
    load: () => import('./screens/cases/cases-screen.js'),
  },
  {
    id: 'case',
    path: '/case/$handle',
    name: { sv: 'Ärende', en: 'Case' },
    roles: ['COORDINATOR'],
    shows: 'case',
    load: () => import('./screens/case/case-screen.js'),
  },
  {
    id: 'offer',
    path: '/offer/$handle',
    name: { sv: 'Erbjuden plats', en: 'Offered place' },
    roles: ['COORDINATOR', 'APPROVER'],
    shows: 'offer',
    load: () => import('./screens/offer/offer-screen.js'),
  },
  {
    id: 'find',
    path: '/find/$handle',
    name: { sv: 'Hitta en plats', en: 'Find a place' },
    roles: ['COORDINATOR'],
    shows: 'search',
    load: () => import('./screens/find/find-screen.js'),
  },
  {
    id: 'approve',
    path: '/approve',
    name: { sv: 'Godkänn', en: 'Approve' },
    roles: ['COORDINATOR', 'APPROVER', 'HOUSING_OFFICER', 'ANALYST', 'POLICY_ADMIN', 'REGISTER_KEEPER'],
    isListed: true,
    load: () => import('./screens/approve/queue-screen.js'),
  },
  {
    id: 'approval',
    path: '/approval/$handle',
    name: { sv: 'Att godkänna', en: 'To approve' },
    roles: ['COORDINATOR', 'APPROVER', 'HOUSING_OFFICER', 'ANALYST', 'POLICY_ADMIN', 'REGISTER_KEEPER'],
    shows: 'approval',
    load: () => import('./screens/approve/approval-screen.js'),
  },
];
