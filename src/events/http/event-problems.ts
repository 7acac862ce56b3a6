import type { Problem } from '#platform';

export const eventProblems = {
  'no-such-event': { status: 409, title: 'There is no such event of yours: begin anew' },
} as const satisfies Record<string, Problem>;
