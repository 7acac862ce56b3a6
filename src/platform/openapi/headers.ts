const header = (name: string) => ({ $ref: `#/components/headers/${name}` });
/** The headers of an answer that has an entity tag, an address, or both. */
export const TAGGED = { ETag: header('ETag') };
export const LOCATED = { Location: header('Location') };
