/** What an address points to: a thing and, where it is known, the case that it belongs to, which the service wants to be told. */
export type ShownThing = { readonly id: string; readonly of?: string };

const BETWEEN = '\n';

/** What the handle of a thing seals. */
export const wordsOf = ({ id, of }: ShownThing): string => (of === undefined ? id : `${id}${BETWEEN}${of}`);
export const thingIn = (words: string): ShownThing => {
  const [id = '', of] = words.split(BETWEEN);
  return of === undefined ? { id } : { id, of };
};
