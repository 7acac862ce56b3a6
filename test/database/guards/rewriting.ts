import { aRequest } from '../statements.js';
import { aStay } from '../what-a-trigger-does.js';
import type { Guard } from './guard.js';

export const DOCUMENT = {
  ...{ kind: 'EMERGENCY', urgency: 'STANDARD', household: { adults: 2, children: 2 }, nights: 60 },
  arrival: { earliest: '2026-12-01', latest: '2026-12-04' },
  threat: { level: 'HIGH', scope: 'LOCAL', ownGroups: ['G2'], otherGroups: [] },
  ...{
    homeLocality: 'L1',
    relocationRequired: true,
    excludedLocalities: [],
    allowedRegions: null,
    needs: [],
  },
  ...{ minProtectionLevel: 1, meets: [], residence: { region: 'SYD', municipality: '1280' } },
  ...{ contactPerson: null, preferredLocalities: [], exclusionZones: [] },
};
const GRANTED = {
  ...{ id: `'R-N'`, person: `'K-N'`, status: `'GRANTED'`, changed_by: `'u-1'`, changed_at: `'2026-11-20'` },
  ...{ decided_by: `'u-2'`, decided_at: `'2026-11-21'` },
};
const granted = aRequest(GRANTED);
const stays = (status: string, request = 'R-N') =>
  aStay({ request, status, persons: '3', groups: '{G1}' }).replace(
    `'K-SYD'`,
    request === 'R-N' ? `'K-N'` : `'K-SYD'`,
  );
const rewrite = (becomes: string) =>
  `national.change_request('R-N', 1, '${becomes}', NULL, '${JSON.stringify(DOCUMENT)}', now())`;
const placed: Guard = {
  ...{ it: 'the request of a household that is placed is rewritten', before: [granted, stays('CONFIRMED')] },
  ...{ as: { actor: 'u-3' }, call: rewrite('GRANTED'), answers: 'CHANGED' },
};
const waiting: Guard = {
  ...{ ...placed, it: 'a request is rewritten', before: [granted], call: rewrite('SUBMITTED') },
};
const held: Guard = {
  ...{ ...placed, it: 'the request of a household for whom a place is held is rewritten' },
  ...{ before: [granted, stays('PROVISIONAL')], call: rewrite('SUBMITTED') },
};
const then = (guard: Guard, it: string, [of, value]: readonly [string, unknown]): Guard => ({
  ...{ ...guard, it: `${guard.it}, and then ${it}`, shows: [`SELECT ${of} AS value`, value] },
});
const column = (of: string, id = 'R-N') => `(SELECT ${of} FROM fristad.placement_request WHERE id = '${id}')`;
const stay = (of: string, id = 'PL-T') => `(SELECT ${of} FROM fristad.placement WHERE id = '${id}')`;
const WROTE = `UPDATE fristad.placement_request SET written_by = '{u-3}' WHERE id = 'R-N'`;
const guesses = '(SELECT count(*)::int FROM fristad.probing_event)';

const REWRITTEN: readonly Guard[] = [
  placed,
  held,
  then(held, 'its place is held no more', [stay('status'), 'CANCELLED']),
  then(held, 'no other is', [stay('version', 'PL-SYD'), 1]),
  ...['ARRIVED'].flatMap((status) => {
    const one = { ...placed, it: `the request of a household whose stay is ${status} is rewritten` };
    const unchanged: Guard = { ...one, before: [granted, stays(status)] };
    return [unchanged, then(unchanged, 'it counts as a guess', [guesses, 1])];
  }),
  then(placed, 'it is as large as was written', [column('adults::int'), 2]),
  then(placed, 'who granted it did so', [column('decided_by'), 'u-2']),
  then(placed, 'it was granted then', [column('decided_at::date::text'), '2026-11-21']),
  then(placed, 'who wrote of it is known', [column('written_by'), ['u-3']]),
  then({ ...placed, before: [granted, WROTE, stays('CONFIRMED')] }, 'who wrote of it before is known once', [
    column('written_by'),
    ['u-3'],
  ]),
  then(placed, 'its stay is of so many', [stay('persons::int'), 4]),
  then(placed, 'its stay is of those groups', [stay('groups'), ['G2']]),
  then(placed, 'no other stay is', [stay('version', 'PL-SYD'), 1]),
  then(placed, 'it counts as a guess', [guesses, 1]),
  waiting,
  then(waiting, 'nobody has granted it', [column('num_nonnulls(decided_by, decided_at)'), 0]),
  then(waiting, 'it was changed today', [column('changed_at = now()'), true]),
  then(waiting, 'no other is', [column('version', 'R2-SYD'), 1]),
  then(waiting, 'no other is as large', [column('adults::int', 'R2-SYD'), 1]),
  then(waiting, 'others avoid what they did', [
    `(SELECT count(*)::int FROM fristad.exclusion_zone WHERE request = 'R-NORD')`,
    1,
  ]),
  then(waiting, 'nobody guesses', [guesses, 0]),
  then(
    { ...waiting, before: [granted, stays('CONFIRMED', 'R-SYD')] },
    'nobody guesses, whoever else is placed',
    [...[guesses, 0]] as const,
  ),
  then({ ...waiting, before: [granted, stays('DEPARTED')] }, 'nobody guesses who has left', [guesses, 0]),
  then(
    {
      ...{ ...placed, call: 'true' },
      before: [
        granted,
        stays('CONFIRMED'),
        `UPDATE fristad.placement_request SET adults = 9 WHERE id = 'R-N'`,
      ],
    },
    'nobody guesses where nobody acts',
    [guesses, 0],
  ),
];

const follows = (request: string, placement: string) =>
  `national.follow_request('${request}', '${placement}')::text`;
const FOLLOWED: Guard = {
  ...{ it: 'a stay follows its request', role: 'fristad_national', call: follows('R-SYD', 'PL-T') },
  before: [stays('CONFIRMED', 'R-SYD')],
};
const SMALLER = stays('CONFIRMED', 'R-SYD').replace(`, 3, '{G1}'`, `, 2, '{G1}'`);
const LARGER = `UPDATE fristad.placement_request SET adults = 5 WHERE id = 'R-SYD'`;
const FOLLOWING: readonly Guard[] = [
  then({ ...FOLLOWED, before: [SMALLER, LARGER] }, 'is of so many', [stay('persons::int'), 7]),
  then({ ...FOLLOWED, before: [SMALLER, LARGER] }, 'no other is', [
    ...[stay('persons::int', 'PL-SYD'), 1],
  ] as const),
  then(FOLLOWED, 'stays as it is where that does', [stay('version'), 1]),
];

/** What a change that is granted, rests or is decided on leaves as it was. */
const change = (becomes: string, over: Partial<Guard> = {}): Guard => ({
  ...{ it: `a request becomes ${becomes}`, before: [granted], as: { actor: 'u-3' } },
  call: `national.change_request('R-N', 1, '${becomes}', ${becomes === 'PARKED' ? `'SAFE_FOR_NOW'` : 'NULL'}, NULL, now())`,
  ...over,
});
const submitted = granted
  .replace(`'GRANTED'`, `'SUBMITTED'`)
  .replace(`'u-2'`, 'NULL')
  .replace(`'2026-11-21'`, 'NULL');
const LEFT_ALONE: readonly Guard[] = [
  then(change('PARKED'), 'was changed when it was', [column('changed_at::date::text'), '2026-11-20']),
  then(change('PARKED'), 'was granted when it was', [column('decided_at::date::text'), '2026-11-21']),
  then(
    change('GRANTED', { before: [submitted], as: { actor: 'u-2', roles: 'APPROVER' } }),
    'was changed when it was',
    [column('changed_at::date::text'), '2026-11-20'],
  ),
  then(change('SUBMITTED'), 'no other does', [column('status', 'R2-SYD'), 'GRANTED']),
];

/** What a coordinator writes anew, and what is no rewriting. */
const longer = (it: string, over: Partial<Guard>): Guard => ({
  ...waiting,
  it: `a request is rewritten ${it}`,
  ...over,
});
const parked = aRequest({ ...GRANTED, status: `'PARKED'`, reason: `'SAFE_FOR_NOW'` });
const WHO_AND_WHEN: readonly Guard[] = [
  longer('for other nights, where nobody is placed', {
    call: rewrite('SUBMITTED').replace('"nights":60', '"nights":61'),
  }),
  longer('for other days, where nobody is placed', { call: rewrite('SUBMITTED').replace('12-04', '12-05') }),
  longer('as a draft', {
    before: [
      granted.replace(`'GRANTED'`, `'DRAFT'`).replace(`'u-2'`, 'NULL').replace(`'2026-11-21'`, 'NULL'),
    ],
    call: rewrite('DRAFT'),
  }),
  longer('by who granted it, where nobody is placed', { as: { actor: 'u-2' } }),
  longer('and is not granted by that', {
    before: [parked],
    call: rewrite('GRANTED'),
    answers: 'not-possible',
  }),
  then(change('PARKED'), 'was written by whom it was', [column('written_by'), []]),
  then(change('PARKED', { before: [granted, WROTE] }), 'was written by whom it was before', [
    ...[column('written_by'), ['u-3']],
  ] as const),
];

export const REWRITING: readonly Guard[] = [...REWRITTEN, ...FOLLOWING, ...LEFT_ALONE, ...WHO_AND_WHEN];
