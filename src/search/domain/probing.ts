/**
 * Something that stood in an actor's way and could have told them of others, had they wished to learn it; what they
 * rewrote of a household that is placed, which is answered by a finding; what is asked and not answered yet; and what failed instead of an answer.
 */
export type ProbingKind =
  'NO_SEARCH_LEFT' | 'NOT_PERMITTED' | 'SET_ASIDE' | 'ASKED' | 'UNANSWERED' | 'REWRITTEN';
export type ProbingEvent = { readonly kind: ProbingKind; readonly at: Date };

/** Searches for a case on one calendar day (UTC), whoever asks. */
export const SEARCHES_A_DAY = 3;
/** Candidates in every answer, however many there are. */
export const LIST_LENGTH = 20;
/** Excluded units in every answer: those that come nearest. */
export const MOST_EXCLUDED = 1000;

/** That many of those kinds within so many days freeze an actor's search. */
export type Limit = { readonly kinds: readonly ProbingKind[]; readonly most: number; readonly days: number };
export type LimitPassed = Limit & { readonly count: number };

const DAY_MS = 86_400_000;
const revealing: readonly ProbingKind[] = ['NOT_PERMITTED', 'SET_ASIDE', 'ASKED', 'UNANSWERED', 'REWRITTEN'];
const LIMITS: readonly Limit[] = [
  { kinds: revealing, most: 4, days: 30 },
  { kinds: revealing, most: 8, days: 90 },
  { kinds: ['NO_SEARCH_LEFT', ...revealing], most: 9, days: 7 },
];

/** Longer than any request may take. */
const UNDER_WAY_MS = 15 * 60_000;

/** Asked a moment ago: it may still be answered, and then counts no more. */
export const isUnderWay = ({ kind, at }: ProbingEvent, now: Date): boolean =>
  kind === 'ASKED' && now.getTime() - at.getTime() < UNDER_WAY_MS;

/** The limit that an actor has gone beyond, or undefined. `probingEvents` need reach back no farther than the longest limit. */
export const limitPassed = (probingEvents: readonly ProbingEvent[], at: Date): LimitPassed | undefined => {
  for (const limit of LIMITS) {
    const since = at.getTime() - limit.days * DAY_MS;
    const count = probingEvents.filter(
      ({ kind, at: when }) => limit.kinds.includes(kind) && when.getTime() > since,
    ).length;
    if (count > limit.most) return { ...limit, count };
  }
  return undefined;
};

/** Events before this moment no longer count. */
export const sinceWhen = (at: Date): Date =>
  new Date(at.getTime() - Math.max(...LIMITS.map(({ days }) => days)) * DAY_MS);
