import type { Guard } from './guard.js';

type Sessions = Readonly<{ actor?: string; from: number; to: number; ended?: boolean; hour?: number }>;
/** One a second from that hour on; those that have ended did so an hour later. */
const sessions = ({ actor = 'u-1', from, to, ended = false, hour = 8 }: Sessions): string => `
  INSERT INTO access.session (id, secret, rotated_at, actor, agency, grants, csrf, began_at, seen_at, ended_at)
  SELECT gen_random_uuid(), convert_to('${actor}' || n, 'UTF8'), at, '${actor}', 'POLISEN', '{}', n::text, at, at,
         ${ended ? `at + interval '1 hour'` : 'NULL'}
  FROM generate_series(${from}, ${to}) AS n,
       LATERAL (SELECT timestamptz '2026-12-02T0${hour}:00:00Z' + n * interval '1 second' AS at) AS moment`;
const ended = (actor: string) =>
  `SELECT coalesce(array_agg(csrf::int ORDER BY csrf::int), '{}') AS value
   FROM access.session WHERE ended_at IS NOT NULL AND actor = '${actor}'`;
const begins = (it: string, before: readonly string[], shows: Guard['shows']): Guard => ({
  ...{ it: `a session begins, and ${it}`, before, call: 'true' },
  ...(shows && { shows }),
});

export const SESSIONS: readonly Guard[] = [
  begins('five go on', [sessions({ from: 1, to: 5 })], [ended('u-1'), []]),
  begins(
    'of six the one that was not used for longest ends',
    [sessions({ from: 2, to: 5 }), sessions({ from: 1, to: 1 }), sessions({ from: 6, to: 6 })],
    [ended('u-1'), [1]],
  ),
  begins(
    'those of others go on, however long ago they were used',
    [sessions({ actor: 'u-2', from: 1, to: 3, hour: 7 }), sessions({ from: 1, to: 6 })],
    [ended('u-2'), []],
  ),
  begins(
    'those of others take no place, however lately they were used',
    [sessions({ actor: 'u-2', from: 1, to: 5, hour: 9 }), sessions({ from: 1, to: 5 })],
    [ended('u-1'), []],
  ),
  begins(
    'what has ended takes no place, however lately it was used',
    [sessions({ from: 11, to: 15, ended: true }), sessions({ from: 1, to: 5 })],
    [ended('u-1'), [11, 12, 13, 14, 15]],
  ),
  begins(
    'what has ended ended when it did',
    [sessions({ from: 1, to: 1, ended: true }), sessions({ from: 2, to: 7 })],
    [
      `SELECT ended_at - began_at = interval '1 hour' AS value FROM access.session WHERE csrf = '1' AND actor = 'u-1'`,
      true,
    ],
  ),
];
