import type { ActingAs } from '#platform';

/** As whom events are sent. */
export const SENDING: ActingAs = {
  role: 'fristad_run',
  actor: 'event-delivery',
  region: null,
  roles: ['WORKER'],
  scope: 'national-run',
};
