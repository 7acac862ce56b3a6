const header = (name: string) => ({ $ref: `#/components/headers/${name}` });
/** The headers of an answer that has an entity tag, an address, or both. An address is one at which it, or its list, is read. */
export const TAGGED = { ETag: header('ETag') };
export const LOCATED = { Location: header('Location') };
