export const SHOWN_SECONDS = 60;
const SECOND_MS = 1000;

/** For how many seconds more what was revealed at that moment is shown; 0 once it is masked again. */
export const secondsLeft = (revealedAt: number, now: number): number =>
  Math.max(0, Math.ceil(SHOWN_SECONDS - (now - revealedAt) / SECOND_MS));
