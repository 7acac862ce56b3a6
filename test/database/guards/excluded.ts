import { assigns, ENDED, merged } from './merging.js';
import type { Guard } from './guard.js';

const AT = `'2026-01-01T09:00:00Z'`;
const listed = (ref: string, verdict: string, { actor = 'u-9', ended = 'NULL, NULL' } = {}) => `
  INSERT INTO access.case_listing (id, case_ref, actor, verdict, listed_by, listed_at, ended_at, ended_by)
  VALUES (gen_random_uuid(), '${ref}', '${actor}', '${verdict}', 'u-x', ${AT}, ${ended})`;
const [SURVIVOR, OTHER] = ['K-SYD', 'K2-SYD'];
const OF_SURVIVOR = `(SELECT string_agg(l.actor || ' ' || l.verdict, ',' ORDER BY l.actor) FROM access.case_listing l
  WHERE l.case_ref = '${SURVIVOR}' AND l.ended_at IS NULL)`;
const leaves = (it: string, before: readonly string[], value: unknown): Guard =>
  merged(`who may is who ${it}`, before, [OF_SURVIVOR, value]);

/** Who may and who may not see what is left of two cases that were merged. */
export const EXCLUDED: readonly Guard[] = [
  leaves('is kept out of the other', [listed(OTHER, 'MAY_NOT')], 'u-9 MAY_NOT'),
  leaves(
    'is kept out of the other, though listed for the survivor',
    [listed(OTHER, 'MAY_NOT'), listed(SURVIVOR, 'MAY')],
    'u-9 MAY_NOT',
  ),
  leaves('is kept out of both, once', [listed(OTHER, 'MAY_NOT'), listed(SURVIVOR, 'MAY_NOT')], 'u-9 MAY_NOT'),
  leaves(
    'is kept out again',
    [listed(OTHER, 'MAY_NOT'), listed(SURVIVOR, 'MAY_NOT', { ended: ENDED })],
    'u-9 MAY_NOT',
  ),
  leaves(
    'is kept out beside whoever else is listed',
    [listed(OTHER, 'MAY_NOT'), listed(SURVIVOR, 'MAY', { actor: 'u-8' }), listed('K-THIRD', 'MAY')],
    'u-8 MAY,u-9 MAY_NOT',
  ),
  leaves('is listed for the survivor alone', [listed(OTHER, 'MAY')], null),
  leaves('is listed, and so for both', [listed(OTHER, 'MAY'), listed(SURVIVOR, 'MAY')], 'u-9 MAY'),
  leaves(
    'was kept out once',
    [listed(OTHER, 'MAY_NOT', { ended: ENDED }), listed(SURVIVOR, 'MAY')],
    'u-9 MAY',
  ),
  leaves('was kept out once, and is not listed', [listed(OTHER, 'MAY_NOT', { ended: ENDED })], null),
  leaves('is kept out of a third case', [listed('K-THIRD', 'MAY_NOT'), listed(SURVIVOR, 'MAY')], 'u-9 MAY'),
  leaves('is kept out of a third case, and not listed', [listed('K-THIRD', 'MAY_NOT')], null),
  merged(
    'a listing that had ended did so by whoever ended it',
    [listed(OTHER, 'MAY_NOT'), listed(SURVIVOR, 'MAY', { ended: ENDED })],
    [`(SELECT ended_by FROM access.case_listing WHERE case_ref = '${SURVIVOR}' AND verdict = 'MAY')`, 'u-x'],
  ),
  ...[
    ['coordinates the other', assigns(OTHER, 'u-8'), 'u-8,u-merges'],
    ['did not coordinate the other once', assigns(OTHER, 'u-8', ENDED), 'u-merges'],
    ['coordinates no third case', assigns('K-THIRD', 'u-8'), 'u-merges'],
  ].map(([it = '', before = '', value = '']) =>
    merged(
      `its coordinator ${it}`,
      [before],
      [
        `(SELECT string_agg(a.actor, ',' ORDER BY a.actor) FROM access.case_assignment a
        WHERE a.case_ref = '${SURVIVOR}' AND a.ended_at IS NULL)`,
        value,
      ],
    ),
  ),
];
