/** A code, and the JSON pointer of the place that names it. */
export type NamedCode = { readonly pointer: string; readonly code: string };
/** What is wrong at a place that names no known code, and what would be right. */
export type StrangeCode = { readonly pointer: string; readonly message: string; readonly expected: string };

const MOST_KNOWN = 50;
const MOST_FAULTS = 100;

const oneOf = (known: readonly string[]): string => {
  const some = known.slice(0, MOST_KNOWN).join(', ');
  return known.length > MOST_KNOWN ? `one of /api/codes/features: ${some}, …` : `one of ${some}`;
};

/** The first hundred places that name a code which is not known. */
export const strangeCodes = (
  named: readonly NamedCode[],
  known: readonly string[],
): readonly StrangeCode[] => {
  const listed = new Set(known);
  const strange = named.filter(({ code }) => !listed.has(code)).slice(0, MOST_FAULTS);
  return strange.map(({ pointer }) => ({ pointer, message: 'is no known code', expected: oneOf(known) }));
};
