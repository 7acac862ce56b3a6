import { atLeast, held, oneOf, together, type Held } from './what-a-row-holds.js';

const AT = '2026-12-01T05:00:00Z';
const WAITING = { status: 'WAITING' };

/** What happened, and on its way to whom. */
export const EVENTS: readonly Held[] = [
  held(
    'fristad.event',
    'kind',
    ['run.done', 'ground-report.taken-up', 'request.unable-to-place'],
    ['run', 'run.', '.done', 'Run.done', 'run.done.twice', 'run done', `run.${'d'.repeat(32)}`],
  ),
  together('fristad.event event_asked_wholly', { asker: 'u-1', rule: 'case.erase' }),
  held(
    'fristad.webhook',
    'address',
    ['https://a.se/', 'http://127.0.0.1/', `https://${'a'.repeat(1992)}`],
    ['ftp://a.se/', 'a.se', `https://${'a'.repeat(1993)}`],
  ),
  together('fristad.webhook webhook_ended_wholly', { ended_by: 'u-1', ended_at: AT }),
  ...atLeast(1, 'fristad.webhook', 'version'),
  [
    'fristad.webhook_delivery webhook_delivery_ended_when_not_waiting',
    [WAITING, { status: 'DEAD', ended_at: AT }, { status: 'DELIVERED', ended_at: AT }],
    [{ ...WAITING, ended_at: AT }, { status: 'DEAD' }, { status: 'DELIVERED' }],
  ],
  [
    'fristad.webhook_delivery webhook_delivery_lease_while_waiting',
    [WAITING, { status: 'DEAD' }, { ...WAITING, leased_by: '1', leased_until: AT }],
    [
      { ...WAITING, leased_by: '1' },
      { ...WAITING, leased_until: AT },
      { status: 'DEAD', leased_by: '1', leased_until: AT },
    ],
  ],
  oneOf('fristad.webhook_delivery', 'status', 'WAITING DELIVERED DEAD'),
];
