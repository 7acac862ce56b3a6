/** What the shell is told. A part of the contract of the command line. */
export const EXIT = { done: 0, no: 1, badInput: 2, stopped: 3, internal: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
