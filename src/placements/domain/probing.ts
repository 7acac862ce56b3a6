/** Something that stood in an actor's way and could have told them of others, had they wished to learn it. */
export type RebuffKind = 'NO_SEARCH_LEFT' | 'NOT_PERMITTED' | 'CAP_SET_ASIDE';
export type Rebuff = { readonly kind: RebuffKind; readonly at: Date };

/** Searches for a case on one calendar day (UTC), whoever asks. */
export const SEARCHES_A_DAY = 3;
/** Candidates in every answer, however many there are. */
export const LIST_LENGTH = 20;

/** That many of those kinds within so many days freeze an actor's search. */
export type Limit = { readonly kinds: readonly RebuffKind[]; readonly most: number; readonly days: number };

const DAY_MS = 86_400_000;
const told: readonly RebuffKind[] = ['NOT_PERMITTED', 'CAP_SET_ASIDE'];
const LIMITS: readonly Limit[] = [
  { kinds: told, most: 4, days: 30 },
  { kinds: told, most: 8, days: 90 },
  { kinds: ['NO_SEARCH_LEFT', ...told], most: 9, days: 7 },
];

/** The limit that an actor has gone beyond, or undefined. `rebuffs` need reach back no farther than the longest limit. */
export const limitPassed = (
  rebuffs: readonly Rebuff[],
  at: Date,
): (Limit & { readonly count: number }) | undefined => {
  for (const limit of LIMITS) {
    const since = at.getTime() - limit.days * DAY_MS;
    const count = rebuffs.filter(
      ({ kind, at: when }) => limit.kinds.includes(kind) && when.getTime() > since,
    ).length;
    if (count > limit.most) return { ...limit, count };
  }
  return undefined;
};

/** Rebuffs before this moment no longer count. */
export const sinceWhen = (at: Date): Date =>
  new Date(at.getTime() - Math.max(...LIMITS.map(({ days }) => days)) * DAY_MS);
