/** What a controller sets of an answer beside its body. */
export type Answer = { status(code: number): unknown; location(address: string): unknown };
