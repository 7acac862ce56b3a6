/** Statements, and the constraint that refuses the last of them; `undefined` when it is let through. */
export type Row = readonly [name: string, statements: readonly string[], refusedBy: string | undefined];
