import type { ActingAs } from '#platform';

/** As whom runs of the whole country are planned and solved. */
export const NATIONAL_RUN: ActingAs = {
  role: 'fristad_run',
  actor: 'national-run',
  region: null,
  roles: ['WORKER'],
  scope: 'national-run',
};
