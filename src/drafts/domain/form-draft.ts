import type { Brand } from '#kernel';

/** Which form, and of which thing where there are several: `new-request`, `decline.PL-17`. */
export type DraftKey = Brand<string, 'DraftKey'>;
const KEY = /^[a-z][a-z0-9-]{0,39}(\.[A-Za-z0-9_:-]{1,100})?$/;
export const parseDraftKey = (raw: string): DraftKey | undefined =>
  KEY.test(raw) ? (raw as DraftKey) : undefined;

/** Which of one's own: of a case, or of none. */
export type DraftPlace = { readonly case: string | null; readonly key: DraftKey };

/** How many one has at most: a further one takes the place of whichever was not touched for longest. */
export const MOST_DRAFTS = 50;
/** Characters. */
export const LONGEST_DRAFT = 60_000;
const DAYS = 30;
const DAY_MS = 86_400_000;
export const draftUntil = (writtenAt: Date): Date => new Date(writtenAt.getTime() + DAYS * DAY_MS);
