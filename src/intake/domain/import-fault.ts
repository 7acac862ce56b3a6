/** One reason why a scenario can't be taken in, at its place in the document (RFC 6901). */
export type ImportFault = { readonly pointer: string; readonly message: string; readonly expected: string };
