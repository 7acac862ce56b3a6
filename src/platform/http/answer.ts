/** What a controller sets of an answer beside its body. */
export type Answer = { status(code: number): unknown; location(address: string): unknown };
/** And of one that has headers of its own. */
export type Tagged = Answer & { header(name: string, value: string): unknown };
