import { wordsOf } from '#platform';

export const words = wordsOf({
  searchLog: [
    'Searches the audit log',
    'Of the auditor’s region or of all, newest first, a page at a time. What is given must all hold. The search is itself on record.',
  ],
  readLogEntry: [
    'One entry of the audit log',
    'Codes, pseudonyms, digests and times. Reading it is itself on record.',
  ],
  listWhoLooked: [
    'Who looked at a case',
    'Or acted on it or tried to, in whichever region, newest first; not what they saw, and without solver runs, which look at every case.',
  ],
  readLiveness: ['Whether the process answers', 'At all, whatever the database does.'],
  readReadiness: [
    'Whether the service can take requests',
    'Whether the database and the issuer of logins answer; and, beside that, whether any process that solves runs was seen within a minute.',
  ],
  readHealth: ['How the database, the queue, the workers and the issuer are', 'Part by part.'],
  readMetrics: ['The figures of the process', 'In the Prometheus text format.'],
});
