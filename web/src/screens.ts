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
    id: 'offer',
    path: '/offer/$handle',
    name: { sv: 'Erbjuden plats', en: 'Offered place' },
    roles: ['COORDINATOR', 'APPROVER'],
    shows: 'offer',
    load: () => import('./screens/offer/offer-screen.js'),
  },
];
